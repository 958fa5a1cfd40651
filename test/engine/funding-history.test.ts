import { join } from "node:path";
import { systemAccounts } from "@isthmus/clearing";
import type { TestMember } from "@isthmus/clearing/testing";
import { readCandleFile } from "@isthmus/risk/files";
import { expect, it } from "vitest";
import { sharedFolder } from "../conformance/shared-files.ts";
import { readFundingFile } from "../history/funding-file.ts";
import { Rational } from "../model/rational.ts";
import { expectConserved, oneCoin, smallCcp, stated, submitTrade } from "./small-ccp.ts";

const shared = sharedFolder("funding with real 8-hour rates");
const fromMs = Date.UTC(2021, 4, 5);
const hours = 30 * 24;
const periodMs = 28_800_000;

interface Market {
  readonly instrument: number;
  readonly quantaPerTickLot: bigint;
  readonly ticks: ReadonlyMap<number, bigint>;
  /** By the start of the eight hours. */
  readonly rates: ReadonlyMap<number, bigint>;
}

function readMarket(symbol: string, instrument: number, quantaPerTickLot: bigint): Market {
  const candles = readCandleFile(join(shared ?? "", `data/prices/${symbol}USDT-1h-2020-2023H1.csv.gz`));
  const funding = readFundingFile(join(shared ?? "", `data/funding/${symbol}USDT-8h-2020-2023H1.csv.gz`));
  return {
    instrument,
    quantaPerTickLot,
    ticks: new Map(candles.map(({ openTimeMs, closeTicks }) => [openTimeMs, closeTicks])),
    rates: new Map(funding.map(({ timeMs, rateE9 }) => [(Math.round(timeMs / periodMs) - 1) * periodMs, rateE9])),
  };
}

/** May 2021: positions begin and end in the middle of periods; cycles close in the middle of an hour. */
it.skipIf(shared === null)("pays real funding for the time that a position is held, summing to zero", () => {
  const markets = [readMarket("BTC", 1, 1n), readMarket("ETH", 2, 10n)];
  const { ccp, members } = smallCcp([20_000_000, 20_000_000, 20_000_000], { maxTimeStepSeconds: 0, markStepPpm: 0 });
  const [long, short, visitor] = members;
  ccp.timeSeconds = BigInt(fromMs / 1_000) - 60n;
  const books = new Map(members.map(({ id }) => [id, { exact: Rational.zero, engine: 0n, roundings: 0n }]));
  const lots = new Map<string, bigint>();
  const deal = (buyer: TestMember, seller: TestMember, instrument: number, size: bigint): void => {
    const mark = ccp.engine.state.instruments.get(instrument)?.markTicks ?? 0n;
    expect(submitTrade(ccp, { buyer, seller, sizeLots: size, priceTicks: mark, instrument })).toBe("novated");
    for (const [{ id }, delta] of [
      [buyer, size],
      [seller, -size],
    ] as const) {
      lots.set(`${id} ${instrument}`, (lots.get(`${id} ${instrument}`) ?? 0n) + delta);
      const book = books.get(id);
      if (book !== undefined) book.roundings += 1n;
    }
  };
  const signs = new Set<number>();
  let stepSeconds = 60n;
  for (let hour = 0; hour < hours; hour++) {
    const nowMs = fromMs + hour * 3_600_000;
    const now = markets.map((market) => ({
      ...market,
      mark: market.ticks.get(nowMs) ?? 0n,
      rateE9: market.rates.get(Math.floor(nowMs / periodMs) * periodMs) ?? 0n,
    }));
    const marks = Object.fromEntries(now.map((row) => [row.instrument, row.mark]));
    const rates = Object.fromEntries(now.map((row) => [row.instrument, row.rateE9]));
    expect(ccp.prices(marks, stepSeconds, rates).ok).toBe(true);
    stepSeconds = 3_600n;
    if (hour === 5) deal(long, short, 1, 3n * oneCoin);
    if (hour === 11) deal(short, long, 2, 40_000n);
    if (hour % 50 === 13) deal(visitor, long, 1, oneCoin / 2n);
    if (hour % 50 === 30) deal(long, visitor, 1, oneCoin / 2n);
    for (const [id, book] of books) {
      for (const { instrument, quantaPerTickLot, mark, rateE9 } of now) {
        signs.add(Math.sign(Number(rateE9)));
        const held = lots.get(`${id} ${instrument}`) ?? 0n;
        // The hour from now on: notional x rate of eight hours / 8.
        book.exact = book.exact.plus(new Rational(held * mark * quantaPerTickLot * rateE9, 8_000_000_000n));
      }
    }
    if (hour % 24 !== 17 && hour !== hours - 1) continue;
    // Half an hour later, except for the last cycle: that one closes with the last hour.
    const wait = hour === hours - 1 ? 3_600n : 1_800n;
    expect(ccp.closeCycle(wait).ok).toBe(true);
    stepSeconds = 3_600n - wait;
    for (const [id, book] of books) {
      book.engine -= stated(ccp, id, "funding");
      book.roundings += 2n;
    }
  }
  expect(signs).toEqual(new Set([-1, 1]));
  for (const { exact, engine, roundings } of books.values()) {
    expect(exact.absolute().floor()).toBeGreaterThan(100_000n);
    // Rounded against the holder, by less than a quantum each time.
    expect(engine).toBeGreaterThanOrEqual(exact.ceil());
    expect(engine).toBeLessThan(exact.ceil() + roundings);
  }
  const paid = [...books.values()].reduce((sum, book) => sum + book.engine, 0n);
  const dust = ccp.engine.account(systemAccounts.dust).balances.reduce((sum, row) => sum + row.amountQuanta, 0n);
  expect(paid).toBe(dust);
  expectConserved(ccp);
});
