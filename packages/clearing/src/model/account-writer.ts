import { LedgerAccount } from "./ledger-account.ts";
import type { Account, Position } from "./state.ts";
import { stateTag } from "./state-tags.ts";
import type { StateWriter } from "./state-writer.ts";

/**
 * Writes accounts in the form in which `StateWriter.value` writes any record, in a quarter of the time: it knows their fields.
 * What has other fields than it knows is written by `value`.
 */
export class AccountWriter {
  readonly #writer: StateWriter;
  /** Codes of records by their kind, once they have been written: a writer notes what it has written. */
  readonly #codes: (Uint8Array | undefined)[] = [];

  constructor(writer: StateWriter) {
    this.#writer = writer;
  }

  /** Where parts of the last account are, if `write` returned true. */
  readonly last = { idAt: 0, recipientAt: 0, balancesEnd: 0, exitsEnd: 0, positionsEnd: 0 };

  /** @returns whether it knows the account's fields, and so where they are (`last`) */
  write(account: Readonly<Account>): boolean {
    if (account.classes !== undefined || !(account instanceof LedgerAccount) || !hasNames(account, ownNames)) {
      this.#writer.value(account);
      return false;
    }
    const { last } = this;
    const writer = this.#writer;
    this.#start(record.account);
    writer.bigint(account.auctionsWonQuanta);
    this.#amounts(account.balances);
    last.balancesEnd = writer.length;
    this.#map(account.byReason, this.#reason);
    if (account.contributionDueCycle === null) writer.value(null);
    else writer.bigint(account.contributionDueCycle);
    writer.bigint(account.contributionQuanta);
    this.#map(account.credits, this.#any);
    this.#amounts(account.cycleGains);
    this.#map(account.entitlements, this.#entitlement);
    this.#amounts(account.exits);
    last.exitsEnd = writer.length;
    writer.text(account.health);
    last.idAt = writer.length + 1;
    writer.text(account.id);
    if (!isHex32(writer, last.idAt)) last.idAt = 0;
    writer.text(account.kind);
    writer.bigint(account.lastNonce);
    this.#map(account.leavingContributions, this.#any);
    writer.value(account.marginCall);
    writer.text(account.marginMode);
    writer.number(account.number);
    this.#map(account.olderExits, this.#olderExits);
    this.#owner(account.owner);
    writer.bigint(account.pendingQuanta);
    this.#map(account.positions, this.#position);
    last.positionsEnd = writer.length;
    writer.bigint(account.realisedQuanta);
    last.recipientAt = 0;
    this.#map(account.recipients, this.#recipient);
    writer.bigint(account.requiredContributionQuanta);
    writer.number(account.subAccount);
    writer.value(account.suspended);
    writer.text(account.trader);
    writer.bigint(account.variationQuanta);
    return true;
  }

  #start(kind: number): void {
    let code = this.#codes[kind];
    if (code === undefined) {
      code = this.#writer.codeFor(namesOf[kind] as readonly string[]);
      this.#codes[kind] = code;
    }
    this.#writer.recordStart(code);
  }

  /** Entries in any order are sorted by `value`; nearly all maps have one or none. */
  #map<K, V>(map: ReadonlyMap<K, V>, entry: (value: V, key: K) => void): void {
    const { size } = map;
    if (size > 1) {
      this.#writer.value(map);
      return;
    }
    this.#writer.mapStart(size);
    if (size === 1) map.forEach(entry);
  }

  #amounts(map: ReadonlyMap<number, bigint>): void {
    this.#map(map, this.#amount);
  }

  #owner(owner: Account["owner"]): void {
    if (!hasNames(owner, ownerNames)) {
      this.#writer.value(owner);
      return;
    }
    this.#start(record.owner);
    this.#writer.text(owner.address);
    this.#writer.number(owner.chain);
  }

  readonly #any = (value: unknown, key: unknown): void => {
    this.#writer.value(key);
    this.#writer.value(value);
  };

  readonly #amount = (amountQuanta: bigint, key: number): void => {
    this.#writer.number(key);
    this.#writer.bigint(amountQuanta);
  };

  readonly #reason = (amountQuanta: bigint, reason: string): void => {
    this.#writer.text(reason);
    this.#writer.bigint(amountQuanta);
  };

  readonly #position = (position: Readonly<Position>, instrument: number): void => {
    const writer = this.#writer;
    writer.number(instrument);
    if (!hasNames(position, positionNames)) {
      writer.value(position);
      return;
    }
    this.#start(record.position);
    writer.bigint(position.costQuanta);
    writer.bigint(position.fundingIndex);
    writer.bigint(position.lots);
  };

  readonly #entitlement = (entitlement: EntryOf<"entitlements">, asset: number): void => {
    const writer = this.#writer;
    writer.number(asset);
    if (!hasNames(entitlement, entitlementNames)) {
      writer.value(entitlement);
      return;
    }
    this.#start(record.entitlement);
    writer.bigint(entitlement.claimedQuanta);
    writer.bigint(entitlement.entitledQuanta);
  };

  readonly #olderExits = (older: EntryOf<"olderExits">, asset: number): void => {
    const writer = this.#writer;
    writer.number(asset);
    if (!hasNames(older, olderNames)) {
      writer.value(older);
      return;
    }
    this.#start(record.olderExits);
    writer.bigint(older.exitQuanta);
    writer.value(older.later);
    writer.bigint(older.supersededBy);
  };

  readonly #recipient = (recipient: EntryOf<"recipients">, chain: number): void => {
    const writer = this.#writer;
    writer.number(chain);
    if (!hasNames(recipient, recipientNames)) {
      writer.value(recipient);
      return;
    }
    this.#start(record.recipient);
    this.last.recipientAt = writer.length + 1;
    writer.text(recipient.address);
    if (!isHex32(writer, this.last.recipientAt)) this.last.recipientAt = 0;
    writer.value(recipient.next);
  };
}

/** An account that has just been written, and where parts of it are. */
export interface WrittenAccount {
  readonly bytes: Uint8Array;
  /** Where its message starts, and how long that is. */
  readonly start: number;
  readonly length: number;
  /** Where its id is, and the address where it is paid: 32 bytes each, 0 where there is none. */
  readonly idAt: number;
  readonly recipientAt: number;
  /** Where the last entry of each map ends. */
  readonly balancesEnd: number;
  readonly exitsEnd: number;
  readonly positionsEnd: number;
}

/** Whether 32 bytes were written behind a mark, up to the present end. */
function isHex32({ bytes, length }: StateWriter, at: number): boolean {
  return length === at + 32 && bytes[at - 1] === stateTag.hex32;
}

type EntryOf<K extends "entitlements" | "olderExits" | "recipients"> =
  Account[K] extends Map<number, infer V> ? Readonly<V> : never;

const record = { account: 0, owner: 1, position: 2, entitlement: 3, recipient: 4, olderExits: 5 } as const;

/** In the order in which `newAccount` makes them. A field that is missing here makes the types disagree. */
const accountNames = [
  "id",
  "kind",
  "number",
  "subAccount",
  "marginMode",
  "owner",
  "trader",
  "suspended",
  "health",
  "marginCall",
  "contributionQuanta",
  "leavingContributions",
  "auctionsWonQuanta",
  "requiredContributionQuanta",
  "contributionDueCycle",
  "lastNonce",
  "pendingQuanta",
  "byReason",
  "cycleGains",
  "realisedQuanta",
  "variationQuanta",
  "recipients",
  "balances",
  "positions",
  "entitlements",
  "exits",
  "olderExits",
  "credits",
] as const satisfies readonly (keyof Account)[];
/** Those that are fields of the object; the others are its row's. */
const ownNames = accountNames.filter(
  (name) => name !== "pendingQuanta" && name !== "realisedQuanta" && name !== "variationQuanta",
);
const ownerNames = ["chain", "address"] as const satisfies readonly (keyof Account["owner"])[];
const positionNames = ["lots", "costQuanta", "fundingIndex"] as const satisfies readonly (keyof Position)[];
const entitlementNames = [
  "entitledQuanta",
  "claimedQuanta",
] as const satisfies readonly (keyof EntryOf<"entitlements">)[];
const recipientNames = ["address", "next"] as const satisfies readonly (keyof EntryOf<"recipients">)[];
const olderNames = ["exitQuanta", "supersededBy", "later"] as const satisfies readonly (keyof EntryOf<"olderExits">)[];

type Unwritten = Exclude<keyof Account, (typeof accountNames)[number] | "classes">;

/** Names of fields by kind of record. */
const namesOf: [Unwritten] extends [never] ? readonly (readonly string[])[] : never = [
  accountNames,
  ownerNames,
  positionNames,
  entitlementNames,
  recipientNames,
  olderNames,
];

/** Whether an object has fields of these names and no others. */
function hasNames(value: object, names: readonly string[]): boolean {
  let count = 0;
  for (const name in value) {
    // Nearly always they come in this order, and a comparison of equal names is one of addresses.
    if (name !== names[count] && !names.includes(name)) return false;
    count += 1;
  }
  return count === names.length;
}
