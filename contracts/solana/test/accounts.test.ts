import type { ErrorCode } from "@isthmus/protocol";
import { type AccountMeta, type Keypair, type PublicKey, SystemProgram, TransactionInstruction } from "@solana/web3.js";
import { describe, expect, it } from "vitest";
import {
  type AccountRow,
  accountTable,
  type InstructionName,
  instructionTag,
  tokenCondition,
  tokenProgramId,
} from "../src/index.ts";
import { validCalls } from "./calls.ts";
import { keypairOf, type Network, type StoredAccount } from "./network.ts";

const stranger = keypairOf(9, 9).publicKey;

/** A valid call with one field broken, and the expected error. */
interface Breach {
  readonly title: string;
  readonly code: ErrorCode;
  readonly keys?: readonly AccountMeta[];
  readonly data?: Uint8Array;
  /** Changes an account before the call. */
  readonly put?: readonly [PublicKey, StoredAccount];
}

describe.each(validCalls)("$title", ({ name, make }) => {
  it("refuses every broken account without effect, then accepts the valid call", () => {
    const { fixture, instruction, signers } = make();
    const { network } = fixture;
    const rows = rowsOf(name, instruction.keys.length);
    for (const [index, row] of rows.entries()) {
      const meta = instruction.keys[index] as AccountMeta;
      expect([row.name, meta.isSigner, meta.isWritable]).toEqual([
        row.name,
        row.signer ?? false,
        row.writable ?? false,
      ]);
    }
    for (const breach of [
      ...countBreaches(instruction),
      ...dataBreaches(instruction),
      ...rows.flatMap((row, index) => rowBreaches(network, instruction, row, index)),
    ]) {
      expectRefusal(network, instruction, signers, breach);
    }
    const outcome = network.send([instruction], { signers });
    expect([outcome.failure, outcome.logs]).toEqual([null, outcome.logs]);
  });
});

/** The accounts of an instruction, with those that some calls leave out as far as this one has them. */
function rowsOf(name: InstructionName, count: number): readonly AccountRow[] {
  const all = accountTable[name];
  const withoutMint = all.filter(({ when }) => when !== tokenCondition);
  const lists = [all, withoutMint, all.filter(({ when }) => when === undefined || when === tokenCondition)];
  const rows = [...lists, all.filter(({ when }) => when === undefined)].find(({ length }) => length === count);
  if (rows === undefined) throw new Error(`${name} does not take ${count} accounts`);
  return rows;
}

function expectRefusal(
  network: Network,
  valid: TransactionInstruction,
  signers: readonly Keypair[],
  breach: Breach,
): void {
  const keys = [...(breach.keys ?? valid.keys)];
  const data = Buffer.from(breach.data ?? valid.data);
  const broken = new TransactionInstruction({ programId: valid.programId, keys, data });
  const original = breach.put === undefined ? null : network.account(breach.put[0]);
  if (breach.put !== undefined) network.put(...breach.put);
  const watched = [...valid.keys, ...keys].map((meta) => meta.pubkey);
  const before = watched.map((key) => network.account(key));
  const signing = signers.filter((signer) =>
    keys.some((meta) => meta.isSigner && meta.pubkey.equals(signer.publicKey)),
  );
  const outcome = network.send([broken], { signers: signing });
  expect({ breach: breach.title, result: outcome.code ?? outcome.failure }).toEqual({
    breach: breach.title,
    result: breach.code,
  });
  expect(watched.map((key) => network.account(key))).toEqual(before);
  if (breach.put !== undefined) {
    const [key] = breach.put;
    network.put(key, original ?? { owner: SystemProgram.programId, lamports: 0n, data: new Uint8Array(0) });
  }
}

function countBreaches({ keys }: TransactionInstruction): Breach[] {
  const breaches: Breach[] = [
    { title: "one account too few", code: "ACCOUNT_COUNT", keys: keys.slice(0, -1) },
    {
      title: "one account too many",
      code: "ACCOUNT_COUNT",
      keys: [...keys, { pubkey: stranger, isSigner: false, isWritable: false }],
    },
    { title: "no account", code: "ACCOUNT_COUNT", keys: [] },
  ];
  for (const [index, meta] of keys.entries()) {
    const other = keys[(index + 1) % keys.length] as AccountMeta;
    if (keys.length === 1) break;
    const changed = [...keys];
    changed[index] = { ...meta, pubkey: other.pubkey, isSigner: other.isSigner };
    breaches.push({ title: `account ${index} twice`, code: "ACCOUNT_DUPLICATE", keys: changed });
  }
  return breaches;
}

function dataBreaches({ data }: TransactionInstruction): Breach[] {
  const malformed = (title: string, bytes: Uint8Array): Breach => ({
    title,
    code: "INSTRUCTION_MALFORMED",
    data: bytes,
  });
  const breaches = [malformed("no data", new Uint8Array(0)), malformed("unknown tag", new Uint8Array([200]))];
  // Roots, VAAs and buffer bytes have their own errors: roots.test.ts, votes.test.ts, buffers.test.ts.
  const tag = data[0] as number;
  if (tag === instructionTag.executeRoot) return breaches;
  // An act is stored as it is, and read when it is performed: timelock.test.ts.
  if (tag === instructionTag.scheduleAct) return breaches;
  if (data.length > 1 && tag !== 3) breaches.push(malformed("cut behind the tag", data.subarray(0, 1)));
  if (tag === 3 || tag === 14) return breaches;
  breaches.push(malformed("one byte too many", new Uint8Array([...data, 0])));
  if (data.length > 1) breaches.push(malformed("one byte too few", data.subarray(0, -1)));
  return breaches;
}

type Replace = (title: string, code: ErrorCode, account: StoredAccount) => Breach;

const foreign: StoredAccount = { owner: tokenProgramId, lamports: 1_000_000_000n, data: new Uint8Array(300) };

function rowBreaches(network: Network, { keys }: TransactionInstruction, row: AccountRow, index: number): Breach[] {
  const meta = keys[index] as AccountMeta;
  const stored = network.account(meta.pubkey);
  const withMeta = (change: Partial<AccountMeta>): AccountMeta[] => {
    const changed = [...keys];
    changed[index] = { ...meta, ...change };
    return changed;
  };
  const replaced: Replace = (title, code, account) => ({
    title: `${row.name}: ${title}`,
    code,
    put: [meta.pubkey, account],
  });
  const elsewhere: Breach = {
    title: `${row.name}: at another address`,
    code: "ACCOUNT_ADDRESS",
    keys: withMeta({ pubkey: stranger }),
    ...(stored === null ? {} : { put: [stranger, stored] as const }),
  };
  const breaches: Breach[] = [];
  if (row.signer)
    breaches.push({ title: `${row.name}: unsigned`, code: "ACCOUNT_SIGNER", keys: withMeta({ isSigner: false }) });
  if (row.writable)
    breaches.push({ title: `${row.name}: read-only`, code: "ACCOUNT_WRITABLE", keys: withMeta({ isWritable: false }) });
  switch (row.kind) {
    case "wallet":
      return breaches;
    case "system program":
    case "token program":
    case "vault program":
      return [...breaches, { ...elsewhere, put: [stranger, { ...foreign, data: new Uint8Array(0) }] }];
    case "new":
      breaches.push(elsewhere, replaced("owned by another program", "ACCOUNT_OWNER", { ...foreign, owner: stranger }));
      if (row.record !== undefined)
        breaches.push(replaced("already created", "ALREADY_INITIALIZED", { ...foreign, owner: network.programId }));
      return breaches;
    case "record":
    case "record or new":
      if (row.record === "asset" && stored !== null) return [...breaches, ...assetBreaches(stored, replaced)];
      if (row.record === "vault" && stored !== null)
        return [...breaches, elsewhere, ...recordBreaches(stored, replaced), ...vaultBreaches(stored, replaced)];
      return [
        ...breaches,
        elsewhere,
        ...recordBreaches(stored, replaced),
        ...(stored === null ? [] : [replaced("another bump", "ACCOUNT_ADDRESS", changedByte(6, stored))]),
      ];
    case "vault token":
      return [...breaches, elsewhere];
    case "wallet token":
    case "mint": {
      if (stored === null) throw new Error(`${row.name} must exist`);
      // A mint that is shown to a transfer is the asset's, whatever is in it.
      if (row.when === tokenCondition) return [elsewhere];
      breaches.push(replaced("owned by another program", "ACCOUNT_OWNER", { ...stored, owner: network.programId }));
      return [...breaches, ...(row.kind === "mint" ? mintBreaches : tokenBreaches)(stored, replaced)];
    }
  }
}

function changedByte(at: number, account: StoredAccount): StoredAccount {
  const data = account.data.slice();
  data[at] = (data[at] as number) ^ 1;
  return { ...account, data };
}

function longer(account: StoredAccount): StoredAccount {
  return { ...account, data: new Uint8Array([...account.data, 0]) };
}

function recordBreaches(stored: StoredAccount | null, replaced: Replace): Breach[] {
  if (stored === null) return [replaced("owned by another program", "ACCOUNT_OWNER", foreign)];
  return [
    replaced("owned by another program", "ACCOUNT_OWNER", { ...stored, owner: tokenProgramId }),
    replaced("one byte longer", "ACCOUNT_TYPE", longer(stored)),
    replaced("header only", "ACCOUNT_TYPE", { ...stored, data: stored.data.slice(0, 8) }),
    replaced("another magic", "ACCOUNT_TYPE", changedByte(0, stored)),
    replaced("another version", "ACCOUNT_TYPE", changedByte(4, stored)),
    replaced("another kind of record", "ACCOUNT_TYPE", changedByte(5, stored)),
  ];
}

/** Where a vault's record keeps its own address: it is not derived again. */
const vaultAddressAt = 2504;

function vaultBreaches(stored: StoredAccount, replaced: Replace): Breach[] {
  return [
    replaced("of another address", "ACCOUNT_ADDRESS", changedByte(vaultAddressAt, stored)),
    replaced("of an address with another last byte", "ACCOUNT_ADDRESS", changedByte(vaultAddressAt + 31, stored)),
  ];
}

/** An asset's record names its vault: its address is not derived again. */
function assetBreaches(stored: StoredAccount, replaced: Replace): Breach[] {
  return [
    ...recordBreaches(stored, replaced),
    replaced("of another vault", "ACCOUNT_ADDRESS", changedByte(8, stored)),
    replaced("of a vault with another last byte", "ACCOUNT_ADDRESS", changedByte(39, stored)),
  ];
}

function mintBreaches(stored: StoredAccount, replaced: Replace): Breach[] {
  return [
    replaced("another size", "ACCOUNT_TYPE", longer(stored)),
    replaced("not initialised", "ACCOUNT_TYPE", changedByte(45, stored)),
  ];
}

/** Where an account of Token-2022's with extensions states what it is. */
const kindAt = 165;

function tokenBreaches(stored: StoredAccount, replaced: Replace): Breach[] {
  return [
    stored.data.length > kindAt
      ? replaced("of another kind", "ACCOUNT_TYPE", changedByte(kindAt, stored))
      : replaced("another size", "ACCOUNT_TYPE", longer(stored)),
    replaced("another mint", "TOKEN_ACCOUNT_MISMATCH", changedByte(0, stored)),
    replaced("another owner field", "TOKEN_ACCOUNT_MISMATCH", changedByte(32, stored)),
    replaced("not initialised", "TOKEN_ACCOUNT_MISMATCH", changedByte(108, stored)),
  ];
}
