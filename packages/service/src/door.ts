import { randomUUID } from "node:crypto";
import { IsthmusError } from "@isthmus/protocol";
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { answerBroken, answerConnect, answerExpectation } from "./broken-request.ts";
import { doorHeaders } from "./headers.ts";
import { codedError, type Refusal, refusalBody } from "./refusal.ts";
import { commonStatus, type StatusTable } from "./status.ts";

/** What one door does differently from the others. */
export interface DoorOptions {
  /** Body limit of every route that does not say otherwise. */
  readonly maxBodyBytes: number;
  /** Statuses of the codes that only this door knows, beside the common ones. */
  readonly statusOf?: StatusTable;
  /** The status of every code that no table names. */
  readonly otherStatus: number;
  /** Hears of every request that reached Fastify and was refused. */
  readonly onRefused: (refusal: Refusal) => void;
  /** How long a client may take to send a request, and a third of how long it may read nothing of its answer; default 60,000. */
  readonly clientTimeoutMs?: number;
}

/**
 * An HTTP server that has no routes yet. Whatever is wrong with a request, from bytes that are not HTTP to a handler that
 * throws, the answer is JSON `{ error }` with a code of the table, its details and what to do next; every answer has a
 * request id. It takes JSON only. While it closes, it refuses with NOT_READY what has not begun.
 */
export function createDoor(options: DoorOptions): FastifyInstance {
  const { maxBodyBytes, otherStatus, onRefused, clientTimeoutMs = 60_000 } = options;
  const statusOf: StatusTable = { ...commonStatus, ...options.statusOf };
  const patterns: RegExp[] = [];
  let closing = false;

  const refuse = (thrown: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const error = codedError(thrown, request);
    onRefused({ error, thrown, requestId: request.id, method: request.method, url: request.url.slice(0, 200) });
    return reply
      .headers(doorHeaders(request.id))
      .code(statusOf[error.code] ?? otherStatus)
      .type("application/json")
      .send(JSON.stringify(refusalBody(error)));
  };

  const door = fastify({
    logger: false,
    bodyLimit: maxBodyBytes,
    genReqId: () => randomUUID(),
    requestTimeout: clientTimeoutMs,
    http: {
      headersTimeout: clientTimeoutMs,
      connectionsCheckingInterval: Math.min(clientTimeoutMs / 2, 10_000),
      // Node's own refusal has no body; ours is in the hook below.
      requireHostHeader: false,
    },
    // A client that reads nothing would keep its answer in our memory. Later than the others, which say why.
    connectionTimeout: 3 * clientTimeoutMs,
    routerOptions: { maxParamLength: 200 },
    clientErrorHandler: answerBroken,
    // What is wrong with the address itself never reaches the error handler.
    frameworkErrors: (error, request, reply: FastifyReply) => {
      refuse(error, request, reply);
    },
    // Fastify's own refusal has no code; ours is in the hook below.
    return503OnClosing: false,
  });
  door.server.on("checkExpectation", answerExpectation).on("connect", answerConnect);
  door.removeContentTypeParser("text/plain");
  door.addHook("preClose", async () => {
    closing = true;
  });
  door.addHook("onRoute", ({ url }) => {
    patterns.push(new RegExp(`^${url.replace(/:\w+/g, "[^/]+")}$`));
  });
  door.addHook("onRequest", async (request, reply) => {
    reply.headers(doorHeaders(request.id));
    if (closing) throw new IsthmusError("NOT_READY", {});
    if (request.raw.httpVersion === "1.1" && request.headers.host === undefined)
      throw new IsthmusError("INPUT_INVALID", { field: "host", problem: "missing" });
  });
  door.setErrorHandler(refuse);
  door.setNotFoundHandler((request, reply) => {
    const path = request.url.split("?")[0] ?? "";
    const { method } = request;
    const details = { method, path: path.slice(0, 200) };
    const known = patterns.some((pattern) => pattern.test(path));
    return refuse(new IsthmusError(known ? "METHOD_NOT_ALLOWED" : "NOT_FOUND", details), request, reply);
  });
  return door;
}
