import { bookOf, heldQuanta, owedQuanta, payOut } from "./money.ts";
import type { AssetBook, Entry, State } from "./state.ts";
import { Refused, recordIsMissing, type Terms } from "./terms.ts";

/** Payments are open in one part of so many of each period (PROTOCOL P10). */
const partsOfPeriod = 4;

/** The first time from one on at which payments are open. */
function openFromSeconds({ takeBackDelaySeconds: period }: Terms, atSeconds: number): number {
  const into = atSeconds % period;
  return into * partsOfPeriod < period ? atSeconds : atSeconds + period - into;
}

/** When a deposit that was asked back can be paid; 0 before it was. */
export function payableFromSeconds(terms: Terms, state: State, index: number): number {
  const requestedAtSeconds = state.takeBacks.get(index)?.requestedAtSeconds;
  if (requestedAtSeconds === undefined) return 0;
  return openFromSeconds(terms, requestedAtSeconds + terms.takeBackDelaySeconds);
}

/** Whoever paid a deposit that no effective root has reached asks for it back; the request enters the hash chain. */
export function requestTakeBack(terms: Terms, state: State, { index, payer }: { index: number; payer: number }): void {
  const deposit = depositAt(terms, state, index);
  if (deposit.member !== payer) throw new Refused("PROOF_INVALID");
  if (state.takeBacks.has(index)) throw new Refused("TAKE_BACK_REPEATED");
  if ((state.effective?.root.depositIndex ?? 0) >= index) throw new Refused("ENTRY_REACHED");
  state.takeBacks = new Map([...state.takeBacks, [index, { requestedAtSeconds: state.nowSeconds, paid: false }]]);
  append(terms, state, { ...deposit, kind: "take-back-request" });
}

/** Pays a deposit back that no root has reached, whether it is in effect or waits; from now on a root names the payment. */
export function payTakeBack(terms: Terms, state: State, index: number): void {
  const deposit = depositAt(terms, state, index);
  const book = bookOf(state, deposit.asset);
  if (terms.platform.pauseBeforeRequest) checkOpen(state, book);
  const takeBack = state.takeBacks.get(index);
  if (takeBack === undefined) throw new Refused("TAKE_BACK_MISSING");
  if (takeBack.paid) throw new Refused("TAKE_BACK_REPEATED");
  const { nowSeconds } = state;
  if (nowSeconds < payableFromSeconds(terms, state, index) || nowSeconds < openFromSeconds(terms, nowSeconds))
    throw new Refused("TAKE_BACK_NOT_DUE");
  for (const slot of [state.effective, state.maturing, state.next])
    if ((slot?.root.depositIndex ?? 0) >= index) throw new Refused("ENTRY_REACHED");
  checkOpen(state, book);
  const { asset, member, amountQuanta } = deposit;
  if (owedQuanta(book) > heldQuanta(terms, book, asset)) throw new Refused("CLAIM_ABOVE_HELD");
  state.takeBacks = new Map([...state.takeBacks, [index, { ...takeBack, paid: true }]]);
  book.depositedQuanta -= amountQuanta;
  const roots = [state.effective, state.maturing, state.next];
  const newest = Math.max(...roots.map((slot) => slot?.root.depositIndex ?? 0));
  if (book.lastPaymentIndex <= newest) book.earlierPaymentIndex = book.lastPaymentIndex;
  book.lastPaymentIndex = state.deposits.length + 1;
  append(terms, state, { ...deposit, kind: "take-back", cumulativeQuanta: book.depositedQuanta });
  state.lastDepositIndex = state.deposits.length;
  state.lastTakeBackIndex = state.deposits.length;
  payOut(terms, state, { member, asset, quanta: amountQuanta });
}

/** A member asks for a withdrawal in the hash chain (PROTOCOL P11). */
export function requestWithdrawal(
  terms: Terms,
  state: State,
  what: { member: number; asset: number; quanta: bigint },
): void {
  const { member, asset, quanta } = what;
  if (quanta < (terms.assets[asset]?.minimumQuanta ?? 0n)) throw new Refused("REQUEST_TOO_SMALL");
  append(terms, state, { kind: "withdrawal-request", member, asset, amountQuanta: quanta, cumulativeQuanta: 0n });
  const at = [state.deposits.length, state.nowSeconds] as const;
  state.withdrawalsAskedAtSeconds = new Map([...state.withdrawalsAskedAtSeconds, at]);
}

/** The entry that totals of an asset rest on at the earliest, for a root of this position: its newest payment; 0: none. */
export function earliestRecord(terms: Terms, state: State, { asset, position }: RootAsset): number {
  if (terms.platform.paymentsKept === "every") return lastTakeBackOf(state, asset, position);
  const { lastPaymentIndex: last, earlierPaymentIndex: earlier } = bookOf(state, asset);
  if (position >= last) return last;
  // Neither of the two is the newest that this root has seen: it waits for the next one.
  return position >= earlier ? earlier : Number.POSITIVE_INFINITY;
}

interface RootAsset {
  readonly asset: number;
  readonly position: number;
}

function lastTakeBackOf(state: State, asset: number, position: number): number {
  const isPayment = (entry: Entry): boolean => entry.kind === "take-back" && entry.asset === asset;
  return state.deposits.slice(0, position).findLastIndex(isPayment) + 1;
}

function checkOpen(state: State, book: AssetBook): void {
  const { nowSeconds } = state;
  if (state.frozenAtSeconds !== null || nowSeconds < state.pausedUntilSeconds) throw new Refused("PAUSED");
  if (nowSeconds < book.suspendedUntilSeconds) throw new Refused("ASSET_SUSPENDED");
}

function append(terms: Terms, state: State, entry: Entry): void {
  if (state.frozenAtSeconds !== null) throw new Refused(terms.platform.frozenRefusal);
  state.deposits = [...state.deposits, entry];
}

/** A deposit to ask back. */
function depositAt(terms: Terms, state: State, index: number): Entry {
  const { frozenRefusal } = terms.platform;
  if (state.frozenAtSeconds !== null && frozenRefusal === "VAULT_FROZEN") throw new Refused(frozenRefusal);
  if (recordIsMissing(terms, state.deposits.length, index)) throw new Refused("ACCOUNT_COUNT");
  const entry = state.deposits[index - 1];
  if (entry?.kind !== "deposit") throw new Refused("PROOF_INVALID");
  return entry;
}
