import { strict as assert } from "node:assert";
import { Engine } from "@isthmus/clearing";
import { addCrowd, type CrowdHolding, TestCcp, testPerpetual } from "@isthmus/clearing/testing";
import type { Hex } from "@isthmus/protocol";
import { type Benchmark, type Figure, growthFigures, processorMs, seededNumbers, shortestMs } from "./benchmark.ts";

const perpetuals = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const markTicks = 200_000n;
/** One of these is held by one account in a hundred. */
const rare = 8;
const sample = 5_000;

/**
 * The whole `prices` command: marks, funding, mark-to-market of the book and liquidations. Its baseline is the general path
 * in bigints, account by account (`engine.health`), on a part of the same accounts.
 */
export const pricesCommandBenchmark: Benchmark = {
  name: "prices-command",
  run: () => {
    const figures: Figure[] = [];
    const points = [];
    for (const count of [1_000, 10_000, 100_000, 1_000_000]) {
      const world = worldOf(count, linearHolding);
      const durationMs = world.pricesMs(perpetuals);
      points.push({ size: count, durationMs });
      if (count < 1_000_000) continue;
      const healthMs = world.healthMs();
      figures.push(
        ms(`prices command, ${count.toLocaleString("en")} linear accounts`, durationMs, healthMs * count),
        ms("prices command, the same, one mark of which 1 % hold", world.pricesMs([rare]), healthMs * count),
        {
          what: "memory of the margin columns",
          unit: "bytes per account (less is better)",
          value: world.bytesPerAccount,
          baselineWhat: "the account as an object",
          baseline: world.heapBytesPerAccount,
          ratio: world.heapBytesPerAccount / world.bytesPerAccount,
        },
      );
    }
    return [...figures, ...growthFigures("prices command, linear accounts", "account", points), ...widest()];
  },
};

/** 8 perpetuals and 4 assets per account, all of them moved. */
function widest(): Figure[] {
  const count = 100_000;
  const world = worldOf(count, wideHolding);
  const perSecond = (count / world.pricesMs(perpetuals)) * 1_000;
  const baseline = 1_000 / world.healthMs();
  return [
    {
      what: "prices command, 8 perpetuals + 4 assets per account",
      unit: "accounts/s on one thread (more is better)",
      value: perSecond,
      baselineWhat: "the general path in bigints",
      baseline,
      ratio: perSecond / baseline,
    },
  ];
}

function ms(what: string, valueMs: number, baselineMs: number): Figure {
  return {
    what,
    unit: "ms of processor time (less is better)",
    value: valueMs,
    baselineWhat: `the general path in bigints, ${sample.toLocaleString("en")} accounts, scaled`,
    baseline: baselineMs,
    ratio: baselineMs / valueMs,
  };
}

interface World {
  readonly bytesPerAccount: number;
  readonly heapBytesPerAccount: number;
  /** Of one command that moves these marks by a tick each. */
  pricesMs(moved: readonly number[]): number;
  /** Of one account by the general path. */
  healthMs(): number;
}

function worldOf(count: number, holdingOf: (below: (limit: number) => number) => CrowdHolding): World {
  const listed = TestCcp.standard();
  for (const instrument of perpetuals.slice(2)) {
    const scale = { symbol: `PERP-${instrument}`, quantaPerTickLot: 10n, lotsPerUnit: 1_000n } as const;
    listed.admin({ kind: "list-instrument", instrument, ...scale, ...testPerpetual });
  }
  const staked = { symbol: "STAKED", class: "STAKED", chain: 1, decimals: 8, capQuanta: 0n } as const;
  listed.admin({
    kind: "register-asset",
    asset: 4,
    haircutBps: 1_500,
    markInstrument: 3,
    settlement: false,
    ...staked,
  });
  const { state } = listed.engine;
  const below = seededNumbers(5);
  const heapBefore = process.memoryUsage().heapUsed;
  const ids = addCrowd(state, count, () => holdingOf(below));
  const heapBytesPerAccount = (process.memoryUsage().heapUsed - heapBefore) / count;
  const ccp = new TestCcp({ engine: Engine.over(state) });
  let ticks = markTicks;
  const send = (moved: readonly number[]): void => {
    ticks += 1n;
    // Funding accrues where marks move; elsewhere its rate is zero, so that nothing of the other accounts changes.
    const rateOf = (instrument: number): bigint => (moved.includes(instrument) ? 100_000n + (ticks % 1_000n) : 0n);
    const funding = Object.fromEntries(perpetuals.map((instrument) => [instrument, rateOf(instrument)]));
    const applied = ccp.prices(Object.fromEntries(moved.map((instrument) => [instrument, ticks])), 60n, funding);
    assert.ok(applied.ok && !applied.effects.some(({ kind }) => kind === "health-changed"));
  };
  const before = process.memoryUsage().arrayBuffers;
  send(perpetuals);
  const bytesPerAccount = (process.memoryUsage().arrayBuffers - before) / count;
  return {
    bytesPerAccount,
    heapBytesPerAccount,
    pricesMs: (moved) => shortestMs(5, () => send(moved)),
    healthMs: () => healthMs(ccp.engine, ids.slice(0, sample)),
  };
}

function healthMs(engine: Engine, ids: readonly Hex[]): number {
  for (const id of ids) engine.health(id);
  return (
    processorMs(() => {
      for (const id of ids) engine.health(id);
    }) / ids.length
  );
}

/** One to three perpetuals, dollars and often ether. */
function linearHolding(below: (limit: number) => number): CrowdHolding {
  const held = new Set(Array.from({ length: 1 + below(3) }, () => 1 + below(7)));
  if (below(100) === 0) held.add(rare);
  const balances = new Map([[1, 100_000_000_000n + BigInt(below(1_000_000_000))]]);
  if (below(2) === 0) balances.set(3, 1_000_000_000n + BigInt(below(1_000_000_000)));
  return { balances, positions: positionsIn([...held], below) };
}

function wideHolding(below: (limit: number) => number): CrowdHolding {
  const balances = new Map([1, 2, 3, 4].map((asset) => [asset, 100_000_000_000n + BigInt(below(1_000_000_000))]));
  return { balances, positions: positionsIn(perpetuals, below) };
}

function positionsIn(held: readonly number[], below: (limit: number) => number): CrowdHolding["positions"] {
  return new Map(
    held.map((instrument) => {
      const lots = BigInt(1 + below(900)) * (below(2) === 0 ? 1n : -1n);
      const costQuanta = lots * markTicks * (instrument === 1 ? 1n : 10n) + BigInt(below(1_000));
      return [instrument, { lots, costQuanta, fundingIndex: BigInt(below(1_000)) * 10n ** 15n }];
    }),
  );
}
