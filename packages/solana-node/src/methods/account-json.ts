import bs58 from "bs58";
import type { View } from "../chain/view.ts";
import { type AccountRecord, rentExemptEpoch } from "../model/account.ts";
import { base58Bytes } from "../model/address.ts";
import type { AccountConfig, Filters } from "../rpc/params.ts";
import { invalidParams, RpcError, rpcCodes } from "../rpc/rpc-error.ts";
import { parseTokenAccount } from "../token/layout.ts";
import { parsedTokenData } from "../token/parsed.ts";

const maxBase58Bytes = 128;

/** The JSON-RPC form of an account. */
export function accountJson(account: AccountRecord, view: View, config: AccountConfig): unknown {
  return {
    lamports: account.lamports,
    owner: account.owner,
    executable: account.executable,
    rentEpoch: rentExemptEpoch,
    space: account.data.length,
    data: accountData(account, view, config),
  };
}

/** Like `accountJson`; null stays null. */
export function accountJsonOrNull(account: AccountRecord | null, view: View, config: AccountConfig): unknown {
  return account === null ? null : accountJson(account, view, config);
}

/** Combines filters into one predicate. @throws RpcError -32602 if bytes cannot be decoded */
export function accountFilter(filters: Filters): (account: AccountRecord) => boolean {
  const tests = (filters ?? []).map((filter): ((account: AccountRecord) => boolean) => {
    if ("dataSize" in filter) return (account) => account.data.length === filter.dataSize;
    if ("tokenAccountState" in filter) return (account) => parseTokenAccount(account) !== null;
    const { offset } = filter.memcmp;
    const wanted = memcmpBytes(filter.memcmp.bytes, filter.memcmp.encoding ?? "base58");
    return (account) => {
      const found = account.data.subarray(offset, offset + wanted.length);
      return found.length === wanted.length && Buffer.compare(found, wanted) === 0;
    };
  });
  return (account) => tests.every((test) => test(account));
}

function accountData(account: AccountRecord, view: View, config: AccountConfig): unknown {
  const encoding = config?.encoding ?? "binary";
  if (encoding === "jsonParsed") {
    const parsed = parsedTokenData(account, (address) => view.account(address));
    if (parsed !== null) return parsed;
  }
  const slice = config?.dataSlice;
  const data =
    slice === null || slice === undefined
      ? account.data
      : account.data.subarray(slice.offset, slice.offset + slice.length);
  if (encoding === "base64" || encoding === "jsonParsed") return [Buffer.from(data).toString("base64"), "base64"];
  if (data.length > maxBase58Bytes) {
    throw new RpcError(
      rpcCodes.invalidRequest,
      "Encoded binary (base 58) data should be less than 128 bytes, please use Base64 encoding.",
    );
  }
  return encoding === "base58" ? [bs58.encode(data), "base58"] : bs58.encode(data);
}

function memcmpBytes(bytes: string | readonly number[], encoding: "base58" | "base64" | "bytes"): Uint8Array {
  if (typeof bytes !== "string") return Uint8Array.from(bytes);
  const decoded = encoding === "base64" ? new Uint8Array(Buffer.from(bytes, "base64")) : base58Bytes(bytes);
  if (decoded === null || decoded.length > maxBase58Bytes)
    throw invalidParams("Invalid params: memcmp bytes cannot be decoded, or are too long.");
  return decoded;
}
