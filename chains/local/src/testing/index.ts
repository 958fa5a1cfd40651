export { carryMessage, carryPacket, dvnVerify, layerZeroEvents, receiveGas } from "./carry.ts";
export { attest, buildTrees, type DraftCycle, draftCycle, type VaultPlan, type VaultTrees } from "./cycle.ts";
export { type EvmChain, type EvmChains, readerPatienceMs, startEvmChains } from "./evm-chains.ts";
export { flipLastBit, refused } from "./refused.ts";
export {
  activateAll,
  attesterKeys,
  claimLeaf,
  dvnKeys,
  guardianKeys,
  mintAndDeposit,
  nextCycle,
  submit,
  vaultScope,
} from "./settle.ts";
export { signaturesOf, signedVaa } from "./sign.ts";
export {
  activateOnSolana,
  bodiesFor,
  carryToSolana,
  finalityLagSlots,
  mintAndDepositOnSolana,
  type SolanaChain,
  solanaAsset,
  startThreeChains,
  type ThreeChains,
  voteOnSolana,
} from "./three-chains.ts";
