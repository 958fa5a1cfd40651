export type { EvmCall, RecordedDeposit } from "@isthmus/chain-evm";
export { readEntryAccumulator } from "@isthmus/chain-evm";
export { EvmVault } from "./evm-vault.ts";
