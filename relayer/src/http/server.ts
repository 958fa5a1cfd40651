import { IsthmusError } from "@isthmus/protocol";
import { createHttpServer } from "@isthmus/service";
import type { Database } from "@isthmus/store";
import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import { z } from "zod";
import { messageStatus, type RelayerMetrics } from "./status.ts";

/** What the server shows. */
export interface ServerParts {
  readonly database: Database;
  readonly metrics: RelayerMetrics;
  /** Age of the last completed round of each loop, by name, in milliseconds. */
  readonly loops: () => Readonly<Record<string, number>>;
  /** Where it writes what went wrong inside. */
  readonly log: Pick<Logger, "error">;
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
  const server = createHttpServer({
    maxBodyBytes: 1_024,
    onRefused: ({ error, thrown, requestId, url }) => {
      if (error.code === "INTERNAL") parts.log.error({ err: thrown, requestId, url }, "request failed");
    },
  });
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
