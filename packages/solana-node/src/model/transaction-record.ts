/** A transaction error in the form that JSON-RPC shows: a name, or an object with one key. */
export type TransactionErrorJson = string | { readonly [kind: string]: unknown };

/** One instruction that a program called. */
interface InnerInstructionRecord {
  readonly programIdIndex: number;
  readonly accounts: readonly number[];
  /** Base58. */
  readonly data: string;
  readonly stackHeight: number;
}

/** The calls made below one top-level instruction. */
export interface InnerInstructionGroup {
  readonly index: number;
  readonly instructions: readonly InnerInstructionRecord[];
}

/** What a program returned. */
export interface ReturnDataRecord {
  readonly programId: string;
  /** Base64 and the word base64. */
  readonly data: readonly [string, "base64"];
}

/** Balance of one token account among a transaction's accounts. */
export interface TokenBalanceRecord {
  readonly accountIndex: number;
  readonly mint: string;
  readonly owner: string;
  readonly programId: string;
  readonly uiTokenAmount: UiTokenAmount;
}

/** A token amount in quanta and in the mint's decimals. */
export interface UiTokenAmount {
  readonly amount: string;
  readonly decimals: number;
  readonly uiAmount: number | null;
  readonly uiAmountString: string;
}

/** A transaction that landed in a block, with everything that reads of it need. */
export interface TransactionRecord {
  readonly signature: string;
  readonly slot: number;
  /** The signed bytes as they were sent. */
  readonly wire: Uint8Array;
  readonly version: "legacy" | 0;
  /** Static keys, then loaded writable ones, then loaded read-only ones. */
  readonly accountKeys: readonly string[];
  readonly loadedWritable: readonly string[];
  readonly loadedReadonly: readonly string[];
  readonly writableKeys: readonly string[];
  /** The accounts that it changed. */
  readonly changedKeys: readonly string[];
  readonly err: TransactionErrorJson | null;
  readonly feeLamports: bigint;
  /** Price in micro-lamports per compute unit, for the fee market's figures. */
  readonly priorityPrice: bigint;
  readonly preBalances: readonly bigint[];
  readonly postBalances: readonly bigint[];
  readonly preTokenBalances: readonly TokenBalanceRecord[];
  readonly postTokenBalances: readonly TokenBalanceRecord[];
  readonly innerInstructions: readonly InnerInstructionGroup[];
  readonly logs: readonly string[];
  readonly computeUnits: bigint;
  readonly returnData: ReturnDataRecord | null;
  readonly memo: string | null;
}
