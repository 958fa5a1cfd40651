import type { FastifyInstance } from "fastify";
import { collectDefaultMetrics, Registry } from "prom-client";

/** Creates a registry with the process metrics of prom-client; one per service, so that several can run in one process. */
export function createRegistry(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}

/**
 * Adds `GET /metrics` in the Prometheus text format.
 * @param refresh runs before each reading, for gauges that are computed on demand
 */
export function addMetricsRoute(
  server: FastifyInstance,
  registry: Registry,
  refresh: () => Promise<void> = async () => undefined,
): void {
  server.get("/metrics", async (_request, reply) => {
    await refresh();
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}
