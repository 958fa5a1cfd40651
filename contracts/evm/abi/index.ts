// Made by `npm run abi` from the Solidity sources; `npm run check` fails when it differs from them.

export * from "./AttesterAdapter.ts";
export * from "./AttesterSet.ts";
export * from "./ClearingHub.ts";
export * from "./CollateralVault.ts";
export * from "./LayerZeroAdapter.ts";
export * from "./LocalToken.ts";
export * from "./MessageGate.ts";
export * from "./VenueGateway.ts";
export * from "./WormholeAdapter.ts";
export * from "./errors.ts";
