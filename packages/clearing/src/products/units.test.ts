import { describe, expect, it } from "vitest";
import { Book } from "../book/book.ts";
import { classUnit, notionalOf } from "../margin/class-value.ts";
import { portfolioOf } from "../margin/portfolio-input.ts";
import { sizeRules } from "../margin/size-rules.ts";
import { standardModel } from "../margin/standard.ts";
import type { InstrumentTerms } from "../model/state.ts";
import { coin, coinWorld, wholeCoin } from "../testing/coin-world.ts";
import { testPerpetual } from "../testing/local.ts";
import { productOf } from "./registry.ts";

/** Bitcoin at $40,000 and ether at $2,000, in cents; a bitcoin is 10^8 quanta, a dollar 10^6. */
const [bitcoin, ether] = [4_000_000n, 200_000n];
const day = 86_400n;
const dollar = 1_000_000n;

/** Figures of 7 lots worked out by hand. */
interface Figures {
  readonly name: string;
  readonly terms: Partial<InstrumentTerms> & Pick<InstrumentTerms, "type" | "quantaPerTickLot" | "lotsPerUnit">;
  readonly underlying: 1 | 2;
  readonly markTicks: bigint;
  /** In quanta of its class, and in those of the unit of account. */
  readonly notional: { readonly classQuanta: bigint; readonly accountQuanta: bigint };
  /** Units of the underlying, and of an option on it. */
  readonly units: number;
  readonly optionUnits?: number;
  /** What 7 lots gain in quanta of the class if the price of the underlying goes to so much of it. */
  readonly pays: { readonly twice: bigint; readonly tenth: bigint };
}

const inCoin = { settlementClass: "BTC" } as const;
const call = { optionType: "call" } as const;
const put = { optionType: "put" } as const;

const table: readonly Figures[] = [
  {
    // A lot is 1/10,000 BTC: 7 lots are $28.
    name: "linear perpetual",
    terms: { type: "perpetual", quantaPerTickLot: 1n, lotsPerUnit: 10_000n },
    underlying: 1,
    markTicks: bitcoin,
    notional: { classQuanta: 28n * dollar, accountQuanta: 28n * dollar },
    units: 0.0007,
    pays: { twice: 28n * dollar, tenth: -25_200_000n },
  },
  {
    // In ticks of a dollar and lots of 1/10 BTC: 7 lots are $28,000, whatever `lotsPerUnit` is.
    name: "linear future with ticks of its own",
    terms: { type: "future", quantaPerTickLot: 100_000n, lotsPerUnit: 1n },
    underlying: 1,
    markTicks: 40_000n,
    notional: { classQuanta: 28_000n * dollar, accountQuanta: 28_000n * dollar },
    units: 0.7,
    pays: { twice: 28_000n * dollar, tenth: -25_200n * dollar },
  },
  {
    // 7/10,000 of a call at the money, marked at nothing.
    name: "call settled in cash",
    terms: { type: "option", ...call, quantaPerTickLot: 1n, lotsPerUnit: 10_000n },
    underlying: 1,
    markTicks: 0n,
    notional: { classQuanta: 28n * dollar, accountQuanta: 28n * dollar },
    units: 0,
    optionUnits: 0.0007,
    pays: { twice: 28n * dollar, tenth: 0n },
  },
  {
    // The same with a lot of 1/100 BTC.
    name: "put delivered",
    terms: { type: "option", ...put, deliveryClass: "BTC", quantaPerTickLot: 100n, lotsPerUnit: 100n },
    underlying: 1,
    markTicks: 0n,
    notional: { classQuanta: 2_800n * dollar, accountQuanta: 2_800n * dollar },
    units: 0,
    optionUnits: 0.07,
    pays: { twice: 0n, tenth: 2_520n * dollar },
  },
  {
    // 7 contracts of $100 are 0.0175 BTC: at twice the price half of that is gained, at a tenth nine times of it lost.
    name: "inverse perpetual",
    terms: { type: "inverse-perpetual", ...inCoin, quantaPerTickLot: 10_000n * wholeCoin, lotsPerUnit: 1n },
    underlying: 1,
    markTicks: bitcoin,
    notional: { classQuanta: 1_750_000n, accountQuanta: 700n * dollar },
    units: 0.0175,
    pays: { twice: 875_000n, tenth: -15_750_000n },
  },
  {
    name: "inverse future",
    terms: { type: "inverse-future", ...inCoin, quantaPerTickLot: 1_000n * wholeCoin, lotsPerUnit: 1n },
    underlying: 1,
    markTicks: bitcoin,
    notional: { classQuanta: 175_000n, accountQuanta: 70n * dollar },
    units: 0.00175,
    pays: { twice: 87_500n, tenth: -1_575_000n },
  },
  {
    // Lots of 1/10 BTC in ticks of 0.0001 BTC. At 0.03 BTC a coin, 7 lots are worth 0.021 BTC, which their price pays for.
    name: "inverse call",
    terms: { type: "inverse-option", ...call, ...inCoin, quantaPerTickLot: 1_000n, lotsPerUnit: 10n },
    underlying: 1,
    markTicks: 300n,
    notional: { classQuanta: 70_000_000n, accountQuanta: 28_000n * dollar },
    units: -0.021,
    optionUnits: 0.7,
    // Half a coin each less the 0.03 paid.
    pays: { twice: 35_000_000n - 2_100_000n, tenth: -2_100_000n },
  },
  {
    name: "inverse put",
    terms: { type: "inverse-option", ...put, ...inCoin, quantaPerTickLot: 1_000n, lotsPerUnit: 10n },
    underlying: 1,
    markTicks: 300n,
    notional: { classQuanta: 70_000_000n, accountQuanta: 28_000n * dollar },
    units: -0.021,
    optionUnits: 0.7,
    // (40,000 - 4,000) / 4,000 is nine coins each.
    pays: { twice: -2_100_000n, tenth: 630_000_000n - 2_100_000n },
  },
  {
    // 100 quanta of BTC a cent of ether: 7 lots are 1.4 BTC or $56,000, which is what 28 ether are worth.
    name: "quanto perpetual",
    terms: { type: "perpetual", ...inCoin, quantaPerTickLot: 100n, lotsPerUnit: 1n },
    underlying: 2,
    markTicks: ether,
    notional: { classQuanta: 140_000_000n, accountQuanta: 56_000n * dollar },
    units: 28,
    pays: { twice: 140_000_000n, tenth: -126_000_000n },
  },
  {
    name: "quanto future",
    terms: { type: "future", ...inCoin, quantaPerTickLot: 1n, lotsPerUnit: 9n },
    underlying: 2,
    markTicks: ether,
    notional: { classQuanta: 1_400_000n, accountQuanta: 560n * dollar },
    units: 0.28,
    pays: { twice: 1_400_000n, tenth: -1_260_000n },
  },
  {
    name: "quanto call",
    terms: { type: "option", ...call, ...inCoin, quantaPerTickLot: 100n, lotsPerUnit: 1n },
    underlying: 2,
    markTicks: 0n,
    notional: { classQuanta: 140_000_000n, accountQuanta: 56_000n * dollar },
    units: 0,
    optionUnits: 28,
    pays: { twice: 140_000_000n, tenth: 0n },
  },
  {
    name: "quanto put",
    terms: { type: "option", ...put, ...inCoin, quantaPerTickLot: 100n, lotsPerUnit: 1n },
    underlying: 2,
    markTicks: 0n,
    notional: { classQuanta: 140_000_000n, accountQuanta: 56_000n * dollar },
    units: 0,
    optionUnits: 28,
    pays: { twice: 0n, tenth: 126_000_000n },
  },
  {
    // Delivered at the cut-off: the coins that it brings are collateral, so that it is no exposure beside them.
    name: "spot",
    terms: { type: "spot", deliveryClass: "BTC", quantaPerTickLot: 1n, lotsPerUnit: 10_000n },
    underlying: 1,
    markTicks: bitcoin,
    notional: { classQuanta: 28n * dollar, accountQuanta: 28n * dollar },
    units: 0,
    pays: { twice: 28n * dollar, tenth: -25_200_000n },
  },
];

/** The book with the product listed and marked, an option struck at the money. */
function listed({ terms, underlying, markTicks }: Figures) {
  const { ccp } = coinWorld([]);
  const marks = { [coin.inverse]: bitcoin, [coin.quanto]: ether, [coin.spot]: bitcoin };
  ccp.prices({ 1: bitcoin, 2: ether, ...marks });
  const { expires, isVolatile } = productOf(terms);
  const number = 30;
  ccp.admin({
    ...testPerpetual,
    kind: "list-instrument",
    instrument: number,
    symbol: "TABLE",
    ...terms,
    underlying: terms.type === "spot" ? null : underlying,
    ...(isVolatile ? { strikeTicks: underlying === 1 ? bitcoin : ether } : {}),
    ...(expires ? { expirySeconds: ccp.timeSeconds + 30n * day } : {}),
  });
  ccp.prices({ [number]: markTicks }, 0n, {}, isVolatile ? { [number]: 600_000 } : {});
  const book = new Book(ccp.engine.state);
  return { book, instrument: book.instrument(number), underlying: book.instrument(underlying) };
}

describe("lots, ticks and quanta of every product", () => {
  for (const row of table) {
    const { name, notional, units, optionUnits, pays } = row;

    it(`make the units, the notional and the size of 7 lots: ${name}`, () => {
      const { book, instrument, underlying } = listed(row);
      const { terms } = instrument;
      const { quantaPerUnit } = classUnit(book, terms.settlementClass);
      const reference = productOf(terms).isVolatile ? underlying.markTicks : instrument.markTicks;
      expect(productOf(terms).notional(terms, 7n, reference ?? 0n, quantaPerUnit)).toBe(notional.classQuanta);
      expect(notionalOf(book, instrument, -7n)).toBe(notional.accountQuanta);
      expect(7n * sizeRules(book, instrument).lotQuanta).toBe(notional.accountQuanta);
      for (const lots of [7n, -7n]) {
        const portfolio = portfolioOf(book, underlying, [{ instrument, lots, extraOpenLots: 0n, ownTerms: false }]);
        const sign = Number(lots) / 7;
        expect(portfolio.perpCount).toBeCloseTo(sign * units, 12);
        expect(portfolio.options.map(({ amount }) => amount)).toEqual(
          optionUnits === undefined ? [] : [expect.closeTo(sign * optionUnits, 12)],
        );
      }
    });

    it(`pay what a move of the price to twice and to a tenth of it is worth: ${name}`, () => {
      const { book, instrument, underlying } = listed(row);
      const { terms, markTicks } = instrument;
      const product = productOf(terms);
      const { quantaPerUnit } = classUnit(book, terms.settlementClass);
      const gainAt = (numerator: bigint, denominator: bigint): bigint => {
        const from = product.isVolatile ? underlying.markTicks : markTicks;
        const at = ((from ?? 0n) * numerator) / denominator;
        const ticks = product.settlementTicks(instrument, at, quantaPerUnit) ?? 0n;
        return product.value(terms, 7n, ticks) - product.value(terms, 7n, markTicks ?? 0n);
      };
      expect(gainAt(2n, 1n)).toBe(pays.twice);
      expect(gainAt(1n, 10n)).toBe(pays.tenth);
      // At twice the price a call at the money, bought at no cost, pays its notional; in a coin worth twice as much, half.
      const isInverse = !product.isLinear || product.isQuotedInUnderlying;
      const paid = product.value(terms, 7n, markTicks ?? 0n);
      if (terms.optionType !== "put") {
        expect(isInverse ? 2n * (gainAt(2n, 1n) + (product.isVolatile ? paid : 0n)) : gainAt(2n, 1n)).toBe(
          notional.classQuanta,
        );
      }
    });
  }
});

describe("the standard margin of a short option", () => {
  const required = (name: string): bigint => {
    const row = table.find((found) => found.name === name);
    if (row === undefined) throw new TypeError(name);
    const { book, instrument } = listed(row);
    const held = [{ instrument, lots: -7n, extraOpenLots: 0n, ownTerms: false }];
    return standardModel.margin({ book, held } as never).initialQuanta;
  };

  it("is 15 % of the notional at the money, whatever class it pays in", () => {
    expect(required("call settled in cash")).toBe((28n * dollar * 15n) / 100n);
    expect(required("put delivered")).toBe((2_800n * dollar * 15n) / 100n);
    expect(required("quanto call")).toBe((56_000n * dollar * 15n) / 100n);
    expect(required("inverse call")).toBe((28_000n * dollar * 15n) / 100n);
  });

  it("is more for a put in its coin by as much of its mark, whose value rises as the coin falls", () => {
    expect(required("inverse put")).toBe(((28_000n + 840n) * dollar * 15n) / 100n);
  });
});
