import { connect } from "node:net";
import { errorCodes, errorDocs, IsthmusError } from "@isthmus/protocol";
import type { FastifyInstance } from "fastify";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { defaultHttpLimits } from "./limits.ts";
import type { Refusal } from "./refusal.ts";
import { createHttpServer } from "./server.ts";

const maxBodyBytes = 1_000;
const secret = "password=hunter2";

let server: FastifyInstance;
let port: number;
let refused: Refusal[];
/** Lets the answer of /slow go. */
let release: () => void;
let slowBegun: Promise<void>;

beforeEach(async () => {
  refused = [];
  server = createHttpServer({
    maxBodyBytes,
    onRefused: (refusal) => refused.push(refusal),
    clientTimeoutMs: 60_000,
  });
  server.get("/ok", async () => ({ ok: true }));
  server.get("/item/:id", async (request) => request.params);
  server.post("/echo", async (request) => ({ got: request.body ?? null }));
  server.post("/small", { bodyLimit: 10 }, async () => ({ ok: true }));
  server.get("/refuse/:code", async (request) => {
    throw new IsthmusError((request.params as { code: keyof typeof errorCodes }).code, { asked: 7n });
  });
  server.get("/crash", async () => {
    throw Object.assign(new Error(secret), { statusCode: 404, code: "ENOENT" });
  });
  server.get("/throw-text", async () => {
    throw secret;
  });
  slowBegun = new Promise((begun) => {
    server.get("/slow", async () => {
      begun();
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return { ok: true };
    });
  });
  port = Number(new URL(await server.listen({ host: "127.0.0.1", port: 0 })).port);
});

afterEach(async () => {
  await server.close();
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Writes bytes as they are and gives everything that comes back until the server hangs up. */
function write(bytes: string): Promise<string> {
  return new Promise((resolve, failed) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    let answer = "";
    socket.setEncoding("utf8").on("data", (chunk: string) => {
      answer += chunk;
    });
    socket.on("close", () => resolve(answer)).on("error", failed);
  });
}

function parse(answer: string): Answer {
  const [head = "", text = ""] = answer.split("\r\n\r\n", 2);
  const [first = "", ...lines] = head.split("\r\n");
  const headers = lines.map((line) => [line.split(": ", 1)[0]?.toLowerCase(), line.slice(line.indexOf(":") + 2)]);
  return { status: Number(first.split(" ")[1]), headers: Object.fromEntries(headers), text };
}

async function send(method: string, path: string, body = "", headers: Record<string, string> = {}): Promise<Answer> {
  const all = { host: "localhost", connection: "close", "content-length": String(Buffer.byteLength(body)), ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return parse(await write(`${method} ${path} HTTP/1.1\r\n${lines.join("")}\r\n${body}`));
}

/** On a busy machine a second is nothing. */
const patience = { timeout: 60_000 };
const json = { "content-type": "application/json" };

/** A refusal has its code, what was wrong, what to do next, and the headers of every answer. */
function expectRefusal(answer: Answer, status: number, code: keyof typeof errorCodes, details: object = {}): void {
  const { error } = JSON.parse(answer.text);
  expect([answer.status, error.code]).toEqual([status, code]);
  expect(error).toEqual({
    code,
    message: expect.stringContaining(errorCodes[code].text),
    details: expect.objectContaining(details),
    next: errorCodes[code].next,
    retriable: errorCodes[code].retriable,
    docs: errorDocs(code),
  });
  expectHeaders(answer);
}

function expectHeaders({ headers, text }: Answer): void {
  expect(headers).toMatchObject({
    "x-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
    "content-type": expect.stringMatching(/^application\/json/),
    "content-length": String(Buffer.byteLength(text)),
  });
}

describe("createHttpServer", () => {
  it("answers what is right", async () => {
    const answer = await send("POST", "/echo", '{"a":1}', json);
    expect([answer.status, JSON.parse(answer.text)]).toEqual([200, { got: { a: 1 } }]);
    expectHeaders(answer);
    expect(refused).toEqual([]);
  });

  it.each<[string, string, string, Record<string, string>, number, keyof typeof errorCodes, object]>([
    ["JSON that ends too soon", "/echo", '{"a":', json, 400, "INPUT_INVALID", { field: "body", problem: "not JSON" }],
    ["a poisoned prototype", "/echo", '{"__proto__":{}}', json, 400, "INPUT_INVALID", { field: "body" }],
    ["no body where one is announced", "/echo", "", json, 400, "INPUT_INVALID", { field: "body", problem: "empty" }],
    ["plain text", "/echo", "{}", { "content-type": "text/plain" }, 400, "INPUT_INVALID", { field: "content-type" }],
    ["a form", "/echo", "a=b", { "content-type": "application/x-www-form-urlencoded" }, 400, "INPUT_INVALID", {}],
    ["a type that is none", "/echo", "{}", { "content-type": "/" }, 400, "INPUT_INVALID", { field: "content-type" }],
    ["a body without a type", "/echo", "{}", {}, 400, "INPUT_INVALID", { field: "content-type" }],
    [
      "a body above the limit",
      "/echo",
      `"${"x".repeat(maxBodyBytes)}"`,
      json,
      413,
      "INPUT_TOO_LARGE",
      { limitBytes: maxBodyBytes },
    ],
    ["a body above the route's own limit", "/small", '"123456789"', json, 413, "INPUT_TOO_LARGE", { limitBytes: 10 }],
  ])("refuses %s", async (_name, ...[path, body, headers, status, code, details]) => {
    expectRefusal(await send("POST", path, body, headers), status, code, details);
    expect(refused).toMatchObject([{ error: { code }, method: "POST", url: path }]);
  });

  it("refuses a body above the limit that came in chunks", async () => {
    const chunk = "x".repeat(maxBodyBytes);
    const head =
      "POST /echo HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
    const answer = parse(await write(`${head}${chunk.length.toString(16)}\r\n${chunk}\r\n1\r\nx\r\n`));
    expectRefusal(answer, 413, "INPUT_TOO_LARGE", { limitBytes: maxBodyBytes });
  });

  it.each<[string, string, string, number, keyof typeof errorCodes, object]>([
    ["an address that is none", "GET", "/item/%E0%A4%A", 400, "INPUT_INVALID", { field: "url" }],
    [
      "a part of an address that is too long",
      "GET",
      `/item/${"x".repeat(201)}`,
      400,
      "INPUT_INVALID",
      { field: "url" },
    ],
    ["an unknown path", "GET", "/nothing?a=b", 404, "NOT_FOUND", { method: "GET", path: "/nothing" }],
    ["a long unknown path", "GET", `/${"x".repeat(5_000)}`, 404, "NOT_FOUND", {}],
    ["a slash too many", "GET", "/item/a/", 404, "NOT_FOUND", {}],
    ["another method", "DELETE", "/ok", 405, "METHOD_NOT_ALLOWED", { method: "DELETE", path: "/ok" }],
    ["another method where a name is in the address", "PUT", "/item/a", 405, "METHOD_NOT_ALLOWED", {}],
    ["a method that is rare", "PROPFIND", "/ok", 405, "METHOD_NOT_ALLOWED", {}],
    ["a method that needs a body's type", "QUERY", "/ok", 400, "INPUT_INVALID", { field: "content-type" }],
    ["an unknown method", "MAKE-RICH", "/ok", 400, "INPUT_INVALID", { field: "request" }],
    ["a way through", "CONNECT", "example.org:443", 405, "METHOD_NOT_ALLOWED", { method: "CONNECT" }],
  ])("refuses %s", async (_name, ...[method, path, status, code, details]) => {
    const answer = await send(method, path);
    expectRefusal(answer, status, code, details);
    expect(answer.text.length).toBeLessThan(700);
  });

  it.each<[string, string, number, keyof typeof errorCodes, object]>([
    ["bytes that are not HTTP", "\u0000\u0001 nonsense\r\n\r\n", 400, "INPUT_INVALID", { field: "request" }],
    [
      "two lengths",
      "POST /echo HTTP/1.1\r\nhost: localhost\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n",
      400,
      "INPUT_INVALID",
      {},
    ],
    ["no host", "GET /ok HTTP/1.1\r\nconnection: close\r\n\r\n", 400, "INPUT_INVALID", { field: "host" }],
    [
      "headers that are too large",
      `GET /ok HTTP/1.1\r\nhost: localhost\r\ncookie: ${"x".repeat(40_000)}\r\n\r\n`,
      431,
      "INPUT_TOO_LARGE",
      { field: "headers" },
    ],
    [
      "an expectation",
      "GET /ok HTTP/1.1\r\nhost: localhost\r\nexpect: riches\r\n\r\n",
      417,
      "INPUT_INVALID",
      { field: "expect" },
    ],
  ])("refuses %s", async (_name, ...[bytes, status, code, details]) => {
    expectRefusal(parse(await write(bytes)), status, code, details);
  });

  it("hangs up on a client that never finishes, with a code", async () => {
    const hasty = createHttpServer({ maxBodyBytes, onRefused: () => undefined, clientTimeoutMs: 200 });
    const before = port;
    port = Number(new URL(await hasty.listen({ host: "127.0.0.1", port: 0 })).port);
    try {
      expectRefusal(parse(await write("GET /ok HTTP/1.1\r\nhost: ")), 408, "REQUEST_TIMEOUT", { field: "request" });
    } finally {
      port = before;
      await hasty.close();
    }
  });

  it.each<[keyof typeof errorCodes, number]>([
    ["INPUT_INVALID", 400],
    ["UNAUTHORIZED", 401],
    ["SOURCE_NOT_FOUND", 404],
    ["NOT_FINAL", 425],
    ["RATE_LIMITED", 429],
    ["STORE_UNAVAILABLE", 503],
    ["CYCLE_DISAGREES", 409],
  ])("gives a handler's %s its status", async (code, status) => {
    expectRefusal(await send("GET", `/refuse/${code}`), status, code, { asked: "7" });
  });

  it.each(["/crash", "/throw-text"])(
    "hides an unexpected failure from the caller and reports it to the log: %s",
    async (path) => {
      const answer = await send("GET", path);
      expectRefusal(answer, 500, "INTERNAL");
      expect(answer.text).not.toContain(secret);
      expect(refused).toHaveLength(1);
      expect(String(refused[0]?.thrown)).toContain(secret);
      expect(refused[0]?.requestId).toBe(answer.headers["x-request-id"]);
    },
  );

  it("refuses a name that is not the server's, which a website could have made to point here", async () => {
    const answer = await send("GET", "/ok", "", { host: "website.example" });
    expectRefusal(answer, 421, "HOST_UNKNOWN", { host: "website.example" });
  });

  it("takes for the client whom the nearest proxy saw, not what a client wrote before it", async () => {
    const behind = createHttpServer({
      maxBodyBytes,
      onRefused: () => undefined,
      limits: { ...defaultHttpLimits, trustProxy: true },
    });
    behind.get("/ip", async ({ ip }) => ({ ip }));
    const headers = { "x-forwarded-for": "6.6.6.6, 203.0.113.7" };
    expect((await behind.inject({ url: "/ip", headers })).json()).toEqual({ ip: "203.0.113.7" });
    await behind.close();
  });

  it("drops a client that ignores its refusal and goes on sending", async () => {
    const hasty = createHttpServer({ maxBodyBytes, onRefused: () => undefined, clientTimeoutMs: 200 });
    const hastyPort = Number(new URL(await hasty.listen({ host: "127.0.0.1", port: 0 })).port);
    // Half open: the client's side stays open when the server has ended its own.
    const socket = connect({ port: hastyPort, host: "127.0.0.1", allowHalfOpen: true });
    const trickle = setInterval(() => socket.write("x"), 20);
    try {
      socket.write("GET /ok HTTP/1.1\r\nhost: ");
      socket.on("error", () => undefined).resume();
      await new Promise((closed) => socket.on("close", closed));
    } finally {
      clearInterval(trickle);
      await hasty.close();
    }
  }, 120_000);

  it("treats a client that disconnects inside its body as the caller's error", async () => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(
        "POST /echo HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{",
      );
      setImmediate(() => socket.destroy());
    });
    await expect.poll(() => refused.map(({ error }) => error.code), patience).toEqual(["INPUT_INVALID"]);
  });

  it("finishes running requests while it closes and refuses new ones with NOT_READY", async () => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write("GET /slow HTTP/1.1\r\nhost: localhost\r\n\r\n"));
    socket.setEncoding("utf8").on("data", (chunk: string) => {
      answer += chunk;
    });
    const hungUp = new Promise((resolve) => socket.on("close", resolve));
    await slowBegun;
    const closed = server.close();
    await expect.poll(() => server.server.listening, patience).toBe(false);
    // On the same connection, behind the one that is being answered.
    const before = refused.length;
    socket.write("GET /ok HTTP/1.1\r\nhost: localhost\r\n\r\n");
    await expect.poll(() => refused.length, patience).toBe(before + 1);
    release();
    await Promise.all([closed, hungUp]);
    const [first = "", second = ""] = answer.split(/(?=HTTP\/1\.1 503)/);
    expect(parse(first).status).toBe(200);
    expectRefusal(parse(second), 503, "NOT_READY");
  });
});
