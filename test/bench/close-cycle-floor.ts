import type { Engine } from "@isthmus/clearing";
import { keccakMessages, rateBytes } from "@isthmus/protocol";
import { processorMs } from "./benchmark.ts";

type Account = ReturnType<Engine["state"]["accounts"]["values"]> extends Iterable<infer A> ? A : never;

/** Blocks of Keccak-256 per account: its state and a node 3 + 1, its leaf twice and a node 2 + 1 + 1. */
const blocksPerAccount = 8;
const hashedSample = 100_000;

/** Processor time of the hashes of a cut-off in which every account and leaf is new: ready bytes, no product code. */
export function hashesMs(accounts: number): number {
  const sizeBytes = blocksPerAccount * rateBytes;
  const together = 200;
  const bytes = new Uint8Array(together * sizeBytes);
  const starts = Array.from({ length: together }, (_, index) => index * sizeBytes);
  const lengthsBytes = starts.map(() => sizeBytes - 1);
  const hash = (): void => {
    for (let done = 0; done < hashedSample; done += together) keccakMessages({ bytes, starts, lengthsBytes });
  };
  hash();
  return (processorMs(hash) * accounts) / hashedSample;
}

/** Looks at everything that a cut-off looks at in each account, once, and makes nothing. @returns something that depends on it all */
export function walkAccounts(accounts: Iterable<Readonly<Account>>): number {
  let seen = 0;
  const see = (amount: bigint): void => {
    if (amount > 0n) seen += 1;
  };
  for (const account of accounts) {
    if (account.pendingQuanta > 0n || account.health !== "healthy") seen += 1;
    seen += account.id.charCodeAt(65) + account.byReason.size + account.cycleGains.size + account.credits.size;
    account.balances.forEach(see);
    account.exits.forEach(see);
    for (const { costQuanta } of account.positions.values()) see(costQuanta);
    for (const { entitledQuanta } of account.entitlements.values()) see(entitledQuanta);
    for (const { address } of account.recipients.values()) seen += address.length;
  }
  return seen;
}

/** Processor time of making as many objects as that many accounts are, and of keeping them: no product code, nothing read. */
export function objectsMs(accounts: number): number {
  const kept: unknown[] = [];
  const makeMs = processorMs(() => {
    for (let index = 0; index < accounts; index++) kept.push(accountLike(index));
  });
  kept.length = 0;
  return makeMs;
}

const plain = Object.fromEntries(Array.from({ length: 27 }, (_, index) => [`field${index}`, 0]));
const maps = 9;

/** 27 fields, nine of them maps of two fields, four with an entry; an id, an owner and four amounts. */
function accountLike(index: number): object {
  const made: Record<string, unknown> = { ...plain };
  for (let map = 0; map < maps; map++) made[`field${map}`] = { key: map, value: null };
  for (let amount = 0; amount < 4; amount++) made[`field${maps + amount}`] = BigInt(1_000_000_000 + index + amount);
  made.field13 = { chain: 1, address: "0x" };
  made.field14 = { address: "0x", next: null };
  made.field15 = { lots: 1n, costQuanta: 1n, fundingIndex: 0n };
  made.field16 = `0x${index.toString(16).padStart(64, "0")}`;
  return made;
}
