export {
  actAddress,
  assetAddress,
  assetTokenAddress,
  associatedTokenAddress,
  bufferAddress,
  claimAddress,
  depositPageAddress,
  depositsPerPage,
  token2022ProgramId,
  tokenProgramId,
  type VaultRef,
  vaultAddress,
  vaultId,
  voteAddress,
} from "./address/addresses.ts";
export { errorCodeOf, errorCodeOfNumber } from "./error/program-error.ts";
export {
  type AdminEvent,
  decodeEvent,
  decodeEvents,
  type ExitEvent,
  logWasCut,
  type MoneyEvent,
  type RequestEvent,
  type VaultEvent,
} from "./event/events.ts";
export { type AccountKind, type AccountRow, accountTable, tokenCondition } from "./instruction/account-table.ts";
export {
  type AddAssetInput,
  addAsset,
  type InitializeInput,
  initialize,
  type OpenSessionInput,
  openSession,
  pause,
  type SetBudgetInput,
  type SetPauserInput,
  type SignerSetConfig,
  type SuspendAssetInput,
  setBudget,
  setPauser,
  suspendAsset,
  unpause,
} from "./instruction/admin.ts";
export {
  type BufferedVaaInput,
  type BufferWriteInput,
  bufferClose,
  bufferOpen,
  bufferWrite,
  bufferWrites,
  postVoteFromBuffer,
} from "./instruction/buffers.ts";
export { freeze, freezeIgnored, type ReturnDepositInput, returnDeposit, takeExit } from "./instruction/exit.ts";
export {
  bufferMaxBytes,
  type InstructionName,
  instructionTag,
  type SignerSet,
  signerSet,
} from "./instruction/layout.ts";
export { type ClaimInput, claim, claimTableAddresses, type DepositInput, deposit } from "./instruction/member.ts";
export {
  type PayTakeBackInput,
  payTakeBack,
  type RequestTakeBackInput,
  type RequestWithdrawalInput,
  requestTakeBack,
  requestWithdrawal,
} from "./instruction/requests.ts";
export {
  type ActivateAssetInput,
  activateAsset,
  activateRoot,
  executeRoot,
  type PostVoteInput,
  postVote,
  reportConflict,
} from "./instruction/roots.ts";
export {
  acceptAdmin,
  cancelAct,
  type NameAdminInput,
  nameAdmin,
  performAct,
  type SetCancellerInput,
  type StartTimelockInput,
  scheduleAct,
  setCanceller,
  startTimelock,
} from "./instruction/timelock.ts";
export { liftVeto, type SetWatchtowersInput, setWatchtowers, veto } from "./instruction/veto.ts";
export { programElf, programElfFile } from "./program/elf.ts";
export type { RecordName } from "./record/reader.ts";
export {
  type ActRecord,
  type AssetSettlement,
  type AssetState,
  type BufferRecord,
  type ClaimRecord,
  decodeActRecord,
  decodeAsset,
  decodeBufferRecord,
  decodeClaimRecord,
  decodeDepositPage,
  decodeVault,
  decodeVoteRecord,
  type EntryKind,
  type EntryRecord,
  type PreviousSessionState,
  type RootSlot,
  type SignerSetState,
  type VaultState,
  type VoteRecord,
  type WatchtowersState,
} from "./record/records.ts";
export { votePlace } from "./record/vote-place.ts";
