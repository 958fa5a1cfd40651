import type { LeafPlace } from "./action.ts";
import { bookOf, countOutflow, heldQuanta, owedQuanta, payOut } from "./money.ts";
import { promote, votesOf } from "./roots.ts";
import { type Settlement, type State, withCell } from "./state.ts";
import { allVotes, Refused, type Terms, totalsGraceSeconds } from "./terms.ts";

/** When anyone may freeze the vault, unless a root takes effect before; never before the first one. */
function freezableFromSeconds(terms: Terms, { effective }: State): number {
  return effective === null ? Number.POSITIVE_INFINITY : effective.effectiveAtSeconds + terms.exitPeriodSeconds;
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

/** Everyone gets the same share, rounded down. */
function shareOf({ heldQuanta: held, owedQuanta: owed }: Settlement, due: bigint): bigint {
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
  if (due <= from) return 0n;
  if (due - from > settlement.leavesLeftQuanta) throw new Refused("CLAIM_ABOVE_TOTALS");
  const book = bookOf(state, asset);
  const [paid, whole] = [shareOf(settlement, from), shareOf(settlement, due)];
  const budgeted = votesOf(state, book, settlement.root) < allVotes;
  const quanta = countOutflow(terms, state, { asset, quanta: whole - paid, budgeted });
  const upTo = paid + quanta === whole ? due : mostFor(settlement, paid + quanta);
  state.exited = withCell(state.exited, [member, asset], upTo);
  book.settlement = { ...settlement, leavesLeftQuanta: settlement.leavesLeftQuanta - (upTo - from) };
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
