import type { Hex } from "@isthmus/protocol";
import type { HealthState } from "@isthmus/risk";
import { FewMap } from "./few-map.ts";
import { newAccount } from "./new-account.ts";
import type { Account } from "./state.ts";
import type { StateReader } from "./state-reader.ts";

type EntryOf<K extends "credits" | "entitlements" | "olderExits" | "positions" | "recipients"> =
  Account[K] extends Map<number, infer V> ? V : never;

/**
 * Reads accounts as `AccountWriter` writes them: it knows their fields, and makes objects of the kind that `newAccount` makes, so
 * that the engine's code sees one kind. An account with other fields is read field by field.
 */
export class AccountReader {
  readonly #reader: StateReader;
  /** Whether records of these names have the fields that are known here. */
  readonly #known = new Map<readonly string[], boolean>();
  readonly #templates = new Map<readonly string[], Record<string, unknown>>();

  constructor(reader: StateReader) {
    this.#reader = reader;
  }

  /** @throws INPUT_INVALID where the bytes are no account */
  read(): Account {
    const reader = this.#reader;
    const names = reader.peekNames();
    if (!this.#isKnown(names)) return this.#readOther(names);
    reader.recordStart();
    // In the order of the sorted names.
    const auctionsWonQuanta = reader.bigint();
    const balances = this.#amounts();
    const byReason = this.#reasons();
    const contributionDueCycle = reader.value() as bigint | null;
    const contributionQuanta = reader.bigint();
    const credits = this.#records<EntryOf<"credits">>();
    const cycleGains = this.#amounts();
    const entitlements = this.#entitlements();
    const exits = this.#amounts();
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
    const pendingQuanta = reader.bigint();
    const positions = this.#positions();
    const realisedQuanta = reader.bigint();
    const recipients = this.#recipients();
    const requiredContributionQuanta = reader.bigint();
    const subAccount = reader.number();
    const suspended = reader.value() as boolean;
    const trader = reader.text() as Hex;
    const variationQuanta = reader.bigint();
    return {
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
      pendingQuanta,
      byReason,
      cycleGains,
      realisedQuanta,
      variationQuanta,
      recipients,
      balances,
      positions,
      entitlements,
      exits,
      olderExits,
      credits,
    };
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
    return record as unknown as Account;
  }

  #amounts(): FewMap<number, bigint> {
    const reader = this.#reader;
    const map = new FewMap<number, bigint>();
    const size = reader.mapSize();
    for (let i = 0; i < size; i++) map.set(reader.number(), reader.bigint());
    reader.requireSize(map, size);
    return map;
  }

  #reasons(): FewMap<string, bigint> {
    const reader = this.#reader;
    const map = new FewMap<string, bigint>();
    const size = reader.mapSize();
    for (let i = 0; i < size; i++) map.set(reader.text(), reader.bigint());
    reader.requireSize(map, size);
    return map;
  }

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

  #positions(): Account["positions"] {
    const reader = this.#reader;
    const map: Account["positions"] = new FewMap();
    const size = reader.mapSize();
    for (let i = 0; i < size; i++) {
      const instrument = reader.number();
      if (!reader.isRecordOf(positionNames)) {
        map.set(instrument, reader.value() as EntryOf<"positions">);
        continue;
      }
      const costQuanta = reader.bigint();
      const fundingIndex = reader.bigint();
      const lots = reader.bigint();
      map.set(instrument, { lots, costQuanta, fundingIndex });
    }
    reader.requireSize(map, size);
    return map;
  }

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

const freshNames = Object.keys(newAccount({ id: "0x", number: 0, kind: "member", owner: { chain: 1, address: "0x" } }));
const sortedNames = [...freshNames].sort();
/** Sorted, as records are written. */
const positionNames = ["costQuanta", "fundingIndex", "lots"];
const entitlementNames = ["claimedQuanta", "entitledQuanta"];
const recipientNames = ["address", "next"];
const ownerNames = ["address", "chain"];
