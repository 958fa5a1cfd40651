import { TestCcp } from "@isthmus/clearing/testing";
import { expect, it } from "vitest";
import { closeCommand } from "./close.ts";

const { engine } = TestCcp.standard();

it("closes the open cycle at the time of the last prices", () => {
  expect(closeCommand(engine, [], 60)).toEqual({
    kind: "close-cycle",
    cycle: engine.cycle + 1n,
    timeSeconds: engine.timeSeconds,
    creditExpirySeconds: engine.timeSeconds + 60n,
  });
});

it("counts the credit's lifetime from the latest clock: the chains' or the prices'", () => {
  const late = engine.timeSeconds + 1_000n;
  expect(closeCommand(engine, [late - 5n, late, 1n], 60).creditExpirySeconds).toBe(late + 60n);
  expect(closeCommand(engine, [late], 60).timeSeconds).toBe(engine.timeSeconds);
});
