import type { Slot, State } from "./state.ts";

/** An asset as anyone can read it from a chain. */
export interface AssetView {
  readonly depositedQuanta: bigint;
  readonly paidQuanta: bigint;
  readonly entitledQuanta: bigint;
  readonly exitQuanta: bigint;
  readonly consumedQuanta: bigint;
  readonly effectiveCycle: number;
  readonly vaultUnits: bigint;
  readonly walletUnits: readonly bigint[];
}

/** A root in a slot as anyone can read it. */
export interface SlotView {
  readonly cycle: number;
  readonly depositIndex: number;
  readonly effectiveAtSeconds: number;
}

/** A vault and the wallets of its members as anyone can read them from a chain. */
export interface Observation {
  readonly depositIndex: number;
  readonly effective: SlotView | null;
  readonly maturing: SlotView | null;
  readonly next: SlotView | null;
  readonly assets: readonly AssetView[];
  /** By member and asset. */
  readonly claimed: readonly (readonly bigint[])[];
  readonly frozen: boolean;
}

function slotView(slot: Slot | null): SlotView | null {
  if (slot === null) return null;
  const { root, effectiveAtSeconds } = slot;
  return { cycle: root.cycle, depositIndex: root.depositIndex, effectiveAtSeconds };
}

/** What a machine in this state must show. */
export function observationOf(state: State): Observation {
  return {
    depositIndex: state.deposits.length,
    effective: slotView(state.effective),
    maturing: slotView(state.maturing),
    next: slotView(state.next),
    assets: state.assets.map((book) => ({
      depositedQuanta: book.depositedQuanta,
      paidQuanta: book.paidQuanta,
      entitledQuanta: book.entitledQuanta,
      exitQuanta: book.exitQuanta,
      consumedQuanta: book.consumedQuanta,
      effectiveCycle: book.effectiveCycle,
      vaultUnits: book.vaultUnits,
      walletUnits: book.walletUnits,
    })),
    claimed: state.claimed,
    frozen: state.frozenAtSeconds !== null,
  };
}
