import { IsthmusError } from "@isthmus/protocol";
import { addMetricsRoute, createHttpServer, defaultHttpLimits, type HttpLimits, type Logger } from "@isthmus/service";
import type { FastifyInstance } from "fastify";
import type { AlarmBook } from "./alarm-book.ts";

/** Everything the server shows. */
export interface WatchtowerServerParts {
  readonly watchtower: number;
  readonly alarms: AlarmBook;
  /** Milliseconds since the last successful round of each loop, by name. */
  readonly loops: () => Readonly<Record<string, number>>;
  /** Index of the last replayed journal entry. */
  readonly journalIndex: () => bigint;
  /** Receives unexpected failures. */
  readonly log: Pick<Logger, "error">;
  readonly limits?: HttpLimits;
}

/** A chain that was not compared for this long is not watched. */
const maxLoopAgeMs = 60_000;

/** Creates a watchtower's HTTP server: GET /health (503 with NOT_READY while a chain is not watched), /metrics and /v1/alarms. */
export function createWatchtowerServer(parts: WatchtowerServerParts): FastifyInstance {
  const { watchtower, alarms, loops, journalIndex, log, limits = defaultHttpLimits } = parts;
  const server = createHttpServer({
    limits,
    maxBodyBytes: 1_024,
    onRefused: ({ error, thrown, requestId, url }) => {
      if (error.code === "INTERNAL") log.error({ err: thrown, requestId, url }, "request failed");
    },
  });
  server.get("/health", async () => {
    const ages = loops();
    for (const [loop, ageMs] of Object.entries(ages))
      if (ageMs > maxLoopAgeMs) throw new IsthmusError("NOT_READY", { loop, ageMs: Math.round(ageMs) });
    return { ok: true, watchtower, journalIndex: journalIndex().toString(), loops: ages };
  });
  addMetricsRoute(server, alarms.registry);
  server.get("/v1/alarms", async () => alarms.view);
  return server;
}
