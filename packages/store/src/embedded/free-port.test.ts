import { createServer, type Server } from "node:net";
import { expect, it } from "vitest";
import { freePort } from "./free-port.ts";

const listening = (port: number): Promise<Server | null> =>
  new Promise((done) => {
    const server = createServer();
    server.once("error", () => done(null));
    server.listen(port, "127.0.0.1", () => done(server));
  });

it("returns ports below the ephemeral range, none of them twice in a row", async () => {
  const ports: number[] = [];
  for (let count = 0; count < 20; count++) ports.push(await freePort());
  expect(new Set(ports).size).toBe(20);
  for (const port of ports) {
    expect(port).toBeGreaterThanOrEqual(20_000);
    expect(port).toBeLessThan(32_000);
  }
});

it("passes over a port that another server listens on", async () => {
  const next = 20_000 + (((((await freePort()) - 20_000) % 12_000) + 1) % 12_000);
  const server = await listening(next);
  expect(await freePort()).not.toBe(next);
  server?.close();
});
