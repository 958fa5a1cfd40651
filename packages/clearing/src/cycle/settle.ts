import { absolute, divideUp } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { fundingOwed } from "../ledger/funding.ts";
import { type Ledger, postObligation } from "../ledger/post.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { isPositionGain } from "../positions/realise.ts";
import { positionValue, tradeValue } from "../positions/value.ts";
import { productOf } from "../products/registry.ts";

/**
 * Settles every position at the mark: its profit or loss since the last settlement, and its accrued funding, become
 * obligations. Profits and losses sum to zero exactly; funding leaves rounding dust at the clearing account.
 */
export function settlePositions(ledger: Ledger): void {
  const { book } = ledger;
  markExpiring(book);
  for (const id of book.sortedIds()) {
    if (book.read(id).positions.size === 0) continue;
    const account = book.write(id);
    for (const [number, position] of [...account.positions].sort((a, b) => a[0] - b[0])) {
      const instrument = book.instrument(number);
      const valueQuanta = positionValue(instrument, position.lots);
      const funding = fundingOwed(instrument, position.lots, position.fundingIndex);
      const { clearing } = systemAccounts;
      const lossQuanta = position.costQuanta - valueQuanta;
      postObligation(ledger, { from: id, to: clearing, amountQuanta: lossQuanta, reason: "variation-margin" });
      postObligation(ledger, { from: id, to: clearing, amountQuanta: funding, reason: "funding" });
      account.positions.set(number, {
        lots: position.lots,
        costQuanta: valueQuanta,
        fundingIndex: instrument.fundingIndex,
      });
    }
  }
}

/** Sweeps the rounding dust of the clearing account to the dust account. */
export function sweepClearing(ledger: Ledger): void {
  const { clearing, dust } = systemAccounts;
  const dustQuanta = ledger.book.read(clearing).pendingQuanta;
  postObligation(ledger, { from: clearing, to: dust, amountQuanta: dustQuanta, reason: "dust" });
}

const secondsPerYear = 31_536_000n;

/** Charges interest on debts in the settlement class for the time since the last cycle, rounded up. */
export function chargeInterest(ledger: Ledger, timeSeconds: bigint): void {
  const { book } = ledger;
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
    postObligation(ledger, { from: id, to: systemAccounts.fees, amountQuanta: interestQuanta, reason: "interest" });
  }
}

/**
 * Expires futures and options that are due. Their positions have just been settled at the mark: a future's last mark is its
 * settlement price, an option's is its intrinsic value at the underlying's mark.
 */
export function expireInstruments({ book, effects }: Ledger): void {
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

/** Marks what expires at its settlement price, before the last settlement. */
function markExpiring(book: Book): void {
  for (const instrument of book.state.instruments.values()) {
    const { expirySeconds, underlying } = instrument.terms;
    if (instrument.expired || expirySeconds === null || expirySeconds > book.state.timeSeconds) continue;
    const spot = underlying === null ? null : book.instrument(underlying).markTicks;
    instrument.markTicks = productOf(instrument.terms).settlementTicks(instrument, spot) ?? instrument.markTicks;
  }
}

/**
 * Gross obligations of the cycle, as if nothing netted: every trade and auction settled by itself at the mark, every
 * carried position against the last mark, and each member's fees, funding and other charges separately. Quanta.
 */
export function grossObligations(book: Book): bigint {
  let grossQuanta = 0n;
  for (const trade of book.tradeIndex.novated()) {
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
