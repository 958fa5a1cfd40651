import type { Hex } from "@isthmus/protocol";
import { smaller } from "@isthmus/risk";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Book } from "../book/book.ts";
import type { Context } from "../book/context.ts";
import { settlementMoney } from "../liquidation/fund-worth.ts";
import type { Effect } from "../model/effect.ts";
import type { State } from "../model/state.ts";
import { decodeState, encodeState } from "../model/state-codec.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { traders } from "../testing/traders.ts";
import { coverLosses } from "./waterfall.ts";

const order = [
  "defaulter-contribution",
  "owner-accounts",
  "house-capital",
  "insurance",
  "default-fund",
  "assessments",
  "gains-haircut",
  "tear-up",
  "house-remainder",
  "balance-haircut",
  "house-debt",
];

interface Funds {
  readonly capital: bigint;
  readonly insurance: bigint;
  readonly contributions: readonly bigint[];
  readonly limitQuanta?: bigint;
}

/** Two defaulters and two members with gains and positions; funds and contributions in quanta. */
function world(funds: Funds) {
  const { local, members, deal } = traders([200_000, 200_000, 200_000, 200_000]);
  const [, , first, second] = members;
  deal(first, second, 5_000n);
  local.prices({ 1: 4_001_000n });
  deal(second, first, 2_000n);
  const book = new Book(decodeState(encodeState(local.engine.state)) as State);
  const { limitQuanta = 10n ** 30n } = funds;
  book.state.parameters = {
    ...book.state.parameters,
    capitalLimitQuanta: limitQuanta,
    insuranceLimitQuanta: limitQuanta,
  };
  book.write(systemAccounts.capital).balances.set(1, funds.capital);
  book.write(systemAccounts.insurance).balances.set(1, funds.insurance);
  const ids = members.map(({ id }) => id) as [Hex, Hex, Hex, Hex];
  let total = 0n;
  ids.forEach((id, index) => {
    book.write(id).contributionQuanta = funds.contributions[index] ?? 0n;
    total += funds.contributions[index] ?? 0n;
  });
  book.write(systemAccounts.defaultFund).balances.set(1, total);
  return { book, context: { book, effects: [] as Effect[] } as unknown as Context, ids };
}

it("draws on the layers in order, none beyond its limit, and moves exactly what it draws", () => {
  const quanta = fc.bigInt(0n, 2_000_000n);
  const funds = fc.record({
    capital: quanta,
    insurance: quanta,
    contributions: fc.tuple(quanta, quanta, quanta, quanta),
    limitQuanta: quanta,
  });
  const loss = fc.bigInt(1n, 10n ** 12n);
  fc.assert(
    fc.property(funds, loss, loss, (given, one, two) => {
      const { book, context, ids } = world(given);
      const sum = () => [...book.state.accounts.keys()].reduce((total, id) => total + settlementMoney(book, id), 0n);
      const before = sum();
      const losses = [one, two].map((lossQuanta, index) => ({ defaulter: ids[index] ?? "0x", lossQuanta }));
      const draws = coverLosses(context, losses);
      expect(sum()).toBe(before);
      expect(settlementMoney(book, systemAccounts.clearing)).toBe(0n);
      draws.forEach((rows, index) => {
        const paid = rows.reduce((total, { paidQuanta }) => total + paidQuanta, 0n);
        expect(paid).toBe(losses[index]?.lossQuanta);
        const places = rows.map(({ layer }) => order.indexOf(layer));
        expect(places).toEqual([...places].sort((left, right) => left - right));
      });
      const drawn = (layer: string): bigint =>
        draws.flat().reduce((total, row) => (row.layer === layer ? total + row.paidQuanta : total), 0n);
      expect(drawn("house-capital")).toBeLessThanOrEqual(smaller(given.capital, given.limitQuanta));
      expect(drawn("insurance")).toBeLessThanOrEqual(smaller(given.insurance, given.limitQuanta));
      const left = ids.reduce((total, id) => total + book.read(id).contributionQuanta, 0n);
      expect(left).toBe(settlementMoney(book, systemAccounts.defaultFund));
      // A later layer pays only once the earlier ones are exhausted.
      if (drawn("insurance") > 0n) expect(drawn("house-capital")).toBe(smaller(given.capital, given.limitQuanta));
      if (drawn("default-fund") > 0n) expect(drawn("insurance")).toBe(smaller(given.insurance, given.limitQuanta));
    }),
    { numRuns: 40 },
  );
});

describe("an account that is bankrupt too", () => {
  it("pays for no other one in any layer, whatever it holds and has gained, but with its contribution", () => {
    const { book, context, ids } = world({ capital: 0n, insurance: 0n, contributions: [0n, 0n, 500n, 0n] });
    const [defaulter, , holder] = ids;
    const before = settlementMoney(book, holder);
    const [draws] = coverLosses(context, [
      { defaulter, lossQuanta: 10n ** 12n },
      { defaulter: holder, lossQuanta: 0n },
    ]);
    expect(settlementMoney(book, holder)).toBe(before);
    expect(book.read(holder).contributionQuanta).toBe(0n);
    expect(draws?.[0]).toEqual({ layer: "default-fund", paidQuanta: 500n });
  });
});

it("asks no bankrupt account of an owner for the loss of its other one, only for its contribution", () => {
  const { local, members } = traders([200_000, 200_000]);
  const [owner] = members;
  const sub = local.openSub(owner, 1, "cross");
  const book = new Book(decodeState(encodeState(local.engine.state)) as State);
  const context = { book, effects: [] as Effect[] } as unknown as Context;
  book.write(owner.id).contributionQuanta = 300n;
  book.write(systemAccounts.defaultFund).balances.set(1, 300n);
  const losses = [
    { defaulter: sub.id, lossQuanta: 1_000n },
    { defaulter: owner.id, lossQuanta: 0n },
  ];
  expect(coverLosses(context, losses)[0]?.slice(0, 1)).toEqual([{ layer: "defaulter-contribution", paidQuanta: 300n }]);
  expect(settlementMoney(book, owner.id)).toBe(200_000_000_000n);
});

describe("an owner of many bankrupt accounts", () => {
  /** Counts how often accounts are looked up. */
  class CountingBook extends Book {
    reads = 0;
    override read(id: Hex) {
      this.reads += 1;
      return super.read(id);
    }
  }

  function readsOf(count: number): number {
    const { local, members } = traders([200_000, 200_000]);
    const [owner] = members;
    const subs = Array.from({ length: count }, (_, index) => local.openSub(owner, index + 1, "cross"));
    const book = new CountingBook(decodeState(encodeState(local.engine.state)) as State);
    const context = { book, effects: [] as Effect[] } as unknown as Context;
    const draws = coverLosses(
      context,
      subs.map(({ id }) => ({ defaulter: id, lossQuanta: 1_000n })),
    );
    expect(draws).toEqual(subs.map(() => [{ layer: "owner-accounts", paidQuanta: 1_000n }]));
    expect(settlementMoney(book, owner.id)).toBe(200_000_000_000n - BigInt(count) * 1_000n);
    return book.reads;
  }

  it("costs a cut-off as much as their number, not as its square", () => {
    expect(readsOf(80)).toBeLessThan(readsOf(40) * 2.1);
  });
});

describe("a fund", () => {
  it("pays with all that it owns before the members' fund is asked, and owes what it has yet to sell", () => {
    const { book, context, ids } = world({ capital: 0n, insurance: 0n, contributions: [0n, 0n, 10n ** 9n, 0n] });
    // One ether at 2,000 dollars, 1,800 after haircut.
    book.state.parameters = { ...book.state.parameters, staleSeconds: 0 };
    book.instrument(2).markTicks = 200_000n;
    book.write(systemAccounts.insurance).balances.set(3, 10n ** 8n);
    const [draws] = coverLosses(context, [{ defaulter: ids[0], lossQuanta: 1_900_000_000n }]);
    expect(draws).toEqual([
      { layer: "insurance", paidQuanta: 1_800_000_000n },
      { layer: "default-fund", paidQuanta: 100_000_000n },
    ]);
    expect(settlementMoney(book, systemAccounts.insurance)).toBe(-1_800_000_000n);
  });
});

describe("the default fund", () => {
  it("draws what winners of auctions took over last", () => {
    const { book, context, ids } = world({ capital: 0n, insurance: 0n, contributions: [0n, 0n, 1_000n, 1_000n] });
    const [defaulter, , loser, winner] = ids;
    book.write(winner).auctionsWonQuanta = 600n;
    coverLosses(context, [{ defaulter, lossQuanta: 700n }]);
    // 1,000 of the one and 400 of the other are junior.
    expect([loser, winner].map((id) => book.read(id).contributionQuanta)).toEqual([500n, 800n]);
    coverLosses(context, [{ defaulter, lossQuanta: 700n }]);
    expect([loser, winner].map((id) => book.read(id).contributionQuanta)).toEqual([0n, 600n]);
    coverLosses(context, [{ defaulter, lossQuanta: 100n }]);
    expect(book.read(winner).contributionQuanta).toBe(500n);
  });
});
