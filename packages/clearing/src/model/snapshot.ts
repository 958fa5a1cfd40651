import { createHash } from "node:crypto";
import { type Hex, isIsthmusError } from "@isthmus/protocol";
import { AccountReader } from "./account-reader.ts";
import { AccountWriter } from "./account-writer.ts";
import type { Account, State } from "./state.ts";
import { damaged, StateReader } from "./state-reader.ts";
import { StateWriter, shapeCode } from "./state-writer.ts";

/** The first bytes of a snapshot in binary form, before its version. */
const magic = Buffer.from("isthmus-snapshot\n", "latin1");
const checkBytes = 32;

/** Whether bytes start like a binary snapshot; earlier versions were JSON. */
export function isBinarySnapshot(bytes: Uint8Array): boolean {
  return magic.equals(bytes.subarray(0, magic.length));
}

/**
 * A snapshot in binary form: magic, version, accounts by number, the rest of the state, the field names of its records, and a
 * SHA-256 of it all. Equal states give equal bytes.
 * @param version 0 to 255
 */
export function encodeSnapshot(version: number, state: State): Uint8Array {
  const { accounts, accountIds, ...rest } = state;
  const writer = new StateWriter();
  writer.raw(magic);
  writer.byte(version);
  const pointer = writer.length;
  writer.raw(new Uint8Array(8));
  writer.value(rest);
  writer.count(accountIds.length);
  const accountWriter = new AccountWriter(writer);
  for (const id of accountIds) accountWriter.write(accounts.get(id) as Account);
  Buffer.from(writer.bytes.buffer, writer.bytes.byteOffset).writeDoubleBE(writer.length, pointer);
  const shapes = new Map([...writer.shapes].map(([code, { sorted }]) => [code, [...sorted]]));
  writer.value([...shapes.keys()].sort().map((code) => shapes.get(code)));
  writer.raw(createHash("sha256").update(writer.bytes.subarray(0, writer.length)).digest());
  return writer.bytes.subarray(0, writer.length);
}

/** The version of a binary snapshot. */
export function snapshotVersionOf(bytes: Uint8Array): number {
  const version = bytes[magic.length];
  if (version === undefined) throw damaged("version");
  return version;
}

/** Decodes a binary snapshot. @throws INPUT_INVALID if the bytes are damaged */
export function decodeSnapshot(bytes: Uint8Array): State {
  try {
    return decodeChecked(bytes);
  } catch (cause) {
    if (isIsthmusError(cause)) throw cause;
    throw damaged("form", cause);
  }
}

function decodeChecked(bytes: Uint8Array): State {
  const start = magic.length + 1;
  const end = bytes.length - checkBytes;
  if (end < start + 8) throw damaged("length");
  const check = createHash("sha256").update(bytes.subarray(0, end)).digest();
  if (!check.equals(bytes.subarray(end))) throw damaged("checksum");
  const body = bytes.subarray(0, end);
  const shapesAt = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).readDoubleBE(start);
  if (!Number.isInteger(shapesAt) || shapesAt < start || shapesAt > end) throw damaged("shapes");
  const named = new StateReader(body, shapesAt, new Map()).value() as string[][];
  const shapes = new Map(named.map((names) => [Buffer.from(shapeCode(names)).toString("hex"), names] as const));
  const reader = new StateReader(body, start + 8, shapes);
  const accountReader = new AccountReader(reader);
  const rest = reader.value() as Omit<State, "accounts" | "accountIds">;
  const accounts = new Map<Hex, Account>();
  const accountIds: Hex[] = [];
  for (let left = reader.count(); left > 0; left--) {
    const account = accountReader.read();
    accounts.set(account.id, account);
    accountIds.push(account.id);
  }
  if (reader.at !== shapesAt || accounts.size !== accountIds.length) throw damaged("accounts");
  return { ...rest, accounts, accountIds };
}
