import type { LeafPlace } from "./action.ts";
import { bookOf, countOutflow, feeOf, heldQuanta, isBudgeted, owedQuanta, payOut } from "./money.ts";
import { votesOf } from "./roots.ts";
import { type State, withCell, withItem } from "./state.ts";
import { Refused, type Terms, unitOf } from "./terms.ts";

/** Refuses while the vault is frozen or paused. */
function checkOpen(terms: Terms, state: State): void {
  if (state.frozenAtSeconds !== null) throw new Refused(terms.platform.frozenRefusal);
  if (state.nowSeconds < state.pausedUntilSeconds) throw new Refused("PAUSED");
}

/** A member's deposit: the increase that the vault measures, in whole quanta, at most what was asked for. */
export function deposit(terms: Terms, state: State, what: { member: number; asset: number; units: bigint }): void {
  const { member, asset } = what;
  const book = bookOf(state, asset);
  checkOpen(terms, state);
  if (state.nowSeconds < book.suspendedUntilSeconds) throw new Refused("ASSET_SUSPENDED");
  const unit = unitOf(terms, asset);
  const pulledUnits = (what.units / unit) * unit;
  if (pulledUnits === 0n) throw new Refused("AMOUNT_ZERO");
  const wallet = book.walletUnits[member] ?? 0n;
  if (wallet < pulledUnits || book.blocked[member] === true) throw new Refused("TOKEN_REFUSED");
  const receivedUnits = pulledUnits - feeOf(book, pulledUnits);
  const amountQuanta = receivedUnits / unit;
  if (amountQuanta === 0n) throw new Refused("NOTHING_RECEIVED");
  if (amountQuanta < (terms.assets[asset]?.minimumQuanta ?? 0n)) throw new Refused("DEPOSIT_TOO_SMALL");
  book.walletUnits = withItem(book.walletUnits, member, wallet - pulledUnits);
  book.vaultUnits += receivedUnits;
  book.depositedQuanta += amountQuanta;
  const entry = { kind: "deposit", member, asset, amountQuanta, cumulativeQuanta: book.depositedQuanta } as const;
  state.deposits = [...state.deposits, entry];
}

/** Pays a leaf the difference to what was claimed (PROTOCOL P2, P3, P4); returns it. */
export function claim(terms: Terms, state: State, { root, place }: LeafPlace): bigint {
  const leaf = root.leaves[place];
  if (leaf === undefined) throw new Refused("PROOF_INVALID");
  const { member, asset } = leaf;
  const book = bookOf(state, asset);
  checkOpen(terms, state);
  const suspended = state.nowSeconds < book.suspendedUntilSeconds;
  if (terms.platform.suspensionBeforeProof) {
    if (suspended) throw new Refused("ASSET_SUSPENDED");
    if (book.effectiveCycle === 0) throw new Refused("ROOT_MISSING");
  }
  const claimable = book.roots.find((known) => known.root.leavesKey === root.leavesKey);
  if (claimable === undefined) throw new Refused("PROOF_INVALID");
  if (suspended) throw new Refused("ASSET_SUSPENDED");
  const before = state.claimed[member]?.[asset] ?? 0n;
  const due = leaf.entitledQuanta - before;
  if (due <= 0n) return 0n;
  if (book.paidQuanta + due > book.entitledQuanta) throw new Refused("CLAIM_ABOVE_TOTALS");
  const isShort = owedQuanta(book) > heldQuanta(terms, book, asset);
  // One machine looks at what is held first, the other one at the budget.
  if (isShort && terms.platform.budgets !== "always") throw new Refused("CLAIM_ABOVE_HELD");
  const budgeted = isBudgeted(terms, votesOf(state, book, claimable));
  const quanta = countOutflow(terms, state, { asset, quanta: due, budgeted });
  if (isShort) throw new Refused("CLAIM_ABOVE_HELD");
  state.claimed = withCell(state.claimed, [member, asset], before + quanta);
  book.paidQuanta += quanta;
  payOut(terms, state, { member, asset, quanta });
  return quanta;
}
