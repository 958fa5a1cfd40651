import { describe, expect, it } from "vitest";
import { nettingEfficiency } from "../compression/efficiency.ts";
import { netPositions } from "../compression/obligation.ts";
import { compressionReport, type JsonObligation } from "../compression.ts";

// Figures: LucaMingarelli/compnet, compnet/tests/test_all.py and compnet/tests/sample/sample0.py (D'Errico and Roukny, Compressing
// over-the-counter markets, ESRB working paper 44, page 64). BazilSansom/compression-liquidity, tests/fixtures.py at bc708f8 (Bardoscia,
// Ferrara, Vause and Yoganayagam, Full payment algorithm, 2019, figures 1 to 3).

interface Sample {
  readonly name: string;
  readonly book: readonly JsonObligation[];
  /** Gross and compressed market size as printed; the rest is excess. */
  readonly gross: number;
  readonly compressed: number;
  /** Non-conservative result as printed. */
  readonly transfers?: readonly JsonObligation[];
}

const cycle = (ab: number, bc: number, ca: number): readonly JsonObligation[] => [
  ["A", "B", ab],
  ["B", "C", bc],
  ["C", "A", ca],
];

const samples: readonly Sample[] = [
  { name: "sample_derrico", book: cycle(5, 10, 20), gross: 35, compressed: 15 },
  {
    name: "sample_bilateral",
    book: [
      ["A", "B", 10],
      ["B", "C", 15],
      ["B", "A", 5],
    ],
    gross: 30,
    compressed: 15,
  },
  {
    name: "sample_noncons1",
    book: [
      ["A", "B", 6],
      ["B", "C", 5],
    ],
    gross: 11,
    compressed: 6,
    transfers: [
      ["A", "B", 1],
      ["A", "C", 5],
    ],
  },
  {
    name: "sample_noncons2",
    book: cycle(10, 20, 5),
    gross: 35,
    compressed: 15,
    transfers: [
      ["A", "C", 5],
      ["B", "C", 10],
    ],
  },
  {
    name: "sample_noncons3",
    book: [
      ["A", "B", 5],
      ["B", "C", 5],
    ],
    gross: 10,
    compressed: 5,
    transfers: [["A", "C", 5]],
  },
  {
    name: "sample_noncons4",
    book: [
      ["A", "B", 4],
      ["B", "C", 3],
      ["C", "D", 5],
    ],
    gross: 12,
    compressed: 6,
    transfers: [
      ["A", "B", 1],
      ["A", "D", 3],
      ["C", "D", 2],
    ],
  },
];

/** The rows in one order: a set of transfers has none. */
const sorted = (rows: readonly JsonObligation[]): string[] => rows.map((row) => row.join(" ")).sort();

/** What each party owes less what it is owed. */
const nets = (rows: readonly JsonObligation[]): Record<string, bigint> =>
  Object.fromEntries(
    [
      ...netPositions(
        rows.map(([debtor, creditor, amount]) => ({
          debtor: String(debtor),
          creditor: String(creditor),
          amountQuanta: BigInt(amount),
        })),
      ),
    ].filter(([, amount]) => amount !== 0n),
  );

describe("compnet: market sizes before and after compression", () => {
  it.each(samples)("$name: $gross gross, $compressed without excess", ({ book, gross, compressed, transfers }) => {
    const report = compressionReport(book);
    expect([report.grossBefore, report.nonConservativeGross]).toEqual([gross, compressed]);
    expect(nets(report.transfers)).toEqual(nets(book));
    if (transfers === undefined) return;
    // Of several splits with the same total any will do; both settle the same positions.
    expect(nets(report.transfers)).toEqual(nets(transfers));
    if (transfers.length < 3) expect(sorted(report.transfers)).toEqual(sorted(transfers));
    else expect(report.transfers.length).toBeLessThanOrEqual(transfers.length);
  });

  it("sample_derrico: 20 after conservative compression, of which 5 are excess", () => {
    const report = compressionReport(cycle(5, 10, 20));
    expect([report.conservativeGross, Number(report.conservativeGross) - Number(report.nonConservativeGross)]).toEqual([
      20, 5,
    ]);
  });

  it("sample_derrico, cleared centrally: 70 gross, and 30 net over both sides of the clearing house", () => {
    const book = cycle(5, 10, 20);
    const central = book.flatMap(([debtor, creditor, amount]): JsonObligation[] => [
      [debtor, "CCP", amount],
      ["CCP", creditor, amount],
    ]);
    expect(compressionReport(central).grossBefore).toBe(70);
    const owed = Object.entries(nets(central)).filter(([party]) => party !== "CCP");
    expect(owed.reduce((sum, [, amount]) => sum + (amount > 0n ? amount : -amount), 0n)).toBe(30n);
  });
});

describe("Bardoscia et al.: payments of a cycle with cash of 12, 4 and 3", () => {
  const cash: Readonly<Record<string, bigint>> = { A: 12n, B: 4n, C: 3n };

  // Paid one by one in full they leave shortfalls of 0, 2 and 10. Netted over all parties, which is what a cycle settles, two more
  // payments go through in the third figure.
  it.each([
    ["figure 1", cycle(10, 7, 5), 0, 0],
    ["figure 2", cycle(10, 7, 12), 2, 2],
    ["figure 3", cycle(2, 7, 12), 10, 3],
  ])("%s: shortfall after netting", (_figure, book, published, netted) => {
    const short = Object.entries(nets(book)).map(([party, owed]) => owed - (cash[party] ?? 0n));
    const shortfall = Number(short.reduce((sum, amount) => sum + (amount > 0n ? amount : 0n), 0n));
    expect(shortfall).toBe(netted);
    expect(shortfall).toBeLessThanOrEqual(published);
  });

  it.each([
    [10, 7, 5],
    [2, 7, 12],
  ])(
    "a cycle of %i, %i and %i loses three times its smallest edge, and nothing else that keeps its edges",
    (...edges) => {
      const [ab, bc, ca] = edges as [number, number, number];
      const report = compressionReport(cycle(ab, bc, ca));
      expect(report.conservativeGross).toBe(ab + bc + ca - 3 * Math.min(ab, bc, ca));
      const { grossQuanta, netQuanta } = nettingEfficiency(
        cycle(ab, bc, ca).map(([debtor, creditor, amount]) => ({
          debtor: String(debtor),
          creditor: String(creditor),
          amountQuanta: BigInt(amount),
        })),
      );
      expect([Number(grossQuanta), Number(netQuanta)]).toEqual([ab + bc + ca, Number(report.nonConservativeGross)]);
    },
  );
});
