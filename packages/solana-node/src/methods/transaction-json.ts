import { VersionedTransaction } from "@solana/web3.js";
import bs58 from "bs58";
import type { InnerInstructionGroup, TransactionRecord } from "../model/transaction-record.ts";
import { RpcError, rpcCodes } from "../rpc/rpc-error.ts";

/** Encoding of a transaction. */
type TransactionEncoding = "json" | "jsonParsed" | "base58" | "base64" | "binary";

/** The form of a transaction that a caller requests. */
export interface TransactionConfig {
  readonly encoding?: TransactionEncoding | null | undefined;
  readonly maxSupportedTransactionVersion?: number | null | undefined;
}

/**
 * A transaction with its metadata, as `getTransaction` and `getBlock` show it.
 *
 * @throws RpcError -32015 if the caller does not support the transaction's version
 */
export function transactionJson(record: TransactionRecord, config: TransactionConfig | null | undefined): object {
  const encoding = config?.encoding ?? "json";
  return {
    transaction: wireOrJson(record, encoding),
    meta: metaJson(record, { parsed: encoding === "jsonParsed" }),
    ...versionJson(record, config),
  };
}

/** A transaction with only its signatures and accounts, as `getBlock` shows it on request. */
export function transactionAccountsJson(
  record: TransactionRecord,
  config: TransactionConfig | null | undefined,
): object {
  const { signatures } = VersionedTransaction.deserialize(record.wire);
  return {
    transaction: {
      signatures: signatures.map((signature) => bs58.encode(signature)),
      accountKeys: annotatedKeys(record),
    },
    meta: metaJson(record, { parsed: false }),
    ...versionJson(record, config),
  };
}

/** Inner instructions with addresses in place of indexes. */
export function partlyDecodedInner(groups: readonly InnerInstructionGroup[], keys: readonly string[]): unknown {
  return groups.map((group) => ({
    index: group.index,
    instructions: group.instructions.map((inner) => ({
      programId: keys[inner.programIdIndex],
      accounts: inner.accounts.map((index) => keys[index]),
      data: inner.data,
      stackHeight: inner.stackHeight,
    })),
  }));
}

function versionJson(record: TransactionRecord, config: TransactionConfig | null | undefined): object {
  const supported = config?.maxSupportedTransactionVersion;
  if (typeof supported === "number") return { version: record.version };
  if (record.version === "legacy") return {};
  throw new RpcError(
    rpcCodes.unsupportedTransactionVersion,
    `Transaction version (${record.version}) is not supported by the requesting client. ` +
      'Please try the request again with the following configuration parameter: "maxSupportedTransactionVersion": 0',
  );
}

function wireOrJson(record: TransactionRecord, encoding: TransactionEncoding): unknown {
  if (encoding === "base64") return [Buffer.from(record.wire).toString("base64"), "base64"];
  if (encoding === "base58") return [bs58.encode(record.wire), "base58"];
  if (encoding === "binary") return bs58.encode(record.wire);
  const { signatures, message } = VersionedTransaction.deserialize(record.wire);
  const parsed = encoding === "jsonParsed";
  const keys = record.accountKeys;
  const lookups = message.addressTableLookups.map((lookup) => ({
    accountKey: lookup.accountKey.toBase58(),
    writableIndexes: [...lookup.writableIndexes],
    readonlyIndexes: [...lookup.readonlyIndexes],
  }));
  return {
    signatures: signatures.map((signature) => bs58.encode(signature)),
    message: {
      ...(parsed
        ? { accountKeys: annotatedKeys(record) }
        : { header: message.header, accountKeys: message.staticAccountKeys.map((key) => key.toBase58()) }),
      recentBlockhash: message.recentBlockhash,
      // The form of a node without a parser for the program; this node has no parsers.
      instructions: message.compiledInstructions.map((instruction) => ({
        ...(parsed
          ? {
              programId: keys[instruction.programIdIndex],
              accounts: [...instruction.accountKeyIndexes].map((index) => keys[index]),
            }
          : { programIdIndex: instruction.programIdIndex, accounts: [...instruction.accountKeyIndexes] }),
        data: bs58.encode(instruction.data),
        stackHeight: parsed ? 1 : null,
      })),
      ...(record.version === 0 ? { addressTableLookups: lookups } : {}),
    },
  };
}

function annotatedKeys(record: TransactionRecord): readonly object[] {
  const { message } = VersionedTransaction.deserialize(record.wire);
  const writable = new Set(record.writableKeys);
  const staticCount = message.staticAccountKeys.length;
  return record.accountKeys.map((pubkey, index) => ({
    pubkey,
    signer: index < message.header.numRequiredSignatures,
    writable: writable.has(pubkey),
    source: index < staticCount ? "transaction" : "lookupTable",
  }));
}

function metaJson(record: TransactionRecord, { parsed }: { readonly parsed: boolean }): object {
  return {
    err: record.err,
    status: record.err === null ? { Ok: null } : { Err: record.err },
    fee: record.feeLamports,
    preBalances: record.preBalances,
    postBalances: record.postBalances,
    innerInstructions: parsed
      ? partlyDecodedInner(record.innerInstructions, record.accountKeys)
      : record.innerInstructions,
    logMessages: record.logs,
    preTokenBalances: record.preTokenBalances,
    postTokenBalances: record.postTokenBalances,
    rewards: [],
    ...(parsed ? {} : { loadedAddresses: { writable: record.loadedWritable, readonly: record.loadedReadonly } }),
    ...(record.returnData === null ? {} : { returnData: record.returnData }),
    computeUnitsConsumed: record.computeUnits,
  };
}
