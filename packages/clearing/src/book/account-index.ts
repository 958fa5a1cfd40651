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
 * changed, when the index is next read: whoever changes an account must have taken it from the book since. Derived from the
 * state; never part of it.
 */
export class AccountIndex {
  readonly #byNumber: Account[] = [];
  readonly #order: IdOrder;
  readonly #changes = new ChangeSet();
  #flags = new Uint16Array(1_024);
  readonly #members = new Map<number, bigint>();
  readonly #funds = new Map<number, bigint>();
  readonly #unclaimed = new Map<number, bigint>();
  readonly #exits = new Map<number, bigint>();

  constructor(state: State) {
    this.#order = new IdOrder(state.accounts.values());
    for (const account of state.accounts.values()) {
      this.#byNumber[account.number] = account;
      this.#changes.mark(account.number);
    }
  }

  /** Before an account changes. */
  accountChanges(account: Readonly<Account>): void {
    if (this.#changes.has(account.number)) return;
    this.#changes.mark(account.number);
    this.#count(account, -1n);
  }

  add(account: Account): void {
    this.#order.add(account);
    this.#byNumber[account.number] = account;
    this.#changes.mark(account.number);
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
    this.#refresh();
    const flags = this.#flags;
    const count = this.#byNumber.length;
    const numbers: number[] = [];
    for (let number = 0; number < count; number++) if (((flags[number] as number) & mask) !== 0) numbers.push(number);
    return this.#order.sorted(numbers);
  }

  sums(): AccountSums {
    this.#refresh();
    return {
      membersQuanta: this.#members,
      fundsQuanta: this.#funds,
      unclaimedQuanta: this.#unclaimed,
      exitsQuanta: this.#exits,
    };
  }

  #refresh(): void {
    const accounts = this.#byNumber;
    if (accounts.length > this.#flags.length) {
      const grown = new Uint16Array(2 * accounts.length);
      grown.set(this.#flags);
      this.#flags = grown;
    }
    for (const number of this.#changes.take()) {
      const account = accounts[number] as Account;
      this.#flags[number] = flagsOf(account);
      this.#count(account, 1n);
    }
  }

  #count({ kind, balances, entitlements, exits }: Readonly<Account>, sign: 1n | -1n): void {
    const sums = kind === "system" ? this.#funds : this.#members;
    for (const [asset, amountQuanta] of balances) addTo(sums, asset, sign * amountQuanta);
    for (const [asset, amountQuanta] of exits) addTo(this.#exits, asset, sign * amountQuanta);
    for (const [asset, { entitledQuanta, claimedQuanta }] of entitlements) {
      addTo(this.#unclaimed, asset, sign * (entitledQuanta - claimedQuanta));
    }
  }
}

function addTo(sums: Map<number, bigint>, asset: number, amountQuanta: bigint): void {
  sums.set(asset, (sums.get(asset) ?? 0n) + amountQuanta);
}

function flagsOf(account: Readonly<Account>): number {
  let flags = 0;
  if (account.positions.size > 0) flags |= has.positions;
  if (account.pendingQuanta !== 0n) flags |= has.pending;
  if (account.byReason.size > 0) flags |= has.reasons;
  if (account.pendingQuanta < 0n) flags |= has.debt;
  // Obligations of other settlement classes.
  for (const { pendingQuanta } of account.classes?.values() ?? []) {
    flags |= has.pending | has.reasons;
    if (pendingQuanta < 0n) flags |= has.debt;
  }
  for (const amountQuanta of account.balances.values()) if (amountQuanta < 0n) flags |= has.debt;
  if (account.credits.size > 0) flags |= has.credit;
  if (account.contributionQuanta !== 0n || account.leavingContributions.size > 0) flags |= has.contribution;
  for (const { next } of account.recipients.values()) if (next !== null) flags |= has.nextCycle;
  if (account.auctionsWonQuanta !== 0n) flags |= has.nextCycle;
  if (account.health !== "healthy") flags |= has.risk;
  if (account.requiredContributionQuanta !== 0n || account.contributionDueCycle !== null) flags |= has.called;
  return flags;
}
