import { kupiecStatistic } from "@isthmus/risk/testing";
import { describe, expect, it } from "vitest";

// Figures: MathWorks, Risk Management Toolbox, documentation of `pof` (varbacktest), example of an equity index with six
// models and 1,043 observations; five significant digits as printed.

describe("MathWorks: proportion of failures", () => {
  it.each([
    ["Normal95", 0.95, 57, "0.46147"],
    ["Normal99", 0.99, 17, "3.5118"],
    ["Historical95", 0.95, 59, "0.91023"],
    ["Historical99", 0.99, 12, "0.22768"],
    ["EWMA95", 0.95, 59, "0.91023"],
    ["EWMA99", 0.99, 22, "9.8298"],
  ])("%s: level %d, %i failures, likelihood ratio %s", (_model, level, failures, printed) => {
    expect(kupiecStatistic(1 - level, 1_043, failures).toPrecision(5)).toBe(printed);
  });
});
