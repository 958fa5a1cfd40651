import fc from "fast-check";
import { expect, it } from "vitest";
import { compareRisk, healthState, healthStates } from "./health.ts";

const requirement = { initialQuanta: 100n, maintenanceQuanta: 60n };
it.each([
  [100n, 100n, "healthy"],
  [99n, 99n, "marginCall"],
  [99n, 110n, "marginCall"],
  [60n, 60n, "marginCall"],
  [59n, 59n, "liquidation"],
  [0n, 0n, "liquidation"],
  [-1n, -1n, "bankrupt"],
] as const)("equity %s / %s is %s", (initialQuanta, maintenanceQuanta, state) => {
  expect(healthState({ initialQuanta, maintenanceQuanta }, requirement)).toBe(state);
});

it("orders accounts by equity over maintenance without dividing", () => {
  const row = (equityQuanta: bigint, maintenanceQuanta: bigint) => ({ equityQuanta, maintenanceQuanta });
  expect(compareRisk(row(1n, 3n), row(1n, 2n))).toBe(-1);
  expect(compareRisk(row(1n, 2n), row(-1n, 3n))).toBe(1);
  expect(compareRisk(row(2n, 4n), row(1n, 2n))).toBe(-1);
  expect(compareRisk(row(1n, 2n), row(2n, 4n))).toBe(1);
  expect(compareRisk(row(1n, 2n), row(1n, 2n))).toBe(0);
});

it("orders any accounts as their exact ratios, antisymmetrically", () => {
  const anyRatio = fc.record({
    equityQuanta: fc.bigInt(-(2n ** 80n), 2n ** 80n),
    maintenanceQuanta: fc.bigInt(1n, 2n ** 80n),
  });
  fc.assert(
    fc.property(anyRatio, anyRatio, fc.bigInt(2n, 2n ** 40n), (left, right, factor) => {
      expect(compareRisk(left, right) + compareRisk(right, left)).toBe(0);
      const larger = { equityQuanta: left.equityQuanta * factor, maintenanceQuanta: left.maintenanceQuanta * factor };
      expect(compareRisk(larger, left)).toBe(-1);
    }),
  );
});

it("never improves as equity falls", () => {
  const anyQuanta = fc.bigInt(-1_000n, 1_000n);
  fc.assert(
    fc.property(anyQuanta, anyQuanta, fc.bigInt(0n, 1_000n), (initialQuanta, maintenanceQuanta, fall) => {
      const before = healthState({ initialQuanta, maintenanceQuanta }, requirement);
      const after = healthState(
        { initialQuanta: initialQuanta - fall, maintenanceQuanta: maintenanceQuanta - fall },
        requirement,
      );
      expect(healthStates.indexOf(after)).toBeGreaterThanOrEqual(healthStates.indexOf(before));
    }),
  );
});
