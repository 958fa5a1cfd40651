/* The interfaces of our own contracts under the short names that this package uses. */
export {
  attesterAdapterAbi,
  clearingHubAbi as hubAbi,
  collateralVaultAbi as vaultAbi,
  layerZeroAdapterAbi,
  localTokenAbi as tokenAbi,
  messageGateAbi as gateAbi,
  venueGatewayAbi as venueAbi,
  wormholeAdapterAbi,
} from "@isthmus/contracts-evm";
