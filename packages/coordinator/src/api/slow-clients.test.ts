import { connect, type Socket } from "node:net";
import type { FastifyInstance } from "fastify";
import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { adminToken, get, post, quiet } from "../testing/test-setup.ts";
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
  route({ method: "GET", path: "/small", summary: "small", answer: z.unknown(), handle: async () => ({ ok: true }) }),
  route({
    method: "GET",
    path: "/huge",
    summary: "huge",
    answer: z.unknown(),
    handle: async () => ({ text: "x".repeat(hugeBytes) }),
  }),
  route({
    method: "POST",
    path: "/post",
    summary: "post",
    answer: z.unknown(),
    body: z.unknown(),
    handle: async () => ({ ok: true }),
  }),
  route({
    method: "POST",
    path: "/admin",
    summary: "admin",
    answer: z.unknown(),
    admin: true,
    handle: async () => ({ ok: true }),
  }),
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

/** A client that writes a text and no more. @returns everything that it receives until the server closes the connection */
function stall(port: number, text: string): Promise<string> {
  return new Promise((done) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    sockets.push(socket);
    let received = "";
    socket.on("data", (chunk) => {
      received += chunk.toString();
    });
    // A reset also closes the connection.
    socket.on("error", () => undefined);
    socket.on("close", () => done(received));
  });
}

const connections = () =>
  new Promise<number>((done, failed) =>
    server?.server.getConnections((error, count) => (error === null ? done(count) : failed(error))),
  );

const half = "POST /post HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{";

describe("slow clients", () => {
  it("delay no other client, however many they are", async () => {
    const { url, port } = await serve(0);
    for (let index = 0; index < 100; index++) void stall(port, index % 2 === 0 ? half : "GET /small HTTP/1.1\r\nho");
    await expect.poll(connections, { timeout: 60_000 }).toBeGreaterThanOrEqual(100);
    expect((await get(url, "/small")).status).toBe(200);
    expect((await post(url, "/post", "{}")).status).toBe(200);
  });

  it.each([
    ["a body", half],
    ["headers", "GET /small HTTP/1.1\r\nhost: "],
  ])("are disconnected with a code when they never finish %s", async (_name, text) => {
    const { port } = await serve(0, 200);
    expect(await stall(port, text)).toMatch(/^HTTP\/1\.1 408 .*"code":"REQUEST_TIMEOUT"/s);
  });

  it("do not keep an unread answer in memory", async () => {
    const { port } = await serve(0, 200);
    // Awaited by an event: on a busy machine the connection may be closed before it is counted.
    const asked = new Promise((resolve) => server?.server.once("request", resolve));
    const socket = connect(port, "127.0.0.1", () => socket.write("GET /huge HTTP/1.1\r\nhost: localhost\r\n\r\n"));
    sockets.push(socket.pause());
    socket.on("error", () => undefined);
    await asked;
    await expect.poll(connections, { timeout: 60_000 }).toBe(0);
  });
});

describe("headers that are too large", () => {
  it("are refused with a code", async () => {
    const { port } = await serve(0);
    const answer = await stall(port, `GET /small HTTP/1.1\r\nhost: localhost\r\ncookie: ${"x".repeat(40_000)}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 431 .*"code":"INPUT_TOO_LARGE"/s);
  });
});

describe("the rate limit", () => {
  it("refuses a request beyond it with a code, also one with a wrong token", async () => {
    const { url } = await serve(1);
    // Not compared with the description: reading it counts too.
    const postAdmin = async () => (await fetch(new URL("/admin", url), { method: "POST" })).status;
    expect(await postAdmin()).toBe(401);
    expect(await Promise.all(Array.from({ length: 20 }, postAdmin))).toContain(429);
    // Commands do not use up the reads of the same client.
    expect((await fetch(new URL("/small", url))).status).toBe(200);
  });
});
