import { expect, it, vi } from "vitest";
import { warnOfLateVeto } from "./warn-of-late-veto.ts";

it.each([
  [59, 0],
  [60, 1],
  [600, 1],
])("with a patience of %i s at a root delay of 60 s, warns %i times", (patienceSeconds, times) => {
  const warn = vi.fn();
  warnOfLateVeto({ patienceSeconds, rootDelaySeconds: 60 }, { warn });
  expect(warn).toHaveBeenCalledTimes(times);
});
