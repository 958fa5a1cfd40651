import type {
  BandLeaf,
  CreditLeaf,
  CycleHeader,
  EntitlementLeaf,
  Hex,
  MerkleTree,
  TotalsLeaf,
  VaultRoot,
  VenueRoot,
} from "@isthmus/protocol";

/** A totals leaf with what the vault needs to check it. */
export interface TotalsRow extends TotalsLeaf {
  /** Index of the vault's last consumed deposit of this asset: its record holds `consumedQuanta`; 0 when none. */
  readonly depositRecordIndex: bigint;
}

/** What a cycle posts to one vault, with all that members need to prove their leaves. */
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

/** What a cycle posts to one on-chain venue. */
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

/** One account's cycle: what it owed and got, in settlement quanta by reason, and where its net was placed. */
export interface Statement {
  readonly account: Hex;
  /** Signed, by reason; together the net obligation. */
  readonly byReason: Readonly<Record<string, bigint>>;
  readonly netQuanta: bigint;
  /** Signed change per asset; sums to `netQuanta`. */
  readonly placed: readonly { readonly asset: number; readonly amountQuanta: bigint }[];
}

/** Obligations of a cycle in one asset or class. */
export interface Obligations {
  /** Every trade, carried position, fee and funding payment settled by itself: the sum of what payers pay. */
  readonly grossQuanta: bigint;
  /** After multilateral netting: the sum of what payers pay. */
  readonly netQuanta: bigint;
  /** gross - net, >= 0: what netting saves. */
  readonly savedQuanta: bigint;
  readonly payers: number;
  readonly receivers: number;
  /** Sum over all accounts including the house's: always zero. */
  readonly sumQuanta: bigint;
}

/** What one layer of the waterfall paid for one defaulter, in settlement quanta. */
export interface LayerDraw {
  readonly layer: LayerName;
  readonly paidQuanta: bigint;
}

export type LayerName =
  | "defaulter-contribution"
  | "house-capital"
  | "insurance"
  | "default-fund"
  | "assessments"
  | "gains-haircut"
  | "tear-up";

/** A member that defaulted, and who paid. */
export interface DefaultRecord {
  readonly account: Hex;
  /** What its own margin and collateral did not cover. */
  readonly lossQuanta: bigint;
  /** In the order of the waterfall. */
  readonly draws: readonly LayerDraw[];
  /** Left when every layer was exhausted; withdrawals stay gated. */
  readonly unallocatedQuanta: bigint;
}

/** All that a closed cycle yields. */
export interface CycleOutput {
  readonly header: CycleHeader;
  /** `cycleDigest(header)`: what attesters sign. */
  readonly digest: Hex;
  readonly vaults: readonly VaultOutput[];
  readonly venues: readonly VenueOutput[];
  /** Of the settlement class, before placement. */
  readonly obligations: Obligations;
  /** Per asset, after placement: sum of what payers pay; zero-sum per asset. */
  readonly placement: readonly { readonly asset: number; readonly movedQuanta: bigint; readonly sumQuanta: bigint }[];
  /** Accounts that are open, house accounts excluded. */
  readonly accounts: number;
  /** Accounts with a leaf at any vault. */
  readonly accountsWithLeaves: number;
  /** Accounts with an obligation in this cycle, sorted by account. */
  readonly statements: readonly Statement[];
  /** Members that defaulted in this cycle. */
  readonly defaults: readonly DefaultRecord[];
}
