// Made by `npm run abi` from the Solidity sources; `npm run check` fails when it differs from them.

export { attesterAdapterAbi, attesterAdapterBytecode } from "./AttesterAdapter.ts";
export { attesterSetAbi, attesterSetBytecode } from "./AttesterSet.ts";
export { clearingHubAbi, clearingHubBytecode } from "./ClearingHub.ts";
export { collateralVaultAbi, collateralVaultBytecode } from "./CollateralVault.ts";
export { conflictDeskAbi, conflictDeskBytecode } from "./ConflictDesk.ts";
export { exitDeskAbi, exitDeskBytecode } from "./ExitDesk.ts";
export { hostileTokenAbi, hostileTokenBytecode } from "./HostileToken.ts";
export { l1BlockHashesAbi, l1BlockHashesBytecode } from "./L1BlockHashes.ts";
export { layerZeroAdapterAbi, layerZeroAdapterBytecode } from "./LayerZeroAdapter.ts";
export { localRouteAbi, localRouteBytecode } from "./LocalRoute.ts";
export { localTokenAbi, localTokenBytecode } from "./LocalToken.ts";
export { messageGateAbi, messageGateBytecode } from "./MessageGate.ts";
export { nativeAdapterAbi, nativeAdapterBytecode } from "./NativeAdapter.ts";
export { ownBlockHashesAbi, ownBlockHashesBytecode } from "./OwnBlockHashes.ts";
export { rebalanceDeskAbi, rebalanceDeskBytecode } from "./RebalanceDesk.ts";
export { requestDeskAbi, requestDeskBytecode } from "./RequestDesk.ts";
export { sequencerUptimeAbi, sequencerUptimeBytecode } from "./SequencerUptime.ts";
export { vaultSettingsAbi, vaultSettingsBytecode } from "./VaultSettings.ts";
export { venueGatewayAbi, venueGatewayBytecode } from "./VenueGateway.ts";
export { wormholeAdapterAbi, wormholeAdapterBytecode } from "./WormholeAdapter.ts";
export { errorsAbi } from "./errors.ts";
