import { createHttpServer, HttpListener } from "@isthmus/service";
import { afterEach, expect, it } from "vitest";
import { DeclaredTotals } from "./declared-totals.ts";

const listeners: HttpListener[] = [];

afterEach(async () => {
  await Promise.all(listeners.splice(0).map((listener) => listener.stop()));
});

/** A coordinator that gives one answer about vaults. */
async function coordinatorWith(status: number, answer: unknown): Promise<HttpListener> {
  const server = createHttpServer({ maxBodyBytes: 1_000, onRefused: () => undefined });
  server.get("/v1/cycles/:cycle/vaults/:chain", (_, reply) => reply.code(status).send(answer));
  const listener = new HttpListener(server, { host: "127.0.0.1", port: 0 });
  await listener.start();
  listeners.push(listener);
  return listener;
}

it("asks the next coordinator when one is not ready or does not answer", async () => {
  const starting = await coordinatorWith(503, {});
  const serving = await coordinatorWith(200, { totals: [] });
  const gone = await coordinatorWith(200, {});
  await gone.stop();
  const totals = new DeclaredTotals({ coordinatorUrl: starting.url, standbyUrls: [gone.url, serving.url] });
  await expect(totals.of(1n, 1)).rejects.toMatchObject({ code: "NOT_READY" });
  await expect(totals.of(1n, 1)).rejects.toMatchObject({ code: "REQUEST_TIMEOUT" });
  expect(await totals.of(1n, 1)).toEqual([]);
  expect(await totals.of(1n, 1)).toEqual([]);
});
