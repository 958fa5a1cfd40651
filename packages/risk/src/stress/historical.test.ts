import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { errorCodeOf } from "../testing/error-code.ts";
import { readJson, sharedFolder } from "../testing/shared-files.ts";
import { historicalTailRisk } from "./historical.ts";

interface WorkedCases {
  readonly historicalSimulation: {
    readonly cases: readonly { riskClass: string; p: number; valueAtRisk: number; expectedShortfall: number }[];
  };
}

const shared = sharedFolder("historical simulation worked cases");

describe.skipIf(shared === null)("published historical simulation", () => {
  const worked = shared === null ? null : readJson<WorkedCases>(`${shared}/conformance/worked-cases.json`);
  const profits = shared === null ? new Map<string, number[]>() : readProfits(`${shared}/conformance/ore-histsimvar`);
  const table = shared === null ? [] : readTable(`${shared}/conformance/ore-histsimvar/var.csv`);

  it.each(worked?.historicalSimulation.cases ?? [])("$riskClass at $p", (row) => {
    const got = historicalTailRisk(profits.get(`${row.riskClass},All`) ?? [], Math.round(row.p * 1_000_000));
    expect(got.valueAtRisk).toBeCloseTo(row.valueAtRisk, 5);
    expect(got.expectedShortfall).toBeCloseTo(row.expectedShortfall, 5);
  });

  it("reproduces every value at risk and shortfall of the published table", () => {
    expect(table.length).toBeGreaterThan(0);
    for (const row of table) {
      const own = profits.get(row.key) ?? [];
      const [onePercent, fivePercent] = [historicalTailRisk(own, 10_000), historicalTailRisk(own, 50_000)];
      expect(onePercent.valueAtRisk).toBeCloseTo(row.valueAtRisk1, 5);
      expect(fivePercent.valueAtRisk).toBeCloseTo(row.valueAtRisk5, 5);
      expect(onePercent.expectedShortfall).toBeCloseTo(row.shortfall1, 5);
      expect(fivePercent.expectedShortfall).toBeCloseTo(row.shortfall5, 5);
    }
  });
});

it("takes ceil(n p) observations, exactly", () => {
  const hundred = Array.from({ length: 100 }, (_, at) => at - 50);
  expect(historicalTailRisk(hundred, 70_000)).toEqual({ tailCount: 7, valueAtRisk: -44, expectedShortfall: -47 });
  expect(historicalTailRisk(hundred, 70_001).tailCount).toBe(8);
  expect(historicalTailRisk([5], 1)).toEqual({ tailCount: 1, valueAtRisk: 5, expectedShortfall: 5 });
});

it("does not depend on the order and never reports a shortfall above the value at risk", () => {
  const anyProfits = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(anyProfits, fc.integer({ min: 1, max: 1_000_000 }), (profits, ppm) => {
      const got = historicalTailRisk(profits, ppm);
      expect(historicalTailRisk([...profits].reverse(), ppm)).toEqual(got);
      expect(got.expectedShortfall).toBeLessThanOrEqual(got.valueAtRisk + 1e-6);
    }),
  );
});

it("refuses no observations, figures that are not finite and probabilities outside their range", () => {
  expect(errorCodeOf(() => historicalTailRisk([], 1))).toBe("PARAMETER_INVALID");
  expect(errorCodeOf(() => historicalTailRisk([Number.NaN], 1))).toBe("PARAMETER_INVALID");
  expect(errorCodeOf(() => historicalTailRisk([1], 0))).toBe("PARAMETER_INVALID");
  expect(errorCodeOf(() => historicalTailRisk([1], 0.5))).toBe("PARAMETER_INVALID");
});

/** Profits per "risk class,risk type" of the whole portfolio. */
function readProfits(folder: string): Map<string, number[]> {
  const profits = new Map<string, number[]>();
  for (const line of gunzipSync(readFileSync(`${folder}/historical_PnL.csv.gz`))
    .toString("utf8")
    .split("\n")) {
    const [portfolio, riskClass, riskType, , , amount] = line.split(",");
    if (portfolio !== "All" || amount === undefined) continue;
    const key = `${riskClass},${riskType}`;
    const list = profits.get(key) ?? [];
    list.push(Number(amount));
    profits.set(key, list);
  }
  return profits;
}

interface TableRow {
  readonly key: string;
  readonly valueAtRisk1: number;
  readonly valueAtRisk5: number;
  readonly shortfall1: number;
  readonly shortfall5: number;
}

function readTable(path: string): TableRow[] {
  const rows = readFileSync(path, "utf8").trim().split("\n").slice(1);
  return rows.flatMap((line) => {
    const [portfolio, riskClass, riskType, ...figures] = line.split(",");
    if (portfolio !== "All") return [];
    const at = (column: number): number => Number(figures[column]);
    return [
      {
        key: `${riskClass},${riskType}`,
        valueAtRisk1: at(0),
        valueAtRisk5: at(1),
        shortfall1: at(4),
        shortfall5: at(5),
      },
    ];
  });
}
