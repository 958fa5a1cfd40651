import { strict as assert } from "node:assert";
import {
  emptyLinearMargins,
  type LinearAccount,
  type LinearBook,
  type LinearInstrument,
  linearAccountMargin,
  markInstruments,
  remarginLinear,
  unpackLinearAccount,
} from "@isthmus/risk";
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

/** Full re-margin of linear accounts: columns against one object per account with bigints. */
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
      const plain = marginPlainly(book, instruments);
      assert.equal(margins.wide.size, 0);
      assert.equal(sumQuanta(margins.initial), plain.initialQuanta);
      assert.equal(margins.state.filter((state) => state >= 2).length, plain.belowMaintenance);
      const what = `full re-margin, ${count.toLocaleString("en")} linear accounts`;
      figures.push(durationFigure(what, durationMs, "one object per account, bigints", plain.durationMs));
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

/** The same book, one object per account; only the margin itself is timed. */
function marginPlainly(book: LinearBook, instruments: readonly LinearInstrument[]): PlainResult {
  let durationMs = 0;
  let initialQuanta = 0n;
  let belowMaintenance = 0;
  for (let from = 0; from < book.count; from += blockSize) {
    const accounts: LinearAccount[] = [];
    for (let at = from; at < Math.min(from + blockSize, book.count); at++) accounts.push(unpackLinearAccount(book, at));
    durationMs += processorMs(() => {
      for (const account of accounts) {
        const { requirement, state } = linearAccountMargin(account, instruments);
        initialQuanta += requirement.initialQuanta;
        if (state === "liquidation" || state === "bankrupt") belowMaintenance++;
      }
    });
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
