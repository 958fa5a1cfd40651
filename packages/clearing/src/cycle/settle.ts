import { absolute } from "@isthmus/risk";
import { has } from "../book/account-index.ts";
import type { Book } from "../book/book.ts";
import type { Context } from "../book/context.ts";
import { BulkPosting } from "../ledger/bulk-posting.ts";
import { sortedClasses } from "../ledger/class-ledger.ts";
import { fundingOwed } from "../ledger/funding.ts";
import { addTo, type Ledger, postObligation } from "../ledger/post.ts";
import { reasonKey } from "../model/account-rows.ts";
import { sortedNumbers } from "../model/order.ts";
import type { Account, Instrument, Position } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { isPositionGain } from "../positions/realise.ts";
import { positionValue, tradeValue } from "../positions/value.ts";
import { productOf } from "../products/registry.ts";
import type { DeliveredMoney } from "./deliver.ts";
import { OrderedPostings } from "./ordered-postings.ts";
import { deliverExpiring } from "./physical-settlement.ts";
import { RowSettlement } from "./settle-rows.ts";

/**
 * Settles every position at the mark: its profit or loss since the last settlement, and its accrued funding, become
 * obligations. Profits and losses sum to zero exactly; funding and values that are rounded (`Product.value`) leave dust at the
 * clearing account.
 */
export function settlePositions(context: Context): void {
  const { book } = context;
  const numbers = book.numbersWith(has.positions);
  const accounts = book.accountsByNumber();
  const ordered = new OrderedPostings(numbers.length);
  const postings = new BulkPosting({ book, log: ordered.log }, systemAccounts.clearing);
  const instruments = settledInstruments(book);
  const inRows = new RowSettlement(book, ordered.log, { instruments, most: numbers.length });
  // Made once: no object for any position.
  const given: { holder: Readonly<Account> | null } = { holder: null };
  const settle = (position: Readonly<Position>, number: number): void => {
    if (given.holder !== null)
      settlePosition(book, postings, { holder: given.holder, position, instrument: instruments[number] });
  };
  for (let place = 0; place < numbers.length; place++) {
    const number = numbers[place] as number;
    if (inRows.settle(number)) {
      ordered.end(place);
      continue;
    }
    const holder = accounts[number] as Readonly<Account>;
    const { positions } = holder;
    given.holder = holder;
    if (positions.size === 1) positions.forEach(settle);
    else for (const [number, position] of [...positions].sort((a, b) => a[0] - b[0])) settle(position, number);
    ordered.end(place);
    book.changed(holder, has.pending | has.reasons | has.debt);
  }
  inRows.finish(postings);
  postings.finish();
  ordered.keep(context, systemAccounts.clearing, book.numbersById(numbers));
}

/** By number, the instruments whose positions are settled at the mark: those that are delivered each cycle are not. */
function settledInstruments({ state }: Book): readonly (Instrument | undefined)[] {
  const found: (Instrument | undefined)[] = [];
  for (const instrument of state.instruments.values()) {
    if (!productOf(instrument.terms).isDeliveredEachCycle) found[instrument.instrument] = instrument;
  }
  return found;
}

function settlePosition(
  book: Book,
  postings: BulkPosting,
  given: {
    readonly holder: Readonly<Account>;
    readonly position: Readonly<Position>;
    readonly instrument: Instrument | undefined;
  },
): void {
  const { holder, position, instrument } = given;
  if (instrument === undefined) return;
  const { lots, costQuanta } = position;
  const { instrument: number, fundingIndex, terms } = instrument;
  const valueQuanta = positionValue(instrument, lots);
  if (valueQuanta === costQuanta && position.fundingIndex === fundingIndex) return;
  const account = book.writable(holder, has.pending | has.reasons | has.debt);
  const gainQuanta = valueQuanta - costQuanta;
  postings.obligation(account, gainQuanta, "variation-margin", terms.settlementClass);
  addTo(account.cycleGains, number, gainQuanta);
  const fundingQuanta = fundingOwed(instrument, lots, position.fundingIndex);
  postings.obligation(account, -fundingQuanta, "funding", terms.settlementClass);
  account.positions.set(number, { lots, costQuanta: valueQuanta, fundingIndex });
}

/** Sweeps the rounding dust of the clearing account to the dust account, in each class. */
export function sweepClearing(ledger: Ledger): void {
  const { clearing, dust } = systemAccounts;
  const account = ledger.book.read(clearing);
  const { pendingQuanta } = account;
  postObligation(ledger, { from: clearing, to: dust, amountQuanta: pendingQuanta, reason: "dust" });
  for (const [name, { pendingQuanta: dustQuanta }] of sortedClasses(account)) {
    postObligation(ledger, { from: clearing, to: dust, amountQuanta: dustQuanta, reason: "dust", class: name });
  }
}

/**
 * Expires futures and options that have their settlement price. Their positions have just been settled at the mark, which
 * is what they pay at that price. One that waits for a price keeps its positions. What delivers then does, as far as it can.
 */
export function expireInstruments({ book, effects }: Ledger, money: DeliveredMoney): void {
  const due = new Set<number>();
  for (const number of sortedNumbers(book.state.instruments.keys())) {
    const instrument = book.instrument(number);
    if (instrument.expired || instrument.settlementTicks === null) continue;
    instrument.expired = true;
    instrument.openInterestLots = 0n;
    due.add(instrument.instrument);
    effects.push({ kind: "expired", instrument: instrument.instrument, priceTicks: instrument.markTicks ?? 0n });
  }
  if (due.size === 0) return;
  deliverExpiring({ book, effects }, due, money);
  for (const { id, positions } of book.accountsWith(has.positions)) {
    for (const number of [...positions.keys()]) if (due.has(number)) book.write(id).positions.delete(number);
  }
}

/**
 * Gross obligations of the cycle in one class, as if nothing netted: every trade and auction settled by itself at the mark, every
 * carried position against the last mark, and each member's fees, funding and other charges separately. Quanta.
 */
export function grossObligations(book: Book, className?: string): bigint {
  let grossQuanta = 0n;
  for (const trade of book.tradeIndex.novated()) {
    const instrument = book.instrument(trade.instrument);
    if (instrument.terms.settlementClass !== className || instrument.markTicks === null) continue;
    const paidQuanta = tradeValue(instrument, trade.sizeLots, trade.priceTicks);
    grossQuanta += absolute(positionValue(instrument, trade.sizeLots) - paidQuanta);
  }
  for (const instrument of book.state.instruments.values()) {
    if (instrument.terms.settlementClass !== className) continue;
    for (const { lots, costQuanta } of instrument.fills ?? []) {
      grossQuanta += absolute(positionValue(instrument, lots) - costQuanta);
    }
    if (instrument.settledTicks === null || instrument.markTicks === null) continue;
    const settledQuanta = tradeValue(instrument, instrument.settledOpenLots, instrument.settledTicks);
    grossQuanta += absolute(positionValue(instrument, instrument.settledOpenLots) - settledQuanta);
  }
  const addCharge = (amountQuanta: bigint, reason: string): void => {
    if (!isPositionGain(reason)) grossQuanta += absolute(amountQuanta);
  };
  const numbers = book.numbersWith(has.reasons);
  const accounts = book.accountsByNumber();
  const { reasons } = book.rows;
  const gain = reasonKey("variation-margin");
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number;
    if (reasons.keys[number] === gain && book.isPlain(number)) continue;
    const account = accounts[number] as Readonly<Account>;
    if (account.kind === "system") continue;
    const obligations = className === undefined ? account : account.classes?.get(className);
    obligations?.byReason.forEach(addCharge);
  }
  return grossQuanta;
}
