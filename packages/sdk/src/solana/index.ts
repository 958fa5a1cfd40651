export type { SolanaCall } from "@isthmus/chain-solana";
export { SolanaVault } from "./solana-vault.ts";
