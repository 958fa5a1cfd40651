import { openInterestWindow } from "./lasting-open-lots.ts";
import { noMarketData } from "./market-data.ts";
import { noDelay } from "./no-delay.ts";
import { noEntries } from "./no-entries.ts";
import { defaultParameters, type HouseParameters, houseParameterFields } from "./parameters.ts";
import { nothingMoved } from "./rebalance-order.ts";
import type { Account, Instrument, State } from "./state.ts";

/**
 * Completes a state of version 3 with what later rules keep beside it; nothing that it holds changes. Parameters that did
 * not exist take their defaults. Journals of version 3 are replayed by the release that wrote them: the rules have changed
 * since, so the same commands lead to other states.
 */
export function migrateFromVersion3(stored: State): State {
  for (const account of stored.accounts.values()) migrateAccount(account);
  for (const instrument of stored.instruments.values()) migrateInstrument(instrument);
  for (const mark of stored.classMarks.values()) complete(mark, { confidencePpm: 0, candidate: null });
  for (const vault of stored.vaults.values()) complete(vault, { ...noDelay(), ...noEntries() });
  for (const asset of stored.assets.values()) complete(asset, { lostQuanta: 0n, earlyIndex: 0n, ...nothingMoved });
  for (const venue of stored.venues.values()) complete(venue, { bustedQuanta: 0n });
  migrateTrades(stored);
  // Auctions of single positions end; the next prices open those of whole portfolios.
  stored.auctions.clear();
  const parameters = migrateParameters(stored.parameters);
  const nextParameters = stored.nextParameters === null ? null : migrateParameters(stored.nextParameters);
  const added = {
    classRates: new Map(),
    discountsPaidQuanta: 0n,
    worstLossQuanta: stored.unallocatedQuanta,
    leftByAccount: new Map(),
    portedTo: new Map(),
    portedCalls: new Map(),
    debtCalls: new Map(),
    leftQuanta: 0n,
    worstCycleQuanta: 0n,
    locationLosses: new Map(),
    rebalances: new Map(),
    rebalanceCount: 0n,
    withdrawalQueue: new Map(),
    queuedCount: 0n,
    isLagCovered: true,
    backstops: new Map(),
    recentEvents: new Map(),
  };
  return complete({ ...stored, parameters, nextParameters }, added);
}

/** Drops what no rule reads any more; discounts had another meaning. */
function migrateParameters(stored: HouseParameters): HouseParameters {
  const known = Object.entries(stored).filter(([field]) => field in houseParameterFields);
  const { auctionStartPpm, auctionFloorPpm, auctionRampSeconds } = defaultParameters;
  return { ...defaultParameters, ...Object.fromEntries(known), auctionStartPpm, auctionFloorPpm, auctionRampSeconds };
}

function migrateAccount(account: Partial<Mutable<Account>>): void {
  account.cycleGains ??= new Map();
  account.auctionsWonQuanta ??= 0n;
  account.requiredContributionQuanta ??= 0n;
  if (account.contributionDueCycle === undefined) account.contributionDueCycle = null;
  account.marginCall ??= null;
  // Which roots promised more was not kept: exits are bounded by those that fall from here on.
  account.olderExits ??= new Map();
  for (const credit of account.credits?.values() ?? []) credit.stoppedCycle ??= null;
}

/** When a trade was registered was not kept, nor at what mark: it is taken to be as old as its cycle, and at the mark. */
function migrateTrades({ trades, closedSeconds }: State): void {
  for (const venueTrades of trades.values()) {
    for (const [id, trade] of venueTrades) {
      venueTrades.set(id, { ...trade, timeSeconds: closedSeconds, markTicks: null });
    }
  }
}

function migrateInstrument(instrument: Instrument): void {
  // A volatility had no time of its own: it is taken to be as old as the mark.
  const { markSeconds, settledOpenLots } = instrument;
  complete(instrument, {
    ...noMarketData(),
    volatilitySeconds: markSeconds,
    steadyOpenLots: settledOpenLots,
    earlierTicks: [],
    recentOpenLots: Array.from({ length: openInterestWindow }, () => settledOpenLots),
  });
}

/** Sets the fields that a stored object lacks. */
function complete<T extends object>(stored: T, later: Partial<T>): T {
  return Object.assign(stored, { ...later, ...stored });
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
