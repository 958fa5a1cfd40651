/* The interfaces of our own contracts under the short names that this package uses. */
export {
  attesterAdapterAbi,
  clearingHubAbi as hubAbi,
  collateralVaultAbi as vaultAbi,
  conflictDeskAbi,
  exitDeskAbi,
  l1BlockHashesAbi as blockHashesAbi,
  layerZeroAdapterAbi,
  localTokenAbi as tokenAbi,
  messageGateAbi as gateAbi,
  nativeAdapterAbi,
  rebalanceDeskAbi,
  requestDeskAbi,
  venueGatewayAbi as venueAbi,
  wormholeAdapterAbi,
} from "@isthmus/contracts-evm";
