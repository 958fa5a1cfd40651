import { strict as assert } from "node:assert";
import {
  emptyLinearMargins,
  type LinearAccount,
  type LinearBook,
  type LinearInstrument,
  linearAccountMargin,
  markInstruments,
  remarginLinear,
} from "@isthmus/risk";
import { initialFraction, maintenanceFraction, unpackLinearAccount } from "@isthmus/risk/testing";
import {
  type Benchmark,
  durationFigure,
  type Figure,
  growthFigures,
  processorMs,
  seededNumbers,
  shortestMs,
} from "./benchmark.ts";

const instrumentCount = 8;
const mostPositions = 4;
/** Accounts that exist as objects at one time: a million of them would measure the garbage collector. */
const blockSize = 50_000;

/** Full re-margin of linear accounts: columns against one object per account, with bigints and with numbers. */
export const linearMarginBenchmark: Benchmark = {
  name: "margin-linear",
  run: () => {
    const figures: Figure[] = [];
    const points = [];
    for (const count of [10_000, 100_000, 1_000_000]) {
      const book = randomBook(count);
      const instruments = randomInstruments();
      const margins = emptyLinearMargins(count);
      const durationMs = shortestMs(5, () => remarginLinear(book, markInstruments(instruments), margins));
      points.push({ size: count, durationMs });
      if (count < 100_000) continue;
      const plain = marginPlainly(book, inBigints(instruments));
      const numbers = marginPlainly(book, inNumbers(instruments));
      assert.equal(margins.wide.size, 0);
      assert.equal(sumQuanta(margins.initial), plain.initialQuanta);
      assert.equal(margins.state.filter((state) => state >= 2).length, plain.belowMaintenance);
      // Rounded to doubles, the plain way may be one quantum off per position.
      const positions = BigInt(book.sizeLots.length);
      const off = numbers.initialQuanta - plain.initialQuanta;
      assert.ok(off <= positions && off >= -positions, `${off} quanta`);
      const what = `full re-margin, ${count.toLocaleString("en")} linear accounts`;
      figures.push(
        durationFigure(what, durationMs, "one object per account, bigints", plain.durationMs),
        durationFigure(what, durationMs, "one object per account, numbers (inexact)", numbers.durationMs),
      );
    }
    return [...figures, ...growthFigures("full re-margin, linear accounts", "account", points)];
  },
};

function sumQuanta(amounts: Float64Array): bigint {
  let sum = 0n;
  for (const amount of amounts) sum += BigInt(amount);
  return sum;
}

interface PlainResult {
  readonly durationMs: number;
  readonly initialQuanta: bigint;
  readonly belowMaintenance: number;
}

/** A plain way: what an account is made into before it is timed, and the margin of that. */
interface PlainWay<T> {
  readonly prepare: (account: LinearAccount) => T;
  readonly margin: (account: T) => { readonly initialQuanta: bigint | number; readonly isBelow: boolean };
}

/** The exact definition, on one object per account. */
function inBigints(instruments: readonly LinearInstrument[]): PlainWay<LinearAccount> {
  return {
    prepare: (account) => account,
    margin: (account) => {
      const { requirement, state } = linearAccountMargin(account, instruments);
      return { initialQuanta: requirement.initialQuanta, isBelow: state === "liquidation" || state === "bankrupt" };
    },
  };
}

interface NumberAccount {
  readonly balance: number;
  readonly positions: readonly { readonly instrument: number; readonly size: number }[];
}

/** The same in doubles: as fast as objects get, but a fraction times a notional may be rounded to the wrong quantum. */
function inNumbers(instruments: readonly LinearInstrument[]): PlainWay<NumberAccount> {
  const marks = instruments.map(({ parameters, priceTicks, quantaPerLotTick, openNotionalQuanta }) => {
    const initial = initialFraction(parameters, openNotionalQuanta);
    const maintenance = maintenanceFraction(parameters);
    return {
      perLot: Number(priceTicks * quantaPerLotTick),
      initial: Number(initial.numerator) / Number(initial.denominator),
      maintenance: Number(maintenance.numerator) / Number(maintenance.denominator),
    };
  });
  return {
    prepare: ({ maintenanceBalanceQuanta, positions }) => ({
      balance: Number(maintenanceBalanceQuanta),
      positions: positions.map(({ instrument, sizeLots }) => ({ instrument, size: Number(sizeLots) })),
    }),
    margin: ({ balance, positions }) => {
      let equity = balance;
      let initialQuanta = 0;
      let maintenance = 0;
      for (const { instrument, size } of positions) {
        const mark = marks[instrument];
        if (mark === undefined) continue;
        const value = size * mark.perLot;
        equity += value;
        initialQuanta += Math.ceil(Math.abs(value) * mark.initial);
        maintenance += Math.ceil(Math.abs(value) * mark.maintenance);
      }
      return { initialQuanta, isBelow: equity < maintenance };
    },
  };
}

/** The same book, one object per account; only the margin itself is timed. */
function marginPlainly<T>(book: LinearBook, { prepare, margin }: PlainWay<T>): PlainResult {
  let durationMs = 0;
  let initialQuanta = 0n;
  let belowMaintenance = 0;
  for (let from = 0; from < book.count; from += blockSize) {
    const accounts: T[] = [];
    const upTo = Math.min(from + blockSize, book.count);
    for (let at = from; at < upTo; at++) accounts.push(prepare(unpackLinearAccount(book, at)));
    const initial = new Array<bigint | number>(accounts.length);
    durationMs += processorMs(() => {
      accounts.forEach((account, at) => {
        const { initialQuanta: own, isBelow } = margin(account);
        initial[at] = own;
        if (isBelow) belowMaintenance++;
      });
    });
    for (const own of initial) initialQuanta += BigInt(own);
  }
  return { durationMs, initialQuanta, belowMaintenance };
}

function randomInstruments(): LinearInstrument[] {
  const below = seededNumbers(7);
  return Array.from({ length: instrumentCount }, (_, at) => ({
    parameters: {
      initialPpm: 20_000n + BigInt(below(10)) * 10_000n,
      maintenanceOfInitialPpm: 600_000n,
      openInterestLowerQuanta: 0n,
      // Every other instrument is scaled by open interest, so its fraction is no whole number of ppm.
      openInterestUpperQuanta: at % 2 === 0 ? 0n : 10n ** 15n,
    },
    priceTicks: BigInt(1_000 + below(1_000_000)),
    quantaPerLotTick: 100n,
    openNotionalQuanta: 10n ** 14n + BigInt(below(1_000_000)),
  }));
}

function randomBook(count: number): LinearBook {
  const below = seededNumbers(11);
  const positionStart = new Uint32Array(count + 1);
  for (let at = 0; at < count; at++) positionStart[at + 1] = (positionStart[at] as number) + 1 + below(mostPositions);
  const positions = positionStart[count] as number;
  const balances = Float64Array.from({ length: count }, () => below(1_000_000_000) * 1_000);
  return {
    count,
    initialBalance: balances,
    maintenanceBalance: balances,
    positionStart,
    instrument: Uint32Array.from({ length: positions }, () => below(instrumentCount)),
    sizeLots: Float64Array.from({ length: positions }, () => below(200_000) - 100_000),
    wide: new Map(),
  };
}
