import type { EntitlementLeaf, Hex } from "@isthmus/protocol";
import type { Trader } from "../traders/traders.ts";

/** What a transaction cost: gas on EVM chains, compute units on Solana. */
export interface Paid {
  readonly txId: string;
  readonly cost: bigint;
}

/** Transactions of traders on one chain, with their own keys. */
export interface Wallet {
  readonly chain: number;
  /** Gives a trader tokens of an asset and native coins for fees; local networks only. */
  fund(trader: Trader, asset: number, amountQuanta: bigint): Promise<void>;
  /** Deposits into the vault for the trader's account. */
  deposit(trader: Trader, asset: number, amountQuanta: bigint): Promise<Paid>;
  /** Claims what a leaf entitles to. */
  claim(trader: Trader, leaf: EntitlementLeaf, proof: readonly Hex[]): Promise<Paid>;
  /** Token units that the recipient of a trader's claims holds. */
  balanceUnits(trader: Trader, asset: number): Promise<bigint>;
  /** Token units of one quantum of an asset. */
  unitsPerQuantum(asset: number): bigint;
}
