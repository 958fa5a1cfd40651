export { type EncodedCommand, encodeSigned } from "./authority/encode-signed.ts";
export {
  addressBytes32,
  evmAddress,
  signDigest,
  signPersonal,
  signSolana,
  solanaAddress,
} from "./authority/keys.ts";
export {
  type EvmQuestion,
  plainChecks,
  type SignatureChecks,
  type SignatureQuestion,
  type SignedCommand,
  type SolanaQuestion,
} from "./authority/signature-checks.ts";
export type { Signers } from "./authority/signers.ts";
export { signingDigest, type Unsigned, unsignedBytes } from "./authority/signing.ts";
export { decodeCommand, encodeCommand, parseCommand } from "./commands/codec.ts";
export type { CommandSource } from "./commands/define-command.ts";
export { openedAccountId } from "./commands/open-account.ts";
export {
  type Command,
  type CommandKind,
  type CommandOf,
  chainEventFields,
  commandSchema,
  isCommandKind,
  kindsFrom,
} from "./commands/registry.ts";
export { isRecorded, type RecordedEvent } from "./commands/shared/recorded.ts";
export { signatureQuestions, verifyAuthority } from "./commands/verify.ts";
export { type ConfirmedLoss, type DueLoss, dueLosses } from "./cycle/location-loss.ts";
export type { CoverTwo } from "./default/cover-two.ts";
export { marketMovesPpm, marketStresses, type StressScenario } from "./default/stress.ts";
export { type Counted, CountedJournal, type CountedJournalOptions, isVoidable } from "./engine/counted-journal.ts";
export { Engine } from "./engine/engine.ts";
export type { AccountView, CreditStopView, Health, InstrumentView, PositionView } from "./engine/queries.ts";
export type { Conservation } from "./ledger/conservation.ts";
export type { AuctionView } from "./liquidation/auction-view.ts";
export type { MarginExplanation } from "./margin/explain-margin.ts";
export type { MarginPart, MarginPartKind, WorstScenario } from "./margin/margin-part.ts";
export { sourceTickQuanta, unprovenPrice } from "./market/price-band.ts";
export { type SettledShare, settledShare } from "./market/settlement-price.ts";
export type {
  CycleOutput,
  DefaultRecord,
  LayerDraw,
  LayerName,
  Obligations,
  Statement,
  TotalsRow,
  VaultOutput,
  VenueOutput,
} from "./model/cycle-output.ts";
export type { Applied, ClosedOut, Effect, Reason, TradeResult } from "./model/effect.ts";
export type { ChainAddress } from "./model/fields.ts";
export type { Genesis } from "./model/genesis.ts";
export { type PackedTrade, packedAccountsDigest, packTrades } from "./model/packed-trades.ts";
export { listingDefaults } from "./model/parameters/margin.ts";
export { defaultParameters, type HouseParameters } from "./model/parameters.ts";
export { rulesVersion } from "./model/rules-version.ts";
export type { State } from "./model/state.ts";
export { systemAccountNames, systemAccounts } from "./model/system-accounts.ts";
export type { Trade } from "./model/trade.ts";
export { pricedBy } from "./products/priced-by.ts";
