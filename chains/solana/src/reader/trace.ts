import type { PublicKey, VersionedTransactionResponse } from "@solana/web3.js";
import bs58 from "bs58";

/** One call of a program in a transaction. */
export interface TracedCall {
  readonly program: PublicKey | undefined;
  readonly accounts: readonly (PublicKey | undefined)[];
  readonly data: Uint8Array;
}

/** Every call of a transaction in the order in which they were made: each instruction, then the calls below it. */
export function traceOf(transaction: VersionedTransactionResponse): readonly TracedCall[] {
  const { message } = transaction.transaction;
  const { meta } = transaction;
  const loaded = meta?.loadedAddresses;
  const keys = message.getAccountKeys(loaded === undefined ? {} : { accountKeysFromLookups: loaded });
  const call = (programIndex: number, accounts: readonly number[], data: Uint8Array): TracedCall => ({
    program: keys.get(programIndex),
    accounts: accounts.map((index) => keys.get(index)),
    data,
  });
  const inner = new Map((meta?.innerInstructions ?? []).map((group) => [group.index, group.instructions]));
  return message.compiledInstructions.flatMap(({ programIdIndex, accountKeyIndexes, data }, index) => [
    call(programIdIndex, accountKeyIndexes, data),
    ...(inner.get(index) ?? []).map((one) => call(one.programIdIndex, one.accounts, bs58.decode(one.data))),
  ]);
}
