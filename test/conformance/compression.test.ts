import { isIsthmusError } from "@isthmus/protocol";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compressConservative } from "./compression/conservative.ts";
import { grossOf, type Obligation } from "./compression/obligation.ts";
import { compressionReport, type JsonObligation } from "./compression.ts";
import { compressionProgramme, solveWithHighs } from "./linear-programme.ts";
import { loadHighs } from "./load-highs.ts";
import { readExpected, sharedFolder } from "./shared-files.ts";

interface WorkedCompression {
  readonly compression: {
    readonly cases: readonly {
      edges: readonly JsonObligation[];
      nonConservative?: readonly JsonObligation[];
      grossBefore?: number;
      conservativeGross?: number;
      nonConservativeGross?: number;
    }[];
  };
}

const shared = sharedFolder("compression worked cases");

describe.skipIf(shared === null)("published compression cases", () => {
  const worked = shared === null ? null : readExpected<WorkedCompression>(`${shared}/conformance/worked-cases.json`);

  it.each(worked?.compression.cases ?? [])("$edges", (row) => {
    const report = compressionReport(row.edges);
    if (row.nonConservative !== undefined) expect(report.transfers).toEqual(row.nonConservative);
    const figures = {
      grossBefore: row.grossBefore ?? report.grossBefore,
      conservativeGross: row.conservativeGross ?? report.conservativeGross,
      nonConservativeGross: row.nonConservativeGross ?? report.nonConservativeGross,
    };
    expect(report).toMatchObject(figures);
  });

  it("has both kinds of case", () => {
    const cases = worked?.compression.cases ?? [];
    expect(cases.some((row) => row.nonConservative !== undefined)).toBe(true);
    expect(cases.some((row) => row.conservativeGross !== undefined)).toBe(true);
  });
});

describe("conservative compression against HiGHS", () => {
  it("reaches the optimum of the linear programme on 1,000 random graphs", async () => {
    const highs = await loadHighs();
    let compared = 0;
    fc.assert(
      fc.property(randomBook, (book) => {
        const optimum = Math.round(solveWithHighs(highs, compressionProgramme(highs, book)));
        const cancelled = grossOf(book) - compressConservative(book).grossAfterQuanta;
        compared++;
        expect(cancelled).toBe(BigInt(optimum));
      }),
      { numRuns: 1_000 },
    );
    expect(compared).toBe(1_000);
  }, 120_000);
});

describe("the compression command's input", () => {
  it("reads and writes large amounts as text", () => {
    const large = (2n ** 100n).toString();
    const report = compressionReport([["A", "B", large]]);
    expect([report.grossBefore, report.conservativeGross, report.saved]).toEqual([large, large, 0]);
    expect(report.transfers).toEqual([["A", "B", large]]);
  });

  it("reads and writes whole numbers as parties", () => {
    const numbered = compressionReport([
      [0, 1, 10],
      [1, 2, 20],
      [2, 0, 5],
    ]);
    expect(numbered).toMatchObject({ grossBefore: 35, conservativeGross: 20, nonConservativeGross: 15 });
    expect(numbered.transfers).toEqual([
      [0, 2, 5],
      [1, 2, 10],
    ]);
  });

  it("merges duplicates, drops debts to oneself, and accepts an empty book", () => {
    const report = compressionReport([
      ["A", "B", 3],
      ["A", "B", 4],
      ["B", "A", 5],
      ["C", "C", 9],
    ]);
    expect(report).toMatchObject({ grossBefore: 21, conservativeGross: 2, nonConservativeGross: 2 });
    expect([report.conservative, report.transfers]).toEqual([[["A", "B", 2]], [["A", "B", 2]]]);
    expect(compressionReport([])).toMatchObject({ grossBefore: 0, conservativeGross: 0, transfers: [] });
  });

  it.each([
    ["no list", { edges: [] }, "INPUT_INVALID"],
    ["a short row", [["A", "B"]], "INPUT_INVALID"],
    ["a fraction", [["A", "B", 0.5]], "INPUT_INVALID"],
    ["an unsafe number", [["A", "B", 2 ** 60]], "INPUT_INVALID"],
    ["no number", [["A", "B", "five"]], "INPUT_INVALID"],
    ["a fraction as party", [["A", 1.5, 5]], "INPUT_INVALID"],
    ["no party", [["A", null, 5]], "INPUT_INVALID"],
    ["an empty party", [["A", "", 5]], "INPUT_INVALID"],
    [
      '1 and "1" in one book',
      [
        [1, 2, 5],
        ["1", 2, 5],
      ],
      "INPUT_INVALID",
    ],
    ["an infinite amount", [["A", "B", Number.POSITIVE_INFINITY]], "INPUT_INVALID"],
    ["a negative amount as text", [["A", "B", "-5"]], "AMOUNT_OUT_OF_RANGE"],
    ["a negative amount", [["A", "B", -5]], "AMOUNT_OUT_OF_RANGE"],
    ["an amount of 2^127", [["A", "B", (2n ** 127n).toString()]], "AMOUNT_OUT_OF_RANGE"],
  ])("refuses %s", (_name, input, code) => {
    expect(codeOf(() => compressionReport(input))).toBe(code);
  });
});

/** Sparse, dense, with parallel and mutual obligations, with amounts that tie and amounts that do not. */
const randomBook: fc.Arbitrary<Obligation[]> = fc
  .record({ parties: fc.integer({ min: 2, max: 30 }), largest: fc.constantFrom(1, 3, 1_000, 1_000_000_000) })
  .chain(({ parties, largest }) =>
    fc.array(
      fc
        .tuple(
          fc.integer({ min: 0, max: parties - 1 }),
          fc.integer({ min: 1, max: parties - 1 }),
          fc.integer({ min: 0, max: largest }),
        )
        .map(([debtor, step, amount]) => ({
          debtor: `P${debtor}`,
          creditor: `P${(debtor + step) % parties}`,
          amountQuanta: BigInt(amount),
        })),
      { minLength: 1, maxLength: 150 },
    ),
  );

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return isIsthmusError(error) ? error.code : "another error";
  }
  return "no error";
}
