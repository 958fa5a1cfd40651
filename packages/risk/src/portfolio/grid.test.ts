import { expect, it } from "vitest";
import { logarithm } from "../maths/logarithm.ts";
import { errorCodeOf } from "../testing/error-code.ts";
import { testPortfolioParameters as parameters } from "../testing/portfolio-parameters.ts";
import { compileGrid, moveIndex } from "./grid.ts";
import { volatilityMoves } from "./parameters.ts";

it("packs multipliers, their logarithms, moves and dampening in the order of the scenarios", () => {
  const grid = compileGrid(parameters);
  expect(grid.count).toBe(parameters.scenarios.length);
  expect([...grid.spotMultiplier]).toEqual([1.18, 0.865, 1, 0.34, 4, 1, 1]);
  expect([...grid.logMultiplier]).toEqual([...grid.spotMultiplier].map(logarithm));
  expect([...grid.move]).toEqual([1, 2, 0, 1, 1, 3, 4]);
  expect([...grid.dampening]).toEqual([1, 1, 1, 0.2, 1.5, 1, 1]);
  expect([...grid.isSkew]).toEqual([0, 0, 0, 0, 0, 1, 1]);
  expect([grid.largestMultiplier, grid.largestDampening]).toEqual([4, 1.5]);
  expect([grid.logForwardUp, grid.logForwardDown]).toEqual([logarithm(1.045), logarithm(0.955)]);
});

it("does not move spot in a skew scenario, and takes minus infinity as the logarithm of zero", () => {
  const scenarios = [
    { spotMultiplier: 0.5, volatilityMove: "LINEAR", dampening: 1 },
    { spotMultiplier: 0, volatilityMove: "None", dampening: 1 },
  ] as const;
  const grid = compileGrid({ ...parameters, scenarios });
  expect([...grid.spotMultiplier]).toEqual([1, 0]);
  expect([...grid.logMultiplier]).toEqual([0, Number.NEGATIVE_INFINITY]);
});

it("numbers the moves as their list does", () => {
  expect(volatilityMoves.length).toBe(Object.keys(moveIndex).length);
  expect(volatilityMoves[moveIndex.none]).toBe("None");
  expect(volatilityMoves[moveIndex.up]).toBe("Up");
  expect(volatilityMoves[moveIndex.down]).toBe("Down");
  expect(volatilityMoves[moveIndex.linear]).toBe("LINEAR");
  expect(volatilityMoves[moveIndex.absolute]).toBe("ABS");
});

it("refuses parameters outside their range", () => {
  expect(errorCodeOf(() => compileGrid({ ...parameters, scenarios: [] }))).toBe("PARAMETER_INVALID");
});
