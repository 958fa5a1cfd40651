import { isIsthmusError } from "@isthmus/protocol";
import type { Book } from "../book/book.ts";
import { type MarginColumns, marginColumns } from "../columns/margin-columns.ts";
import { fundingOwed } from "../ledger/funding.ts";
import { addTo } from "../ledger/post.ts";
import { accountRisk, freeMoney } from "../margin/account-risk.ts";
import { isExact } from "../margin/exact.ts";
import { modelOf } from "../margin/models.ts";
import { requireContributed } from "../margin/required-contribution.ts";
import { requireFresh } from "../market/freshness.ts";
import type { Account } from "../model/state.ts";
import { productOf } from "../products/registry.ts";
import type { FastTerms } from "./fast-terms.ts";
import { FreshHoldings } from "./fresh-holdings.ts";
import { SharedOwners } from "./shared-owners.ts";

/**
 * Columns of an account, one cache line: the others are valid only in the current `epoch`. `flags` is a sum of 1 once it may have
 * changed and 2 if its owner has other accounts.
 */
export const accountField = {
  epoch: 0,
  free: 1,
  realised: 2,
  funding: 3,
  fees: 4,
  rebates: 5,
  first: 6,
  flags: 7,
} as const;
/** Columns of a cached position; `next` chains those of one account. */
export const positionField = { instrument: 0, next: 1, lots: 2, cost: 3, owed: 4, traded: 5, realised: 6 } as const;
/** Columns of an account, and of a position. */
export const accountStride = 8;
const stride = accountStride;
const none = -1;
const flag = { changed: 1, sharesOwner: 2 } as const;
/** So many terms are compared at the cost of an account that is read from the state. */
const termsPerLoad = 8;

/**
 * Write-back cache of what packed trades change of accounts, in columns of exact numbers (`margin/exact.ts`): free
 * money, postings since the account was loaded, positions. An account is loaded when a packed trade touches it and
 * written back before the slow path novates one of its trades (`writeBack`), at the latest before any other command or read
 * (`flush`): between two flushes marks, parameters, collateral and time stand still, so that a trade moves free money by its
 * own terms only. Derived from the state; never part of it.
 */
export class AccountCache {
  readonly #book: Book;
  #epoch = 1;
  #inUse = false;
  /** By account number. */
  accounts = new Float64Array(0);
  positions = new Float64Array(64 * stride);
  #positionCount = 0;
  /** Numbers of the accounts that may have changed in the current epoch. */
  #changed: number[] = [];
  readonly #owners: SharedOwners;
  /** Accounts of this epoch that were read from the state, until the columns hold this epoch's terms. */
  #loadCount = 0;
  #columns: MarginColumns | null = null;
  readonly #fresh: FreshHoldings;
  readonly #held = { lots: 0, costQuanta: 0, owedQuanta: 0 };

  constructor(book: Book) {
    this.#book = book;
    this.#owners = new SharedOwners(book);
    this.#fresh = new FreshHoldings(book);
  }

  /** Loads the account into the cache; false means the slow path. */
  load(number: number): boolean {
    const epoch = this.accounts[number * stride];
    if (epoch === this.#epoch) return true;
    return epoch === -this.#epoch ? false : this.#load(number);
  }

  /** Index of the columns of its position in an instrument, without lots if it has none; -1 if it is too large. */
  position(number: number, terms: FastTerms): number {
    const { positions } = this;
    let at = this.accounts[number * stride + accountField.first] as number;
    while (at !== none) {
      if (positions[at + positionField.instrument] === terms.number) return at;
      at = positions[at + positionField.next] as number;
    }
    return this.#addPosition(number, terms);
  }

  /** Whether its owner is certain to stay within the plain size if one of its accounts trades so many lots. */
  isPlainOwner(number: number, terms: FastTerms, tradedLots: number): boolean {
    if (terms.plainLots === Number.POSITIVE_INFINITY || !this.#sharesOwner(number)) return true;
    return this.#owners.isPlain(this.#account(number) as Account, terms, tradedLots);
  }

  /** Counts lots that a loaded account traded towards its owner's size. */
  addToOwner(number: number, instrument: number, tradedLots: number): void {
    if (this.#sharesOwner(number)) this.#owners.add(this.#account(number) as Account, instrument, tradedLots);
  }

  /** Adds postings to a loaded account. A fee below zero is a rebate. */
  post(number: number, realisedQuanta: number, fundingQuanta: number, feeQuanta: number): void {
    const { accounts } = this;
    const at = number * stride;
    const flags = accounts[at + accountField.flags] as number;
    if ((flags & flag.changed) === 0) {
      accounts[at + accountField.flags] = flags | flag.changed;
      this.#changed.push(number);
    }
    const realised = (accounts[at + accountField.realised] as number) + realisedQuanta;
    const funding = (accounts[at + accountField.funding] as number) + fundingQuanta;
    const fees = (accounts[at + accountField.fees] as number) + Math.max(feeQuanta, 0);
    const rebates = (accounts[at + accountField.rebates] as number) + Math.max(-feeQuanta, 0);
    accounts[at + accountField.realised] = realised;
    accounts[at + accountField.funding] = funding;
    accounts[at + accountField.fees] = fees;
    accounts[at + accountField.rebates] = rebates;
    // Written back before a sum could leave the exact range.
    const exact = isExact(realised) && isExact(funding) && isExact(fees) && isExact(rebates);
    if (!exact) this.writeBack(number);
  }

  /** Writes an account back if it is cached; the next trade loads it again. */
  writeBack(number: number): void {
    if (this.accounts[number * stride] === this.#epoch) this.#write(this.#account(number) as Account);
  }

  /** Writes back an account and the others of its owner that are cached. */
  writeBackOwner(number: number): void {
    const others = this.#owners.release(number);
    if (others === undefined) this.writeBack(number);
    else for (const other of others) this.writeBack(other);
  }

  /** Lets an account that was refused the fast path be loaded again: it is about to change. */
  reconsider(number: number): void {
    const at = number * stride;
    if (this.accounts[at] === -this.#epoch) this.accounts[at] = 0;
  }

  /** Writes every changed account back and empties the cache. */
  flush(): void {
    if (!this.#inUse) return;
    // In the order in which accounts are in memory.
    const changed = Uint32Array.from(this.#changed).sort();
    for (let i = 0; i < changed.length; i++) this.writeBack(changed[i] as number);
    this.#changed = [];
    this.#owners.clear();
    this.#fresh.clear();
    this.#columns = null;
    this.#loadCount = 0;
    this.#positionCount = 0;
    this.#epoch += 1;
    this.#inUse = false;
  }

  #load(number: number): boolean {
    const at = number * stride;
    if (at >= this.accounts.length && !this.#grow(number)) return false;
    const fromColumns = this.#hasTerms() ? this.#freeInColumns(number) : Number.NaN;
    return isExact(fromColumns) ? this.#begin(number, fromColumns) : this.#loadFromState(number);
  }

  /** Whether the columns hold this epoch's terms: from the moment on when taking them over is worth it. */
  #hasTerms(): boolean {
    if (this.#columns !== null) return true;
    const { instruments, assets } = this.#book.state;
    if (this.#loadCount * termsPerLoad < instruments.size + assets.size || !this.#fresh.isMarket()) return false;
    this.#columns = marginColumns(this.#book);
    this.#columns.refreshTerms();
    return true;
  }

  /** Free money of an account from the columns, without a look at its object; NaN where they do not know all that counts. */
  #freeInColumns(number: number): number {
    const columns = this.#columns as MarginColumns;
    const { hasInstrument, hasAsset } = this.#fresh;
    const knows = columns.tradesPlainly(number) && columns.isEveryHolding(number, hasInstrument, hasAsset);
    return knows ? columns.freeMoney(number) : Number.NaN;
  }

  #loadFromState(number: number): boolean {
    const account = this.#account(number);
    if (account === undefined || account.kind === "system") return false;
    this.#loadCount += 1;
    const free = this.#isPlain(account) ? this.#freeOf(account) : Number.NaN;
    this.#begin(number, free);
    if (this.#book.sharesOwner(account)) this.accounts[number * stride + accountField.flags] = flag.sharesOwner;
    this.#owners.load(account);
    return isExact(free);
  }

  /** Begins the columns of an account. */
  #begin(number: number, free: number): boolean {
    const { accounts } = this;
    const at = number * stride;
    this.#inUse = true;
    accounts[at + accountField.epoch] = isExact(free) ? this.#epoch : -this.#epoch;
    accounts[at + accountField.free] = free;
    accounts[at + accountField.realised] = 0;
    accounts[at + accountField.funding] = 0;
    accounts[at + accountField.fees] = 0;
    accounts[at + accountField.rebates] = 0;
    accounts[at + accountField.first] = none;
    accounts[at + accountField.flags] = 0;
    return true;
  }

  #account(number: number): Readonly<Account> | undefined {
    return this.#book.accountsByNumber()[number];
  }

  #sharesOwner(number: number): boolean {
    return ((this.accounts[number * stride + accountField.flags] as number) & flag.sharesOwner) !== 0;
  }

  /** Free money; none with a debt in another class, whose limits are not a matter of money alone. */
  #freeOf(account: Readonly<Account>): number {
    const risk = accountRisk(this.#book, account);
    return risk.otherDebtQuanta === 0n ? Number(freeMoney(risk)) : Number.NaN;
  }

  /** Whether only margin could refuse its trades in fresh instruments. */
  #isPlain(account: Readonly<Account>): boolean {
    if (account.suspended || account.marginMode === "isolated") return false;
    if (!modelOf(this.#book.state.parameters, account).isBoundedByTerms) return false;
    for (const number of account.positions.keys()) {
      if (!productOf(this.#book.instrument(number).terms).isAdditive) return false;
    }
    try {
      requireFresh(this.#book, account);
      requireContributed(this.#book, account);
    } catch (error) {
      if (!isIsthmusError(error, "PRICE_STALE") && !isIsthmusError(error, "CONTRIBUTION_OVERDUE")) throw error;
      return false;
    }
    return true;
  }

  #addPosition(number: number, terms: FastTerms): number {
    const held = this.#held;
    if (this.#columns?.tradesPlainly(number) === true) this.#columns.readPosition(number, terms.number, held);
    else this.#readFromState(number, terms);
    if (!isExact(held.lots) || !isExact(held.costQuanta) || !isExact(held.owedQuanta)) return none;
    const at = this.#positionCount * stride;
    this.#positionCount += 1;
    if (at + stride > this.positions.length) {
      const grown = new Float64Array(this.positions.length * 2);
      grown.set(this.positions);
      this.positions = grown;
    }
    const first = number * stride + accountField.first;
    this.positions[at + positionField.instrument] = terms.number;
    this.positions[at + positionField.next] = this.accounts[first] as number;
    this.positions[at + positionField.lots] = held.lots;
    this.positions[at + positionField.cost] = held.costQuanta;
    this.positions[at + positionField.owed] = held.owedQuanta;
    this.positions[at + positionField.traded] = 0;
    this.positions[at + positionField.realised] = 0;
    this.accounts[first] = at;
    return at;
  }

  #readFromState(number: number, { instrument, number: instrumentNumber }: FastTerms): void {
    const position = this.#account(number)?.positions.get(instrumentNumber);
    const owed = position === undefined ? 0n : fundingOwed(instrument, position.lots, position.fundingIndex);
    this.#held.lots = Number(position?.lots ?? 0n);
    this.#held.costQuanta = Number(position?.costQuanta ?? 0n);
    this.#held.owedQuanta = Number(owed);
  }

  #write(account: Readonly<Account>): void {
    const { accounts } = this;
    const at = account.number * stride;
    accounts[at] = 0;
    if (((accounts[at + accountField.flags] as number) & flag.changed) === 0) return;
    const written = this.#book.writableByTrades(account);
    const realised = BigInt(accounts[at + accountField.realised] as number);
    const funding = BigInt(accounts[at + accountField.funding] as number);
    const fees = BigInt(accounts[at + accountField.fees] as number);
    const rebates = BigInt(accounts[at + accountField.rebates] as number);
    written.pendingQuanta += realised - funding - fees + rebates;
    written.realisedQuanta += realised;
    addTo(written.byReason, "realised", realised);
    addTo(written.byReason, "funding", -funding);
    addTo(written.byReason, "fee", -fees);
    addTo(written.byReason, "rebate", rebates);
    this.#writePositions(written, accounts[at + accountField.first] as number);
  }

  #writePositions(account: Account, first: number): void {
    const { positions } = this;
    for (let at = first; at !== none; at = positions[at + positionField.next] as number) {
      if (positions[at + positionField.traded] !== 1) continue;
      const number = positions[at + positionField.instrument] as number;
      addTo(account.cycleGains, number, BigInt(positions[at + positionField.realised] as number));
      const lots = BigInt(positions[at + positionField.lots] as number);
      if (lots === 0n) {
        account.positions.delete(number);
        continue;
      }
      const costQuanta = BigInt(positions[at + positionField.cost] as number);
      account.positions.set(number, { lots, costQuanta, fundingIndex: this.#book.instrument(number).fundingIndex });
    }
  }

  /** Makes room for an account's number. @returns false if no account has it */
  #grow(number: number): boolean {
    const { length } = this.#book.accountsByNumber();
    if (number >= length) return false;
    const grown = new Float64Array(Math.ceil(length * 1.5) * stride);
    grown.set(this.accounts);
    this.accounts = grown;
    return true;
  }
}
