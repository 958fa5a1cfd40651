import type {
  BandLeaf,
  CreditLeaf,
  CycleHeader,
  EntitlementLeaf,
  Hex,
  MerkleTree,
  RebalanceRow,
  TotalsLeaf,
  VaultRoot,
  VenueRoot,
} from "@isthmus/protocol";

/** A totals leaf with the deposit record that the vault checks it by. */
export interface TotalsRow extends TotalsLeaf {
  /** Index of the vault's last consumed deposit of this asset: its record holds `consumedQuanta`; 0 when none. */
  readonly depositRecordIndex: bigint;
}

/** Output of a cycle for one vault, with the trees that prove its leaves. */
export interface VaultOutput {
  readonly chain: number;
  readonly vault: Hex;
  readonly root: VaultRoot;
  /** Sorted by account, then asset; `tree.proof(i)` proves `leaves[i]`. */
  readonly leaves: readonly EntitlementLeaf[];
  readonly tree: MerkleTree;
  /** Sorted by asset; `totalsTree.proof(i)` proves `totals[i]`. */
  readonly totals: readonly TotalsRow[];
  readonly totalsTree: MerkleTree;
}

/** Output of a cycle for one on-chain venue. */
export interface VenueOutput {
  readonly venue: number;
  readonly chain: number;
  readonly contract: Hex;
  readonly root: VenueRoot;
  /** Sorted by account. */
  readonly creditLeaves: readonly CreditLeaf[];
  readonly creditTree: MerkleTree;
  /** Sorted by instrument. */
  readonly bandLeaves: readonly BandLeaf[];
  readonly bandTree: MerkleTree;
}

/** One account's cycle: its obligations by reason in the unit of account, and the placement of its net. */
export interface Statement {
  readonly account: Hex;
  /** Signed, by reason; sums to the net obligation. */
  readonly byReason: Readonly<Record<string, bigint>>;
  readonly netQuanta: bigint;
  /** Signed change per asset; sums to `netQuanta`. */
  readonly placed: readonly { readonly asset: number; readonly amountQuanta: bigint }[];
  /** The same in every other class with an obligation, ascending by class, in its quanta; absent if there is none. */
  readonly classes?: readonly (Omit<Statement, "account" | "classes"> & { readonly class: string })[];
}

/** Obligations of a cycle in one asset or class. */
export interface Obligations {
  /** Sum of payments if every trade, carried position, fee and funding payment settled by itself. */
  readonly grossQuanta: bigint;
  /** Sum of payments after multilateral netting. */
  readonly netQuanta: bigint;
  /** gross - net, >= 0: saved by netting. */
  readonly savedQuanta: bigint;
  readonly payers: number;
  readonly receivers: number;
  /** Sum over all accounts, system accounts included: always zero. */
  readonly sumQuanta: bigint;
}

/** Draw on one layer of the waterfall for one defaulter, in settlement quanta. */
export interface LayerDraw {
  readonly layer: LayerName;
  readonly paidQuanta: bigint;
}

export type LayerName =
  | "defaulter-contribution"
  | "owner-accounts"
  | "house-capital"
  | "insurance"
  | "default-fund"
  | "assessments"
  | "gains-haircut"
  | "tear-up"
  | "house-remainder"
  | "balance-haircut"
  | "house-debt";

/** An account that defaulted, and the layers that paid. */
export interface DefaultRecord {
  readonly account: Hex;
  /** Loss beyond its own margin and its collateral at the mark. */
  readonly lossQuanta: bigint;
  /** In the order of the waterfall. */
  readonly draws: readonly LayerDraw[];
  /** What no layer has paid: zero, as the last one bears what is left. */
  readonly unallocatedQuanta: bigint;
  /** Not if the loss is at most `toleratedLossQuanta` and no member pays any of it. */
  readonly suspended: boolean;
}

/** The output of a closed cycle. */
export interface CycleOutput {
  readonly header: CycleHeader;
  /** `cycleDigest(header)`: what attesters sign. */
  readonly digest: Hex;
  readonly vaults: readonly VaultOutput[];
  readonly venues: readonly VenueOutput[];
  /** Orders that the cycle states, ascending by number: what attesters sign and the hub sends (PROTOCOL P30). */
  readonly rebalances: readonly RebalanceRow[];
  /** In the unit of account, before placement. */
  readonly obligations: Obligations;
  /** In every other class that can be settled in, ascending by class; each sums to zero by itself. */
  readonly otherObligations: readonly (Obligations & { readonly class: string })[];
  /** Per asset, after placement: sum of payments; zero-sum per asset. */
  readonly placement: readonly { readonly asset: number; readonly movedQuanta: bigint; readonly sumQuanta: bigint }[];
  /** Open accounts, system accounts excluded. */
  readonly accounts: number;
  /** Accounts with a leaf at any vault. */
  readonly accountsWithLeaves: number;
  /** Accounts with an obligation in this cycle, sorted by account; built on first use. */
  readonly statements: readonly Statement[];
  /** Members that defaulted in this cycle. */
  readonly defaults: readonly DefaultRecord[];
}
