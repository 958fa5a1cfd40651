export { addressFormatOf, contractIdsOf, type OpenChainOptions, openChain } from "./open-chain.ts";
