import { black76, exponential, logarithm } from "@isthmus/risk/testing";
import { describe, expect, it } from "vitest";

// Figures: lballabio/QuantLib, test-suite/europeanoption.cpp, values of E. G. Haug, "Option pricing formulas" (1998),
// pages 2-8, 24 and 27; the tolerance is theirs.

interface Row {
  readonly type: "call" | "put";
  readonly strike: number;
  readonly spot: number;
  readonly yieldRate: number;
  readonly rate: number;
  readonly years: number;
  readonly volatility: number;
  readonly value: number;
}

const row = (type: Row["type"], strike: number, spot: number, rest: readonly number[]): Row => {
  const [yieldRate = 0, rate = 0, years = 0, volatility = 0, value = 0] = rest;
  return { type, strike, spot, yieldRate, rate, years, volatility, value };
};

const single: readonly Row[] = [
  row("call", 65, 60, [0, 0.08, 0.25, 0.3, 2.1334]),
  row("put", 95, 100, [0.05, 0.1, 0.5, 0.2, 2.4648]),
  row("put", 19, 19, [0.1, 0.1, 0.75, 0.28, 1.7011]),
  row("call", 19, 19, [0.1, 0.1, 0.75, 0.28, 1.7011]),
  row("call", 1.6, 1.56, [0.08, 0.06, 0.5, 0.12, 0.0291]),
  row("put", 70, 75, [0.05, 0.1, 0.5, 0.35, 4.087]),
  row("call", 40, 42, [0.08, 0.04, 0.75, 0.35, 5.0975]),
];

/** Page 24: strike 100, both rates 10 %; by years and volatility, for the spots 90, 100 and 110. */
const grid: readonly (readonly [Row["type"], number, number, readonly [number, number, number]])[] = [
  ["call", 0.1, 0.15, [0.0205, 1.8734, 9.9413]],
  ["call", 0.1, 0.25, [0.315, 3.1217, 10.3556]],
  ["call", 0.1, 0.35, [0.9474, 4.3693, 11.1381]],
  ["call", 0.5, 0.15, [0.8069, 4.0232, 10.5769]],
  ["call", 0.5, 0.25, [2.7026, 6.6997, 12.7857]],
  ["call", 0.5, 0.35, [4.9329, 9.3679, 15.3086]],
  ["put", 0.1, 0.15, [9.921, 1.8734, 0.0408]],
  ["put", 0.1, 0.25, [10.2155, 3.1217, 0.4551]],
  ["put", 0.1, 0.35, [10.8479, 4.3693, 1.2376]],
  ["put", 0.5, 0.15, [10.3192, 4.0232, 1.0646]],
  ["put", 0.5, 0.25, [12.2149, 6.6997, 3.2734]],
  ["put", 0.5, 0.35, [14.4452, 9.3679, 5.7963]],
];
const rows: readonly Row[] = [
  ...single,
  ...grid.flatMap(([type, years, volatility, values]) =>
    [90, 100, 110].map((spot, index) => row(type, 100, spot, [0.1, 0.1, years, volatility, values[index] ?? 0])),
  ),
];

describe("QuantLib: European options", () => {
  it.each(rows)("$type, strike $strike, spot $spot, $years years at $volatility: $value", (given) => {
    const { type, strike, spot, yieldRate, rate, years, volatility, value } = given;
    const forward = spot * exponential((rate - yieldRate) * years);
    const undiscounted = black76({
      sign: type === "call" ? 1 : -1,
      forward,
      strike,
      logForwardOverStrike: logarithm(forward / strike),
      deviation: volatility * Math.sqrt(years),
    });
    expect(Math.abs(exponential(-rate * years) * undiscounted - value)).toBeLessThan(1e-4);
  });
});
