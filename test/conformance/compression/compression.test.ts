import { isIsthmusError } from "@isthmus/protocol";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ConservativeCompression, compressConservative, openObligations } from "./conservative.ts";
import { nettingEfficiency } from "./efficiency.ts";
import { grossOf, netPositions, type Obligation } from "./obligation.ts";
import { compressFreely } from "./transfers.ts";

const party = fc.integer({ min: 0, max: 12 }).map((number) => `P${number}`);
const small = fc.bigInt(0n, 40n);
const safe = fc.bigInt(0n, 2n ** 40n);
const huge = fc.bigInt(0n, 2n ** 126n);
const bookOf = (amount: fc.Arbitrary<bigint>): fc.Arbitrary<Obligation[]> =>
  fc.array(fc.record({ debtor: party, creditor: party, amountQuanta: amount }), { maxLength: 60 });
const anyBook = fc.oneof(bookOf(small), bookOf(safe), bookOf(huge));

describe("conservative compression", () => {
  it("keeps every net position and never lets an obligation grow", () => {
    fc.assert(
      fc.property(anyBook, (book) => {
        const { remaining } = compressConservative(book);
        expect(nonZero(netPositions(remaining))).toEqual(nonZero(netPositions(book)));
        remaining.forEach((left, at) => {
          expect([left.debtor, left.creditor]).toEqual([book[at]?.debtor, book[at]?.creditor]);
          expect(left.amountQuanta >= 0n && left.amountQuanta <= (book[at]?.amountQuanta ?? -1n)).toBe(true);
        });
      }),
    );
  });

  it("is optimal: its dual prices prove the gross, by strong duality", () => {
    fc.assert(
      fc.property(anyBook, (book) => {
        const result = compressConservative(book);
        expect(dualValue(book, result)).toBe(result.grossAfterQuanta);
      }),
      { numRuns: 300 },
    );
  });

  it("is between net and gross, and idempotent", () => {
    fc.assert(
      fc.property(anyBook, (book) => {
        const { grossAfterQuanta, grossBeforeQuanta, remaining } = compressConservative(book);
        const { netQuanta } = nettingEfficiency(book);
        expect(netQuanta <= grossAfterQuanta && grossAfterQuanta <= grossBeforeQuanta).toBe(true);
        expect(compressConservative(remaining).remaining).toEqual(remaining);
      }),
    );
  });

  it("gives the same obligations whatever the order of the input", () => {
    const shuffled = bookOf(small).chain((book) =>
      fc.tuple(fc.constant(book), fc.shuffledSubarray(book, { minLength: book.length })),
    );
    fc.assert(
      fc.property(shuffled, ([book, other]) => {
        expect(openObligations(compressConservative(other).remaining)).toEqual(
          openObligations(compressConservative(book).remaining),
        );
      }),
    );
  });

  it("gives the same obligations on doubles and on bigints", () => {
    const factor = 2n ** 70n;
    fc.assert(
      fc.property(bookOf(small), (book) => {
        const scaled = book.map((row) => ({ ...row, amountQuanta: row.amountQuanta * factor }));
        const expected = compressConservative(book).remaining.map((row) => row.amountQuanta * factor);
        expect(compressConservative(scaled).remaining.map((row) => row.amountQuanta)).toEqual(expected);
      }),
    );
  });

  it("removes a closed ring, a mutual debt and a debt to oneself completely", () => {
    expect(
      gross([
        ["A", "B", 7n],
        ["B", "C", 7n],
        ["C", "A", 7n],
      ]),
    ).toBe(0n);
    expect(
      gross([
        ["A", "B", 7n],
        ["B", "A", 3n],
      ]),
    ).toBe(4n);
    expect(gross([["A", "A", 7n]])).toBe(0n);
    expect(gross([])).toBe(0n);
  });

  it("keeps a chain, which only new edges could shorten", () => {
    expect(
      gross([
        ["A", "B", 7n],
        ["B", "C", 7n],
      ]),
    ).toBe(14n);
  });

  it("refuses amounts and names outside their range", () => {
    expect(codeOf([["A", "B", -1n]])).toBe("AMOUNT_OUT_OF_RANGE");
    expect(codeOf([["A", "B", 2n ** 127n]])).toBe("AMOUNT_OUT_OF_RANGE");
    expect(codeOf([["", "B", 1n]])).toBe("INPUT_INVALID");
  });
});

describe("non-conservative compression", () => {
  it("keeps every net position at half the sum of absolute nets, in at most n - 1 transfers", () => {
    fc.assert(
      fc.property(anyBook, (book) => {
        const transfers = compressFreely(book);
        const net = nonZero(netPositions(book));
        expect(nonZero(netPositions(transfers))).toEqual(net);
        expect(grossOf(transfers)).toBe(nettingEfficiency(book).netQuanta);
        expect(transfers.length).toBeLessThanOrEqual(Math.max(0, net.length - 1));
        for (const { debtor, creditor, amountQuanta } of transfers) {
          expect(debtor !== creditor && amountQuanta > 0n).toBe(true);
        }
      }),
    );
  });

  it("does not depend on the order of the input", () => {
    fc.assert(
      fc.property(bookOf(small), (book) => {
        expect(compressFreely([...book].reverse())).toEqual(compressFreely(book));
      }),
    );
  });
});

describe("netting efficiency", () => {
  it("reports gross, net and saved", () => {
    const book = rows([
      ["A", "B", 5n],
      ["B", "C", 10n],
      ["C", "A", 20n],
    ]);
    expect(nettingEfficiency(book)).toEqual({ grossQuanta: 35n, netQuanta: 15n, savedQuanta: 20n, savedPpm: 571_428n });
    expect(nettingEfficiency([]).savedPpm).toBe(0n);
  });
});

/** Value of the dual at the prices, with the dual's own feasibility built in: equal to the gross only at the optimum. */
function dualValue(book: readonly Obligation[], result: ConservativeCompression): bigint {
  const price = (name: string): bigint => BigInt(result.prices.get(name) ?? 0);
  let value = 0n;
  for (const [name, net] of netPositions(book)) value += price(name) * net;
  for (const { debtor, creditor, amountQuanta } of book) {
    const slack = 1n - price(debtor) + price(creditor);
    if (slack < 0n) value += amountQuanta * slack;
  }
  return value;
}

type Row = readonly [string, string, bigint];

function rows(list: readonly Row[]): Obligation[] {
  return list.map(([debtor, creditor, amountQuanta]) => ({ debtor, creditor, amountQuanta }));
}

function gross(list: readonly Row[]): bigint {
  return compressConservative(rows(list)).grossAfterQuanta;
}

function nonZero(net: ReadonlyMap<string, bigint>): [string, bigint][] {
  return [...net].filter(([, amount]) => amount !== 0n);
}

function codeOf(list: readonly Row[]): string {
  try {
    compressConservative(rows(list));
  } catch (error) {
    return isIsthmusError(error) ? error.code : "another error";
  }
  return "no error";
}
