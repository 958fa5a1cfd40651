import { type ErrorCode, IsthmusError, isIsthmusError } from "@isthmus/protocol";
import type { Database } from "@isthmus/store";
import Fastify, { type FastifyInstance, type FastifyReply } from "fastify";
import { z } from "zod";
import { messageStatus, type RelayerMetrics } from "./status.ts";

/** What the server shows. */
export interface ServerParts {
  readonly database: Database;
  readonly metrics: RelayerMetrics;
  /** Age of the last completed round of each loop, by name, in milliseconds. */
  readonly loops: () => Readonly<Record<string, number>>;
}

/** A loop that has not come round for this long is not working: its database or the hub's node is away. */
const longestLoopAgeMs = 60_000;

const messagesQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(1_000).default(100),
  state: z.literal("parked").optional(),
});

/**
 * GET /health (200 while every loop comes round, 503 with NOT_READY otherwise), /metrics, /v1/messages. Reads only;
 * errors are `{ error }` with a code of the table.
 */
export function createServer(parts: ServerParts): FastifyInstance {
  const refuse = (error: unknown, reply: FastifyReply) => {
    const known = isIsthmusError(error) ? error : foreign(error);
    return reply.status(statusByCode[known.code] ?? 500).send({ error: known.toBody() });
  };
  const server = Fastify({
    bodyLimit: 1_024,
    logger: false,
    // What is wrong with the address itself never reaches the error handler.
    frameworkErrors: (error, _request, reply) => {
      refuse(error, reply);
    },
  });
  server.setErrorHandler((error, _request, reply) => refuse(error, reply));
  server.setNotFoundHandler((request, reply) =>
    reply.status(404).send({ error: new IsthmusError("NOT_FOUND", { url: request.url.slice(0, 200) }).toBody() }),
  );
  server.get("/health", async () => {
    const loops = parts.loops();
    for (const [loop, ageMs] of Object.entries(loops))
      if (ageMs > longestLoopAgeMs) throw new IsthmusError("NOT_READY", { loop, ageMs: Math.round(ageMs) });
    return { ok: true, loops };
  });
  server.get("/metrics", async (_request, reply) =>
    reply.type("text/plain; version=0.0.4").send(await parts.metrics.text(parts.database)),
  );
  server.get("/v1/messages", async (request) => {
    const query = messagesQuery.safeParse(request.query);
    if (!query.success)
      throw new IsthmusError("INPUT_INVALID", { field: query.error.issues[0]?.path.join(".") || "query" });
    return { messages: await messageStatus(parts.database, query.data.limit, query.data.state === "parked") };
  });
  return server;
}

const statusByCode: Readonly<Partial<Record<ErrorCode, number>>> = {
  INPUT_INVALID: 400,
  INPUT_TOO_LARGE: 413,
  NOT_READY: 503,
  STORE_UNAVAILABLE: 503,
};

/** Fastify's own refusals (a body that is too large, no JSON, an encoding it does not know) are the caller's errors. */
function foreign(error: unknown): IsthmusError {
  const status = typeof error === "object" && error !== null && "statusCode" in error ? error.statusCode : undefined;
  if (status === 413) return new IsthmusError("INPUT_TOO_LARGE", {}, { cause: error });
  if (typeof status === "number" && status >= 400 && status < 500)
    return new IsthmusError("INPUT_INVALID", { field: "request" }, { cause: error });
  return new IsthmusError("INTERNAL", {}, { cause: error });
}
