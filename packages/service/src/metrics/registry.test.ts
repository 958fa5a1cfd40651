import { Gauge } from "prom-client";
import { expect, it } from "vitest";
import { createHttpServer } from "../http/server.ts";
import { addMetricsRoute, createRegistry } from "./registry.ts";

it("serves the metrics of its own registry, refreshed before each reading", async () => {
  const registry = createRegistry();
  const readings = new Gauge({ name: "test_readings", help: "Readings", registers: [registry] });
  const server = createHttpServer({ maxBodyBytes: 1_000, onRefused: () => undefined });
  addMetricsRoute(server, registry, async () => readings.inc());
  await server.inject("/metrics");
  const { headers, body } = await server.inject("/metrics");
  expect(headers["content-type"]).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(body).toMatch(/^test_readings 2$/m);
  expect(body).toMatch(/^process_resident_memory_bytes /m);
  expect(await createRegistry().metrics()).not.toContain("test_readings");
});
