import { openPriceSource } from "@isthmus/risk/files";
import { expect, it } from "vitest";
import { requireNearStep } from "./next-step.ts";

const symbols = { BTC: { startTicks: "4000000", maxStepPpm: 20_000 } };
const source = openPriceSource({ seed: 7, startSeconds: 3_600, symbols, files: {}, fromMs: null });

it("refuses a step that is years ahead without computing it", () => {
  const asked: number[] = [];
  const counted = {
    marks: (step: number) => {
      asked.push(step);
      return source.marks(step);
    },
  };
  const { timeSeconds: first } = source.marks(0);
  requireNearStep(counted, 0n, 8_784);
  requireNearStep(counted, first + 36_000n, 11 + 8_784);
  expect(() => requireNearStep(counted, first + 36_000n, 12 + 8_784)).toThrow(
    expect.objectContaining({ code: "PARAMETER_INVALID" }),
  );
  expect(() => requireNearStep(counted, 0n, 8_785)).toThrow(expect.objectContaining({ code: "PARAMETER_INVALID" }));
  expect(() => requireNearStep(counted, 7_200n, 100_000_000)).toThrow(
    expect.objectContaining({ code: "PARAMETER_INVALID" }),
  );
  expect(asked.every((step) => step === 0)).toBe(true);
});
