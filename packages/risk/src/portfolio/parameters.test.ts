import { expect, it } from "vitest";
import { errorCodeOf } from "../testing/error-code.ts";
import { testPortfolioParameters as parameters } from "../testing/portfolio-parameters.ts";
import { checkPortfolioParameters, type PortfolioParameters, type PortfolioScenario } from "./parameters.ts";

const codeOfCheck = (change: Partial<PortfolioParameters>): string =>
  errorCodeOf(() => checkPortfolioParameters({ ...parameters, ...change }));

it("returns valid parameters unchanged", () => {
  expect(checkPortfolioParameters(parameters)).toBe(parameters);
});

it("refuses an empty or an oversized grid, and a scenario outside its range", () => {
  const row: PortfolioScenario = { spotMultiplier: 1, volatilityMove: "None", dampening: 1 };
  expect(codeOfCheck({ scenarios: [] })).toBe("PARAMETER_INVALID");
  expect(codeOfCheck({ scenarios: new Array<PortfolioScenario>(1_001).fill(row) })).toBe("PARAMETER_INVALID");
  expect(codeOfCheck({ scenarios: new Array<PortfolioScenario>(1_000).fill(row) })).toBe("no error");
  expect(codeOfCheck({ scenarios: [{ ...row, spotMultiplier: -0.1 }] })).toBe("PARAMETER_INVALID");
  expect(codeOfCheck({ scenarios: [{ ...row, dampening: -0.1 }] })).toBe("PARAMETER_INVALID");
  const unknown = JSON.parse('{ "spotMultiplier": 1, "volatilityMove": "up", "dampening": 1 }') as PortfolioScenario;
  expect(codeOfCheck({ scenarios: [unknown] })).toBe("PARAMETER_INVALID");
});

it("refuses a figure that is not finite or beyond the limits, in every group", () => {
  const { volatility, skew, losses, basis, other } = parameters;
  for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, 1_000_001, -1_000_001]) {
    expect(codeOfCheck({ volatility: { ...volatility, rangeUp: bad } })).toBe("PARAMETER_INVALID");
    expect(codeOfCheck({ skew: { ...skew, linearCap: bad } })).toBe("PARAMETER_INVALID");
    expect(codeOfCheck({ losses: { ...losses, longDiscount: bad } })).toBe("PARAMETER_INVALID");
    expect(codeOfCheck({ basis: { ...basis, addFactor: bad } })).toBe("PARAMETER_INVALID");
    expect(codeOfCheck({ other: { ...other, pegFactor: bad } })).toBe("PARAMETER_INVALID");
  }
});

it("refuses negative loss factors, floors and forward multipliers", () => {
  const { volatility, skew, losses, basis } = parameters;
  expect(codeOfCheck({ losses: { ...losses, maintenance: -0.1 } })).toBe("PARAMETER_INVALID");
  expect(codeOfCheck({ losses: { ...losses, initial: -0.1 } })).toBe("PARAMETER_INVALID");
  expect(codeOfCheck({ volatility: { ...volatility, daysFloor: -1 } })).toBe("PARAMETER_INVALID");
  expect(codeOfCheck({ skew: { ...skew, widthFloor: -1 } })).toBe("PARAMETER_INVALID");
  expect(codeOfCheck({ basis: { ...basis, forwardUp: -1 } })).toBe("PARAMETER_INVALID");
  expect(codeOfCheck({ basis: { ...basis, forwardDown: -1 } })).toBe("PARAMETER_INVALID");
});
