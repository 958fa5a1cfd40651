import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

/** Largest request body in bytes. */
export const maxBodyBytes = 128 * 1024;
const requestTimeoutMs = 30_000;
/** Longer than clients keep unused connections, so that none is closed just as a client writes to it. */
const keepAliveMs = 65_000;

/** What is sent back for one request. */
export interface HttpAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** Answers a request whose body has been read. May not throw. */
export type HttpHandler = (request: IncomingMessage, body: string) => HttpAnswer;

/** An HTTP server that reads small bodies and answers them, and survives whatever is sent to it. */
export function createHttpServer(handler: HttpHandler, tooLarge: HttpAnswer): Server {
  const server = createServer((request, response) => {
    readBody(request)
      .then((body) => (body === null ? tooLarge : handler(request, body)))
      .then((answer) => send(response, answer, answer === tooLarge))
      .catch((error: unknown) => {
        // The peer went away while sending: there is nobody to answer.
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

function send(response: ServerResponse, answer: HttpAnswer, closing: boolean): void {
  const headers = { "content-type": answer.contentType, "content-length": Buffer.byteLength(answer.body) };
  response.writeHead(answer.status, closing ? { ...headers, connection: "close" } : headers);
  response.end(answer.body);
}
