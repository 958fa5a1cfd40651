export { SolanaAdapter, type SolanaAdapterOptions, solanaFamily } from "./adapter/solana-adapter.ts";
export { executeRootCall, voteCalls } from "./call/message-calls.ts";
export {
  freezeCall,
  freezeIgnoredCall,
  payTakeBackCall,
  type RecordedDeposit,
  requestTakeBackCall,
  requestWithdrawalCall,
  returnDepositCall,
  takeExitCall,
} from "./call/request-calls.ts";
export { buildTransaction, type SolanaCall } from "./call/solana-call.ts";
export {
  activateRootCall,
  activateTotalsCall,
  claimLeafCall,
  createTokenAccountCall,
  depositCall,
  mintOf,
  tokenAccountOf,
  tokenOf,
} from "./call/vault-calls.ts";
export { decodeProgramError } from "./error/decode-program-error.ts";
export { openConnection, type SolanaEndpoint } from "./reader/ask.ts";
export { signerSetAs32 } from "./reader/chain-events.ts";
export { SolanaReader, type SolanaReaderOptions } from "./reader/solana-reader.ts";
export type { SendOutcome, SignedTransaction } from "./send/send-and-confirm.ts";
export { type LandedTransaction, SolanaAccount, type SolanaAccountOptions } from "./send/solana-account.ts";
