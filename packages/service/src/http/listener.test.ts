import { Agent, get } from "node:http";
import { connect } from "node:net";
import { expect, it } from "vitest";
import { HttpListener } from "./listener.ts";
import { createHttpServer } from "./server.ts";

const patience = { timeout: 60_000, interval: 20 };

it("serves between start and stop, at the URL with the port that it took", async () => {
  const server = createHttpServer({ maxBodyBytes: 100, onRefused: () => undefined });
  server.get("/ok", async () => ({ ok: true }));
  const listener = new HttpListener(server, { host: "127.0.0.1", port: 0 });
  expect(listener.url).toBe("");
  await listener.start();
  const { url } = listener;
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
  expect(await (await fetch(`${url}/ok`)).json()).toEqual({ ok: true });
  await listener.stop();
  await expect(fetch(`${url}/ok`)).rejects.toThrow();
});

it("answers what it has begun before it has stopped, and waits for no idle connection", async () => {
  const server = createHttpServer({ maxBodyBytes: 1_000, onRefused: () => undefined });
  let begun: () => void = () => undefined;
  let finish: () => void = () => undefined;
  const isBegun = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const mayFinish = new Promise<void>((resolve) => {
    finish = resolve;
  });
  server.get("/quick", () => ({ ok: true }));
  server.get("/slow", async () => {
    begun();
    await mayFinish;
    return { done: true };
  });
  // Only the stop may end a connection here.
  server.server.keepAliveTimeout = 3_600_000;
  const listener = new HttpListener(server, { host: "127.0.0.1", port: 0, stopWithinMs: 3_600_000 });
  await listener.start();
  const agent = new Agent({ keepAlive: true });
  // Its connection stays open and idle.
  expect(await statusOf(`${listener.url}/quick`, agent)).toBe(200);
  const slow = statusOf(`${listener.url}/slow`, agent);
  const other = statusOf(`${listener.url}/quick`, agent);
  await isBegun;
  expect(await other).toBe(200);
  let isStopped = false;
  const stopped = listener.stop().then(() => {
    isStopped = true;
  });
  // A connection that is refused is how others find the next server; then only the slow one is left.
  await expect.poll(() => statusOf(`${listener.url}/quick`, new Agent()).catch(() => null), patience).toBeNull();
  expect(isStopped).toBe(false);
  finish();
  expect(await slow).toBe(200);
  await stopped;
  agent.destroy();
});

it("cuts a request that does not come to its end", async () => {
  const server = createHttpServer({ maxBodyBytes: 1_000, onRefused: () => undefined });
  server.post("/body", () => ({ ok: true }));
  const listener = new HttpListener(server, { host: "127.0.0.1", port: 0, stopWithinMs: 50 });
  await listener.start();
  const socket = connect(Number(new URL(listener.url).port), "127.0.0.1");
  const ended = new Promise<void>((resolve) => {
    socket.once("error", () => undefined).once("close", () => resolve());
  });
  await new Promise<void>((resolve) => socket.once("connect", () => resolve()));
  const accepted = new Promise<void>((resolve) => server.server.once("request", () => resolve()));
  socket.write(
    "POST /body HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{",
  );
  await accepted;
  await listener.stop();
  await ended;
});

/** The status of an answer that came whole. */
function statusOf(url: string, agent: Agent): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = get(url, { agent }, (response) => {
      response.once("error", reject);
      response.resume().once("end", () => resolve(response.statusCode));
    });
    asked.once("error", reject);
  });
}
