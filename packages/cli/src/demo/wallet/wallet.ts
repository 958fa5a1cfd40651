import type { EntitlementLeaf, Hex } from "@isthmus/protocol";
import type { Player } from "../traders/traders.ts";

/** What a transaction cost: gas on EVM chains, compute units on Solana. */
export interface Paid {
  readonly txId: string;
  readonly cost: bigint;
}

/** What traders do on one chain, with their own keys. */
export interface Wallet {
  readonly chain: number;
  /** Gives a player tokens of an asset and native coins for fees; local networks only. */
  fund(player: Player, asset: number, amountQuanta: bigint): Promise<void>;
  /** Deposits into the vault for the player's account. */
  deposit(player: Player, asset: number, amountQuanta: bigint): Promise<Paid>;
  /** Claims what a leaf entitles to. */
  claim(player: Player, leaf: EntitlementLeaf, proof: readonly Hex[]): Promise<Paid>;
  /** Token units that the recipient of a player's claims holds. */
  balanceUnits(player: Player, asset: number): Promise<bigint>;
  /** Token units of one quantum of an asset. */
  unitsPerQuantum(asset: number): bigint;
}
