import { connect, type Socket } from "node:net";
import type { FastifyInstance } from "fastify";
import { afterEach, beforeEach, expect, it } from "vitest";
import { defaultHttpLimits } from "./limits.ts";
import { createHttpServer } from "./server.ts";

const maxBodyBytes = 4 * 1_048_576;
let server: FastifyInstance;
let url: string;
const sockets: Socket[] = [];

beforeEach(async () => {
  const limits = { ...defaultHttpLimits, maxBodyBytesHeld: maxBodyBytes, maxBodyBytesPerAddress: maxBodyBytes };
  server = createHttpServer({ maxBodyBytes, onRefused: () => undefined, limits });
  server.post("/length", async ({ body }) => ({ length: (body as { text: string }).text.length }));
  server.get("/never", () => new Promise(() => undefined));
  url = await server.listen({ host: "127.0.0.1", port: 0 });
});

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await server.close();
});

const post = async (body: string) => {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${url}/length`, { method: "POST", body, headers });
  return { status: response.status, answer: (await response.json()) as { error?: { code: string } } };
};

it("counts bodies from their header on, and gives the bytes back when a client is gone", async () => {
  const socket = connect(Number(new URL(url).port), "127.0.0.1", () =>
    socket.write(
      `POST /length HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${maxBodyBytes}\r\n\r\n{`,
    ),
  );
  sockets.push(socket);
  const body = JSON.stringify({ text: "x".repeat(100_000) });
  await expect.poll(async () => (await post(body)).answer.error?.code, { timeout: 60_000 }).toBe("RATE_LIMITED");
  // What is small costs less than counting it.
  expect((await post('{"text":"abc"}')).status).toBe(200);
  socket.destroy();
  await expect.poll(async () => (await post(body)).status, { timeout: 60_000 }).toBe(200);
});

it("gives back the bytes of a body that came behind a request which was never answered", async () => {
  const head = `POST /length HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${maxBodyBytes}\r\n\r\n{`;
  const socket = connect(Number(new URL(url).port), "127.0.0.1", () =>
    socket.write(`GET /never HTTP/1.1\r\nhost: localhost\r\n\r\n${head}`),
  );
  sockets.push(socket);
  const body = JSON.stringify({ text: "x".repeat(100_000) });
  await expect.poll(async () => (await post(body)).answer.error?.code, { timeout: 60_000 }).toBe("RATE_LIMITED");
  socket.destroy();
  await expect.poll(async () => (await post(body)).status, { timeout: 60_000 }).toBe(200);
});

it("refuses what is nested deeply before it is parsed", async () => {
  expect((await post("[".repeat(1_000_000))).answer.error?.code).toBe("INPUT_INVALID");
});

it("answers large and small bodies that come together, each with its own", async () => {
  const lengths = [1, 300_000, 5, 20_000, 1_000_000, 7, 400_000];
  const answers = await Promise.all(lengths.map((length) => post(JSON.stringify({ text: "x".repeat(length) }))));
  expect(answers).toEqual(lengths.map((length) => ({ status: 200, answer: { length } })));
});
