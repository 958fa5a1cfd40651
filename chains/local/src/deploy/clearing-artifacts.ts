import * as contracts from "@isthmus/contracts-evm";
import type { Artifact } from "./artifacts.ts";

/** Our own contracts, compiled. */
export const houseArtifacts = {
  AttesterSet: { abi: contracts.attesterSetAbi, bytecode: contracts.attesterSetBytecode },
  ClearingHub: { abi: contracts.clearingHubAbi, bytecode: contracts.clearingHubBytecode },
  MessageGate: { abi: contracts.messageGateAbi, bytecode: contracts.messageGateBytecode },
  LayerZeroAdapter: { abi: contracts.layerZeroAdapterAbi, bytecode: contracts.layerZeroAdapterBytecode },
  WormholeAdapter: { abi: contracts.wormholeAdapterAbi, bytecode: contracts.wormholeAdapterBytecode },
  AttesterAdapter: { abi: contracts.attesterAdapterAbi, bytecode: contracts.attesterAdapterBytecode },
  NativeAdapter: { abi: contracts.nativeAdapterAbi, bytecode: contracts.nativeAdapterBytecode },
  L1BlockHashes: { abi: contracts.l1BlockHashesAbi, bytecode: contracts.l1BlockHashesBytecode },
  OwnBlockHashes: { abi: contracts.ownBlockHashesAbi, bytecode: contracts.ownBlockHashesBytecode },
  CollateralVault: { abi: contracts.collateralVaultAbi, bytecode: contracts.collateralVaultBytecode },
  VaultSettings: { abi: contracts.vaultSettingsAbi, bytecode: contracts.vaultSettingsBytecode },
  RebalanceDesk: { abi: contracts.rebalanceDeskAbi, bytecode: contracts.rebalanceDeskBytecode },
  VenueGateway: { abi: contracts.venueGatewayAbi, bytecode: contracts.venueGatewayBytecode },
  LocalRoute: { abi: contracts.localRouteAbi, bytecode: contracts.localRouteBytecode },
  LocalToken: { abi: contracts.localTokenAbi, bytecode: contracts.localTokenBytecode },
} as const satisfies Record<string, Artifact>;
