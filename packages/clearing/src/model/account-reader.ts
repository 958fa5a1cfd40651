import type { Hex } from "@isthmus/protocol";
import type { HealthState } from "@isthmus/risk";
import { AccountRows } from "./account-rows.ts";
import { FewMap } from "./few-map.ts";
import { LedgerAccount, recordOf } from "./ledger-account.ts";
import { newAccount } from "./new-account.ts";
import { type EntryColumns, RowMap } from "./row-map.ts";
import type { Account } from "./state.ts";
import type { StateReader } from "./state-reader.ts";

type EntryOf<K extends "credits" | "entitlements" | "olderExits" | "positions" | "recipients"> =
  Account[K] extends Map<number, infer V> ? V : never;

/**
 * Reads accounts as `AccountWriter` writes them: it knows their fields, and makes objects of the kind that `newAccount` makes, so
 * that the engine's code sees one kind. An account with other fields is read field by field.
 */
export class AccountReader {
  #reader: StateReader;
  /** Accounts are read in the order of their numbers: each is in the row of its own. */
  readonly #rows = new AccountRows();
  #row = 0;
  /** Whether records of these names have the fields that are known here. */
  readonly #known = new Map<readonly string[], boolean>();
  readonly #templates = new Map<readonly string[], Record<string, unknown>>();

  constructor(reader: StateReader) {
    this.#reader = reader;
  }

  /** Reads on in other bytes, in the same rows. */
  continueWith(reader: StateReader): void {
    this.#reader = reader;
  }

  /** @throws INPUT_INVALID where the bytes are no account */
  read(): Account {
    const reader = this.#reader;
    const names = reader.peekNames();
    if (!this.#isKnown(names)) return this.#readOther(names);
    reader.recordStart();
    const rows = this.#rows;
    const row = this.#row++;
    // In the order of the sorted names.
    const auctionsWonQuanta = reader.bigint();
    this.#entries(rows.balances, row, this.#amount);
    this.#entries(rows.reasons, row, this.#reason);
    const contributionDueCycle = reader.value() as bigint | null;
    const contributionQuanta = reader.bigint();
    const credits = this.#records<EntryOf<"credits">>();
    this.#entries(rows.gains, row, this.#amount);
    const entitlements = this.#entitlements();
    this.#entries(rows.exits, row, this.#amount);
    const health = reader.text() as HealthState;
    const id = reader.text() as Hex;
    const kind = reader.text() as Account["kind"];
    const lastNonce = reader.bigint();
    const leavingContributions = this.#leaving();
    const marginCall = reader.value() as Account["marginCall"];
    const marginMode = reader.text() as Account["marginMode"];
    const number = reader.number();
    const olderExits = this.#records<EntryOf<"olderExits">>();
    const owner = this.#owner();
    rows.pending.set(row, reader.bigint());
    this.#entries(rows.positions, row, this.#position);
    rows.realised.set(row, reader.bigint());
    const recipients = this.#recipients();
    const requiredContributionQuanta = reader.bigint();
    const subAccount = reader.number();
    const suspended = reader.value() as boolean;
    const trader = reader.text() as Hex;
    rows.variation.set(row, reader.bigint());
    const fields = {
      id,
      kind,
      number,
      subAccount,
      marginMode,
      owner,
      trader,
      suspended,
      health,
      marginCall,
      contributionQuanta,
      leavingContributions,
      auctionsWonQuanta,
      requiredContributionQuanta,
      contributionDueCycle,
      lastNonce,
      recipients,
      entitlements,
      olderExits,
      credits,
    };
    return new LedgerAccount(fields, rows, row);
  }

  #isKnown(names: readonly string[]): boolean {
    let isKnown = this.#known.get(names);
    if (isKnown === undefined) {
      isKnown = names.length === sortedNames.length && names.every((name, at) => name === sortedNames[at]);
      this.#known.set(names, isKnown);
    }
    return isKnown;
  }

  /** Fields come in the order of new accounts, others after them. */
  #readOther(names: readonly string[]): Account {
    let template = this.#templates.get(names);
    if (template === undefined) {
      const order = [...freshNames.filter((name) => names.includes(name)), ...names];
      template = Object.fromEntries(order.map((name) => [name, null]));
      this.#templates.set(names, template);
    }
    const record = { ...template };
    this.#reader.recordInto(record, names);
    return LedgerAccount.of(record as unknown as Account, this.#rows, this.#row++);
  }

  /** Reads a map into a row, which holds nothing yet. */
  #entries<K, V>(columns: EntryColumns<K, V>, row: number, read: (map: Map<K, V>) => void): void {
    const reader = this.#reader;
    const size = reader.mapSize();
    if (size === 0) return;
    const map = new RowMap(columns, row);
    for (let i = 0; i < size; i++) read(map);
    reader.requireSize(map, size);
  }

  // Made once, not for every account.
  readonly #amount = (map: Map<number, bigint>): void => void map.set(this.#reader.number(), this.#reader.bigint());
  readonly #reason = (map: Map<string, bigint>): void => void map.set(this.#reader.text(), this.#reader.bigint());

  #leaving(): FewMap<bigint, bigint> {
    const reader = this.#reader;
    const map = new FewMap<bigint, bigint>();
    const size = reader.mapSize();
    for (let i = 0; i < size; i++) map.set(reader.bigint(), reader.bigint());
    reader.requireSize(map, size);
    return map;
  }

  #records<V>(): FewMap<number, V> {
    const reader = this.#reader;
    const map = new FewMap<number, V>();
    const size = reader.mapSize();
    for (let i = 0; i < size; i++) map.set(reader.number(), reader.value() as V);
    reader.requireSize(map, size);
    return map;
  }

  readonly #position = (map: Account["positions"]): void => {
    const reader = this.#reader;
    const instrument = reader.number();
    if (!reader.isRecordOf(positionNames)) {
      map.set(instrument, reader.value() as EntryOf<"positions">);
      return;
    }
    const costQuanta = reader.bigint();
    const fundingIndex = reader.bigint();
    const lots = reader.bigint();
    map.set(instrument, { lots, costQuanta, fundingIndex });
  };

  #entitlements(): Account["entitlements"] {
    const reader = this.#reader;
    const map: Account["entitlements"] = new FewMap();
    const size = reader.mapSize();
    for (let i = 0; i < size; i++) {
      const asset = reader.number();
      if (!reader.isRecordOf(entitlementNames)) {
        map.set(asset, reader.value() as EntryOf<"entitlements">);
        continue;
      }
      const claimedQuanta = reader.bigint();
      const entitledQuanta = reader.bigint();
      map.set(asset, { entitledQuanta, claimedQuanta });
    }
    reader.requireSize(map, size);
    return map;
  }

  #recipients(): Account["recipients"] {
    const reader = this.#reader;
    const map: Account["recipients"] = new FewMap();
    const size = reader.mapSize();
    for (let i = 0; i < size; i++) {
      const chain = reader.number();
      if (!reader.isRecordOf(recipientNames)) {
        map.set(chain, reader.value() as EntryOf<"recipients">);
        continue;
      }
      const address = reader.text() as Hex;
      const next = reader.value() as EntryOf<"recipients">["next"];
      map.set(chain, { address, next });
    }
    reader.requireSize(map, size);
    return map;
  }

  #owner(): Account["owner"] {
    const reader = this.#reader;
    if (!reader.isRecordOf(ownerNames)) return reader.value() as Account["owner"];
    const address = reader.text() as Hex;
    const chain = reader.number();
    return { chain, address };
  }
}

const fresh = newAccount({ id: "0x", number: 0, kind: "member", owner: { chain: 1, address: "0x" } });
const freshNames = Object.keys(recordOf(fresh));
const sortedNames = [...freshNames].sort();
/** Sorted, as records are written. */
const positionNames = ["costQuanta", "fundingIndex", "lots"];
const entitlementNames = ["claimedQuanta", "entitledQuanta"];
const recipientNames = ["address", "next"];
const ownerNames = ["address", "chain"];
