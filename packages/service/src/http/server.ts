import { randomUUID } from "node:crypto";
import { IsthmusError } from "@isthmus/protocol";
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { answerBroken, answerConnect, answerExpectation } from "./broken-request.ts";
import { limitConnections } from "./connection-limit.ts";
import { commonHeaders } from "./headers.ts";
import { requireKnownHost } from "./host-names.ts";
import { acceptJson } from "./json-body.ts";
import { defaultHttpLimits, type HttpLimits } from "./limits.ts";
import { codedError, type Refusal, refusalBody, retryHeaders } from "./refusal.ts";

/** What one service's HTTP server does differently from the others. */
export interface HttpServerOptions {
  /** Body limit of every route that sets none of its own. */
  readonly maxBodyBytes: number;
  /** Receives every request that reached Fastify and was refused. */
  readonly onRefused: (refusal: Refusal) => void;
  /** How long a client may take to send a request, and a third of how long it may leave an answer unread; default 60,000. */
  readonly clientTimeoutMs?: number;
  /** What clients may take together; defaults of `httpLimitsSchema`. */
  readonly limits?: HttpLimits;
}

/**
 * Creates an HTTP server without routes. Whatever is wrong with a request, from bytes that are not HTTP to a handler that
 * throws, the answer is JSON `{ error }` with a code of the error table and that code's HTTP status; every answer has a
 * request id. The server accepts JSON only. While it closes, it refuses new requests with NOT_READY.
 */
export function createHttpServer(options: HttpServerOptions): FastifyInstance {
  const { maxBodyBytes, onRefused, clientTimeoutMs = 60_000, limits = defaultHttpLimits } = options;
  const hostNames = new Set(limits.hostNames.map((name) => name.toLowerCase()));
  const patterns: RegExp[] = [];
  let closing = false;

  const refuse = (thrown: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const error = codedError(thrown, request);
    onRefused({ error, thrown, requestId: request.id, method: request.method, url: request.url.slice(0, 200) });
    return reply
      .headers({ ...commonHeaders(request.id), ...retryHeaders(error) })
      .code(error.httpStatus)
      .type("application/json")
      .send(JSON.stringify(refusalBody(error)));
  };

  const server = fastify({
    logger: false,
    // One hop: what the nearest proxy saw. Further to the left stands what a client wrote itself.
    trustProxy: limits.trustProxy ? (_address: string, hop: number) => hop === 0 : false,
    bodyLimit: maxBodyBytes,
    genReqId: () => randomUUID(),
    requestTimeout: clientTimeoutMs,
    http: {
      headersTimeout: clientTimeoutMs,
      connectionsCheckingInterval: Math.min(clientTimeoutMs / 2, 10_000),
      // Node's own refusal has no body; ours is in the hook below.
      requireHostHeader: false,
    },
    // A client that reads nothing would keep its answer in memory. Longer than the other limits, which give a reason.
    connectionTimeout: 3 * clientTimeoutMs,
    routerOptions: { maxParamLength: 200 },
    clientErrorHandler: answerBroken,
    // A malformed URL never reaches the error handler.
    frameworkErrors: (error, request, reply: FastifyReply) => {
      refuse(error, request, reply);
    },
    // Fastify's own refusal has no code; ours is in the hook below.
    return503OnClosing: false,
  });
  server.server.on("checkExpectation", answerExpectation).on("connect", answerConnect);
  limitConnections(server.server, {
    maxConnections: limits.maxConnections,
    maxPerAddress: limits.trustProxy ? limits.maxConnections : limits.maxConnectionsPerAddress,
  });
  server.removeContentTypeParser("text/plain");
  server.addHook("preClose", async () => {
    closing = true;
  });
  server.addHook("onRoute", ({ url }) => {
    patterns.push(new RegExp(`^${url.replace(/:\w+/g, "[^/]+")}$`));
  });
  server.addHook("onRequest", async (request, reply) => {
    reply.headers(commonHeaders(request.id));
    if (closing) throw new IsthmusError("NOT_READY", {});
    if (request.raw.httpVersion === "1.1" && request.headers.host === undefined)
      throw new IsthmusError("INPUT_INVALID", { field: "host", problem: "missing" });
    if (request.headers.host !== undefined) requireKnownHost(request.headers.host, hostNames);
  });
  acceptJson(server, { totalBytes: limits.maxBodyBytesHeld, perAddressBytes: limits.maxBodyBytesPerAddress });
  server.setErrorHandler(refuse);
  server.setNotFoundHandler((request, reply) => {
    const path = request.url.split("?")[0] ?? "";
    const { method } = request;
    const details = { method, path: path.slice(0, 200) };
    const known = patterns.some((pattern) => pattern.test(path));
    return refuse(new IsthmusError(known ? "METHOD_NOT_ALLOWED" : "NOT_FOUND", details), request, reply);
  });
  return server;
}
