import type { Hex } from "@isthmus/protocol";
import { explainPortfolio, stressedOptionPrice } from "@isthmus/risk";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Book } from "../book/book.ts";
import { Engine } from "../engine/engine.ts";
import type { Instrument, InstrumentTerms } from "../model/state.ts";
import { unitPriceQuanta } from "../products/delta-one.ts";
import { unitsOfAccount } from "../products/option.ts";
import { productOf } from "../products/registry.ts";
import { coin, coinWorld, wholeCoin } from "../testing/coin-world.ts";
import { testPerpetual } from "../testing/local.ts";
import type { TestCcp } from "../testing/test-ccp.ts";
import { classUnit, notionalOf } from "./class-value.ts";
import { portfolioOf } from "./portfolio-input.ts";
import { portfolioGrid } from "./portfolio-parameters.ts";

const usd = (dollars: number): bigint => BigInt(dollars) * 1_000_000n;
const day = 86_400n;

/** A product on bitcoin (1) or ether (2): what it pays in, and sizes of its own. */
interface Row {
  readonly name: string;
  readonly terms: Partial<InstrumentTerms> & Pick<InstrumentTerms, "type">;
  readonly underlying: 1 | 2;
  /** Quanta of its class per tick and lot, and lots per unit; where only one of them is free, the other follows. */
  readonly sizes: fc.Arbitrary<Pick<InstrumentTerms, "quantaPerTickLot" | "lotsPerUnit">>;
}

const inCoin = { settlementClass: "BTC" } as const;
const any = fc.record({ quantaPerTickLot: fc.bigInt(1n, 400n), lotsPerUnit: fc.bigInt(1n, 20_000n) });
/** Ticks of the underlying: a coin is 10^4 quanta of a dollar a tick. */
const struck = fc
  .constantFrom(1n, 2n, 5n, 100n, 10_000n)
  .map((quantaPerTickLot) => ({ quantaPerTickLot, lotsPerUnit: 10_000n / quantaPerTickLot }));
const contracts = fc
  .bigInt(1n, 1_000n)
  .map((dollars) => ({ quantaPerTickLot: dollars * 100n * wholeCoin, lotsPerUnit: 1n }));
const inCoins = fc.record({
  quantaPerTickLot: fc.constantFrom(1n, 5n),
  lotsPerUnit: fc.constantFrom(100n, 1_000n, 10_000n),
});
const calls = { optionType: "call", strikeTicks: 1n } as const;
const puts = { optionType: "put", strikeTicks: 1n } as const;

const rows: readonly Row[] = [
  { name: "linear perpetual", terms: { type: "perpetual" }, underlying: 1, sizes: any },
  { name: "linear future", terms: { type: "future" }, underlying: 1, sizes: any },
  { name: "linear call", terms: { type: "option", ...calls }, underlying: 1, sizes: struck },
  { name: "linear put", terms: { type: "option", ...puts }, underlying: 1, sizes: struck },
  { name: "linear call with sizes of its own", terms: { type: "option", ...calls }, underlying: 2, sizes: any },
  { name: "physical call", terms: { type: "option", ...calls, deliveryClass: "BTC" }, underlying: 1, sizes: struck },
  { name: "physical put", terms: { type: "option", ...puts, deliveryClass: "BTC" }, underlying: 1, sizes: struck },
  { name: "inverse perpetual", terms: { type: "inverse-perpetual", ...inCoin }, underlying: 1, sizes: contracts },
  { name: "inverse future", terms: { type: "inverse-future", ...inCoin }, underlying: 1, sizes: contracts },
  { name: "inverse call", terms: { type: "inverse-option", ...calls, ...inCoin }, underlying: 1, sizes: inCoins },
  { name: "inverse put", terms: { type: "inverse-option", ...puts, ...inCoin }, underlying: 1, sizes: inCoins },
  { name: "quanto perpetual", terms: { type: "perpetual", ...inCoin }, underlying: 2, sizes: any },
  { name: "quanto future", terms: { type: "future", ...inCoin }, underlying: 2, sizes: any },
  { name: "quanto call", terms: { type: "option", ...calls, ...inCoin }, underlying: 2, sizes: any },
  { name: "quanto put", terms: { type: "option", ...puts, ...inCoin }, underlying: 2, sizes: any },
];

const number = 30;
const vol = 650_000;

/** A world with a product listed and marked at the price of the scenario model. */
function listed(row: Row, sizes: Pick<InstrumentTerms, "quantaPerTickLot" | "lotsPerUnit">, strikePpm: number) {
  // The first holds no coins: as collateral they would cover what its position loses.
  const { ccp, members } = coinWorld([
    { usd: usd(2_000_000_000), btc: 0n },
    { usd: usd(2_000_000_000), btc: 50_000n * wholeCoin },
  ]);
  ccp.admin({ kind: "set-parameters", parameters: { markStepPpm: 0, openInterestUpperQuanta: 0n } as never });
  ccp.prices({
    1: 4_000_000n,
    2: 200_000n,
    [coin.inverse]: 4_000_000n,
    [coin.quanto]: 200_000n,
    [coin.spot]: 4_000_000n,
  });
  const { type, strikeTicks } = row.terms;
  const spotTicks = row.underlying === 1 ? 4_000_000n : 200_000n;
  const isDated = productOf({ type }).expires;
  ccp.admin({
    ...testPerpetual,
    makerFeePpm: 0,
    takerFeePpm: 0,
    kind: "list-instrument",
    instrument: number,
    symbol: "TESTED",
    ...row.terms,
    ...sizes,
    underlying: row.underlying,
    ...(strikeTicks === undefined ? {} : { strikeTicks: (spotTicks * BigInt(strikePpm)) / 1_000_000n }),
    ...(isDated ? { expirySeconds: ccp.timeSeconds + 20n * day } : {}),
  });
  // Its own ticks, a few percent from the underlying's price.
  const own = productOf({ type }).isVolatile ? 1n : (spotTicks * 103n) / 100n;
  ccp.prices({ [number]: own }, 0n, {}, { [number]: vol });
  if (productOf({ type }).isVolatile) {
    const model = modelTicks(new Book(ccp.engine.state), row, { move: "None", multiplier: 1 });
    ccp.prices({ [number]: model }, 0n);
  }
  return { ccp, members };
}

/** The mark of an option in a scenario, of another product its mark moved in proportion. */
function modelTicks(book: Book, row: Row, at: { move: "None" | "Up" | "Down"; multiplier: number }): bigint {
  const instrument = book.instrument(number);
  const underlying = book.instrument(row.underlying);
  const product = productOf(instrument.terms);
  const paidIn = classUnit(book, instrument.terms.settlementClass);
  const input = { instrument, lots: 1n, underlying, timeSeconds: book.state.timeSeconds, paidIn };
  const { option } = product.exposure(input);
  if (option === null) return moved(instrument.markTicks ?? 0n, at.multiplier);
  const spotPrice = unitsOfAccount(underlying, moved(underlying.markTicks ?? 0n, at.multiplier));
  const { parameters } = portfolioGrid(book.state.parameters, row.underlying);
  const price = stressedOptionPrice(option, { spotPrice, volatilityMove: at.move }, parameters);
  const { quantaPerUnit } = paidIn;
  const ticks = product.quotedTicks({ terms: instrument.terms, underlying, price, spotPrice, quantaPerUnit }) ?? 0;
  return BigInt(Math.round(ticks));
}

function moved(ticks: bigint, multiplier: number): bigint {
  return (ticks * BigInt(Math.round(multiplier * 1_000_000))) / 1_000_000n;
}

/**
 * What a member gains at moved marks, in the unit of account.
 * @param options.closes whether the cycle closes there, so that the gain is the one settled
 */
function gainAt(
  ccp: TestCcp,
  id: Hex,
  marks: Readonly<Record<number, bigint>>,
  options: { readonly closes: boolean },
): number {
  const priced = ccp.prices(marks, 0n);
  if (!priced.ok) throw priced.error;
  const book = new Book(ccp.engine.state);
  const { settlementClass } = book.instrument(number).terms;
  const { accountQuanta } = classUnit(book, settlementClass);
  const [position] = ccp.engine.account(id).positions;
  const gainQuanta = position?.unrealisedQuanta ?? 0n;
  if (options.closes) {
    const closed = ccp.closeCycle(0n);
    if (!closed.ok) throw closed.error;
    const statement = ccp.engine.lastCycle()?.statements.find((found) => found.account === id);
    const settled = settlementClass === undefined ? statement : statement?.classes?.[0];
    expect(settled?.byReason["variation-margin"] ?? 0n).toBe(gainQuanta);
  }
  return (Number(gainQuanta) * accountQuanta) / 1_000_000;
}

describe("every product, over the whole margin grid", () => {
  for (const row of rows) {
    it(`settles what the risk array of its scenarios holds, and no more than its requirement: ${row.name}`, () => {
      const cases = fc.record({
        sizes: row.sizes,
        dollars: fc.integer({ min: 5_000, max: 3_000_000 }),
        isLong: fc.boolean(),
        strikePpm: fc.integer({ min: 700_000, max: 1_400_000 }),
        /** The scenario at which the cycle closes. */
        closing: fc.nat({ max: 30 }),
      });
      fc.assert(
        fc.property(cases, ({ sizes, dollars, isLong, strikePpm, closing }) => {
          const { ccp, members } = listed(row, sizes, strikePpm);
          const [member, other] = members;
          if (member === undefined || other === undefined) throw new TypeError("no members");
          const book = new Book(ccp.engine.state);
          const instrument = book.instrument(number);
          const priceTicks = instrument.markTicks ?? 0n;
          const perLot = notionalOf(book, instrument, 1n);
          const lots = usd(dollars) / perLot + 1n;
          const [buyer, seller] = isLong ? [member.id, other.id] : [other.id, member.id];
          const id = {
            id: "t",
            instrument: number,
            buyer,
            seller,
            priceTicks,
            sizeLots: lots,
            maker: "buyer",
          } as const;
          const applied = ccp.trades([id]);
          expect(applied.ok && applied.effects.some(({ kind }) => kind === "trade-novated")).toBe(true);
          expectRiskArray(ccp, row, { id: member.id, lots: isLong ? lots : -lots, closing });
        }),
        { numRuns: 3 },
      );
    });
  }
});

function expectRiskArray(
  ccp: TestCcp,
  row: Row,
  held: { readonly id: Hex; readonly lots: bigint; readonly closing: number },
): void {
  const book = new Book(Engine.restore(ccp.engine.snapshot()).state);
  const underlying = book.instrument(row.underlying);
  const instrument = book.instrument(number);
  const portfolio = portfolioOf(book, underlying, [
    { instrument, lots: held.lots, extraOpenLots: 0n, ownTerms: false },
  ]);
  const { parameters } = portfolioGrid(book.state.parameters, row.underlying);
  const { scenarioLosses, errorBound } = explainPortfolio(portfolio, parameters);
  const required = Number(ccp.engine.health(held.id).initialQuanta) / 1_000_000;
  const spot = underlying.markTicks ?? 0n;
  const base = { [row.underlying]: spot, [number]: instrument.markTicks ?? 0n };
  const isVolatile = productOf(instrument.terms).isVolatile;
  const leastPpm = isVolatile ? Number.POSITIVE_INFINITY : instrument.terms.initialPpm / 1_000_000;
  parameters.scenarios.forEach(({ spotMultiplier, volatilityMove, dampening }, index) => {
    // Skews move volatilities of single strikes, which no mark of one option shows.
    if (volatilityMove === "LINEAR" || volatilityMove === "ABS") return;
    const ticks = modelTicks(book, row, { move: volatilityMove, multiplier: spotMultiplier });
    const marks = { [row.underlying]: moved(spot, spotMultiplier), [number]: ticks };
    const closes = index === held.closing;
    const gain = gainAt(ccp, held.id, marks, { closes }) * dampening;
    if (closes) gainAt(ccp, held.id, base, { closes });
    const tolerance = errorBound + rounding(book, instrument, held.lots) * Math.max(1, spotMultiplier);
    expect(Math.abs(gain - (scenarioLosses[index] ?? Number.NaN))).toBeLessThanOrEqual(tolerance);
    // A linear product has no scenarios of its own: its requirement covers the move that its terms name.
    if (isVolatile || Math.abs(spotMultiplier - 1) <= leastPpm) expect(-gain).toBeLessThanOrEqual(required + tolerance);
  });
}

/** A tick at both ends of a move, and a quantum of the class, in the unit of account. */
function rounding(book: Book, instrument: Instrument, lots: bigint): number {
  const { terms, markTicks } = instrument;
  const { accountQuanta } = classUnit(book, terms.settlementClass);
  const ticks = markTicks ?? 1n;
  const size = lots > 0n ? lots : -lots;
  const value = (at: bigint) => productOf(terms).value(terms, size, at);
  const tick = Number(value(ticks + 1n) - value(ticks));
  return ((2 * tick + 2) * accountQuanta) / 1_000_000;
}

describe("coins that a spot trade brings", () => {
  it("cover one short call, not two: they are collateral, and no exposure beside it", () => {
    const coins = (spotLots: bigint, btc: bigint): bigint => {
      const { ccp, members } = coinWorld([
        { usd: usd(500_000), btc },
        { usd: usd(5_000_000), btc: 50n * wholeCoin },
      ]);
      const [member, other] = members;
      if (member === undefined || other === undefined) throw new TypeError("no members");
      const marks = { 1: 4_000_000n, 2: 200_000n, [coin.spot]: 4_000_000n };
      ccp.prices(marks);
      const expirySeconds = ccp.timeSeconds + 30n * day;
      const call = { type: "option", ...calls, strikeTicks: 4_400_000n, underlying: coin.spot, expirySeconds } as const;
      const plain = { ...testPerpetual, makerFeePpm: 0, takerFeePpm: 0, quantaPerTickLot: 1n, lotsPerUnit: 10_000n };
      ccp.admin({ ...plain, ...call, kind: "list-instrument", instrument: number, symbol: "CALL" });
      ccp.prices({ ...marks, [number]: 120_000n }, 60n, {}, { [number]: vol });
      const traded = { buyer: member.id, seller: other.id, maker: "buyer" } as const;
      const bought = { ...traded, id: "s", instrument: coin.spot, priceTicks: 4_000_000n, sizeLots: spotLots };
      if (spotLots > 0n) ccp.trades([bought]);
      const sold = { buyer: other.id, seller: member.id, priceTicks: 120_000n, sizeLots: 20_000n } as const;
      ccp.trades([{ ...sold, id: "c", instrument: number, maker: "buyer" }]);
      return ccp.engine.health(member.id).initialQuanta;
    };
    // Two short calls; a coin held, or bought and not yet delivered, is of no more use than the other.
    const held = coins(0n, wholeCoin);
    const bought = coins(10_000n, 0n);
    expect(bought).toBeGreaterThanOrEqual(held);
    expect(coins(0n, 0n)).toBeGreaterThanOrEqual(held);
  });
});

it("prices a unit of an underlying in the unit of account", () => {
  const { ccp } = coinWorld([]);
  ccp.prices({ 1: 4_000_000n });
  expect(unitPriceQuanta(new Book(ccp.engine.state).instrument(1), 4_000_000n)).toBe(usd(40_000));
});
