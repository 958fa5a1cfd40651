import { IsthmusError, isIsthmusError } from "@isthmus/protocol";
import type { Database } from "@isthmus/store";
import Fastify, { type FastifyInstance } from "fastify";
import { z } from "zod";
import { messageStatus, type RelayerMetrics } from "./status.ts";

/** What the server shows. */
export interface ServerParts {
  readonly database: Database;
  readonly metrics: RelayerMetrics;
  /** Age of the last completed round of each loop, by name, in milliseconds. */
  readonly loops: () => Readonly<Record<string, number>>;
}

const messagesQuery = z.strictObject({ limit: z.coerce.number().int().min(1).max(1_000).default(100) });

/** GET /health, /metrics, /v1/messages. Reads only; errors are `{ error }` with a code of the table. */
export function createServer(parts: ServerParts): FastifyInstance {
  const server = Fastify({ bodyLimit: 1_024, logger: false });
  server.setErrorHandler((error, _request, reply) => {
    const known = isIsthmusError(error) ? error : new IsthmusError("INTERNAL", {}, { cause: error });
    const status = known.code === "INPUT_INVALID" ? 400 : known.code === "STORE_UNAVAILABLE" ? 503 : 500;
    return reply.status(status).send({ error: known.toBody() });
  });
  server.setNotFoundHandler((request, reply) =>
    reply.status(404).send({ error: new IsthmusError("NOT_FOUND", { url: request.url.slice(0, 200) }).toBody() }),
  );
  server.get("/health", async () => ({ ok: true, loops: parts.loops() }));
  server.get("/metrics", async (_request, reply) =>
    reply.type("text/plain; version=0.0.4").send(await parts.metrics.text(parts.database)),
  );
  server.get("/v1/messages", async (request) => {
    const query = messagesQuery.safeParse(request.query);
    if (!query.success)
      throw new IsthmusError("INPUT_INVALID", { field: query.error.issues[0]?.path.join(".") || "query" });
    return { messages: await messageStatus(parts.database, query.data.limit) };
  });
  return server;
}
