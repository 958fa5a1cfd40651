export {
  attesterAdapterAbi,
  exitDeskAbi,
  gateAbi,
  hubAbi,
  layerZeroAdapterAbi,
  nativeAdapterAbi,
  rebalanceDeskAbi,
  tokenAbi,
  vaultAbi,
  venueAbi,
  wormholeAdapterAbi,
} from "./abi/contracts.ts";
export { layerZeroAbi } from "./abi/transports.ts";
export { EvmAccount, type EvmAccountOptions } from "./account/evm-account.ts";
export type { FeePolicy } from "./account/fees.ts";
export { EvmAdapter, type EvmAdapterOptions, evmFamily } from "./adapter/evm-adapter.ts";
export { awaitsDvn } from "./adapter/layerzero.ts";
export type { PreparedCall } from "./adapter/prepared-call.ts";
export { addressAs32, contractOnNetwork } from "./address.ts";
export { type EvmCall, plainCall } from "./call/evm-call.ts";
export { exitCall, exitTakeBackCall, freezeCall, freezeIgnoredCall, settleExitCall } from "./call/exit-calls.ts";
export { stopCreditCall, submitCycleCall, submitOrderCall } from "./call/hub-calls.ts";
export {
  commitVerificationCall,
  dvnExecuteCall,
  executeCall,
  executePacketCall,
  receiveProofCall,
  receiveVaaCall,
  recordBlockCall,
} from "./call/message-calls.ts";
export { payOrderCall } from "./call/order-calls.ts";
export {
  payTakeBackCall,
  type RecordedDeposit,
  requestTakeBackCall,
  requestWithdrawalCall,
} from "./call/request-calls.ts";
export {
  activateAssetCall,
  activateCall,
  approveCall,
  claimCall,
  depositCall,
  mintCall,
} from "./call/vault-calls.ts";
export {
  type BandProof,
  type CreditProof,
  orderHash,
  type SignedVenueOrder,
  signOrder,
  tradeCall,
  type VenueMatch,
  type VenueOrder,
  type VenueScope,
} from "./call/venue-calls.ts";
export { decodeKnown, type RawLog } from "./reader/decode.ts";
export { readEntryAccumulator } from "./reader/entry-accumulator.ts";
export { EvmReader, type EvmReaderOptions } from "./reader/evm-reader.ts";
export type { IncludedTransaction } from "./reader/included-transaction.ts";
export { decodeRevert, errorOfRevertData } from "./revert/decode-revert.ts";
export { type DvnSignature, dvnCallHash, dvnVerifyCall, joinDvnSignatures, signDvnCall } from "./transport/dvn.ts";
export { type HubMessage, HubProver } from "./transport/hub-prover.ts";
export {
  attestationsOf,
  type EmittedAttestation,
  type EmittedPacket,
  type EmittedWormholeMessage,
  packetsOf,
  proofOffered,
  wormholeMessagesOf,
} from "./transport/source-messages.ts";
export { conflictDeskOf, exitDeskOf, requestDeskOf } from "./vault-desks.ts";
