import { randomUUID } from "node:crypto";
import type { Socket } from "node:net";
import { type ErrorCode, IsthmusError } from "@isthmus/protocol";
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import type { Logger } from "../config/log.ts";
import { pageHtml, pagePolicy } from "../page/page.ts";
import { requireAdmin } from "./admin-token.ts";
import { httpErrorOf } from "./http-error.ts";
import { jsonText } from "./json-text.ts";
import type { Metrics } from "./metrics.ts";
import { openApiDocument } from "./openapi.ts";
import type { RateLimit } from "./rate-limit.ts";
import { defaultBodyBytes, type Route } from "./route.ts";

export interface ServerOptions {
  readonly routes: readonly Route[];
  readonly adminToken: string;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly rateLimit: RateLimit;
  /** How long a client may take to send a request, and a third of how long it may read nothing of its answer; default 60,000. */
  readonly clientTimeoutMs?: number;
}

/** Builds the HTTP server: every route checked at the door, every error with a code, every answer with a request id. */
export function createServer(options: ServerOptions): FastifyInstance {
  const { routes, adminToken, log, metrics, rateLimit, clientTimeoutMs = 60_000 } = options;
  const server = fastify({
    logger: false,
    bodyLimit: defaultBodyBytes,
    genReqId: () => randomUUID(),
    requestTimeout: clientTimeoutMs,
    http: { headersTimeout: clientTimeoutMs, connectionsCheckingInterval: Math.min(clientTimeoutMs / 2, 10_000) },
    // A client that reads nothing would keep its answer in our memory. Later than the others, which say why.
    connectionTimeout: 3 * clientTimeoutMs,
    routerOptions: { maxParamLength: 200 },
    clientErrorHandler: answerBroken,
    // What is wrong with the address itself never reaches the error handler.
    frameworkErrors: (error, _request, reply: FastifyReply) => {
      refuse(error, reply);
    },
  });
  server.addHook("onRequest", async (request, reply) => {
    reply
      .header("x-request-id", request.id)
      .header("x-content-type-options", "nosniff")
      .header("cache-control", "no-store");
  });
  server.addHook("onResponse", async (request, reply) => {
    const path = request.routeOptions.url ?? "unknown";
    metrics.requests.labels(request.method, path, String(reply.statusCode)).observe(reply.elapsedTime / 1_000);
  });
  server.setErrorHandler((error, request, reply) => {
    if (httpErrorOf(error).body.error.code === "INTERNAL")
      log.error({ err: error, requestId: request.id }, "request failed");
    return refuse(error, reply);
  });
  server.setNotFoundHandler((request, reply) => {
    const known = routes.some((route) => pattern(route.path).test(pathOf(request)));
    const code = known ? "METHOD_NOT_ALLOWED" : "NOT_FOUND";
    return refuse(new IsthmusError(code, { path: pathOf(request).slice(0, 200) }), reply);
  });
  for (const route of routes) {
    server.route({
      method: route.method,
      url: route.path.replace(/\{(\w+)\}/g, ":$1"),
      bodyLimit: route.maxBodyBytes,
      // Before the body is read: who may not call gets no chance to send megabytes.
      onRequest: async (request) => {
        // Counted by method, so that a flood of commands does not keep operators from reading the journal.
        rateLimit.take(`${route.method} ${request.ip}`, performance.now());
        if (route.admin) requireAdmin(request.headers.authorization, adminToken);
      },
      handler: async (request, reply) => {
        const { params, query, body } = request;
        return reply.type("application/json").send(jsonText(await route.handle({ params, query, body })));
      },
    });
  }
  const document = jsonText(openApiDocument(routes));
  server.get("/openapi.json", (_request, reply) => reply.type("application/json").send(document));
  server.get("/metrics", async (_request, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
  server.get("/", (_request, reply) =>
    reply
      .header("content-security-policy", pagePolicy)
      .header("referrer-policy", "no-referrer")
      .type("text/html; charset=utf-8")
      .send(pageHtml),
  );
  return server;
}

function refuse(error: unknown, reply: FastifyReply): FastifyReply {
  const { status, body } = httpErrorOf(error);
  return reply.code(status).type("application/json").send(jsonText(body));
}

/** Our own answer to broken and to never finished requests, which never become one of Fastify's. */
function answerBroken(error: Error & { readonly code?: string }, socket: Socket): void {
  if (!socket.writable) return;
  const { code, status, title } = brokenRequests[error.code ?? ""] ?? brokenRequest;
  const body = jsonText(httpErrorOf(new IsthmusError(code, { field: "request" })).body);
  const head = `HTTP/1.1 ${status} ${title}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}`;
  socket.end(`${head}\r\nconnection: close\r\n\r\n${body}`);
}

const brokenRequest = { code: "INPUT_INVALID", status: 400, title: "Bad Request" } as const;
const brokenRequests: Readonly<Record<string, { code: ErrorCode; status: number; title: string }>> = {
  ERR_HTTP_REQUEST_TIMEOUT: { code: "REQUEST_TIMEOUT", status: 408, title: "Request Timeout" },
  HPE_HEADER_OVERFLOW: { code: "INPUT_TOO_LARGE", status: 431, title: "Request Header Fields Too Large" },
};

const pathOf = (request: FastifyRequest): string => request.url.split("?")[0] ?? "";

function pattern(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`);
}
