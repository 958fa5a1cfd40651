export { type AccountId, accountId, orderAccountId } from "./account/account-id.ts";
export {
  amountLimitQuanta,
  quantaDecimals,
  unitsPerQuantum,
} from "./amount/amount.ts";
export {
  ByteReader,
  concatBytes,
  fromHex,
  type Hex,
  padLeft32,
  toHex,
  uintBytes,
  writeHex,
} from "./bytes/bytes.ts";
export { domain, keccak256, type Purpose } from "./bytes/hash.ts";
export {
  type HashThreads,
  type HashWork,
  hashProgram,
  hashThreads,
  useHashThreads,
} from "./bytes/hash-threads.ts";
export {
  keccakMessages,
  keccakPadded,
  messagesPartBytes,
  messagesThreadBytes,
  rateBytes,
} from "./bytes/keccak-batch.ts";
export {
  type ChainFamily,
  type ChainId,
  type ChainInfo,
  chainById,
  chainByName,
  chainTable,
  hubChainId,
} from "./chain/table.ts";
export { type CreditStop, creditStopDigest, type StopHub } from "./cycle/credit-stop.ts";
export {
  type CycleHeader,
  cycleDigest,
  type VaultRoot,
  type VenueRoot,
  vaultRootsHash,
  venueRootsHash,
} from "./cycle/header.ts";
export { isSignedVoid, type VoidEntry, type VoidRules, voidEntryDigest } from "./cycle/void-entry.ts";
export {
  decodeEnvelope,
  type Envelope,
  encodeEnvelope,
  lane,
  messageId,
  messageKind,
} from "./envelope/envelope.ts";
export {
  type CreditUpdatePayload,
  creditStopAccounts,
  decodeCreditUpdate,
  decodeSettlementRoot,
  encodeCreditStop,
  encodeCreditUpdate,
  encodeRebalance,
  encodeSettlementRoot,
  type RebalancePayload,
  type SettlementRootPayload,
} from "./envelope/payload.ts";
export { type ErrorCode, errorCodeByNumber, errorCodes, errorDocs, isErrorCode } from "./error/codes.ts";
export {
  codeOfThrown,
  type ErrorBody,
  type ErrorDetails,
  IsthmusError,
  isIsthmusError,
} from "./error/isthmus-error.ts";
export { type Canonical, canonicalBytes, canonicalText } from "./journal/canonical.ts";
export { commandDigest, emptyJournalDigest, foldJournal } from "./journal/digest.ts";
export {
  type DepositLink,
  emptyAccumulator,
  foldDeposit,
  foldTakeBack,
  foldTakeBackRequest,
  foldWithdrawalRequest,
  type TakeBackLink,
  type WithdrawalRequestLink,
} from "./leaf/deposit-chain.ts";
export {
  type BandLeaf,
  bandLeafHash,
  type CreditLeaf,
  creditLeafHash,
  creditLeafHashes,
  type EntitlementLeaf,
  type EntitlementRows,
  entitlementLeafHash,
  entitlementLeafHashes,
  type LeafScope,
  type TotalsLeaf,
  totalsLeafHash,
} from "./leaf/leaves.ts";
export { emptyRoot, MerkleTree, verifyProof } from "./leaf/tree.ts";
export { type OrderScope, type RebalanceRow, rebalanceDigest } from "./order/rebalance.ts";
export {
  addressOfPrivateKey,
  decodeVaa,
  encodeVaa,
  encodeVaaBody,
  type IndexedSignature,
  quorumOf,
  recoverSigner,
  signDigest,
  type Vaa,
  type VaaBody,
  vaaDigest,
  verifySignatures,
} from "./vaa/vaa.ts";
