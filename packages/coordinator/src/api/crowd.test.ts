import { connect, type Socket } from "node:net";
import type { FastifyInstance } from "fastify";
import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { adminToken, get, post, quiet } from "../testing/test-house.ts";
import { createMetrics } from "./metrics.ts";
import { RateLimit } from "./rate-limit.ts";
import { route } from "./route.ts";
import { createServer } from "./server.ts";

let server: FastifyInstance | null = null;
const sockets: Socket[] = [];

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await server?.close();
});

const hugeBytes = 64 * 1_048_576;
const routes = [
  route({ method: "GET", path: "/small", summary: "small", handle: async () => ({ ok: true }) }),
  route({ method: "GET", path: "/huge", summary: "huge", handle: async () => ({ text: "x".repeat(hugeBytes) }) }),
  route({ method: "POST", path: "/post", summary: "post", body: z.unknown(), handle: async () => ({ ok: true }) }),
  route({ method: "POST", path: "/admin", summary: "admin", admin: true, handle: async () => ({ ok: true }) }),
];

async function serve(perSecond: number, clientTimeoutMs?: number) {
  server = createServer({
    routes,
    adminToken,
    log: quiet,
    metrics: createMetrics(),
    rateLimit: new RateLimit(perSecond),
    ...(clientTimeoutMs === undefined ? {} : { clientTimeoutMs }),
  });
  const url = await server.listen({ host: "127.0.0.1", port: 0 });
  return { url, port: Number(new URL(url).port) };
}

/** A client that writes this much and no more, and all it is told until the server hangs up. */
function stall(port: number, text: string): Promise<string> {
  return new Promise((done) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    sockets.push(socket);
    let told = "";
    socket.on("data", (chunk) => {
      told += chunk.toString();
    });
    // A reset is a way of hanging up too.
    socket.on("error", () => undefined);
    socket.on("close", () => done(told));
  });
}

const connections = () =>
  new Promise<number>((done, failed) =>
    server?.server.getConnections((error, count) => (error === null ? done(count) : failed(error))),
  );

const half = "POST /post HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{";

describe("clients that are slow", () => {
  it("keep nobody else waiting, however many they are", async () => {
    const { url, port } = await serve(0);
    for (let index = 0; index < 100; index++) void stall(port, index % 2 === 0 ? half : "GET /small HTTP/1.1\r\nho");
    await expect.poll(connections, { timeout: 60_000 }).toBeGreaterThanOrEqual(100);
    expect((await get(url, "/small")).status).toBe(200);
    expect((await post(url, "/post", "{}")).status).toBe(200);
  });

  it.each([
    ["a body", half],
    ["headers", "GET /small HTTP/1.1\r\nhost: "],
  ])("are hung up on with a code when they never finish %s", async (_name, text) => {
    const { port } = await serve(0, 200);
    expect(await stall(port, text)).toMatch(/^HTTP\/1\.1 408 .*"code":"REQUEST_TIMEOUT"/s);
  });

  it("do not keep an answer in memory that they never read", async () => {
    const { port } = await serve(0, 200);
    // Looked for by an event: on a busy machine the connection may be gone before anyone counts it.
    const asked = new Promise((resolve) => server?.server.once("request", resolve));
    const socket = connect(port, "127.0.0.1", () => socket.write("GET /huge HTTP/1.1\r\nhost: x\r\n\r\n"));
    sockets.push(socket.pause());
    socket.on("error", () => undefined);
    await asked;
    await expect.poll(connections, { timeout: 60_000 }).toBe(0);
  });
});

describe("requests that are too large before they have a body", () => {
  it("are refused with a code", async () => {
    const { port } = await serve(0);
    const told = await stall(port, `GET /small HTTP/1.1\r\nhost: x\r\ncookie: ${"x".repeat(40_000)}\r\n\r\n`);
    expect(told).toMatch(/^HTTP\/1\.1 431 .*"code":"INPUT_TOO_LARGE"/s);
  });
});

describe("the rate limit", () => {
  it("refuses the one request too many with a code, also of one that guesses tokens", async () => {
    const { url } = await serve(1);
    expect((await post(url, "/admin", "{}")).status).toBe(401);
    const codes = await Promise.all(Array.from({ length: 20 }, async () => (await post(url, "/admin", "{}")).answer));
    expect(codes.map(({ error }) => error?.code)).toContain("RATE_LIMITED");
    // Commands do not use up what reading needs.
    expect((await get(url, "/small")).status).toBe(200);
  });

  it("gives so many a second to each address, and no more after a pause", () => {
    const limit = new RateLimit(3);
    const taken = (address: string, nowMs: number) => {
      try {
        limit.take(address, nowMs);
        return true;
      } catch (error) {
        expect(error).toMatchObject({ code: "RATE_LIMITED" });
        return false;
      }
    };
    const burst = (address: string, nowMs: number) => Array.from({ length: 5 }, () => taken(address, nowMs));
    expect(burst("a", 0)).toEqual([true, true, true, false, false]);
    expect(burst("b", 0)).toEqual([true, true, true, false, false]);
    expect(burst("a", 334)).toEqual([true, false, false, false, false]);
    expect(burst("a", 60_000)).toEqual([true, true, true, false, false]);
    // More addresses than it remembers: each has its share still.
    for (let index = 0; index < 20_001; index++) expect(taken(`flood ${index}`, 60_000)).toBe(true);
  });

  it("is none when it is 0", () => {
    const limit = new RateLimit(0);
    expect(() => {
      for (let index = 0; index < 1_000; index++) limit.take("a", 0);
    }).not.toThrow();
  });
});
