import { createHttpServer, HttpListener } from "@isthmus/service";
import { afterEach, describe, expect, it } from "vitest";
import { quiet } from "../testing/test-setup.ts";
import { Peers } from "./peers.ts";

const listeners: HttpListener[] = [];

afterEach(async () => {
  for (const listener of listeners.splice(0)) await listener.stop();
});

/** A peer that answers each path with a JSON text. */
async function peer(answers: Readonly<Record<string, string>>): Promise<string> {
  const server = createHttpServer({ maxBodyBytes: 1_000, onRefused: () => undefined });
  for (const [path, text] of Object.entries(answers))
    server.get(path, async (_request, reply) => reply.type("application/json").send(text));
  const listener = new HttpListener(server, { host: "127.0.0.1", port: 0 });
  await listener.start();
  listeners.push(listener);
  return listener.url;
}

const unreachable = "http://127.0.0.1:9";

describe("Peers", () => {
  it("shows which processes answer, and the relayer's messages", async () => {
    const relayerUrl = await peer({ "/health": "{}", "/v1/messages": '{"messages":[]}' });
    const operator = await peer({ "/health": "{}" });
    const peers = new Peers({ operatorUrls: [operator, unreachable], relayerUrl, log: quiet });
    expect([peers.processes, peers.messages]).toEqual([[], null]);
    await peers.round();
    expect(peers.processes).toEqual([
      { name: "operator 0", up: true },
      { name: "operator 1", up: false },
      { name: "relayer", up: true },
    ]);
    expect(peers.messages).toEqual({ messages: [] });
  });

  it("counts the operators that have confirmed a loss, to the quantum", async () => {
    const health = (amountQuanta: string) => JSON.stringify({ confirmedLosses: [{ asset: 3, amountQuanta }] });
    const urls = [
      await peer({ "/health": health("70") }),
      await peer({ "/health": health("71") }),
      await peer({ "/health": "{}" }),
      unreachable,
    ];
    const peers = new Peers({ operatorUrls: urls, relayerUrl: await peer({ "/health": health("70") }), log: quiet });
    await peers.round();
    const confirmed = (asset: number, amountQuanta: bigint) => peers.confirmationsOf({ asset, amountQuanta });
    expect([confirmed(3, 70n), confirmed(3, 72n), confirmed(4, 70n)]).toEqual([1, 0, 0]);
    expect(peers.answering).toBe(2);
  });

  it("counts a refusal, a text that is not JSON and an endless answer as no answer", async () => {
    const urls = [
      await peer({}),
      await peer({ "/health": "not JSON" }),
      await peer({ "/health": `"${"x".repeat(4 * 1_048_576)}"` }),
    ];
    const peers = new Peers({ operatorUrls: urls, relayerUrl: null, log: quiet });
    await peers.round();
    expect(peers.processes.map(({ up }) => up)).toEqual([false, false, false]);
  });

  it("forgets the relayer's messages when the relayer stops answering", async () => {
    const relayerUrl = await peer({ "/health": "{}", "/v1/messages": '{"messages":[]}' });
    const peers = new Peers({ operatorUrls: [], relayerUrl, log: quiet });
    await peers.round();
    await listeners.pop()?.stop();
    await peers.round();
    expect([peers.processes, peers.messages]).toEqual([[{ name: "relayer", up: false }], null]);
  });
});
