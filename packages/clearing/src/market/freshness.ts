import type { Book } from "../book/book.ts";
import { require } from "../book/context.ts";
import { settlementAssets } from "../ledger/class-ledger.ts";
import type { Account, Asset, Instrument, State, Vault } from "../model/state.ts";
import { productOf } from "../products/registry.ts";

/**
 * The staleness rule: a mark older than `staleSeconds` by the time of the last prices is stale. Marks age only while
 * others move that time.
 * @returns the earliest time of a fresh mark, null if marks never grow stale
 */
function freshSince({ parameters, timeSeconds }: State): bigint | null {
  return parameters.staleSeconds === 0 ? null : timeSeconds - BigInt(parameters.staleSeconds);
}

/** Without staleness guards still widen by one step for each so many seconds. */
const guardPeriodSeconds = 10_800;

/** The age at which a mark is stale and its guard allows one more step. */
export function staleAfter({ parameters }: State): number {
  return parameters.staleSeconds === 0 ? guardPeriodSeconds : parameters.staleSeconds;
}

/** Whether an instrument is past its expiry and has no settlement price yet: it keeps its positions and its last mark. */
export function isWaiting({ timeSeconds }: State, { terms, expired, settlementTicks }: Instrument): boolean {
  const { expirySeconds } = terms;
  return expirySeconds !== null && expirySeconds <= timeSeconds && !expired && settlementTicks === null;
}

/**
 * Whether an instrument's mark is fresh: young enough, not followed by a price of zero or below, and not waiting for a
 * settlement price; an option's rests on its underlying's mark too. Nothing is liquidated at another mark.
 */
export function isFresh(state: State, instrument: Instrument): boolean {
  if (!isOwnMarkFresh(state, instrument)) return false;
  const { underlying } = instrument.terms;
  if (!productOf(instrument.terms).isVolatile || underlying === null) return true;
  const reference = state.instruments.get(underlying);
  // With its settlement price the underlying's mark no longer counts.
  return reference === undefined || instrument.settlementTicks !== null || isOwnMarkFresh(state, reference);
}

function isOwnMarkFresh(state: State, instrument: Instrument): boolean {
  const sinceSeconds = freshSince(state);
  const isYoung = sinceSeconds === null || instrument.markSeconds >= sinceSeconds;
  return isYoung && !instrument.unpriced && !isWaiting(state, instrument);
}

/** Whether an asset has a mark, and it is fresh. */
export function isFreshAsset(state: State, asset: Asset): boolean {
  if (asset.markInstrument !== null) {
    const instrument = state.instruments.get(asset.markInstrument);
    return instrument !== undefined && instrument.markTicks !== null && isFresh(state, instrument);
  }
  const mark = state.classMarks.get(asset.class);
  const sinceSeconds = freshSince(state);
  return mark !== undefined && (sinceSeconds === null || mark.markSeconds >= sinceSeconds);
}

/** Whether an option's volatility is young enough and none waits to be confirmed; an instrument without one has nothing to age. */
export function isVolatilityFresh(state: State, instrument: Instrument): boolean {
  const { volatilityStaleSeconds } = state.parameters;
  const { volatilityE6, volatilitySeconds, volatilityCandidate, settlementTicks } = instrument;
  if (volatilityE6 === null || volatilityStaleSeconds === 0 || settlementTicks !== null) return true;
  return volatilityCandidate === null && isYoung(state, volatilitySeconds, volatilityStaleSeconds);
}

/** Whether a value of some time is no older than so many seconds; 0 seconds means any age. */
export function isYoung({ timeSeconds }: State, seconds: bigint, staleSeconds: number): boolean {
  return staleSeconds === 0 || timeSeconds - seconds <= BigInt(staleSeconds);
}

/** The instruments and assets of an account, by number. */
interface Holdings {
  readonly positions: ReadonlyMap<number, unknown>;
  readonly balances: ReadonlyMap<number, unknown>;
}

/**
 * Requires that new risk rests on fresh marks: those of an account's positions, of their underlyings and of its collateral.
 * All marks are stale if the chains' clocks are too far ahead of the last prices (`maxPriceLagSeconds`). Reductions are
 * exempt, and so are trades on chain within credit, which are never refused (PROTOCOL P27).
 *
 * @param added an instrument that the account is about to hold
 * @throws PRICE_STALE with the instrument, the asset class or the chain whose clock is ahead
 */
export function requireFresh(book: Book, account: Holdings, added?: Instrument): void {
  const { state } = book;
  requireNoLag(state, state.parameters.maxPriceLagSeconds ?? 0);
  if (added !== undefined) requireFreshMark(book, added);
  for (const number of account.positions.keys()) requireFreshMark(book, book.instrument(number));
  for (const number of account.balances.keys()) {
    const asset = book.asset(number);
    if (asset.class === state.settlementClass) continue;
    if (asset.markInstrument === null) {
      const mark = state.classMarks.get(asset.class);
      // Without a mark the asset counts for nothing, which cannot grow stale.
      const { staleSeconds } = state.parameters;
      const fresh = mark === undefined || isYoung(state, mark.markSeconds, staleSeconds);
      require(fresh, "PRICE_STALE", { class: asset.class });
      continue;
    }
    const instrument = state.instruments.get(asset.markInstrument);
    if (instrument !== undefined && instrument.markTicks !== null) requireFreshMark(book, instrument);
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
  if (mark !== undefined && "unpriced" in mark && mark.unpriced) return false;
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
function requireFreshClass(book: Book, { terms: { settlementClass, deliveryClass } }: Instrument): void {
  for (const className of [settlementClass, deliveryClass]) {
    if (className !== undefined) require(isFreshClass(book, className), "PRICE_STALE", { class: className });
  }
}

function requireFreshMark(book: Book, instrument: Instrument): void {
  const { state } = book;
  const { instrument: number, markSeconds, volatilitySeconds, terms } = instrument;
  requireFreshClass(book, instrument);
  require(isOwnMarkFresh(state, instrument), "PRICE_STALE", { instrument: number, markSeconds });
  if (!productOf(terms).isVolatile || instrument.settlementTicks !== null) return;
  require(isVolatilityFresh(state, instrument), "PRICE_STALE", { instrument: number, volatilitySeconds });
  if (terms.underlying !== null) requireFreshMark(book, book.instrument(terms.underlying));
}

/** Whether a vault's effective root lags so far that only reductions are allowed (PROTOCOL P14). */
export function vaultsLag(book: Book): boolean {
  for (const vault of book.state.vaults.values()) if (vaultLags(book.state, vault)) return true;
  return false;
}

/** The same of one vault. */
export function vaultLags({ cycle, parameters }: State, { effectiveCycle, exitDesk }: Vault): boolean {
  // A frozen vault takes no root any more, and nothing that is held there backs risk.
  if (exitDesk !== undefined) return false;
  return parameters.maxCyclesAhead !== 0 && cycle - effectiveCycle > BigInt(parameters.maxCyclesAhead);
}
