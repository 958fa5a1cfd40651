import { strict as assert } from "node:assert";
import { type Command, Engine } from "@isthmus/clearing";
import { addCrowd, type CrowdHolding, TestCcp, testPerpetual } from "@isthmus/clearing/testing";
import type { Hex } from "@isthmus/protocol";
import { type Benchmark, durationFigure, type Figure, processorMs } from "./benchmark.ts";

const markTicks = 4_000_000n;
const day = 86_400n;
const bidderCount = 20;

/** What the worst minute asks of `prices`: a fifth of all accounts short together, and one short account with 480 options. */
export const cascadeBenchmark: Benchmark = {
  name: "cascade",
  run: () => [...soldAccounts(100_000, 20_000), wideAccount(480)],
};

/**
 * Accounts that one `prices` command finds short and puts into auction, and that bidders then take over until none is left:
 * each sale checks the bidder, moves its part of every position and pays the discount and the penalty. Signatures are
 * measured apart.
 */
function soldAccounts(count: number, short: number): Figure[] {
  const ccp = TestCcp.standard({ genesis: { parameters: { auctionCapQuanta: 10n ** 18n } } });
  const { state } = ccp.engine;
  const costQuanta = 10_000n * markTicks;
  const holdingOf = (index: number): CrowdHolding => {
    if (index >= count) return { balances: new Map([[1, 10n ** 18n]]), positions: new Map() };
    const balances = new Map([[1, index < short ? 2_050_000_000n : 50_000_000_000n]]);
    return { balances, positions: new Map([[1, { lots: 10_000n, costQuanta, fundingIndex: 0n }]]) };
  };
  const ids = addCrowd(state, count + bidderCount, holdingOf, { ownMaps: true });
  const bidders = ids.slice(count);
  const crowd = new TestCcp({ engine: Engine.over(state) });
  const { engine } = crowd;
  crowd.prices({ 1: markTicks });
  const instrument = engine.state.instruments.get(1);
  // What one taker may hold follows the open interest of the last cut-offs.
  if (instrument !== undefined) {
    instrument.settledOpenLots = BigInt(count) * 10_000n;
    instrument.recentOpenLots = Array.from({ length: 5 }, () => instrument.settledOpenLots);
  }
  let opened = 0;
  const foundMs = processorMs(() => {
    const applied = crowd.prices({ 1: (markTicks * 975n) / 1_000n });
    assert.ok(applied.ok);
    opened = applied.effects.filter(({ kind }) => kind === "auction-opened").length;
  });
  assert.equal(opened, short);
  const bids = [...engine.state.auctions.keys()].map((seller, at) => bidFor(seller, bidders, at));
  const soldMs = processorMs(() => {
    for (const bid of bids) assert.ok(engine.apply(bid).ok);
  });
  assert.equal(engine.state.auctions.size, 0);
  const sample = ids.slice(short, short + 5_000);
  const healthMs = processorMs(() => {
    for (const id of sample) engine.health(id);
  });
  const generalMs = (healthMs / sample.length) * count;
  const sizes = `${short.toLocaleString("en")} of ${count.toLocaleString("en")} accounts short together`;
  const perSecond = (durationMs: number): number => (short / durationMs) * 1_000;
  const figure = (what: string, unit: string, durationMs: number): Figure => ({
    what: `cascade: ${sizes}${what}`,
    unit: `accounts ${unit} per second (more is better)`,
    value: perSecond(durationMs),
    baselineWhat: "the same with every account marked by the general path",
    baseline: perSecond(durationMs + generalMs),
    ratio: (durationMs + generalMs) / durationMs,
  });
  return [
    figure("", "found, put into auction, bid for and transferred", foundMs + soldMs),
    figure(", before any bid", "found and put into auction", foundMs),
  ];
}

/** A bid for all that an auction offers, by one bidder after the other. */
function bidFor(seller: Hex, bidders: readonly Hex[], at: number): Command {
  const account = bidders[at % bidders.length] as Hex;
  return {
    kind: "bid",
    account,
    seller,
    sharePpm: 1_000_000n,
    limitQuanta: 10n ** 30n,
    nonce: BigInt(1 + Math.floor(at / bidders.length)),
    signer: { chain: 1, address: account },
    signature: `0x${"11".repeat(65)}`,
  };
}

/** The command that finds an account with many options below maintenance margin, against the same while it is healthy. */
function wideAccount(options: number): Figure {
  const ccp = TestCcp.standard({ genesis: { parameters: { auctionCapQuanta: 10n ** 18n } } });
  ccp.prices({ 1: markTicks });
  const listed = Array.from({ length: options }, (_, at) => listOption(ccp, at));
  ccp.closeCycle();
  const marks = Object.fromEntries([[1, markTicks], ...listed.map((instrument) => [instrument, 100_000n])]);
  const volatilities = Object.fromEntries(listed.map((instrument) => [instrument, 600_000]));
  const { state } = ccp.engine;
  const holding: CrowdHolding = {
    balances: new Map([[1, 10n ** 15n]]),
    positions: new Map(
      listed.map((instrument, at) => {
        const lots = at % 3 === 0 ? 700n : -1_000n;
        return [instrument, { lots, costQuanta: lots * 100_000n, fundingIndex: 0n }] as const;
      }),
    ),
  };
  const [id] = addCrowd(state, 1, () => holding) as [Hex, ...Hex[]];
  const crowd = new TestCcp({ engine: Engine.over(state) });
  crowd.timeSeconds = ccp.timeSeconds;
  let calmMs = Number.POSITIVE_INFINITY;
  let shortMs = Number.POSITIVE_INFINITY;
  for (let run = 0n; run < 6n; run++) {
    holding.balances.set(1, 10n ** 15n);
    crowd.prices({ ...marks, 1: markTicks + 2n * run }, 60n, {}, volatilities);
    calmMs = Math.min(
      calmMs,
      processorMs(() => crowd.prices({ ...marks, 1: markTicks + 2n * run + 1n })),
    );
    const { equityQuanta, maintenanceQuanta } = crowd.engine.health(id);
    holding.balances.set(1, 10n ** 15n - equityQuanta + (maintenanceQuanta * 9n) / 10n);
    shortMs = Math.min(
      shortMs,
      processorMs(() => crowd.prices({ ...marks, 1: markTicks + 2n * run })),
    );
    assert.equal(crowd.engine.health(id).state, "liquidation");
  }
  const what = `prices command that finds an account of ${options} options short`;
  return durationFigure(what, shortMs, "the same while the account is healthy", calmMs);
}

/** Sixty strikes in eight expiries, calls and puts in turn. */
function listOption(ccp: TestCcp, at: number): number {
  const instrument = 100 + at;
  const strike = { strikeTicks: 2_000_000n + 70_000n * BigInt(at % 60), underlying: 1 } as const;
  const expirySeconds = ccp.timeSeconds + day * (7n + 20n * BigInt(Math.floor(at / 60)));
  const optionType = at % 2 === 0 ? ("call" as const) : ("put" as const);
  const terms = { ...testPerpetual, type: "option", ...strike, expirySeconds, optionType } as const;
  const scale = { symbol: `OPTION-${at}`, quantaPerTickLot: 1n, lotsPerUnit: 10_000n } as const;
  ccp.admin({ kind: "list-instrument", instrument, ...terms, ...scale });
  return instrument;
}
