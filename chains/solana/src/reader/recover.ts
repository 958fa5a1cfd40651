import type { ChainFact, SolanaDeployment } from "@isthmus/adapter";
import { decodeDepositRecord, instructionTag } from "@isthmus/contracts-solana";
import { type Connection, PublicKey, type VersionedTransactionResponse } from "@solana/web3.js";
import bs58 from "bs58";
import { publicKeyAs32 } from "./facts.ts";

const depositRecordPosition = 3;

/**
 * The deposits of a transaction whose log was cut short, from the records that its deposit instructions wrote.
 * @param known facts that the log did show; their deposits are left out
 */
export async function recoverDeposits(
  connection: Connection,
  deployment: SolanaDeployment,
  transaction: VersionedTransactionResponse,
  known: readonly ChainFact[],
): Promise<(ChainFact & { readonly logIndex: number })[]> {
  const seen = new Set(known.flatMap((fact) => (fact.kind === "deposit" ? [fact.index] : [])));
  const addresses = depositRecordsOf(transaction, deployment);
  if (addresses.length === 0) return [];
  const accounts = await connection.getMultipleAccountsInfo(addresses, "confirmed");
  const vault = publicKeyAs32(new PublicKey(deployment.vault));
  // Beyond every index that the log can have shown, and the same each time the transaction is read.
  const firstIndex = 1_000;
  return accounts.flatMap((account, position) => {
    if (account === null) return [];
    const { index, account: member, asset, amountQuanta, accumulator } = decodeDepositRecord(account.data);
    if (seen.has(index)) return [];
    const fact = { kind: "deposit", vault, index, account: member, asset, amountQuanta, accumulator } as const;
    return [{ ...fact, logIndex: firstIndex + position }];
  });
}

/** The record addresses that a transaction's deposit instructions named, outer and inner ones. */
function depositRecordsOf(transaction: VersionedTransactionResponse, deployment: SolanaDeployment): PublicKey[] {
  const { message } = transaction.transaction;
  const { meta } = transaction;
  const loaded = meta?.loadedAddresses;
  const keys = message.getAccountKeys(loaded === undefined ? {} : { accountKeysFromLookups: loaded });
  const program = new PublicKey(deployment.program);
  const vault = new PublicKey(deployment.vault);
  const found: PublicKey[] = [];
  const consider = (programIndex: number, accounts: readonly number[], tag: number | undefined) => {
    if (!keys.get(programIndex)?.equals(program) || tag !== instructionTag.deposit) return;
    if (!keys.get(accounts[1] ?? -1)?.equals(vault)) return;
    const record = keys.get(accounts[depositRecordPosition] ?? -1);
    if (record !== undefined) found.push(record);
  };
  for (const { programIdIndex, accountKeyIndexes, data } of message.compiledInstructions)
    consider(programIdIndex, accountKeyIndexes, data[0]);
  for (const { instructions } of meta?.innerInstructions ?? [])
    for (const { programIdIndex, accounts, data } of instructions)
      consider(programIdIndex, accounts, bs58.decode(data)[0]);
  return found;
}
