import { bookOf, heldQuanta, owedQuanta, payOut } from "./money.ts";
import type { Entry, State } from "./state.ts";
import { Refused, type Terms } from "./terms.ts";

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
export function requestTakeBack(state: State, { index, payer }: { index: number; payer: number }): void {
  const deposit = depositAt(state, index);
  if (deposit.member !== payer) throw new Refused("PROOF_INVALID");
  if (state.takeBacks.has(index)) throw new Refused("TAKE_BACK_REPEATED");
  if ((state.effective?.root.depositIndex ?? 0) >= index) throw new Refused("ENTRY_REACHED");
  state.takeBacks = new Map([...state.takeBacks, [index, { requestedAtSeconds: state.nowSeconds, paid: false }]]);
  append(state, { ...deposit, kind: "take-back-request" });
}

/** Pays a deposit back that no root has reached, whether it is in effect or waits; from now on a root names the payment. */
export function payTakeBack(terms: Terms, state: State, index: number): void {
  const deposit = depositAt(state, index);
  const takeBack = state.takeBacks.get(index);
  if (takeBack === undefined) throw new Refused("TAKE_BACK_MISSING");
  if (takeBack.paid) throw new Refused("TAKE_BACK_REPEATED");
  const { nowSeconds } = state;
  if (nowSeconds < payableFromSeconds(terms, state, index) || nowSeconds < openFromSeconds(terms, nowSeconds))
    throw new Refused("TAKE_BACK_NOT_DUE");
  for (const slot of [state.effective, state.maturing, state.next])
    if ((slot?.root.depositIndex ?? 0) >= index) throw new Refused("ENTRY_REACHED");
  if (state.frozenAtSeconds !== null || nowSeconds < state.pausedUntilSeconds) throw new Refused("PAUSED");
  const { asset, member, amountQuanta } = deposit;
  const book = bookOf(state, asset);
  if (nowSeconds < book.suspendedUntilSeconds) throw new Refused("ASSET_SUSPENDED");
  if (owedQuanta(book) > heldQuanta(terms, book, asset)) throw new Refused("CLAIM_ABOVE_HELD");
  state.takeBacks = new Map([...state.takeBacks, [index, { ...takeBack, paid: true }]]);
  book.depositedQuanta -= amountQuanta;
  append(state, { ...deposit, kind: "take-back", cumulativeQuanta: book.depositedQuanta });
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
  append(state, { kind: "withdrawal-request", member, asset, amountQuanta: quanta, cumulativeQuanta: 0n });
  const at = [state.deposits.length, state.nowSeconds] as const;
  state.withdrawalsAskedAtSeconds = new Map([...state.withdrawalsAskedAtSeconds, at]);
}

/** The newest payment of an asset that a position has consumed; 0: none. */
export function lastTakeBackOf(state: State, asset: number, position: number): number {
  const isPayment = (entry: Entry): boolean => entry.kind === "take-back" && entry.asset === asset;
  return state.deposits.slice(0, position).findLastIndex(isPayment) + 1;
}

function append(state: State, entry: Entry): void {
  if (state.frozenAtSeconds !== null) throw new Refused("PAUSED");
  state.deposits = [...state.deposits, entry];
}

function depositAt(state: State, index: number): Entry {
  const entry = state.deposits[index - 1];
  if (entry?.kind !== "deposit") throw new Refused("PROOF_INVALID");
  return entry;
}
