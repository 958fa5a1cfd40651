import { type Hex, IsthmusError } from "@isthmus/protocol";
import type { AccountRows } from "../model/account-rows.ts";
import { homeOf, LedgerAccount } from "../model/ledger-account.ts";
import type { Account, Asset, Instrument, State, Venue } from "../model/state.ts";
import type { AccountBytes } from "./account-bytes.ts";
import { AccountIndex, type AccountSums, everything, has } from "./account-index.ts";
import { OwnerHoldings, type OwnerSides } from "./owner-holdings.ts";
import { type Owner, OwnerIndex } from "./owner-index.ts";
import { PlainAccounts } from "./plain-accounts.ts";
import { StateDigest } from "./state-digest.ts";
import { TradeIndex } from "./trade-index.ts";

/** Is notified of changes to the state; caches derived from it drop what no longer holds. */
export interface BookListener {
  /** Before an account changes. */
  accountChanges(account: Readonly<Account>): void;
  /** After rows of accounts have changed, by number. */
  rowsChanged(numbers: Uint32Array): void;
  /** After an instrument's open interest has changed. */
  openInterestChanged?(instrument: Instrument): void;
  /** Writes to the state what has been held back of it. */
  writeBack?(): void;
}

/**
 * The state with access by id and an incremental digest. Accounts are changed only through `write` and `writable`, so that
 * only those that changed are hashed again. Reading has no side effects.
 */
export class Book {
  readonly state: State;
  readonly tradeIndex: TradeIndex;
  /** What cut-offs change of every account, by account number. */
  readonly rows: AccountRows;
  readonly plain: PlainAccounts;
  readonly #digest: StateDigest;
  readonly #listeners: BookListener[] = [];
  readonly #owners: OwnerIndex;
  readonly #holdings = new OwnerHoldings();
  readonly #index: AccountIndex;
  #sortedIds: Hex[] | null = null;

  constructor(state: State) {
    this.state = state;
    this.rows = homeOf(state.accounts);
    this.#digest = new StateDigest(this.rows);
    this.tradeIndex = new TradeIndex(state);
    this.#owners = new OwnerIndex(state.accounts.values());
    this.#index = new AccountIndex(state);
    this.plain = new PlainAccounts(this.#index.byNumber);
  }

  /** Adds a listener; it stays for the life of the book. */
  listen(listener: BookListener): void {
    this.#listeners.push(listener);
  }

  /** @throws ACCOUNT_UNKNOWN */
  read(id: Hex): Readonly<Account> {
    const account = this.state.accounts.get(id);
    if (account === undefined) throw new IsthmusError("ACCOUNT_UNKNOWN", { account: id });
    return account;
  }

  /** The account, to be changed. @throws ACCOUNT_UNKNOWN */
  write(id: Hex): Account {
    return this.writable(this.read(id));
  }

  /**
   * An account that was read from this book, to be changed; saves the look-up.
   * @param touched bits of `has` that the change may concern, for walks over very many accounts; all if left out
   */
  writable(account: Readonly<Account>, touched: number = everything): Account {
    this.#index.accountChanges(account, touched);
    return this.#changing(account);
  }

  /**
   * After an account has been changed, for walks over very many: what later walks want to know of it is worked out while it is at hand.
   * @param mask bits of `has` that the next walks ask for
   */
  changed(account: Readonly<Account>, mask: number): void {
    this.#index.accountChanged(account, mask);
  }

  /** `changed` where the sums over all accounts are read next. */
  recount(account: Readonly<Account>): void {
    this.#index.recount(account);
  }

  /** `writable` for trades, which change obligations, positions and gains alone. */
  writableByTrades(account: Readonly<Account>): Account {
    this.#index.tradesChange(account);
    return this.#changing(account);
  }

  /** Whether an account's row holds all that cut-offs ask of it, and its owner has no other account. */
  isPlain(number: number): boolean {
    return this.plain.has(number) && !this.#owners.isSharedOf(number);
  }

  /** False if an account is healthy. */
  mayBeAtRisk(number: number): boolean {
    return this.#index.mayHave(number, has.risk);
  }

  /** What is kept of the bytes of accounts. */
  get accountBytes(): AccountBytes {
    return this.#digest.bytes;
  }

  /** Makes room for every account's row. */
  reserveRows(): void {
    this.rows.reserve(this.state.accountIds.length);
  }

  /** A plain account's row has changed: what later walks want to know of it is worked out from the row. */
  rowChanged(number: number): void {
    this.#index.rowChanged(this.rows, number);
  }

  /** Whether a plain account's balances and exits are in `sums`: whoever changes its row then shifts them. */
  isCounted(number: number): boolean {
    return this.#index.isCounted(number);
  }

  /** Adds to `sums` what rows that are counted have gained. */
  shiftSums(asset: number, shift: { readonly balanceQuanta?: bigint; readonly exitQuanta?: bigint }): void {
    this.#index.shift(asset, shift);
  }

  /** Notifies the listeners of plain accounts whose rows have been changed, each of which was given to `rowChanged`. */
  rowsChanged(numbers: Uint32Array): void {
    if (numbers.length === 0) return;
    this.#digest.rowsChange(numbers);
    for (const listener of this.#listeners) listener.rowsChanged(numbers);
  }

  /** Notifies the listeners that an instrument's open interest has changed. */
  openInterestChanged(instrument: Instrument): void {
    for (const listener of this.#listeners) listener.openInterestChanged?.(instrument);
  }

  /**
   * Lets the state show every account as it is: before anything is decided by a sum over accounts. Trades in the write-back cache
   * would be missing from it, or not, depending on whether the engine has been read since.
   */
  writeBack(): void {
    for (const listener of this.#listeners) listener.writeBack?.();
  }

  /** A member's account. @throws ACCOUNT_UNKNOWN, also for system accounts */
  member(id: Hex): Readonly<Account> {
    const account = this.read(id);
    if (account.kind === "system") throw new IsthmusError("ACCOUNT_UNKNOWN", { account: id });
    return account;
  }

  /** Adds a new account under the next number. */
  add(account: Account): void {
    if (account instanceof LedgerAccount) account.moveTo(this.rows);
    this.state.accounts.set(account.id, account);
    this.state.accountIds.push(account.id);
    this.#owners.add(account);
    if (this.#owners.isShared(account)) this.#holdings.accountChanges(this.#owners.ownerOf(account), account);
    this.#index.add(account);
    this.#sortedIds = null;
  }

  /** The owner of an account, with all accounts that it opened; at the cost of one array access. */
  ownerOf(account: Readonly<Account>): Owner {
    return this.#owners.ownerOf(account);
  }

  /** Whether the owner of an account has others. */
  sharesOwner(account: Readonly<Account>): boolean {
    return this.#owners.isShared(account);
  }

  /** The accounts that an address opened, in the order of opening; none if it opened none. */
  accountsOf(owner: Account["owner"]): readonly Readonly<Account>[] {
    return this.#owners.accountsOf(owner);
  }

  /** Sum of the positive balances of an asset over all accounts of an account's owner, quanta of the asset. */
  ownerCollateral(account: Readonly<Account>, asset: number): bigint {
    return this.#holdings.collateralQuanta(this.ownerOf(account), asset);
  }

  /** Lots of an instrument over all accounts of an account's owner, by side. */
  ownerSides(account: Readonly<Account>, instrument: number): OwnerSides {
    return this.#holdings.sides(this.ownerOf(account), instrument);
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

  /** All account ids, ascending: the order in which the book is walked. */
  sortedIds(): readonly Hex[] {
    this.#sortedIds ??= this.#index.all().map((account) => account.id);
    return this.#sortedIds;
  }

  /** All accounts, ascending by id. */
  accounts(): readonly Readonly<Account>[] {
    return this.#index.all();
  }

  /** All accounts by their numbers. */
  accountsByNumber(): readonly Readonly<Account>[] {
    return this.#index.byNumber;
  }

  /**
   * The accounts that have any of what `mask` names (bits of `has`), ascending by id, at little more than the cost of those
   * found. Take no account from the book before this call and change it after without taking it again.
   */
  accountsWith(mask: number): readonly Readonly<Account>[] {
    return this.#index.withAny(mask);
  }

  /** Their numbers, ascending: a walk that needs no object makes none. */
  numbersWith(mask: number): Uint32Array {
    return this.#index.numbersWithAny(mask);
  }

  /** The same accounts by number, which is their order in memory: a walk over many takes a fraction of the time. */
  accountsByNumberWith(mask: number): readonly Readonly<Account>[] {
    return this.#index.withAnyByNumber(mask);
  }

  /** Indices of accounts, ascending by their ids. @param accounts each once */
  orderById(accounts: readonly Readonly<Account>[]): Uint32Array {
    const numbers = new Uint32Array(accounts.length);
    for (let i = 0; i < numbers.length; i++) numbers[i] = (accounts[i] as Account).number;
    return this.#index.orderById(numbers);
  }

  /** The same of numbers of accounts. */
  numbersById(numbers: Uint32Array): Uint32Array {
    return this.#index.orderById(numbers);
  }

  /** Sums over all accounts by asset, at the cost of those that changed; the rule of `accountsWith` holds. */
  sums(): AccountSums {
    return this.#index.sums();
  }

  /** The state digest (`StateDigest`). Only accounts that changed are hashed again. */
  digest(): Hex {
    return this.#digest.of(this.state, this.#index.byNumber, this.tradeIndex.digest());
  }

  #changing(account: Readonly<Account>): Account {
    this.plain.accountChanges(account.number);
    // No iterator: this is called several times for every account of a cycle.
    for (let i = 0; i < this.#listeners.length; i++) (this.#listeners[i] as BookListener).accountChanges(account);
    this.#digest.accountChanges(account.number);
    if (this.#owners.isShared(account)) this.#holdings.accountChanges(this.#owners.ownerOf(account), account);
    return account;
  }
}
