import { absolute, divideUp } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { fundingOwed } from "../ledger/funding.ts";
import { postObligation } from "../ledger/post.ts";
import type { Effect } from "../model/effect.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { isPositionGain } from "../positions/realise.ts";
import { positionValue, tradeValue } from "../positions/value.ts";

/**
 * Turns what every position gained or lost since its last settlement, and the funding it ran up, into obligations.
 * The gains and losses of all positions sum to zero exactly; funding leaves rounding dust at the clearing account.
 */
export function settlePositions(book: Book, effects: Effect[]): void {
  markExpiring(book);
  for (const id of book.sortedIds()) {
    if (book.read(id).positions.size === 0) continue;
    const account = book.write(id);
    for (const [number, position] of [...account.positions].sort((a, b) => a[0] - b[0])) {
      const instrument = book.instrument(number);
      const valueQuanta = positionValue(instrument, position.lots);
      const funding = fundingOwed(instrument, position.lots, position.fundingIndex);
      const { clearing } = systemAccounts;
      postObligation(book, effects, id, clearing, position.costQuanta - valueQuanta, "variation-margin");
      postObligation(book, effects, id, clearing, funding, "funding");
      account.positions.set(number, {
        lots: position.lots,
        costQuanta: valueQuanta,
        fundingIndex: instrument.fundingIndex,
      });
    }
  }
}

/** What rounding left at the clearing account goes to the dust account. */
export function sweepClearing(book: Book, effects: Effect[]): void {
  const dustQuanta = book.read(systemAccounts.clearing).pendingQuanta;
  postObligation(book, effects, systemAccounts.clearing, systemAccounts.dust, dustQuanta, "dust");
}

const secondsPerYear = 31_536_000n;

/** Interest on money that an account owes in the settlement class, for the time since the last cycle, rounded up. */
export function chargeInterest(book: Book, effects: Effect[], timeSeconds: bigint): void {
  const { closedSeconds, parameters, settlementClass } = book.state;
  if (closedSeconds === 0n || parameters.debtInterestPpm === 0) return;
  const seconds = timeSeconds - closedSeconds;
  for (const id of book.sortedIds()) {
    const account = book.read(id);
    if (account.kind === "system") continue;
    let debtQuanta = 0n;
    for (const [asset, amountQuanta] of account.balances) {
      if (amountQuanta < 0n && book.asset(asset).class === settlementClass) debtQuanta -= amountQuanta;
    }
    const product = debtQuanta * BigInt(parameters.debtInterestPpm) * seconds;
    const interestQuanta = divideUp(product, 1_000_000n * secondsPerYear);
    postObligation(book, effects, id, systemAccounts.fees, interestQuanta, "interest");
  }
}

/**
 * Ends futures and options whose time has come. Positions were settled at the mark just before: a future's last mark is
 * its settlement price, an option's is its intrinsic value at the underlying's mark.
 */
export function expireInstruments(book: Book, effects: Effect[]): void {
  const due = new Set<number>();
  for (const instrument of book.state.instruments.values()) {
    const { expirySeconds } = instrument.terms;
    if (expirySeconds === null || instrument.expired || expirySeconds > book.state.timeSeconds) continue;
    instrument.expired = true;
    instrument.openInterestLots = 0n;
    due.add(instrument.instrument);
    effects.push({ kind: "expired", instrument: instrument.instrument, priceTicks: instrument.markTicks ?? 0n });
  }
  if (due.size === 0) return;
  for (const id of book.sortedIds()) {
    const held = [...book.read(id).positions.keys()].filter((number) => due.has(number));
    for (const number of held) book.write(id).positions.delete(number);
  }
  for (const [id, auction] of book.state.auctions) if (due.has(auction.instrument)) book.state.auctions.delete(id);
}

/** Marks expiring options at their intrinsic value, before the last settlement. */
function markExpiring(book: Book): void {
  for (const instrument of book.state.instruments.values()) {
    const { type, expirySeconds, underlying, strikeTicks, optionType } = instrument.terms;
    if (type !== "option" || instrument.expired || expirySeconds === null || expirySeconds > book.state.timeSeconds)
      continue;
    const spot = underlying === null ? null : book.instrument(underlying).markTicks;
    if (spot === null || strikeTicks === null) continue;
    const intrinsic = optionType === "call" ? spot - strikeTicks : strikeTicks - spot;
    instrument.markTicks = intrinsic > 0n ? intrinsic : 0n;
  }
}

/**
 * What the cycle's payers would pay if nothing netted: every trade and auction settled by itself at the mark, every carried
 * position against the last mark, and each member's fees, funding and other charges by themselves.
 */
export function grossObligations(book: Book): bigint {
  let grossQuanta = 0n;
  for (const trade of book.seenTrades.novated()) {
    const instrument = book.instrument(trade.instrument);
    const distance = (instrument.markTicks ?? trade.priceTicks) - trade.priceTicks;
    grossQuanta += absolute(tradeValue(instrument, trade.sizeLots, distance));
  }
  for (const instrument of book.state.instruments.values()) {
    for (const { lots, costQuanta } of instrument.fills ?? []) {
      grossQuanta += absolute(positionValue(instrument, lots) - costQuanta);
    }
    if (instrument.settledTicks === null || instrument.markTicks === null) continue;
    const move = instrument.markTicks - instrument.settledTicks;
    grossQuanta += absolute(tradeValue(instrument, instrument.settledOpenLots, move));
  }
  for (const id of book.sortedIds()) {
    const account = book.read(id);
    if (account.kind === "system") continue;
    for (const [reason, amountQuanta] of account.byReason) {
      if (!isPositionGain(reason)) grossQuanta += absolute(amountQuanta);
    }
  }
  return grossQuanta;
}
