export { SolanaAdapter, type SolanaAdapterOptions, solanaFamily } from "./adapter/solana-adapter.ts";
export { publicKeyAs32, solanaAddresses, solanaContracts } from "./address.ts";
export { executeRootCall, signaturesPerTransaction, voteCalls } from "./call/message-calls.ts";
export { buildTransaction, type SolanaCall, transactionMaxBytes } from "./call/solana-call.ts";
export {
  activateRootCall,
  activateTotalsCall,
  claimLeafCall,
  createTokenAccountCall,
  depositCall,
  mintOf,
  tokenAccountOf,
} from "./call/vault-calls.ts";
export { vaultRef } from "./call/vault-ref.ts";
export { decodeProgramError } from "./error/decode-program-error.ts";
export { openConnection, type SolanaEndpoint } from "./reader/ask.ts";
export { chainEventOf, signerSetAs32 } from "./reader/chain-events.ts";
export { SolanaReader, type SolanaReaderOptions, solanaVaultId } from "./reader/solana-reader.ts";
export { type SendOutcome, type SignedTransaction, sendSigned } from "./send/send-and-confirm.ts";
export { type LandedTransaction, SolanaAccount, type SolanaAccountOptions } from "./send/solana-account.ts";
