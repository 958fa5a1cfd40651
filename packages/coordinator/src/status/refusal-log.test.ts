import { expect, it } from "vitest";
import { createMetrics } from "../api/metrics.ts";
import { RefusalLog } from "./refusal-log.ts";

it("shows the newest refusals first and counts every one by place and code", async () => {
  const metrics = createMetrics();
  const refusals = new RefusalLog(metrics);
  for (const what of ["trade 1", "trade 2", "trade 3"]) refusals.add({ where: "venue 1", what, code: "SELF_TRADE" });
  expect(refusals.newest(2)).toEqual(
    ["trade 3", "trade 2"].map((what) => ({ atMs: expect.any(Number), where: "venue 1", what, code: "SELF_TRADE" })),
  );
  expect(await metrics.registry.metrics()).toContain('isthmus_refused_total{where="venue 1",code="SELF_TRADE"} 3');
});
