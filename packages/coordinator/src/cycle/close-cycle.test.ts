import type { Command } from "@isthmus/clearing";
import { TestCcp } from "@isthmus/clearing/testing";
import { expect, it } from "vitest";
import { type CloseParts, closeCycle } from "./close-cycle.ts";

it("closes the cycle that two callers name at the same time once, and no other", async () => {
  const ccp = TestCcp.standard();
  const intake = {
    read: async (question: (engine: unknown) => unknown) => question(ccp.engine),
    peek: (question: (engine: unknown) => unknown) => question(ccp.engine),
    submit: async (command: Command) => ccp.must(command),
  };
  const parts = {
    intake,
    machine: { wake: () => undefined },
    creditLifetimeSeconds: 60,
    finalTimesSeconds: () => [],
    confirmedLosses: () => [],
  } as unknown as CloseParts;
  const [first, second] = await Promise.all([closeCycle(parts, 1), closeCycle(parts, 1)]);
  expect([first?.digest === null, second?.digest === null, ccp.engine.cycle]).toEqual([false, true, 1n]);
  await expect(closeCycle(parts, 3)).rejects.toMatchObject({ code: "CYCLE_OUT_OF_ORDER" });
});
