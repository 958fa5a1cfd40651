import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

/** Largest request body in bytes. */
export const maxBodyBytes = 128 * 1024;
const requestTimeoutMs = 30_000;
/** Longer than clients keep idle connections, so that none is closed while a client writes to it. */
const keepAliveMs = 65_000;

/** The answer to one request. */
export interface HttpAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** Answers a request with its body. Must not throw. */
export type HttpHandler = (request: IncomingMessage, body: string) => HttpAnswer;

/** Creates an HTTP server with bounded bodies. @param tooLarge the answer to a larger body */
export function createHttpServer(handler: HttpHandler, tooLarge: HttpAnswer): Server {
  const server = createServer((request, response) => {
    readBody(request)
      .then((body) => (body === null ? tooLarge : handler(request, body)))
      .then((answer) => send(response, answer, answer === tooLarge ? { connection: "close" } : {}))
      .catch((error: unknown) => {
        // An aborted request needs no answer.
        if (!request.aborted) console.error("solana-node: a connection failed:", error);
        response.destroy();
      });
  });
  server.requestTimeout = requestTimeoutMs;
  server.keepAliveTimeout = keepAliveMs;
  server.on("clientError", (_error, socket) => {
    if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
  });
  return server;
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  if (Number(request.headers["content-length"] ?? 0) > maxBodyBytes) return null;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    const part = Buffer.from(chunk as Uint8Array);
    bytes += part.length;
    if (bytes > maxBodyBytes) return null;
    chunks.push(part);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function send(response: ServerResponse, answer: HttpAnswer, more: Readonly<Record<string, string>>): void {
  const headers = { "content-type": answer.contentType, "content-length": Buffer.byteLength(answer.body) };
  response.writeHead(answer.status, { ...headers, ...more });
  response.end(answer.body);
}
