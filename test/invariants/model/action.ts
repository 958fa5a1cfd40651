/** A leaf of a root: what a member may claim of an asset in all, and its exit balance. */
export interface ModelLeaf {
  readonly member: number;
  readonly asset: number;
  readonly entitledQuanta: bigint;
  readonly exitQuanta: bigint;
}

/** What a root declares for an asset. */
export interface ModelTotals {
  readonly asset: number;
  readonly entitledQuanta: bigint;
  readonly exitQuanta: bigint;
  readonly consumedQuanta: bigint;
  /** The deposit whose cumulative amount is `consumedQuanta`; 0 for nothing. */
  readonly recordIndex: number;
}

/** A root as it is sent to a vault. A message is one root: no two roots have the same number. */
export interface ModelRoot {
  readonly number: number;
  readonly cycle: number;
  readonly depositIndex: number;
  /** The vault that it names. */
  readonly vault: "own" | "other";
  /** Whether its accumulator is the vault's own at `depositIndex`. */
  readonly accumulator: "own" | "forged";
  readonly leaves: readonly ModelLeaf[];
  /** By asset. */
  readonly totals: readonly ModelTotals[];
  /** The same for the same leaves in the same order: such roots have one hash. */
  readonly leavesKey: string;
  readonly totalsKey: string;
}

/** A root with the keys of its contents. */
export function modelRoot(parts: Omit<ModelRoot, "leavesKey" | "totalsKey">): ModelRoot {
  const leaf = ({ member, asset, entitledQuanta, exitQuanta }: ModelLeaf): string =>
    `${member}/${asset}/${entitledQuanta}/${exitQuanta}`;
  const total = ({ entitledQuanta, exitQuanta, consumedQuanta }: ModelTotals): string =>
    `${entitledQuanta}/${exitQuanta}/${consumedQuanta}`;
  return {
    ...parts,
    leavesKey: parts.leaves.map(leaf).join(" "),
    totalsKey: parts.totals.map(total).join(" "),
  };
}

/** Who votes for a root: three adapters, the attesters and one of two bridges, and each kind without the other. */
export type Voters = "all" | "two" | "bridges" | "attesters";

/** A leaf of a root by its place. */
export interface LeafPlace {
  readonly root: ModelRoot;
  readonly place: number;
}

/** What anyone may do to a vault, and what its token may do. Members and assets are numbered from 0, deposits from 1. */
export type Action =
  | { readonly kind: "deposit"; readonly member: number; readonly asset: number; readonly units: bigint }
  | { readonly kind: "root"; readonly root: ModelRoot; readonly voters: Voters }
  | { readonly kind: "late-vote"; readonly root: ModelRoot; readonly asset: number }
  | { readonly kind: "activate" }
  | { readonly kind: "activate-asset"; readonly root: ModelRoot; readonly asset: number }
  | ({ readonly kind: "claim" } & LeafPlace)
  | { readonly kind: "claim-many"; readonly claims: readonly LeafPlace[] }
  | { readonly kind: "veto" }
  | { readonly kind: "lift-veto" }
  | { readonly kind: "pause" }
  | { readonly kind: "unpause" }
  | { readonly kind: "suspend"; readonly asset: number; readonly suspended: boolean }
  | { readonly kind: "wait"; readonly seconds: number }
  | { readonly kind: "freeze" }
  | { readonly kind: "settle"; readonly asset: number }
  | ({ readonly kind: "exit" } & LeafPlace)
  | { readonly kind: "take-back"; readonly index: number }
  | { readonly kind: "request-take-back"; readonly index: number; readonly payer: number }
  | { readonly kind: "pay-take-back"; readonly index: number }
  | {
      readonly kind: "request-withdrawal";
      readonly member: number;
      readonly asset: number;
      readonly quanta: bigint;
    }
  | { readonly kind: "freeze-ignored"; readonly index: number }
  | { readonly kind: "donate"; readonly asset: number; readonly units: bigint }
  | { readonly kind: "vanish"; readonly asset: number; readonly units: bigint }
  | { readonly kind: "block"; readonly asset: number; readonly member: number; readonly blocked: boolean }
  | { readonly kind: "fee"; readonly asset: number; readonly feeBps: number };
