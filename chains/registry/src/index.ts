export {
  addressFormatOf,
  contractIdsOf,
  type OpenChainOptions,
  type OpenReaderOptions,
  openChain,
  openReader,
} from "./open-chain.ts";
