export { carryPacket, dvnVerify, receiveGas } from "./carry.ts";
export { attest, buildTrees, type DraftCycle, type VaultPlan, type VaultTrees } from "./cycle.ts";
export { type EvmChain, type EvmChains, readerPatienceMs, startEvmChains } from "./evm-chains.ts";
export { L1BlockFeed } from "./l1-block-feed.ts";
export { type NativeRig, type SentMessage, startNativeRig } from "./native-rig.ts";
export { refused } from "./refused.ts";
export {
  activateAll,
  attesterKeys,
  dvnKeys,
  guardianKeys,
  mintAndDeposit,
  nextCycle,
  submit,
  vaultScope,
} from "./settle.ts";
export { signaturesOf, signedVaa } from "./sign.ts";
export {
  type HouseCall,
  otherVault,
  type SingleChainNetwork,
  singleChainNumbers,
  startSingleChainNetwork,
} from "./single-chain-network.ts";
export {
  deliverRoot,
  makeEffective,
  rootMessage,
  type SolanaNetwork,
  startSolanaNetwork,
  type VaultMessage,
} from "./solana-network.ts";
export {
  bodiesFor,
  mintAndDepositOnSolana,
  type SolanaChain,
  startThreeChains,
  type ThreeChains,
} from "./three-chains.ts";
