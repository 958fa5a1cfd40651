export {
  type DropReport,
  type SolanaControl,
  type SolanaNode,
  type SolanaNodeOptions,
  startSolanaNode,
} from "@isthmus/solana-node";
export { AnvilControl } from "./anvil/anvil-control.ts";
export { type AnvilNode, type AnvilOptions, anvilCommand, startAnvil } from "./anvil/anvil-process.ts";
export { deploy, type NetworkUrls } from "./deploy/deploy.ts";
export type { EvmUrls } from "./deploy/deploy-evm.ts";
export type { SolanaUrls } from "./deploy/deploy-solana.ts";
export { type DeployParties, partiesOf, withNative, withOtherDvn } from "./deploy/parties.ts";
export type { DeploySettings, LocalAsset } from "./deploy/settings.ts";
export { solanaPrograms } from "./deploy/solana-genesis.ts";
export {
  evmAddress,
  type LocalKeys,
  makeLocalKeys,
  type OperatorKeys,
  operatorCount,
  watchtowerCount,
} from "./keys/local-keys.ts";
export { type LocalNetworks, type LocalNetworksOptions, startLocalNetworks } from "./networks.ts";
export { OtherDvn } from "./other-dvn.ts";
export { saveChain } from "./save-chain.ts";
