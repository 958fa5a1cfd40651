import { expect, it } from "vitest";
import { errorCodeOf } from "../testing/error-code.ts";
import { type CollateralParameters, checkCollateralParameters } from "./parameters.ts";

const plain: CollateralParameters = {
  initialHaircutBps: 2_000n,
  maintenanceHaircutBps: 1_000n,
  initialDebtAddOnBps: 500n,
  maintenanceDebtAddOnBps: 200n,
  concentration: [],
  accountCapQuanta: null,
  houseCapQuanta: null,
  depeg: null,
};

it("returns a valid parameter set unchanged, bounds included", () => {
  const edges: CollateralParameters = {
    ...plain,
    initialHaircutBps: 10_000n,
    maintenanceHaircutBps: 10_000n,
    initialDebtAddOnBps: 0n,
    maintenanceDebtAddOnBps: 0n,
    concentration: [
      { aboveQuanta: 1n, addHaircutBps: 10_000n },
      { aboveQuanta: 2n, addHaircutBps: 10_000n },
    ],
    accountCapQuanta: 0n,
    houseCapQuanta: 0n,
    depeg: { pegPriceTicks: 1n, thresholdBps: 10_000n, factorBps: 0n },
  };
  expect(checkCollateralParameters(plain)).toBe(plain);
  expect(checkCollateralParameters(edges)).toBe(edges);
});

it("refuses parameters outside their ranges", () => {
  const bad: CollateralParameters[] = [
    { ...plain, initialHaircutBps: 10_001n },
    { ...plain, initialHaircutBps: 999n },
    { ...plain, maintenanceHaircutBps: -1n },
    { ...plain, maintenanceDebtAddOnBps: -1n },
    { ...plain, initialDebtAddOnBps: 199n },
    { ...plain, accountCapQuanta: -1n },
    { ...plain, houseCapQuanta: -1n },
    { ...plain, concentration: [{ aboveQuanta: 0n, addHaircutBps: 1n }] },
    {
      ...plain,
      concentration: [
        { aboveQuanta: 1n, addHaircutBps: 2n },
        { aboveQuanta: 2n, addHaircutBps: 1n },
      ],
    },
    { ...plain, concentration: [{ aboveQuanta: 1n, addHaircutBps: 10_001n }] },
    {
      ...plain,
      concentration: [
        { aboveQuanta: 2n, addHaircutBps: 1n },
        { aboveQuanta: 2n, addHaircutBps: 1n },
      ],
    },
    { ...plain, depeg: { pegPriceTicks: 0n, thresholdBps: 1n, factorBps: 1n } },
    { ...plain, depeg: { pegPriceTicks: 1n, thresholdBps: 10_001n, factorBps: 1n } },
    { ...plain, depeg: { pegPriceTicks: 1n, thresholdBps: 1n, factorBps: -1n } },
  ];
  for (const parameters of bad) {
    expect(errorCodeOf(() => checkCollateralParameters(parameters))).toBe("PARAMETER_INVALID");
  }
});
