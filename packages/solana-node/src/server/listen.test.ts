import { createServer } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Server } from "node:net";
import { afterEach, expect, it } from "vitest";
import { listenOnPair } from "./listen.ts";

const open: Server[] = [];

afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

/** Takes a port. @param port 0 for a free one @returns null if it is taken already */
function take(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createTcpServer();
    server.once("error", () => resolve(null));
    server.listen(port, "127.0.0.1", () => {
      open.push(server);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

async function listen(port: number) {
  const listening = await listenOnPair(() => createServer(), "127.0.0.1", port);
  open.push(...listening.servers);
  return { port: listening.port, ports: listening.servers.map((server) => (server.address() as AddressInfo).port) };
}

it("takes two consecutive free ports for port 0", async () => {
  const { port, ports } = await listen(0);
  expect(ports).toEqual([port, port + 1]);
});

it("refuses a port that is taken", async () => {
  const taken = (await take(0)) ?? 0;
  await expect(listen(taken)).rejects.toMatchObject({ code: "CONFIG_INVALID", details: { key: "port", port: taken } });
});

it("listens on the port alone if the next one is taken", async () => {
  // Other processes may take ports meanwhile: look for a free one before a taken one.
  for (;;) {
    const next = (await take(0)) ?? 0;
    const before = await take(next - 1);
    if (before === null) continue;
    await new Promise((resolve) => open.pop()?.close(resolve));
    const listening = await listen(before).catch(() => null);
    if (listening === null) continue;
    expect(listening).toEqual({ port: before, ports: [before] });
    return;
  }
});
