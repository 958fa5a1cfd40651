import type { Book } from "../book/book.ts";
import { require } from "../book/context.ts";
import type { Account, Instrument } from "../model/state.ts";

/**
 * Whether new risk may rest on an account's marks: those of its positions, of their underlyings and of its collateral.
 * A mark grows stale only while others move the house's time on, and all of them when the chains' clocks leave it behind
 * (`maxPriceLagSeconds`). Never asked of reductions, which may always go on,
 * nor of trades on chain within credit, which can never be refused (PROTOCOL P27).
 *
 * @param added an instrument that the account is about to hold
 * @throws PRICE_STALE naming the instrument or the class of an asset whose mark is older than `staleSeconds`, or the chain
 * whose clock is too far ahead of the last prices
 */
export function requireFresh(book: Book, account: Readonly<Account>, added?: Instrument): void {
  const { parameters, timeSeconds, settlementClass } = book.state;
  requireNoLag(book, parameters.maxPriceLagSeconds ?? 0);
  if (parameters.staleSeconds === 0) return;
  const oldestSeconds = timeSeconds - BigInt(parameters.staleSeconds);
  if (added !== undefined) checkInstrument(book, added, oldestSeconds);
  for (const number of account.positions.keys()) checkInstrument(book, book.instrument(number), oldestSeconds);
  for (const number of account.balances.keys()) {
    const asset = book.asset(number);
    if (asset.class === settlementClass) continue;
    if (asset.markInstrument === null) {
      const mark = book.state.classMarks.get(asset.class);
      // Without any mark it counts as nothing, and nothing does not grow stale.
      const fresh = mark === undefined || mark.markSeconds >= oldestSeconds;
      require(fresh, "PRICE_STALE", { class: asset.class });
      continue;
    }
    const instrument = book.state.instruments.get(asset.markInstrument);
    if (instrument !== undefined && instrument.markTicks !== null) checkInstrument(book, instrument, oldestSeconds);
  }
}

/**
 * The same before collateral leaves an account, if anything stays behind that the collateral backs: positions, reserved
 * credit, an obligation or a debt. An account with nothing at risk needs no marks.
 * @throws PRICE_STALE
 */
export function requireFreshBacking(book: Book, account: Readonly<Account>): void {
  const owing = account.pendingQuanta < 0n || [...account.balances.values()].some((quanta) => quanta < 0n);
  const credit = [...account.credits.values()].some((row) => row.limitQuanta !== row.usedSeenQuanta);
  if (account.positions.size > 0 || owing || credit) requireFresh(book, account);
}

function requireNoLag(book: Book, maxLagSeconds: number): void {
  if (maxLagSeconds === 0) return;
  const { chains, timeSeconds } = book.state;
  const latestSeconds = timeSeconds + BigInt(maxLagSeconds);
  for (const [chain, { timestampSeconds }] of chains) {
    require(timestampSeconds <= latestSeconds, "PRICE_STALE", { chain, timestampSeconds, timeSeconds });
  }
}

/** Whether a vault's effective root lags so far that only reductions may go on (PROTOCOL P14). */
export function tooFarAhead(book: Book): boolean {
  const { cycle, parameters, vaults } = book.state;
  if (parameters.maxCyclesAhead === 0) return false;
  for (const { effectiveCycle } of vaults.values()) {
    if (cycle - effectiveCycle > BigInt(parameters.maxCyclesAhead)) return true;
  }
  return false;
}

function checkInstrument(book: Book, instrument: Instrument, oldestSeconds: bigint): void {
  const { markSeconds, terms } = instrument;
  require(markSeconds >= oldestSeconds, "PRICE_STALE", { instrument: instrument.instrument, markSeconds });
  if (terms.type === "option" && terms.underlying !== null) {
    checkInstrument(book, book.instrument(terms.underlying), oldestSeconds);
  }
}
