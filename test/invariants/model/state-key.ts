import type { ClaimableRoot, Slot, State } from "./state.ts";

/**
 * The same text for states that behave alike from now on: times count from now, and not at all once they have passed; roots
 * count by what is in them.
 */
export function stateKey(state: State): string {
  const { nowSeconds, deposits, claimed, exited, returned, frozenAtSeconds } = state;
  const ahead = (seconds: number): number => Math.max(0, seconds - nowSeconds);
  const slot = (found: Slot | null): string =>
    found === null ? "-" : `${found.root.cycle}:${rootKey(found)}:${ahead(found.effectiveAtSeconds)}:${found.slowed}`;
  const assets = state.assets.map((book) =>
    [
      book.depositedQuanta,
      book.paidQuanta,
      book.entitledQuanta,
      book.exitQuanta,
      book.consumedQuanta,
      book.consumedIndex,
      book.lastPaymentIndex,
      book.earlierPaymentIndex,
      book.effectiveCycle,
      ahead(book.suspendedUntilSeconds),
      book.roots.map(rootKey).join(","),
      book.settlement === null ? "-" : Object.values({ ...book.settlement, root: "" }).join("/"),
      book.vaultUnits,
      book.walletUnits,
    ].join("|"),
  );
  const times = [state.vetoedUntilSeconds, state.pausedUntilSeconds, state.pausableFromSeconds].map(ahead);
  const silent = nowSeconds - (state.effective?.effectiveAtSeconds ?? 0);
  return [
    deposits.map(({ kind, member, asset, amountQuanta }) => `${kind}/${member}/${asset}/${amountQuanta}`).join(","),
    [state.effective, state.maturing, state.next].map(slot).join(" "),
    state.lastCycle,
    state.lastDepositIndex,
    times,
    silent,
    [...state.executed],
    [...state.votedByAll],
    // Cycles of one message alone are left out: the clearing house that is explored writes no second one.
    [...state.conflictedCycles],
    state.inConflict,
    assets.join(" "),
    claimed,
    frozenAtSeconds === null ? "-" : nowSeconds - frozenAtSeconds,
    exited,
    state.exitPaid,
    [...returned].sort(),
    [...state.takeBacks].map(
      ([index, { requestedAtSeconds, paid }]) => `${index}/${nowSeconds - requestedAtSeconds}/${paid}`,
    ),
    state.lastTakeBackIndex,
    [...state.withdrawalsAskedAtSeconds].map(([index, atSeconds]) => `${index}/${nowSeconds - atSeconds}`),
  ].join(";");
}

function rootKey({ root, votes }: Slot | ClaimableRoot): string {
  return `${root.depositIndex}(${root.leavesKey})(${root.totalsKey})${votes}`;
}
