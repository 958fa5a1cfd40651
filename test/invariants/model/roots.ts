import type { ModelRoot, Voters } from "./action.ts";
import { bookOf, heldQuanta } from "./money.ts";
import { earliestRecord } from "./requests.ts";
import type { AssetBook, ClaimableRoot, Slot, State } from "./state.ts";
import { allVotes, claimableRoots, farCycle, Refused, type Terms } from "./terms.ts";

/**
 * Adapters vote for a root, each in a transaction of its own: what that does stays when the root is refused. A second message of
 * one cycle puts the lane in conflict; what the first one brought waits twice, if it still waits (PROTOCOL P23).
 */
export function castVotes(terms: Terms, state: State, { cycle }: ModelRoot): void {
  if (!terms.platform.conflicts) return;
  if (!state.votedCycles.has(cycle)) {
    state.votedCycles = new Set([...state.votedCycles, cycle]);
    return;
  }
  state.conflictedCycles = new Set([...state.conflictedCycles, cycle]);
  state.inConflict = true;
  if (cycle <= state.lastCycle) slow(terms, state, cycle);
}

/** Doubles the delay of a waiting root, once; one whose delay has passed is in effect by right. */
function slow(terms: Terms, state: State, cycle: number): void {
  for (const name of ["maturing", "next"] as const) {
    const slot = state[name];
    if (slot === null || slot.root.cycle !== cycle || slot.slowed) continue;
    if (state.nowSeconds >= slot.effectiveAtSeconds) continue;
    state[name] = { ...slot, slowed: true, effectiveAtSeconds: slot.effectiveAtSeconds + terms.rootDelaySeconds };
  }
}

/** A root arrives with its votes (PROTOCOL P8, P12, P13, P21). */
export function receiveRoot(terms: Terms, state: State, { root, voters }: { root: ModelRoot; voters: Voters }): void {
  const { vaultBeforeVotes } = terms.platform;
  if (vaultBeforeVotes && root.vault === "other") throw new Refused("VAULT_MISMATCH");
  const isFrozen = state.frozenAtSeconds !== null;
  if (isFrozen && terms.platform.frozenRefusal === "VAULT_FROZEN") throw new Refused("VAULT_FROZEN");
  if (voters === "bridges" || voters === "attesters") throw new Refused("VOTES_MISSING");
  if (root.cycle <= state.lastCycle) throw new Refused("SEQUENCE_STALE");
  if (state.nowSeconds < state.vetoedUntilSeconds) throw new Refused("LANE_VETOED");
  if (root.cycle >= farCycle) throw new Refused("SEQUENCE_TOO_FAR");
  if (root.vault === "other") throw new Refused("VAULT_MISMATCH");
  if (root.accumulator === "forged" || root.depositIndex > state.deposits.length)
    throw new Refused("DEPOSIT_POSITION_UNKNOWN");
  if (root.depositIndex < state.lastDepositIndex) throw new Refused("DEPOSIT_POSITION_REGRESSED");
  if (isFrozen) throw new Refused("ROOT_NOT_NEWER");
  promote(state);
  const slot = {
    root,
    effectiveAtSeconds: state.nowSeconds + terms.rootDelaySeconds,
    // There are two adapters where a budget bounds everything.
    votes: voters === "all" || terms.platform.budgets === "always" ? allVotes : 2,
    slowed: false,
  };
  // The maturing root is never replaced; the next one is, and its clock starts again.
  if (state.maturing === null) state.maturing = slot;
  else state.next = slot;
  state.lastCycle = root.cycle;
  state.lastDepositIndex = root.depositIndex;
  state.executed = new Set([...state.executed, root.number]);
  if (slot.votes === allVotes) state.votedByAll = new Set([...state.votedByAll, root.number]);
  if (!state.inConflict) return;
  // The first root that every adapter voted for, and no other of its cycle, ends the conflict; others wait twice.
  if (slot.votes === allVotes && !state.conflictedCycles.has(root.cycle)) state.inConflict = false;
  else slow(terms, state, root.cycle);
}

function isMature(state: State, slot: Slot | null): slot is Slot {
  return slot !== null && state.nowSeconds >= slot.effectiveAtSeconds;
}

/** Makes every waiting root effective whose delay has passed. */
export function promote(state: State): void {
  while (isMature(state, state.maturing)) {
    state.effective = state.maturing;
    state.maturing = state.next;
    state.next = null;
  }
}

/** Anyone makes waiting roots effective. */
export function activate(state: State): void {
  if (state.maturing === null) throw new Refused("ROOT_MISSING");
  if (!isMature(state, state.maturing)) throw new Refused("ROOT_NOT_MATURE");
  promote(state);
}

/** Watchtowers drop what waits; sequence and deposit position are the effective root's again (PROTOCOL P13). */
export function veto(terms: Terms, state: State): void {
  state.vetoedUntilSeconds = state.nowSeconds + terms.vetoSeconds;
  state.lastCycle = state.effective?.root.cycle ?? 0;
  state.maturing = null;
  state.next = null;
  state.lastDepositIndex = Math.max(state.effective?.root.depositIndex ?? 0, state.lastTakeBackIndex);
}

/** The totals of one asset take effect (PROTOCOL P3, P4, P15). */
export function activateAsset(terms: Terms, state: State, what: { root: ModelRoot; asset: number }): void {
  const { asset } = what;
  const book = bookOf(state, asset);
  const { effective } = state;
  if (book.settlement !== null && terms.platform.frozenRefusal === "VAULT_FROZEN") throw new Refused("VAULT_FROZEN");
  if (effective === null) throw new Refused("ROOT_MISSING");
  if (book.effectiveCycle >= effective.root.cycle) throw new Refused("ASSET_ALREADY_EFFECTIVE");
  const totals = what.root.totals[asset];
  if (totals === undefined || what.root.totalsKey !== effective.root.totalsKey) throw new Refused("PROOF_INVALID");
  const record = totals.recordIndex === 0 ? null : state.deposits[totals.recordIndex - 1];
  const fits =
    record === null
      ? totals.consumedQuanta === 0n
      : record?.asset === asset &&
        (record.kind === "deposit" || record.kind === "take-back") &&
        totals.recordIndex <= effective.root.depositIndex &&
        record.cumulativeQuanta === totals.consumedQuanta;
  // A record before a payment that the root has consumed still counts the deposit that went back (PROTOCOL P10).
  const earliest = earliestRecord(terms, state, { asset, position: effective.root.depositIndex });
  if (!fits || totals.recordIndex < earliest) throw new Refused("CONSUMED_MISMATCH");
  if (totals.entitledQuanta < book.entitledQuanta || totals.consumedQuanta < book.consumedQuanta)
    throw new Refused("TOTALS_REGRESSED");
  const unconsumed = book.depositedQuanta - totals.consumedQuanta;
  const owed = totals.entitledQuanta - book.paidQuanta + totals.exitQuanta + unconsumed;
  if (owed > heldQuanta(terms, book, asset)) throw new Refused("TOTALS_EXCEED_HELD");
  book.entitledQuanta = totals.entitledQuanta;
  book.exitQuanta = totals.exitQuanta;
  book.consumedQuanta = totals.consumedQuanta;
  book.consumedIndex = totals.recordIndex;
  book.effectiveCycle = effective.root.cycle;
  // A cycle that changed no leaf has the root of the one before, and the votes of that one too.
  const [former] = book.roots;
  const kept = former?.root.leavesKey === effective.root.leavesKey ? former.votes : 0;
  const votes = Math.max(effective.votes, kept);
  book.roots = [{ root: effective.root, votes }, ...book.roots].slice(0, claimableRoots);
}

/** How many adapters have voted for a root of an asset by now. */
export function votesOf(state: State, book: AssetBook, { root, votes }: ClaimableRoot): number {
  const known = [...book.roots, ...(state.effective === null ? [] : [state.effective])];
  return known.reduce(
    (most, other) => (other.root.leavesKey === root.leavesKey ? Math.max(most, other.votes) : most),
    votes,
  );
}

/** The last adapter votes after the execution, which the caller makes sure of: no budget bounds the root any more (PROTOCOL P22). */
export function lateVote(state: State, { root, asset }: { root: ModelRoot; asset: number }): void {
  if (!state.executed.has(root.number)) throw new Refused("VOTES_MISSING");
  if (state.votedByAll.has(root.number)) throw new Refused("MESSAGE_ALREADY_VOTED");
  state.votedByAll = new Set([...state.votedByAll, root.number]);
  const raised = <T extends { readonly root: ModelRoot; readonly votes: number }>(holder: T): T =>
    holder.root.leavesKey === root.leavesKey ? { ...holder, votes: allVotes } : holder;
  for (const name of ["effective", "maturing", "next"] as const) {
    const slot = state[name];
    if (slot !== null) state[name] = raised(slot);
  }
  const book = bookOf(state, asset);
  book.roots = book.roots.map(raised);
}
