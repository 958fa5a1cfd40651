import type { Book } from "../book/book.ts";
import { require } from "../book/context.ts";
import { settlementAssets } from "../ledger/class-ledger.ts";
import type { Account, Instrument, State } from "../model/state.ts";
import { productOf } from "../products/registry.ts";

/**
 * The staleness rule: a mark older than `staleSeconds` by the time of the last prices is stale. Marks age only while
 * others move that time.
 * @returns the earliest time of a fresh mark, null if marks never grow stale
 */
function freshSince({ parameters, timeSeconds }: State): bigint | null {
  return parameters.staleSeconds === 0 ? null : timeSeconds - BigInt(parameters.staleSeconds);
}

/** Whether an instrument's own mark is fresh. */
export function isFresh(state: State, instrument: Instrument): boolean {
  const sinceSeconds = freshSince(state);
  return sinceSeconds === null || instrument.markSeconds >= sinceSeconds;
}

/** How often a mark has grown stale since it was set: 0 while it is fresh. */
export function stalePeriods(state: State, { markSeconds }: Instrument): bigint {
  const { staleSeconds } = state.parameters;
  const ageSeconds = state.timeSeconds - markSeconds;
  return staleSeconds === 0 || ageSeconds <= 0n ? 0n : (ageSeconds - 1n) / BigInt(staleSeconds);
}

/**
 * Requires that new risk rests on fresh marks: those of an account's positions, of their underlyings and of its collateral.
 * All marks are stale if the chains' clocks are too far ahead of the last prices (`maxPriceLagSeconds`). Reductions are
 * exempt, and so are trades on chain within credit, which are never refused (PROTOCOL P27).
 *
 * @param added an instrument that the account is about to hold
 * @throws PRICE_STALE with the instrument, the asset class or the chain whose clock is ahead
 */
export function requireFresh(book: Book, account: Readonly<Account>, added?: Instrument): void {
  const { state } = book;
  requireNoLag(state, state.parameters.maxPriceLagSeconds ?? 0);
  const sinceSeconds = freshSince(state);
  if (sinceSeconds === null) {
    if (added !== undefined) requireFreshClass(book, added);
    return;
  }
  if (added !== undefined) requireFreshMark(book, added, sinceSeconds);
  for (const number of account.positions.keys()) requireFreshMark(book, book.instrument(number), sinceSeconds);
  for (const number of account.balances.keys()) {
    const asset = book.asset(number);
    if (asset.class === state.settlementClass) continue;
    if (asset.markInstrument === null) {
      const mark = state.classMarks.get(asset.class);
      // Without a mark the asset counts for nothing, which cannot grow stale.
      require(mark === undefined || mark.markSeconds >= sinceSeconds, "PRICE_STALE", { class: asset.class });
      continue;
    }
    const instrument = state.instruments.get(asset.markInstrument);
    if (instrument !== undefined && instrument.markTicks !== null) requireFreshMark(book, instrument, sinceSeconds);
  }
}

/**
 * `requireFresh` before collateral leaves an account, if the account keeps anything that the collateral backs: positions,
 * reserved credit, an obligation or a debt. An account with nothing at risk needs no marks.
 * @throws PRICE_STALE
 */
export function requireFreshBacking(book: Book, account: Readonly<Account>): void {
  const owed = [account, ...(account.classes?.values() ?? [])];
  const owes =
    owed.some(({ pendingQuanta }) => pendingQuanta < 0n) ||
    [...account.balances.values()].some((quanta) => quanta < 0n);
  const hasCredit = [...account.credits.values()].some((row) => row.limitQuanta !== row.usedSeenQuanta);
  if (account.positions.size > 0 || owes || hasCredit) requireFresh(book, account);
}

/** Whether a class other than the unit of account has a mark, and it is fresh. */
export function isFreshClass(book: Book, className: string): boolean {
  const { state } = book;
  const [first] = settlementAssets(book, className);
  const own = first?.markInstrument ?? null;
  const mark = own === null ? state.classMarks.get(className) : state.instruments.get(own);
  const price = mark === undefined ? null : "markTicks" in mark ? mark.markTicks : mark.unitPriceQuanta;
  return mark !== undefined && price !== null && price > 0n && mark.markSeconds >= (freshSince(state) ?? 0n);
}

function requireNoLag({ chains, timeSeconds }: State, maxLagSeconds: number): void {
  if (maxLagSeconds === 0) return;
  const latestSeconds = timeSeconds + BigInt(maxLagSeconds);
  for (const [chain, { timestampSeconds }] of chains) {
    require(timestampSeconds <= latestSeconds, "PRICE_STALE", { chain, timestampSeconds, timeSeconds });
  }
}

/** The margin of what settles in a class is known only with the mark of the class. */
function requireFreshClass(book: Book, { terms: { settlementClass } }: Instrument): void {
  const fresh = settlementClass === undefined || isFreshClass(book, settlementClass);
  require(fresh, "PRICE_STALE", { class: settlementClass ?? book.state.settlementClass });
}

function requireFreshMark(book: Book, instrument: Instrument, sinceSeconds: bigint): void {
  const { markSeconds, terms } = instrument;
  requireFreshClass(book, instrument);
  require(markSeconds >= sinceSeconds, "PRICE_STALE", { instrument: instrument.instrument, markSeconds });
  if (productOf(terms).isVolatile && terms.underlying !== null) {
    requireFreshMark(book, book.instrument(terms.underlying), sinceSeconds);
  }
}

/** Whether a vault's effective root lags so far that only reductions are allowed (PROTOCOL P14). */
export function vaultsLag(book: Book): boolean {
  const { cycle, parameters, vaults } = book.state;
  if (parameters.maxCyclesAhead === 0) return false;
  for (const { effectiveCycle } of vaults.values()) {
    if (cycle - effectiveCycle > BigInt(parameters.maxCyclesAhead)) return true;
  }
  return false;
}
