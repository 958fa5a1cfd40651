import type { AccountRows } from "../model/account-rows.ts";
import type { Account, State } from "../model/state.ts";
import { ChangeSet } from "./change-set.ts";
import { IdOrder } from "./id-order.ts";

/** What an account has; the index finds accounts by it. */
export const has = {
  positions: 1,
  /** An obligation of the open cycle. */
  pending: 2,
  /** An entry by reason in the open cycle. */
  reasons: 4,
  /** A negative balance or a negative obligation. */
  debt: 8,
  credit: 16,
  /** A contribution, or a part of one under notice. */
  contribution: 32,
  /** What the start of the next cycle changes: a recipient that waits for it, auctions won in the open one. */
  nextCycle: 64,
  /** Any health but healthy. */
  risk: 128,
  /** A requirement of the default fund, or an open call for it. */
  called: 256,
} as const;

/** Every bit of `has`. */
export const everything = 511;

type Entitlement = Account["entitlements"] extends Map<number, infer E> ? Readonly<E> : never;

/** Sums over all accounts by asset. */
export interface AccountSums {
  readonly membersQuanta: ReadonlyMap<number, bigint>;
  readonly fundsQuanta: ReadonlyMap<number, bigint>;
  /** Entitled less claimed. */
  readonly unclaimedQuanta: ReadonlyMap<number, bigint>;
  readonly exitsQuanta: ReadonlyMap<number, bigint>;
}

/**
 * Finds the accounts that have something in ascending order of their ids, and keeps sums over all accounts, at the cost of the
 * accounts that changed. An account's part of the sums is taken out before its first change (`accountChanges`) and put back,
 * changed, when they are next read: whoever changes an account must have taken it from the book since. Derived from the
 * state; never part of it.
 */
export class AccountIndex {
  readonly #byNumber: Account[] = [];
  readonly #order: IdOrder;
  /** Accounts of which some flags may differ, and by number which of them. */
  readonly #changes = new ChangeSet();
  #stale: Uint16Array = new Uint16Array(1_024);
  /** Accounts whose part may not be in the sums, and by number 1 where it is not. */
  readonly #uncounted = new ChangeSet();
  #isOut: Uint8Array = new Uint8Array(1_024);
  #flags: Uint16Array = new Uint16Array(1_024);
  /** By bit, how many accounts have it. */
  readonly #counts = new Uint32Array(32);
  readonly #members = new Map<number, bigint>();
  readonly #funds = new Map<number, bigint>();
  /** That of the two which the account that is counted is part of. */
  #balances = this.#members;
  readonly #unclaimed = new Map<number, bigint>();
  readonly #exits = new Map<number, bigint>();

  constructor(state: State) {
    this.#order = new IdOrder(state.accounts.values());
    for (const account of state.accounts.values()) this.#know(account);
  }

  /** Before an account changes. @param touched bits of `has` that the change may concern */
  accountChanges(account: Readonly<Account>, touched: number): void {
    this.#markStale(account.number, touched);
    if (this.#isOut[account.number] === 1) return;
    this.#takeOut(account.number);
    this.#count(account, -1n);
  }

  /**
   * After an account has changed, while it is at hand: the flags of `mask` are worked out now, and not by a later walk that would have to
   * fetch the account again.
   */
  accountChanged(account: Readonly<Account>, mask: number): void {
    const { number } = account;
    const stale = this.#stale[number] as number;
    const due = stale & mask;
    if (due === 0) return;
    this.#setFlags(account, due);
    this.#stale[number] = stale & ~due;
  }

  /** The same for the sums over all accounts. */
  recount(account: Readonly<Account>): void {
    if (this.#isOut[account.number] !== 1) return;
    this.#isOut[account.number] = 0;
    this.#count(account, 1n);
  }

  /** Before trades change an account: the sums have no part of what they change. */
  tradesChange({ number }: Readonly<Account>): void {
    this.#markStale(number, has.positions | has.pending | has.reasons | has.debt);
  }

  /**
   * The same of an account whose row has changed, without a look at the account; it is in no other class. The sums have to be shifted
   * by the caller (`isCounted`).
   */
  rowChanged(rows: AccountRows, number: number): void {
    if (number >= this.#stale.length) this.#markStale(number, obligations);
    const flags = rowFlags(rows, number);
    this.#stale[number] = (this.#stale[number] as number) & ~obligations;
    this.#replaceFlags(number, ((this.#flags[number] as number) & ~obligations) | flags);
  }

  /** False if an account has none of `mask`, and has not changed in it since that was worked out. */
  mayHave(number: number, mask: number): boolean {
    return (((this.#flags[number] as number) | (this.#stale[number] as number)) & mask) !== 0;
  }

  /** Whether an account's part is in the sums. */
  isCounted(number: number): boolean {
    return this.#isOut[number] !== 1;
  }

  /** Adds to the sums of members' balances and of exits, for accounts whose part is in them. */
  shift(
    asset: number,
    { balanceQuanta = 0n, exitQuanta = 0n }: Partial<Record<"balanceQuanta" | "exitQuanta", bigint>>,
  ): void {
    if (balanceQuanta !== 0n) addTo(this.#members, asset, balanceQuanta);
    if (exitQuanta !== 0n) addTo(this.#exits, asset, exitQuanta);
  }

  add(account: Account): void {
    this.#order.add(account);
    this.#know(account);
  }

  /** All accounts by number. */
  get byNumber(): readonly Readonly<Account>[] {
    return this.#byNumber;
  }

  /** All accounts, ascending by id. */
  all(): readonly Readonly<Account>[] {
    return this.#order.accounts();
  }

  /** The accounts that have any of `mask`, ascending by id, as of this call. */
  withAny(mask: number): Readonly<Account>[] {
    return this.#order.sorted(this.#numbersWith(mask));
  }

  /** Their numbers, ascending. */
  numbersWithAny(mask: number): Uint32Array {
    return this.#numbersWith(mask);
  }

  /** The same by number, which is their order in memory: a walk in this order takes a fraction of the time. */
  withAnyByNumber(mask: number): Readonly<Account>[] {
    const accounts = this.#byNumber;
    const numbers = this.#numbersWith(mask);
    const found = new Array<Account>(numbers.length);
    for (let i = 0; i < numbers.length; i++) found[i] = accounts[numbers[i] as number] as Account;
    return found;
  }

  /** Indices of account numbers, ascending by the accounts' ids. @param numbers each once */
  orderById(numbers: ArrayLike<number>): Uint32Array {
    return this.#order.indices(numbers);
  }

  sums(): AccountSums {
    const accounts = this.#byNumber;
    const uncounted = this.#uncounted.take();
    for (let i = 0; i < uncounted.length; i++) this.recount(accounts[uncounted[i] as number] as Account);
    return {
      membersQuanta: this.#members,
      fundsQuanta: this.#funds,
      unclaimedQuanta: this.#unclaimed,
      exitsQuanta: this.#exits,
    };
  }

  #know(account: Account): void {
    this.#byNumber[account.number] = account;
    this.#markStale(account.number, everything);
    this.#takeOut(account.number);
  }

  #takeOut(number: number): void {
    if (number >= this.#isOut.length) this.#isOut = grown(this.#isOut, new Uint8Array(2 * (number + 1)));
    this.#isOut[number] = 1;
    this.#uncounted.mark(number);
  }

  #numbersWith(mask: number): Uint32Array {
    this.#refreshFlags(mask);
    const most = this.#mostWith(mask);
    const flags = this.#flags;
    const numbers = new Uint32Array(most);
    const count = this.#byNumber.length;
    let found = 0;
    for (let number = 0; number < count && found < most; number++) {
      if (((flags[number] as number) & mask) !== 0) numbers[found++] = number;
    }
    return numbers.subarray(0, found);
  }

  #markStale(number: number, touched: number): void {
    if (touched === 0) return;
    if (number >= this.#stale.length) {
      this.#stale = grown(this.#stale, new Uint16Array(2 * (number + 1)));
      this.#flags = grown(this.#flags, new Uint16Array(this.#stale.length));
    }
    this.#stale[number] = (this.#stale[number] as number) | touched;
    this.#changes.mark(number);
  }

  /** The accounts that have any of `mask` are at most so many; mostly none, and then nobody looks for them. */
  #mostWith(mask: number): number {
    let most = 0;
    for (let left = mask; left !== 0; left &= left - 1) most += this.#counts[lowestBit(left)] as number;
    return Math.min(most, this.#byNumber.length);
  }

  #setFlags(account: Readonly<Account>, due: number): void {
    const before = this.#flags[account.number] as number;
    this.#replaceFlags(account.number, (before & ~due) | flagsOf(account, due));
  }

  #replaceFlags(number: number, after: number): void {
    const before = this.#flags[number] as number;
    if (before === after) return;
    this.#flags[number] = after;
    for (let left = before ^ after; left !== 0; left &= left - 1) {
      const bit = lowestBit(left);
      this.#counts[bit] = (this.#counts[bit] as number) + (((after >> bit) & 1) === 1 ? 1 : -1);
    }
  }

  /** Looks only at what is asked for: each part of an account that is looked at costs a wait for memory. */
  #refreshFlags(mask: number): void {
    const accounts = this.#byNumber;
    const changed = this.#changes.take();
    for (let i = 0; i < changed.length; i++) {
      const number = changed[i] as number;
      const stale = this.#stale[number] as number;
      const due = stale & mask;
      if (due !== 0) {
        this.#setFlags(accounts[number] as Account, due);
        this.#stale[number] = stale & ~due;
      }
      if ((stale & ~due) !== 0) this.#changes.mark(number);
    }
  }

  #count({ kind, balances, entitlements, exits }: Readonly<Account>, sign: 1n | -1n): void {
    this.#balances = kind === "system" ? this.#funds : this.#members;
    const isAdded = sign === 1n;
    balances.forEach(isAdded ? this.#addBalance : this.#takeBalance);
    exits.forEach(isAdded ? this.#addExit : this.#takeExit);
    entitlements.forEach(isAdded ? this.#addEntitlement : this.#takeEntitlement);
  }

  // Made once: as functions of `#count` they would be six objects for every account that changes.
  readonly #addBalance = (amountQuanta: bigint, asset: number): void => addTo(this.#balances, asset, amountQuanta);
  readonly #takeBalance = (amountQuanta: bigint, asset: number): void => takeFrom(this.#balances, asset, amountQuanta);
  readonly #addExit = (amountQuanta: bigint, asset: number): void => addTo(this.#exits, asset, amountQuanta);
  readonly #takeExit = (amountQuanta: bigint, asset: number): void => takeFrom(this.#exits, asset, amountQuanta);
  readonly #addEntitlement = ({ entitledQuanta, claimedQuanta }: Entitlement, asset: number): void =>
    addTo(this.#unclaimed, asset, entitledQuanta - claimedQuanta);
  readonly #takeEntitlement = ({ entitledQuanta, claimedQuanta }: Entitlement, asset: number): void =>
    takeFrom(this.#unclaimed, asset, entitledQuanta - claimedQuanta);
}

function addTo(sums: Map<number, bigint>, asset: number, amountQuanta: bigint): void {
  sums.set(asset, (sums.get(asset) ?? 0n) + amountQuanta);
}

/** @param bits not zero */
function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

function takeFrom(sums: Map<number, bigint>, asset: number, amountQuanta: bigint): void {
  sums.set(asset, (sums.get(asset) ?? 0n) - amountQuanta);
}

function grown<T extends Uint8Array | Uint16Array>(column: T, longer: T): T {
  longer.set(column);
  return longer;
}

/** The flags of an account, those in `mask`. */
function flagsOf(account: Readonly<Account>, mask: number): number {
  let flags = 0;
  if ((mask & has.positions) !== 0 && account.positions.size > 0) flags |= has.positions;
  if ((mask & obligations) !== 0) flags |= obligationFlags(account, mask);
  if ((mask & has.credit) !== 0 && account.credits.size > 0) flags |= has.credit;
  if ((mask & has.contribution) !== 0) {
    if (account.contributionQuanta !== 0n || account.leavingContributions.size > 0) flags |= has.contribution;
  }
  if ((mask & has.nextCycle) !== 0) {
    found = account.auctionsWonQuanta !== 0n;
    account.recipients.forEach(findNext);
    if (found) flags |= has.nextCycle;
  }
  if ((mask & has.risk) !== 0 && account.health !== "healthy") flags |= has.risk;
  if ((mask & has.called) !== 0) {
    if (account.requiredContributionQuanta !== 0n || account.contributionDueCycle !== null) flags |= has.called;
  }
  return flags;
}

/** Flags of obligations and debts of an account that is in no other class. */
function rowFlags({ pending, reasons, balances }: AccountRows, number: number): number {
  const pendingQuanta = pending.numberAt(number);
  let flags = pendingQuanta === 0 ? 0 : has.pending;
  if (reasons.keys[number] !== 0) flags |= has.reasons;
  if (pendingQuanta < 0 || (Number.isNaN(pendingQuanta) && pending.at(number) < 0n)) return flags | has.debt;
  const many = balances.manyOf(number);
  found = false;
  if (many !== undefined) many.forEach(findDebt);
  else if (balances.keys[number] !== 0) findDebt(balances.amounts.at(number));
  return found ? flags | has.debt : flags;
}

const obligations = has.pending | has.reasons | has.debt;

function obligationFlags({ pendingQuanta, byReason, classes, balances }: Readonly<Account>, mask: number): number {
  let flags = 0;
  if (pendingQuanta !== 0n) flags |= has.pending;
  if ((mask & has.reasons) !== 0 && byReason.size > 0) flags |= has.reasons;
  found = pendingQuanta < 0n;
  // Obligations of other settlement classes.
  if (classes !== undefined) {
    for (const ledger of classes.values()) {
      flags |= has.pending | has.reasons;
      if (ledger.pendingQuanta < 0n) found = true;
    }
  }
  if ((mask & has.debt) !== 0) balances.forEach(findDebt);
  if (found) flags |= has.debt;
  return flags & mask;
}

/** What the functions below have found: made once, they cost nothing per account. */
let found = false;

function findDebt(amountQuanta: bigint): void {
  if (amountQuanta < 0n) found = true;
}

function findNext({ next }: { readonly next: unknown }): void {
  if (next !== null) found = true;
}
