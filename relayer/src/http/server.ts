import { IsthmusError } from "@isthmus/protocol";
import {
  addMetricsRoute,
  addOpenApiRoute,
  createHttpServer,
  defaultHttpLimits,
  type HttpLimits,
  type Logger,
  parseInput,
} from "@isthmus/service";
import type { Database } from "@isthmus/store";
import type { FastifyInstance } from "fastify";
import { messagesQuery, operations } from "./operations.ts";
import { messageStatus, type RelayerMetrics } from "./status.ts";

/** Everything the server shows. */
export interface ServerParts {
  readonly database: Database;
  readonly metrics: RelayerMetrics;
  /** Milliseconds since the last successful round of each loop, by name. */
  readonly loops: () => Readonly<Record<string, number>>;
  /** Receives unexpected failures. */
  readonly log: Pick<Logger, "error">;
  readonly limits?: HttpLimits;
}

/** A loop without a successful round for this long does not work: its database or the hub's node is unreachable. */
const maxLoopAgeMs = 60_000;

/**
 * Creates the relayer's HTTP server: GET /health (200 while every loop succeeds, otherwise 503 with NOT_READY), /metrics,
 * /v1/messages and /openapi.json. Reads only.
 */
export function createServer(parts: ServerParts): FastifyInstance {
  const { database, metrics, loops, log, limits = defaultHttpLimits } = parts;
  const server = createHttpServer({
    limits,
    maxBodyBytes: 1_024,
    onRefused: ({ error, thrown, requestId, url }) => {
      if (error.code === "INTERNAL") log.error({ err: thrown, requestId, url }, "request failed");
    },
  });
  addOpenApiRoute(server, "Isthmus relayer", operations);
  server.get("/health", async () => {
    const ages = loops();
    for (const [loop, ageMs] of Object.entries(ages))
      if (ageMs > maxLoopAgeMs) throw new IsthmusError("NOT_READY", { loop, ageMs: Math.round(ageMs) });
    return { ok: true, loops: ages };
  });
  addMetricsRoute(server, metrics.registry, () => metrics.refresh(database));
  server.get("/v1/messages", async (request) => {
    const { limit, state } = parseInput(messagesQuery, request.query, "query");
    return { messages: await messageStatus(database, { limit, parkedOnly: state === "parked" }) };
  });
  return server;
}
