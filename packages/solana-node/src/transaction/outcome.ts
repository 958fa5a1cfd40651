import bs58 from "bs58";
import type { TransactionMetadata } from "litesvm";
import type { AccountRecord } from "../model/account.ts";
import type { InnerInstructionGroup, ReturnDataRecord, TokenBalanceRecord } from "../model/transaction-record.ts";
import { parseMint, parseTokenAccount, uiTokenAmount } from "../token/layout.ts";
import type { DecodedTransaction } from "./decode.ts";

const memoPrograms = new Set([
  "MemoSq4gqABAXKb96qnH8TysNcWxMyWCqXgDLGmfcHr",
  "Memo1UhkJRfHyvLMcVucJwxXeuD728EqVDDwQDxFMNo",
]);

/** Balances of the token accounts among a transaction's keys. */
export function tokenBalances(
  keys: readonly string[],
  read: (address: string) => AccountRecord | null,
): readonly TokenBalanceRecord[] {
  const balances: TokenBalanceRecord[] = [];
  for (const [accountIndex, address] of keys.entries()) {
    const account = read(address);
    const token = parseTokenAccount(account);
    if (account === null || token === null) continue;
    const mint = parseMint(read(token.mint));
    if (mint === null) continue;
    const uiAmount = uiTokenAmount(token.amountUnits, mint.decimals);
    balances.push({
      accountIndex,
      mint: token.mint,
      owner: token.owner,
      programId: account.owner,
      uiTokenAmount: uiAmount,
    });
  }
  return balances;
}

/** Inner instructions, grouped by top-level instruction, without empty groups. */
export function innerInstructions(meta: TransactionMetadata): readonly InnerInstructionGroup[] {
  return meta
    .innerInstructions()
    .map((group, index) => ({
      index,
      instructions: group.map((inner) => ({
        programIdIndex: inner.instruction().programIdIndex(),
        accounts: [...inner.instruction().accounts()],
        data: bs58.encode(inner.instruction().data()),
        stackHeight: inner.stackHeight(),
      })),
    }))
    .filter((group) => group.instructions.length > 0);
}

/** Return data of the last program; null if there is none. */
export function returnData(meta: TransactionMetadata): ReturnDataRecord | null {
  const returned = meta.returnData();
  const data = returned.data();
  if (data.length === 0) return null;
  return { programId: bs58.encode(returned.programId()), data: [Buffer.from(data).toString("base64"), "base64"] };
}

/** The memos of a transaction in the form `[length] text`. */
export function memoOf(decoded: DecodedTransaction): string | null {
  const { message } = decoded.transaction;
  const memos = message.compiledInstructions
    .filter((instruction) => memoPrograms.has(message.staticAccountKeys[instruction.programIdIndex]?.toBase58() ?? ""))
    .map((instruction) => `[${instruction.data.length}] ${Buffer.from(instruction.data).toString("utf8")}`);
  return memos.length === 0 ? null : memos.join("; ");
}
