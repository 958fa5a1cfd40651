export { AgreedReader, type AgreedReaderOptions, type LeftOut } from "./agreed/agreed-reader.ts";
export type {
  AdapterOptions,
  AddressFormat,
  ChainAdapter,
  ChainFamilyModule,
  ChainReader,
  ContractIds,
  FinalVaultReader,
  MessageQuery,
} from "./chain-adapter.ts";
export type {
  ActivationState,
  ChainHead,
  FinalVaultState,
  HeldCredit,
  HeldRoot,
  HeldRoots,
  Inclusion,
  MessageState,
  RootVotes,
  VaultAssetState,
  VaultState,
} from "./chain-state.ts";
export type { AssetDeployment, ChainDeployment, Deployment, EvmDeployment, SolanaDeployment } from "./deployment.ts";
export type { ChainEvent, ChainEventData, EventPlace } from "./event.ts";
export {
  deploymentOf,
  evmDeploymentOf,
  evmDeployments,
  hubDeploymentOf,
  solanaDeploymentOf,
  solanaDeployments,
} from "./find-chain.ts";
export type { LateQuery, LateStep, LateVotes } from "./late-votes.ts";
export type { DvnCall, LayerZeroDestination, LayerZeroPacket } from "./layerzero.ts";
export type { HubProof, NativeDestination, NativeStep } from "./native.ts";
export type { HeldOrder, OrderDesk, OrderState } from "./order-desk.ts";
export type {
  FeeOffer,
  PromisedTotals,
  SignedTransaction,
  SigningPlace,
  SigningTerms,
  TransactionCost,
  TransactionRequest,
  TransactionStatus,
  VaaTransport,
} from "./transaction.ts";
