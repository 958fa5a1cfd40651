import { exceedanceProbability, kupiecStatistic, trafficLight } from "@isthmus/risk/testing";
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

// Figures: OpenSourceRisk/Engine, QuantExt/test/stoplightbounds.cpp, testIidBoundsAgainstReferenceResults (Basel Committee,
// Supervisory framework for the use of backtesting, January 1996): 250 observations at 99 %; their tolerance.

describe("Basel and ORE: traffic light of 250 observations", () => {
  it.each(
    [0.0811, 0.2858, 0.5432, 0.7581, 0.8922, 0.9588, 0.9863, 0.996, 0.9989, 0.9997, 0.9999].map(
      (probability, exceedances) => [exceedances, probability] as const,
    ),
  )("at most %i exceedances: %d", (exceedances, probability) => {
    expect(Math.abs(exceedanceProbability(0.01, 250, exceedances) - probability)).toBeLessThan(1e-4);
  });

  it("is green up to 4 and yellow up to 9", () => {
    expect([4, 5, 9, 10].map((count) => trafficLight(0.01, 250, count))).toEqual(["green", "yellow", "yellow", "red"]);
  });
});

// Figures: cfrm17.github.io/tradeLifecycle3.html, Backtesting KPI's (750 observations at 99.5 %: yellow from 7, red from 13). P. Jorion,
// Value at Risk, by way of bionicturtle.com/forum/threads/jorion-backtesting-questions.6165: a right model has more than four
// exceptions with 10.8 %, one that is wrong by a factor of three at most four with 12.8 %.

describe("other published zones", () => {
  it("750 observations at 99.5 %: yellow from 7, red from 13", () => {
    const zones = [6, 7, 12, 13].map((count) => trafficLight(0.005, 750, count));
    expect(zones).toEqual(["green", "yellow", "yellow", "red"]);
  });

  it("Jorion: 10.8 % and 12.8 %", () => {
    const percent = (probability: number) => (100 * probability).toFixed(1);
    expect(percent(1 - exceedanceProbability(0.01, 250, 4))).toBe("10.8");
    expect(percent(exceedanceProbability(0.03, 250, 4))).toBe("12.8");
  });
});
