import { AddressLookupTableAccount, PACKET_DATA_SIZE, type PublicKey, VersionedTransaction } from "@solana/web3.js";
import bs58 from "bs58";
import type { AccountRecord } from "../model/account.ts";
import { base58Bytes } from "../model/address.ts";
import { invalidParams } from "../rpc/rpc-error.ts";

/** A transaction decoded from its wire bytes. */
export interface DecodedTransaction {
  readonly wire: Uint8Array;
  /** Base58 of the first signature: the transaction's id. */
  readonly signature: string;
  readonly transaction: VersionedTransaction;
  readonly messageBytes: Uint8Array;
  readonly version: "legacy" | 0;
}

/** All addresses that a transaction names, its lookup tables resolved. */
export interface ResolvedKeys {
  readonly accountKeys: readonly string[];
  readonly loadedWritable: readonly string[];
  readonly loadedReadonly: readonly string[];
  readonly writableKeys: readonly string[];
}

const lookupTableProgramAddress = "AddressLookupTab1e1111111111111111111111111";

/**
 * Decodes the text form of a transaction.
 *
 * @throws RpcError -32602 if it is not canonical, too large, or of an unknown version
 */
export function decodeTransaction(text: string, encoding: "base58" | "base64"): DecodedTransaction {
  const wire = decodeText(text, encoding);
  if (wire.length > PACKET_DATA_SIZE) {
    throw invalidParams(`decoded transaction too large: ${wire.length} bytes (max: ${PACKET_DATA_SIZE} bytes)`);
  }
  return checkShape(deserialize(wire), wire);
}

function deserialize(wire: Uint8Array): VersionedTransaction {
  const malformed = (reason: string) => invalidParams(`failed to deserialize transaction: ${reason}`);
  try {
    const transaction = VersionedTransaction.deserialize(wire);
    if (Buffer.compare(transaction.serialize(), wire) === 0) return transaction;
  } catch (cause) {
    throw malformed(cause instanceof Error ? cause.message : "malformed");
  }
  throw malformed("the encoding is not canonical");
}

/** Decodes a transaction of the node itself, such as an airdrop. */
export function fromTransaction(transaction: VersionedTransaction): DecodedTransaction {
  return checkShape(transaction, transaction.serialize());
}

function checkShape(transaction: VersionedTransaction, wire: Uint8Array): DecodedTransaction {
  const { message, signatures } = transaction;
  const [first] = signatures;
  const { numRequiredSignatures, numReadonlySignedAccounts, numReadonlyUnsignedAccounts } = message.header;
  const keys = message.staticAccountKeys.length;
  const sane =
    first !== undefined &&
    signatures.length === numRequiredSignatures &&
    numReadonlySignedAccounts < numRequiredSignatures &&
    numRequiredSignatures + numReadonlyUnsignedAccounts <= keys;
  if (!sane) throw invalidParams("invalid transaction: Transaction failed to sanitize accounts offsets correctly");
  const version = message.version;
  if (version !== "legacy" && version !== 0)
    throw invalidParams(`transaction version ${String(version)} is unsupported`);
  return { wire, signature: bs58.encode(first), transaction, messageBytes: message.serialize(), version };
}

function decodeText(text: string, encoding: "base58" | "base64"): Uint8Array {
  const bytes = encoding === "base58" ? base58Bytes(text) : base64Bytes(text);
  if (bytes === null) throw invalidParams(`invalid ${encoding} encoding`);
  return bytes;
}

/** The bytes of a base64 text; null if it has other characters, which Buffer ignores and a node does not. */
function base64Bytes(text: string): Uint8Array | null {
  const bytes = Buffer.from(text, "base64");
  const canonical = bytes.toString("base64").replace(/=+$/, "") === text.replace(/=+$/, "");
  return canonical ? new Uint8Array(bytes) : null;
}

/**
 * Lists the addresses of a transaction.
 *
 * @param read reads an account as of the state that the transaction is to run on
 * @returns null if a lookup table is missing or too short: the virtual machine then gives the exact error
 */
export function resolveKeys(
  decoded: DecodedTransaction,
  read: (address: string) => AccountRecord | null,
): ResolvedKeys | null {
  const { message } = decoded.transaction;
  const staticKeys = message.staticAccountKeys.map((key) => key.toBase58());
  const loadedWritable: string[] = [];
  const loadedReadonly: string[] = [];
  for (const lookup of message.addressTableLookups) {
    const account = read(lookup.accountKey.toBase58());
    const addresses = tableAddresses(account);
    if (addresses === null) return null;
    for (const [indexes, loaded] of [
      [lookup.writableIndexes, loadedWritable],
      [lookup.readonlyIndexes, loadedReadonly],
    ] as const) {
      for (const index of indexes) {
        const address = addresses[index];
        if (address === undefined) return null;
        loaded.push(address.toBase58());
      }
    }
  }
  const writableStatic = staticKeys.filter((_, index) => message.isAccountWritable(index));
  return {
    accountKeys: [...staticKeys, ...loadedWritable, ...loadedReadonly],
    loadedWritable,
    loadedReadonly,
    writableKeys: [...writableStatic, ...loadedWritable],
  };
}

function tableAddresses(account: AccountRecord | null): readonly PublicKey[] | null {
  if (account === null || account.owner !== lookupTableProgramAddress) return null;
  try {
    return AddressLookupTableAccount.deserialize(account.data).addresses;
  } catch {
    // Not a table: the virtual machine refuses the transaction with the exact reason.
    return null;
  }
}
