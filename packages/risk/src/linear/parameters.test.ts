import { expect, it } from "vitest";
import { errorCodeOf } from "../testing/error-code.ts";
import { checkLinearParameters, ppmOne } from "./parameters.ts";

const good = {
  initialPpm: 1n,
  maintenanceOfInitialPpm: 1n,
  openInterestLowerQuanta: 5n,
  openInterestUpperQuanta: 0n,
};

it("returns a valid parameter set unchanged, bounds included", () => {
  expect(checkLinearParameters(good)).toBe(good);
  const edges = { ...good, initialPpm: ppmOne, maintenanceOfInitialPpm: ppmOne, openInterestUpperQuanta: 6n };
  expect(checkLinearParameters(edges)).toBe(edges);
});

it("refuses parameters outside their range with a code", () => {
  const bad = [
    { ...good, initialPpm: 0n },
    { ...good, initialPpm: ppmOne + 1n },
    { ...good, maintenanceOfInitialPpm: 0n },
    { ...good, maintenanceOfInitialPpm: ppmOne + 1n },
    { ...good, openInterestLowerQuanta: -1n },
    { ...good, openInterestUpperQuanta: 5n },
  ];
  for (const parameters of bad) {
    expect(errorCodeOf(() => checkLinearParameters(parameters))).toBe("PARAMETER_INVALID");
  }
});
