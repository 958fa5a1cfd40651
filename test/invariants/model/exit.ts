import type { LeafPlace } from "./action.ts";
import { bookOf, countOutflow, heldQuanta, isBudgeted, owedQuanta, payOut } from "./money.ts";
import { promote, votesOf } from "./roots.ts";
import { type Settlement, type State, withCell } from "./state.ts";
import { Refused, recordIsMissing, type Terms, totalsGraceSeconds } from "./terms.ts";

/** When anyone may freeze the vault, unless a root takes effect before. */
function freezableFromSeconds(terms: Terms, { effective }: State): number {
  if (effective !== null) return effective.effectiveAtSeconds + terms.exitPeriodSeconds;
  return terms.platform.freezesWithoutRoot ? terms.openedAtSeconds + terms.exitPeriodSeconds : Number.POSITIVE_INFINITY;
}

/** Silence for the exit period freezes the vault permanently (PROTOCOL P18). */
export function freeze(terms: Terms, state: State): void {
  if (state.frozenAtSeconds !== null)
    throw new Refused(terms.platform.frozenRefusal === "VAULT_FROZEN" ? "VAULT_FROZEN" : "ALREADY_INITIALIZED");
  promote(state);
  freezeFrom(state, freezableFromSeconds(terms, state));
}

/** A withdrawal request that no effective root has reached for the inclusion period freezes the vault too (PROTOCOL P11). */
export function freezeIgnored(terms: Terms, state: State, index: number): void {
  const isOneRecord = terms.platform.depositsPerRecord > 1;
  if (state.frozenAtSeconds !== null) throw new Refused(isOneRecord ? "VAULT_FROZEN" : "ALREADY_INITIALIZED");
  const askedAtSeconds = state.withdrawalsAskedAtSeconds.get(index);
  if (recordIsMissing(terms, state.deposits.length, index)) throw new Refused("ACCOUNT_OWNER");
  if (isOneRecord && askedAtSeconds === undefined) throw new Refused("PROOF_INVALID");
  promote(state);
  if (state.effective === null) throw new Refused("ROOT_MISSING");
  if (state.effective.root.depositIndex >= index) throw new Refused("ENTRY_REACHED");
  if (askedAtSeconds === undefined) throw new Refused("INPUT_INVALID");
  freezeFrom(state, askedAtSeconds + terms.inclusionPeriodSeconds);
}

function freezeFrom(state: State, fromSeconds: number): void {
  if (state.nowSeconds < fromSeconds) throw new Refused("HOUSE_NOT_SILENT");
  state.frozenAtSeconds = state.nowSeconds;
  state.maturing = null;
  state.next = null;
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
    consumedIndex: book.consumedIndex,
  };
  return book.settlement;
}

/** Everyone gets the same share, rounded down. */
export function shareOf({ heldQuanta: held, owedQuanta: owed }: Settlement, due: bigint): bigint {
  return held >= owed ? due : (due * held) / owed;
}

/** The most whose share is no more than this. */
function mostFor({ heldQuanta: held, owedQuanta: owed }: Settlement, quanta: bigint): bigint {
  return held >= owed ? quanta : ((quanta + 1n) * owed - 1n) / held;
}

/**
 * A member leaves with its unclaimed entitlement and its exit balance, in parts where a budget leaves no more; returns what it
 * got. Parts add up to the share of the whole.
 */
export function exit(terms: Terms, state: State, { root, place }: LeafPlace): bigint {
  const leaf = root.leaves[place];
  if (leaf === undefined) throw new Refused("PROOF_INVALID");
  const { member, asset } = leaf;
  const settlement = settle(terms, state, asset);
  if (settlement.root?.root.leavesKey !== root.leavesKey) throw new Refused("PROOF_INVALID");
  const unclaimed = leaf.entitledQuanta - (state.claimed[member]?.[asset] ?? 0n);
  const due = leaf.exitQuanta + (unclaimed > 0n ? unclaimed : 0n);
  const from = state.exited[member]?.[asset] ?? 0n;
  const left = shareOf(settlement, due) - (state.exitPaid[member]?.[asset] ?? 0n);
  const isWhole = terms.platform.reserves === "whole";
  if (isWhole ? from > 0n && left === 0n : due <= from) return 0n;
  if (due - from > settlement.leavesLeftQuanta) throw new Refused("CLAIM_ABOVE_TOTALS");
  const book = bookOf(state, asset);
  const budgeted = isBudgeted(terms, votesOf(state, book, settlement.root));
  const quanta = isWhole && left === 0n ? 0n : countOutflow(terms, state, { asset, quanta: left, budgeted });
  const paid = (state.exitPaid[member]?.[asset] ?? 0n) + quanta;
  const upTo = isWhole || quanta === left ? due : mostFor(settlement, paid);
  state.exitPaid = withCell(state.exitPaid, [member, asset], paid);
  state.exited = withCell(state.exited, [member, asset], upTo);
  book.settlement = { ...settlement, leavesLeftQuanta: settlement.leavesLeftQuanta - (upTo - from) };
  payOut(terms, state, { member, asset, quanta });
  return quanta;
}

/** A deposit that no root consumed goes back, at the same share; returns what its owner got. */
export function takeBack(terms: Terms, state: State, index: number): bigint {
  const deposit = state.deposits[index - 1];
  if (recordIsMissing(terms, state.deposits.length, index)) throw new Refused("ACCOUNT_OWNER");
  // A deposit that nobody made is one of the first asset, as good as any.
  const settlement = settle(terms, state, deposit?.kind === "deposit" ? deposit.asset : 0);
  if (deposit?.kind !== "deposit") throw new Refused("PROOF_INVALID");
  const { member, asset, amountQuanta } = deposit;
  const isOneRecord = terms.platform.depositsPerRecord > 1;
  const isPaid = state.takeBacks.get(index)?.paid === true;
  // One record shows one machine both that it was paid back and that it was returned.
  if (index <= settlement.consumedIndex || (isPaid && !isOneRecord)) throw new Refused("PROOF_INVALID");
  if (isPaid || state.returned.has(index)) return 0n;
  state.returned = new Set([...state.returned, index]);
  if (amountQuanta > settlement.depositsLeftQuanta) throw new Refused("CLAIM_ABOVE_TOTALS");
  const left = settlement.depositsLeftQuanta - amountQuanta;
  bookOf(state, asset).settlement = { ...settlement, depositsLeftQuanta: left };
  const quanta = shareOf(settlement, amountQuanta);
  payOut(terms, state, { member, asset, quanta });
  return quanta;
}
