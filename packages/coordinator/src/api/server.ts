import {
  addMetricsRoute,
  addOpenApiRoute,
  createHttpServer,
  defaultHttpLimits,
  type HttpLimits,
  type Logger,
  metricsOperation,
} from "@isthmus/service";
import type { FastifyInstance } from "fastify";
import { pageHtml, pagePolicy } from "../page/page.ts";
import { requireAdmin } from "./admin-token.ts";
import { jsonTextInSlices } from "./json-text.ts";
import type { Metrics } from "./metrics.ts";
import type { RateLimit } from "./rate-limit.ts";
import { defaultBodyBytes, type Route } from "./route.ts";

/** Everything the HTTP server serves. */
export interface ServerOptions {
  readonly routes: readonly Route[];
  readonly adminToken: string;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly rateLimit: RateLimit;
  /** How long a client may take to send a request, and a third of how long it may leave an answer unread; default 60,000. */
  readonly clientTimeoutMs?: number;
  readonly limits?: HttpLimits;
}

/** Builds the HTTP server: every input checked before its handler, every error with a code, every answer with a request id. */
export function createServer(options: ServerOptions): FastifyInstance {
  const { routes, adminToken, log, metrics, rateLimit, clientTimeoutMs, limits = defaultHttpLimits } = options;
  const server = createHttpServer({
    limits,
    maxBodyBytes: defaultBodyBytes,
    onRefused: ({ error, thrown, requestId }) => {
      if (error.code === "INTERNAL") log.error({ err: thrown, requestId }, "request failed");
    },
    ...(clientTimeoutMs === undefined ? {} : { clientTimeoutMs }),
  });
  server.addHook("onResponse", async (request, reply) => {
    const path = request.routeOptions.url ?? "unknown";
    metrics.requests.labels(request.method, path, String(reply.statusCode)).observe(reply.elapsedTime / 1_000);
  });
  // Every route, and what is none. By method, so that a flood of commands does not stop operators from reading the journal.
  server.addHook("onRequest", async (request) => {
    rateLimit.take(`${request.method} ${request.ip}`, performance.now());
  });
  for (const route of routes) {
    server.route({
      method: route.method,
      url: route.path.replace(/\{(\w+)\}/g, ":$1"),
      bodyLimit: route.maxBodyBytes,
      // Before the body is read: an unauthorised caller cannot send megabytes.
      onRequest: async (request) => {
        if (route.admin) requireAdmin(request.headers.authorization, adminToken);
      },
      handler: async (request, reply) => {
        const { params, query, body, ip: client } = request;
        const answer = await route.handle({ params, query, body, client });
        return reply.type("application/json").send(await jsonTextInSlices(answer));
      },
    });
  }
  const page = { method: "GET", path: "/", summary: "The status page", answer: "text/html" } as const;
  addOpenApiRoute(server, "Isthmus coordinator", [...routes, page, metricsOperation]);
  addMetricsRoute(server, metrics.registry);
  server.get("/", (_request, reply) =>
    reply
      .header("content-security-policy", pagePolicy)
      .header("referrer-policy", "no-referrer")
      .type("text/html; charset=utf-8")
      .send(pageHtml),
  );
  return server;
}
