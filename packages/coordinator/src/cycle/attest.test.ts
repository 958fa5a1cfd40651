import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { evmAddress } from "@isthmus/clearing";
import { fromHex, type Hex, signDigest } from "@isthmus/protocol";
import { afterEach, describe, expect, it } from "vitest";
import { keyOf } from "../testing/test-setup.ts";
import { askAllOperators, askOperator } from "./attest.ts";

const digest: Hex = `0x${"d1".repeat(32)}`;
const other: Hex = `0x${"d2".repeat(32)}`;
const proposal = { cycle: 1n, digest };
const keys = [0, 1, 2, 3].map((index) => keyOf(`attester ${index}`));
const attesters = keys.map((key) => evmAddress(key));
const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});

async function operator(answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((request, response) => {
    request.resume();
    answer(response);
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const json = (status: number, body: unknown) => (response: ServerResponse) =>
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
/** The answer of operator `index` when it signs a digest, with changes. */
const signed = (index: number, signedDigest = digest, changes: object = {}) => ({
  ...signDigest(keys[index] as Uint8Array, fromHex(signedDigest, 32), index),
  digest: signedDigest,
  ...changes,
});

/** Writes until the client disconnects. */
function endless(response: ServerResponse): void {
  const write = (): void => {
    while (!response.destroyed && response.write(" ".repeat(65_536)));
  };
  response.on("drain", write);
  write();
}

const timeoutMs = 60_000;
const asked = async (answer: (response: ServerResponse) => void, waitMs = timeoutMs) =>
  askOperator({ urls: ["", await operator(answer)], attesters, timeoutMs: waitMs }, 1, proposal);

describe("askOperator", () => {
  it("accepts only that operator's signature over that digest", async () => {
    const { digest: _digest, ...signature } = signed(1);
    expect(await asked(json(200, signed(1)))).toEqual({ signature });
    const forged: readonly (readonly [string, unknown])[] = [
      ["of another key", signed(2, digest, { index: 1 })],
      ["of another operator", signed(2)],
      ["under another index", signed(1, digest, { index: 2 })],
      ["over another digest", signed(1, other)],
      ["over another digest than it names", signed(1, other, { digest })],
      ["without its half", signed(1, digest, { r: undefined })],
      ["with a wrong recovery id", signed(1, digest, { recovery: 27 })],
      ["of nobody", signed(1, digest, { r: `0x${"00".repeat(32)}` })],
      ["in another form", "0x"],
      ["of nothing", null],
    ];
    for (const [name, body] of forged)
      expect(await asked(json(200, body)), name).toMatchObject({
        refusal: { operator: 1, digest, code: "SIGNATURE_INVALID" },
      });
  });

  it("accepts a refusal only with a code of the error table", async () => {
    const refusal = (code: string) => ({ error: { code, message: "no" } });
    expect(await asked(json(409, refusal("CYCLE_DISAGREES")))).toMatchObject({ refusal: { code: "CYCLE_DISAGREES" } });
    for (const body of [refusal("NEVER_HEARD"), refusal("toString"), {}, null, "no"])
      expect(await asked(json(409, body))).toMatchObject({ refusal: { code: "INTERNAL" } });
  });

  it("treats no answer, an endless one and a redirect as refusals", async () => {
    expect(await asked(endless)).toMatchObject({ refusal: { code: "INPUT_TOO_LARGE" } });
    expect(await asked((response) => response.end("<html>"))).toMatchObject({ refusal: { code: "REQUEST_TIMEOUT" } });
    expect(await asked((response) => response.destroy())).toMatchObject({ refusal: { code: "REQUEST_TIMEOUT" } });
    expect(await asked(() => undefined, 50)).toMatchObject({ refusal: { code: "REQUEST_TIMEOUT" } });
    const elsewhere = await operator(json(200, signed(1)));
    const redirect = (response: ServerResponse) => response.writeHead(307, { location: elsewhere }).end();
    expect(await asked(redirect)).toMatchObject({ refusal: { code: "REQUEST_TIMEOUT" } });
  });
});

describe("askAllOperators", () => {
  it("does not wait for a hanging operator once enough have signed", async () => {
    const urls = [
      await operator(() => undefined),
      ...(await Promise.all([1, 2, 3].map((index) => operator(json(200, signed(index)))))),
    ];
    const answers = await askAllOperators({ urls, attesters, timeoutMs }, proposal, 3);
    expect(answers.map((answer) => ("signature" in answer ? answer.signature.index : null))).toEqual([1, 2, 3]);
  });

  it("returns the answers in order of operator, refusals among the signatures", async () => {
    const urls = await Promise.all([
      operator(json(200, signed(0))),
      operator(json(409, { error: { code: "INPUT_UNPROVEN" } })),
      operator(json(200, signed(3))),
      operator(json(200, signed(3))),
    ]);
    const answers = await askAllOperators({ urls, attesters, timeoutMs }, proposal);
    expect(answers).toMatchObject([
      { signature: { index: 0 } },
      { refusal: { operator: 1, code: "INPUT_UNPROVEN" } },
      { refusal: { operator: 2, code: "SIGNATURE_INVALID" } },
      { signature: { index: 3 } },
    ]);
  });

  it("refuses more operators than attesters", async () => {
    const urls = Array.from({ length: 5 }, () => "http://127.0.0.1:9");
    await expect(askAllOperators({ urls, attesters, timeoutMs }, proposal)).rejects.toMatchObject({
      code: "CONFIG_INVALID",
    });
  });
});
