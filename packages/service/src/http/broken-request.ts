import { randomUUID } from "node:crypto";
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { type ErrorDetails, IsthmusError } from "@isthmus/protocol";
import { commonHeaders } from "./headers.ts";
import { refusalBody } from "./refusal.ts";

/** Answers broken and unfinished requests, which never reach Fastify, and closes the connection. */
export function answerBroken(error: Error & { readonly code?: string }, socket: Duplex): void {
  const { status, refusal } = brokenRequests[error.code ?? ""] ?? noHttp;
  hangUp(socket, status, refusal());
}

/** Refuses CONNECT: the server is no proxy. */
export function answerConnect(_request: IncomingMessage, socket: Duplex): void {
  hangUp(socket, 405, new IsthmusError("METHOD_NOT_ALLOWED", { method: "CONNECT" }));
}

/** Refuses an `Expect` header other than 100-continue. */
export function answerExpectation(_request: IncomingMessage, response: ServerResponse): void {
  const body = JSON.stringify(refusalBody(invalid({ field: "expect", problem: "only 100-continue is supported" })));
  response.writeHead(417, rawHeaders(body)).end(body);
}

function hangUp(socket: Duplex, status: number, error: IsthmusError): void {
  if (!socket.writable) return;
  const body = JSON.stringify(refusalBody(error));
  const headers = Object.entries(rawHeaders(body)).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${headers.join("")}\r\n${body}`);
  // Who ignores the answer and goes on sending is not read for long.
  const timer = setTimeout(() => socket.destroy(), graceMs);
  timer.unref();
  socket.once("close", () => clearTimeout(timer));
}

/** How long a client may take to read a refusal and close its side. */
const graceMs = 1_000;

function rawHeaders(body: string): Readonly<Record<string, string>> {
  return {
    ...commonHeaders(randomUUID()),
    "content-type": "application/json",
    "content-length": String(Buffer.byteLength(body)),
    connection: "close",
  };
}

const invalid = (details: ErrorDetails) => new IsthmusError("INPUT_INVALID", details);
const noHttp = { status: 400, refusal: () => invalid({ field: "request", problem: "not HTTP" }) };
const brokenRequests: Readonly<Record<string, { readonly status: number; readonly refusal: () => IsthmusError }>> = {
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, refusal: () => new IsthmusError("REQUEST_TIMEOUT", { field: "request" }) },
  HPE_HEADER_OVERFLOW: { status: 431, refusal: () => new IsthmusError("INPUT_TOO_LARGE", { field: "headers" }) },
};
