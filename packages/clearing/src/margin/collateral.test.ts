import { divideDown } from "@isthmus/risk";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Book } from "../book/book.ts";
import { genesisState } from "../model/genesis.ts";
import { noDelay } from "../model/no-delay.ts";
import { noEntries } from "../model/no-entries.ts";
import { nothingMoved } from "../model/rebalance-order.ts";
import type { Asset, CollateralTerms } from "../model/state.ts";
import { testGenesis } from "../testing/local.ts";
import { assetPrice, balanceValue, saleHaircutBps } from "./collateral.ts";

/** A book with one asset at one price, in a vault that lags so many cycles. */
interface Place {
  readonly settlement: boolean;
  readonly haircutBps: number;
  readonly capQuanta: bigint;
  readonly unitPriceQuanta: bigint;
  readonly houseQuanta: bigint;
  readonly lagCycles: bigint;
  readonly terms: CollateralTerms | undefined;
}

const neutral: CollateralTerms = { tiers: [], houseCapQuanta: 0n, peg: null, staleAfterCycles: 0, staleWeightBps: 0 };

function placed(place: Place): { book: Book; asset: Asset } {
  const book = new Book(genesisState(testGenesis));
  const asset: Asset = {
    asset: 9,
    symbol: "X",
    class: place.settlement ? book.state.settlementClass : "X",
    chain: 1,
    quantaDecimals: 6,
    haircutBps: place.haircutBps,
    capQuanta: place.capQuanta,
    settlement: false,
    markInstrument: null,
    ...(place.terms === undefined ? {} : { collateral: place.terms }),
    suspended: false,
    // What was deposited and neither withdrawn nor in suspense is what the accounts hold.
    depositedQuanta: place.houseQuanta + 12n,
    claimedQuanta: 0n,
    entitledQuanta: 7n,
    suspenseQuanta: 5n,
    lostQuanta: 0n,
    ...nothingMoved,
    earlyIndex: 0n,
    lastDepositIndex: 0n,
  };
  book.state.assets.set(9, asset);
  if (!place.settlement) {
    const { unitPriceQuanta } = place;
    book.state.classMarks.set("X", { unitPriceQuanta, markSeconds: 0n, confidencePpm: 0, candidate: null });
  }
  const vault = { chain: 1, vault: testGenesis.hub, depositIndex: 0n, accumulator: testGenesis.hub };
  book.state.vaults.set(1, { ...vault, ...noDelay(), ...noEntries(), effectiveCycle: 5n });
  book.state.cycle = 5n + place.lagCycles;
  return { book, asset };
}

const value = (place: Place, amountQuanta: bigint) => {
  const { book, asset } = placed(place);
  return balanceValue(book, asset, amountQuanta);
};

const quanta = fc.bigInt({ min: 0n, max: 10n ** 12n });
const anyBps = fc.integer({ min: 0, max: 10_000 });
const tiers = fc
  .array(fc.record({ step: fc.bigInt({ min: 1n, max: 10n ** 11n }), addHaircutBps: anyBps }), { maxLength: 4 })
  .map((rows) => {
    let aboveQuanta = 0n;
    const sorted = rows.map((row) => row.addHaircutBps).sort((left, right) => left - right);
    return rows.map(({ step }, index) => {
      aboveQuanta += step;
      return { aboveQuanta, addHaircutBps: sorted[index] as number };
    });
  });
const terms: fc.Arbitrary<CollateralTerms> = fc.record({
  tiers,
  houseCapQuanta: fc.oneof(fc.constant(0n), quanta),
  peg: fc.option(
    fc.record({
      priceQuanta: fc.bigInt({ min: 1n, max: 2_000_000n }),
      thresholdBps: anyBps,
      factorBps: fc.integer({ min: 0, max: 50_000 }),
    }),
    { nil: null },
  ),
  staleAfterCycles: fc.integer({ min: 0, max: 4 }),
  staleWeightBps: anyBps,
});
const places: fc.Arbitrary<Place> = fc
  .record({
    settlement: fc.boolean(),
    haircutBps: anyBps,
    capQuanta: fc.oneof(fc.constant(0n), quanta),
    unitPriceQuanta: fc.bigInt({ min: 1n, max: 2_000_000n }),
    houseQuanta: quanta,
    lagCycles: fc.bigInt({ min: 0n, max: 8n }),
    terms,
  })
  .map((place) => (place.settlement ? { ...place, terms: { ...place.terms, peg: null } } : place));

describe("the value of a balance", () => {
  it("is never negative, never above its mark, and never more for initial margin than for maintenance", () => {
    fc.assert(
      fc.property(places, quanta, (place, amountQuanta) => {
        const { book, asset } = placed(place);
        const { marketQuanta, equityQuanta, initialQuanta } = balanceValue(book, asset, amountQuanta);
        const { priceTicks, numerator, denominator } = assetPrice(book, asset);
        expect(initialQuanta).toBeGreaterThanOrEqual(0n);
        expect(initialQuanta).toBeLessThanOrEqual(equityQuanta);
        expect(equityQuanta).toBeLessThanOrEqual(marketQuanta);
        expect(marketQuanta).toBe((amountQuanta * priceTicks * numerator) / denominator);
      }),
    );
  });

  it("never falls with a larger balance or a better price, nor rises with the lag of its vault or the balances of others", () => {
    const cut = { lagged: 0, crowded: 0 };
    fc.assert(
      fc.property(places, quanta, quanta, (place, amountQuanta, more) => {
        const now = value(place, amountQuanta);
        const check = (better: typeof now, worse: typeof now): void => {
          expect(better.equityQuanta).toBeGreaterThanOrEqual(worse.equityQuanta);
          expect(better.initialQuanta).toBeGreaterThanOrEqual(worse.initialQuanta);
        };
        check(value(place, amountQuanta + more), now);
        check(value({ ...place, unitPriceQuanta: place.unitPriceQuanta + 1_000n }, amountQuanta), now);
        const later = value({ ...place, lagCycles: place.lagCycles + 3n }, amountQuanta);
        const fuller = value({ ...place, houseQuanta: place.houseQuanta + more }, amountQuanta);
        check(now, later);
        check(now, fuller);
        // Neither of the two is for maintenance margin.
        expect(later.equityQuanta).toBe(now.equityQuanta);
        expect(fuller.equityQuanta).toBe(now.equityQuanta);
        if (later.initialQuanta < now.initialQuanta) cut.lagged += 1;
        if (fuller.initialQuanta < now.initialQuanta) cut.crowded += 1;
      }),
      { numRuns: 300 },
    );
    expect(cut.lagged).toBeGreaterThan(0);
    expect(cut.crowded).toBeGreaterThan(0);
  });

  it("sums over all accounts to no more than the house cap", () => {
    fc.assert(
      fc.property(places, fc.array(quanta, { minLength: 1, maxLength: 6 }), (place, held) => {
        const cap = place.terms?.houseCapQuanta ?? 0n;
        if (cap === 0n) return;
        const house = { ...place, houseQuanta: held.reduce((sum, part) => sum + part, 0n) };
        const { book, asset } = placed(house);
        const { priceTicks, numerator, denominator } = assetPrice(book, asset);
        let counted = 0n;
        for (const part of held) counted += balanceValue(book, asset, part).initialQuanta;
        expect(counted).toBeLessThanOrEqual((cap * priceTicks * numerator) / denominator);
      }),
    );
  });

  it("is the same with neutral terms as with none, to the quantum, and counts a debt in full whatever the terms", () => {
    fc.assert(
      fc.property(places, quanta, (place, amountQuanta) => {
        const without = value({ ...place, terms: undefined }, amountQuanta);
        expect(value({ ...place, terms: neutral }, amountQuanta)).toEqual(without);
        // The haircut for maintenance margin is a part of the one for initial margin.
        if (place.capQuanta === 0n && place.haircutBps === 0) expect(without.initialQuanta).toBe(without.equityQuanta);
        const { book, asset } = placed(place);
        const { priceTicks, numerator, denominator } = assetPrice(book, asset);
        const owed = divideDown(-amountQuanta * priceTicks * numerator, denominator);
        expect(balanceValue(book, asset, -amountQuanta)).toEqual({
          marketQuanta: owed,
          equityQuanta: owed,
          ownQuanta: owed,
          initialQuanta: owed,
        });
      }),
    );
  });

  it("is sold at the haircut plus the depeg add-on, at most its whole value", () => {
    const peg = { priceQuanta: 1_000_000n, thresholdBps: 9_900, factorBps: 20_000 };
    const base = { settlement: false, haircutBps: 100, capQuanta: 0n, houseQuanta: 0n, lagCycles: 0n };
    const at = (unitPriceQuanta: bigint): bigint => {
      const { book, asset } = placed({ ...base, unitPriceQuanta, terms: { ...neutral, peg } });
      return saleHaircutBps(book, asset);
    };
    // 99 cents is the threshold; at 95 cents the shortfall of 4% counts twice.
    expect([at(1_000_000n), at(990_000n), at(950_000n), at(1n)]).toEqual([100n, 100n, 900n, 10_000n]);
  });
});
