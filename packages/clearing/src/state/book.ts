import { createHash } from "node:crypto";
import { type Hex, IsthmusError } from "@isthmus/protocol";
import type { Genesis } from "../engine/types.ts";
import { FreeMargins } from "../margin/free-margins.ts";
import { QuickTrades } from "../novation/quick-trades.ts";
import { encodeState } from "./codec.ts";
import { compareText } from "./order.ts";
import { defaultParameters } from "./parameters.ts";
import { SeenTrades } from "./seen-trades.ts";
import type { Account, Asset, Instrument, State, Venue } from "./state.ts";
import { systemAccounts } from "./system-accounts.ts";

const zero32: Hex = `0x${"00".repeat(32)}`;

/**
 * The state with access by id and an incremental digest. Whoever changes an account takes it with `write`,
 * so that only accounts that changed are hashed again.
 */
export class Book {
  readonly state: State;
  readonly seenTrades: SeenTrades;
  /** By account number; undefined where the account has changed since. */
  readonly #accountDigests: (string | undefined)[];
  readonly freeMargins: FreeMargins;
  /** Goes before the accounts that it has taken in: `read`, `write` and `writable` bring them up to date. */
  readonly quickTrades: QuickTrades;
  #sortedIds: Hex[] | null = null;

  constructor(state: State) {
    this.state = state;
    this.seenTrades = new SeenTrades(state);
    this.freeMargins = new FreeMargins(state);
    this.quickTrades = new QuickTrades(this);
    this.#accountDigests = state.numbered.map(() => undefined);
  }

  /**
   * The state of a house that has applied nothing.
   * @throws PARAMETER_INVALID when its recipients could change without an announcement (PROTOCOL P1)
   */
  static fromGenesis(genesis: Genesis): Book {
    const parameters = { ...defaultParameters, ...genesis.parameters };
    if (parameters.recipientDelayCycles < 1)
      throw new IsthmusError("PARAMETER_INVALID", { field: "recipientDelayCycles" });
    const accounts = new Map<Hex, Account>();
    const numbered: Hex[] = Object.values(systemAccounts);
    numbered.forEach((id, number) => {
      accounts.set(id, newAccount({ id, number, kind: "system", owner: { chain: genesis.hubChain, address: id } }));
    });
    return new Book({
      houseId: genesis.houseId,
      hubChain: genesis.hubChain,
      hub: genesis.hub,
      admin: genesis.admin,
      oracle: genesis.oracle,
      settlementClass: genesis.settlementClass ?? "USD",
      journalIndex: 0n,
      journalDigest: zero32,
      cycle: 0n,
      cycleDigest: zero32,
      timeSeconds: 0n,
      closedSeconds: 0n,
      pricesSequence: 0n,
      adminNonce: 0n,
      parameters,
      nextParameters: null,
      withdrawalsSuspended: false,
      unallocatedQuanta: 0n,
      auctions: new Map(),
      assets: new Map(),
      vaults: new Map(),
      venues: new Map(),
      instruments: new Map(),
      classMarks: new Map(),
      chains: new Map(),
      suspense: new Map(),
      unknownDeposits: new Map(),
      accounts,
      numbered,
      seenTrades: new Map(),
    });
  }

  /** @throws ACCOUNT_UNKNOWN */
  read(id: Hex): Readonly<Account> {
    const account = this.state.accounts.get(id);
    if (account === undefined) throw new IsthmusError("ACCOUNT_UNKNOWN", { account: id });
    this.quickTrades.release(account);
    return account;
  }

  /** The account, to be changed: its digest is taken anew. */
  write(id: Hex): Account {
    const account = this.state.accounts.get(id);
    if (account === undefined) throw new IsthmusError("ACCOUNT_UNKNOWN", { account: id });
    return this.writable(account);
  }

  /** The same for an account that was read from this book: saves the look-up. */
  writable(account: Readonly<Account>): Account {
    this.quickTrades.willChange(account);
    this.#accountDigests[account.number] = undefined;
    this.freeMargins.forget(account.number);
    return account;
  }

  /** A member's account. @throws ACCOUNT_UNKNOWN, also for the house's own accounts */
  member(id: Hex): Readonly<Account> {
    const account = this.read(id);
    if (account.kind === "system") throw new IsthmusError("ACCOUNT_UNKNOWN", { account: id });
    return account;
  }

  add(account: Account): void {
    this.state.accounts.set(account.id, account);
    this.state.numbered.push(account.id);
    this.#sortedIds = null;
  }

  /** @throws ASSET_UNKNOWN */
  asset(asset: number): Asset {
    const found = this.state.assets.get(asset);
    if (found === undefined) throw new IsthmusError("ASSET_UNKNOWN", { asset });
    return found;
  }

  /** @throws INSTRUMENT_UNKNOWN */
  instrument(instrument: number): Instrument {
    const found = this.state.instruments.get(instrument);
    if (found === undefined) throw new IsthmusError("INSTRUMENT_UNKNOWN", { instrument });
    return found;
  }

  /** @throws VENUE_UNKNOWN */
  venue(venue: number): Venue {
    const found = this.state.venues.get(venue);
    if (found === undefined) throw new IsthmusError("VENUE_UNKNOWN", { venue });
    return found;
  }

  /** All account ids, ascending: the order of everything that walks the book. */
  sortedIds(): readonly Hex[] {
    this.#sortedIds ??= [...this.state.accounts.keys()].sort(compareText);
    return this.#sortedIds;
  }

  /**
   * The state digest, SHA-256. It leaves out what a cycle header carries beside it: position, journal digest and cycle
   * digest.
   */
  digest(): Hex {
    const hash = createHash("sha256").update("isthmus/v1/state\n");
    for (const id of this.sortedIds()) {
      const account = this.read(id);
      let digest = this.#accountDigests[account.number];
      if (digest === undefined) {
        digest = createHash("sha256").update(encodeState(account)).digest("hex");
        this.#accountDigests[account.number] = digest;
      }
      hash.update(digest);
    }
    const { accounts: _a, journalIndex: _i, journalDigest: _j, cycleDigest: _c, seenTrades: _s, ...rest } = this.state;
    hash.update(`\n${this.seenTrades.digest()}\n${encodeState(rest)}`);
    return `0x${hash.digest("hex")}`;
  }
}

/** An account without anything in it. */
export function newAccount(given: {
  id: Hex;
  number: number;
  kind: Account["kind"];
  owner: { chain: number; address: Hex };
  subAccount?: number;
  marginMode?: "cross" | "isolated";
  trader?: Hex;
}): Account {
  return {
    id: given.id,
    kind: given.kind,
    number: given.number,
    subAccount: given.subAccount ?? 0,
    marginMode: given.marginMode ?? "cross",
    owner: given.owner,
    trader: given.trader ?? `0x${"00".repeat(20)}`,
    suspended: false,
    health: "healthy",
    contributionQuanta: 0n,
    leavingContributions: new Map(),
    lastNonce: 0n,
    pendingQuanta: 0n,
    byReason: new Map(),
    realisedQuanta: 0n,
    variationQuanta: 0n,
    recipients: new Map(),
    balances: new Map(),
    positions: new Map(),
    entitlements: new Map(),
    exits: new Map(),
    credits: new Map(),
  };
}
