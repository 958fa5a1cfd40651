import type { LeafPlace } from "./action.ts";
import { bookOf, countOutflow, heldQuanta, owedQuanta, payOut } from "./money.ts";
import { promote } from "./roots.ts";
import { type Settlement, type State, withCell } from "./state.ts";
import { allVotes, budgetWindowSeconds, Refused, type Terms, totalsGraceSeconds } from "./terms.ts";

/** When anyone may freeze the vault, unless a root takes effect before. */
function freezableFromSeconds(terms: Terms, state: State): number {
  return Math.max(state.effective?.effectiveAtSeconds ?? 0, terms.openedAtSeconds) + terms.exitPeriodSeconds;
}

/** Silence for the exit period freezes the vault permanently (PROTOCOL P18). */
export function freeze(terms: Terms, state: State): void {
  if (state.frozenAtSeconds !== null) throw new Refused("ALREADY_INITIALIZED");
  promote(state);
  if (state.nowSeconds < freezableFromSeconds(terms, state)) throw new Refused("HOUSE_NOT_SILENT");
  state.frozenAtSeconds = state.nowSeconds;
  state.maturing = null;
  state.next = null;
  state.pausedUntilSeconds = Number.POSITIVE_INFINITY;
}

/** Fixes once what is owed and held of an asset. */
export function settle(terms: Terms, state: State, asset: number): Settlement {
  const book = bookOf(state, asset);
  if (book.settlement !== null) return book.settlement;
  if (state.frozenAtSeconds === null) throw new Refused("ROOT_MISSING");
  const current = book.effectiveCycle === (state.effective?.root.cycle ?? 0);
  if (!current && state.nowSeconds < state.frozenAtSeconds + totalsGraceSeconds) throw new Refused("ROOT_NOT_MATURE");
  const unconsumed = book.depositedQuanta - book.consumedQuanta;
  const owed = owedQuanta(book);
  book.settlement = {
    root: book.roots[0] ?? null,
    owedQuanta: owed,
    heldQuanta: heldQuanta(terms, book, asset),
    leavesLeftQuanta: owed - unconsumed,
    depositsLeftQuanta: unconsumed,
    consumedQuanta: book.consumedQuanta,
  };
  return book.settlement;
}

/** Claims of the freeze's day and the one before it may have spent a budget (PROTOCOL P22). */
function checkBudgetsOpen({ nowSeconds, frozenAtSeconds }: State): void {
  const day = (seconds: number): number => Math.floor(seconds / budgetWindowSeconds);
  if (day(nowSeconds) < day(frozenAtSeconds ?? nowSeconds) + 2) throw new Refused("OUTFLOW_ABOVE_BUDGET");
}

/** Everyone gets the same share, rounded down. */
function shareOf({ heldQuanta: held, owedQuanta: owed }: Settlement, due: bigint): bigint {
  return held >= owed ? due : (due * held) / owed;
}

/** A member leaves with its unclaimed entitlement and its exit balance; returns what it got. */
export function exit(terms: Terms, state: State, { root, place }: LeafPlace): bigint {
  const leaf = root.leaves[place];
  if (leaf === undefined) throw new Refused("PROOF_INVALID");
  const { member, asset } = leaf;
  const settlement = settle(terms, state, asset);
  if (settlement.root?.root.leavesKey !== root.leavesKey) throw new Refused("PROOF_INVALID");
  if (state.exited[member]?.[asset] === true) return 0n;
  state.exited = withCell(state.exited, [member, asset], true);
  const unclaimed = leaf.entitledQuanta - (state.claimed[member]?.[asset] ?? 0n);
  const due = leaf.exitQuanta + (unclaimed > 0n ? unclaimed : 0n);
  if (due > settlement.leavesLeftQuanta) throw new Refused("CLAIM_ABOVE_TOTALS");
  const book = bookOf(state, asset);
  book.settlement = { ...settlement, leavesLeftQuanta: settlement.leavesLeftQuanta - due };
  const quanta = shareOf(settlement, due);
  const budgeted = settlement.root.votes < allVotes;
  if (budgeted) checkBudgetsOpen(state);
  countOutflow(terms, state, { asset, quanta, budgeted });
  payOut(terms, state, { member, asset, quanta });
  return quanta;
}

/** A deposit that no root consumed goes back, at the same share; returns what its owner got. */
export function takeBack(terms: Terms, state: State, index: number): bigint {
  const deposit = state.deposits[index - 1];
  // A deposit that nobody made is one of the first asset, as good as any.
  const settlement = settle(terms, state, deposit?.asset ?? 0);
  if (deposit === undefined) throw new Refused("PROOF_INVALID");
  const { member, asset, amountQuanta, cumulativeQuanta } = deposit;
  if (cumulativeQuanta <= settlement.consumedQuanta) throw new Refused("PROOF_INVALID");
  if (state.returned.has(index)) return 0n;
  state.returned = new Set([...state.returned, index]);
  if (amountQuanta > settlement.depositsLeftQuanta) throw new Refused("CLAIM_ABOVE_TOTALS");
  const left = settlement.depositsLeftQuanta - amountQuanta;
  bookOf(state, asset).settlement = { ...settlement, depositsLeftQuanta: left };
  const quanta = shareOf(settlement, amountQuanta);
  payOut(terms, state, { member, asset, quanta });
  return quanta;
}
