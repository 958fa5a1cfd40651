export {
  controlPath,
  controlTokenHeader,
  type DropReport,
  type SolanaControl,
  type SolanaNode,
  type SolanaNodeOptions,
  startSolanaNode,
} from "@isthmus/solana-node";
export { AnvilControl } from "./anvil/anvil-control.ts";
export { type AnvilNode, type AnvilOptions, anvilCommand, anvilHardfork, startAnvil } from "./anvil/anvil-process.ts";
export { deploy, type NetworkUrls } from "./deploy/deploy.ts";
export { dvnQuorum, type EvmUrls } from "./deploy/deploy-evm.ts";
export type { SolanaUrls } from "./deploy/deploy-solana.ts";
export { writeDeployment } from "./deploy/deployment-file.ts";
export { type DeployParties, partiesOf } from "./deploy/parties.ts";
export { assetsOn, type DeploySettings, defaultSettings, type LocalAsset, localAssets } from "./deploy/settings.ts";
export { localProgramId, plannedVaultId, solanaPrograms } from "./deploy/solana-genesis.ts";
export { evmAddress, type LocalKeys, makeLocalKeys, type OperatorKeys, operatorCount } from "./keys/local-keys.ts";
export { type LocalNetworks, type LocalNetworksOptions, startLocalNetworks } from "./networks.ts";
export { saveChain } from "./save-chain.ts";
