import { divideUp, larger, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import type { Owner } from "../book/owner-index.ts";
import { addTo } from "../ledger/post.ts";
import { assetPrice } from "../margin/collateral.ts";
import { AmountColumn } from "../model/amount-column.ts";
import { sortedNumbers } from "../model/order.ts";
import type { Account } from "../model/state.ts";
import { forgetEnded, highestExit, isPromisedElsewhere } from "./older-exits.ts";

/** An account with exit balances below what it could be paid. */
interface Raise {
  readonly account: Readonly<Account>;
  readonly target: ReadonlyMap<number, bigint>;
}

/** Exits concern nothing that accounts are found by. */
const noFlags = 0;

/** In place of the value of what has no price: nothing rises beside it. */
const unpricedQuanta = 1n << 200n;

/**
 * Raises exit balances of a cycle. While a vault may still hold a root that promises an owner more than the present one, the
 * owner's balances at other vaults rise only by what it has gained beyond that: whichever roots vaults freeze at, they
 * pay it no more than it was worth at one of the cut-offs (PROTOCOL P19).
 */
export class ExitRaises {
  readonly #book: Book;
  readonly #byOwner = new Map<Owner, Raise[]>();
  readonly #numbers: number[] = [];
  readonly #assets: number[] = [];
  readonly #beforeQuanta = new AmountColumn();
  #raised: Readonly<Account> | null = null;

  constructor(book: Book) {
    this.#book = book;
  }

  /** Accounts ascending by number, after all falls of its own balances. */
  add(account: Readonly<Account>, target: ReadonlyMap<number, bigint>): void {
    if (this.#isFree(account, target)) {
      this.#raiseAll(account, target);
      return;
    }
    // Another account of the owner may still fall.
    const owner = this.#book.ownerOf(account);
    const raises = this.#byOwner.get(owner);
    if (raises === undefined) this.#byOwner.set(owner, [{ account, target }]);
    else raises.push({ account, target });
  }

  /** Notes a balance that has been raised elsewhere. */
  note(number: number, asset: number, beforeQuanta: number): void {
    this.#numbers.push(number);
    this.#assets.push(asset);
    this.#beforeQuanta.pushNumber(beforeQuanta);
  }

  /** Raises what had to wait for the falls of all accounts. @returns the numbers of accounts that stay below their target */
  finish(): number[] {
    const waiting: number[] = [];
    for (const [owner, raises] of this.#byOwner) this.#raiseWithin(owner, raises, waiting);
    return waiting;
  }

  /** What balances of an asset were before this cycle raised them, by account number. */
  beforeOf(asset: number): ReadonlyMap<number, bigint> {
    const before = new Map<number, bigint>();
    for (let i = 0; i < this.#assets.length; i++) {
      if (this.#assets[i] === asset) before.set(this.#numbers[i] as number, this.#beforeQuanta.at(i));
    }
    return before;
  }

  #isFree(account: Readonly<Account>, target: ReadonlyMap<number, bigint>): boolean {
    if (this.#book.sharesOwner(account)) return false;
    if (account.olderExits.size === 0) return true;
    return this.#isUnpromised(account, target);
  }

  #isUnpromised(account: Readonly<Account>, target: ReadonlyMap<number, bigint>): boolean {
    let isFree = true;
    target.forEach((targetQuanta, asset) => {
      if (targetQuanta <= (account.exits.get(asset) ?? 0n)) return;
      if (isPromisedElsewhere(this.#book, account, this.#book.asset(asset).chain)) isFree = false;
    });
    return isFree;
  }

  #raiseAll(account: Readonly<Account>, target: ReadonlyMap<number, bigint>): void {
    this.#raised = account;
    target.forEach(this.#raiseOne);
  }

  /** Made once, not for every account. */
  readonly #raiseOne = (targetQuanta: bigint, asset: number): void => {
    const account = this.#raised;
    if (account !== null && targetQuanta > (account.exits.get(asset) ?? 0n)) this.#raise(account, asset, targetQuanta);
  };

  #raise(account: Readonly<Account>, asset: number, toQuanta: bigint): void {
    const written = this.#book.writable(account, noFlags);
    this.#numbers.push(account.number);
    this.#assets.push(asset);
    this.#beforeQuanta.push(account.exits.get(asset) ?? 0n);
    written.exits.set(asset, toQuanta);
    forgetEnded(this.#book, written, asset);
  }

  #raiseWithin(owner: Owner, raises: readonly Raise[], waiting: number[]): void {
    const room = new RaiseRoom(this.#book, owner, raises);
    for (const { account, target } of raises) {
      let isBelow = false;
      for (const asset of sortedNumbers(target.keys())) {
        const exitQuanta = account.exits.get(asset) ?? 0n;
        const wantedQuanta = (target.get(asset) ?? 0n) - exitQuanta;
        if (wantedQuanta <= 0n) continue;
        const grantedQuanta = smaller(wantedQuanta, room.quantaFor(asset, wantedQuanta));
        if (grantedQuanta < wantedQuanta) isBelow = true;
        if (grantedQuanta === 0n) continue;
        room.take({ account, asset, grantedQuanta });
        this.#raise(account, asset, exitQuanta + grantedQuanta);
      }
      if (isBelow) waiting.push(account.number);
    }
  }
}

/** By how much the exit balances of an owner may rise, in settlement quanta. */
class RaiseRoom {
  readonly #book: Book;
  /** What the owner's accounts are worth beyond the exits published. */
  #wantedQuanta = 0n;
  /** What older roots promise beyond them, by chain. */
  readonly #olderQuanta = new Map<number, bigint>();

  constructor(book: Book, owner: Owner, raises: readonly Raise[]) {
    this.#book = book;
    for (const { account, target } of raises) {
      target.forEach((targetQuanta, asset) => {
        const wantedQuanta = targetQuanta - (account.exits.get(asset) ?? 0n);
        if (wantedQuanta > 0n) this.#wantedQuanta += this.#valueDown(asset, wantedQuanta);
      });
    }
    for (const account of owner.accounts) {
      account.olderExits.forEach((_, asset) => {
        const exitQuanta = account.exits.get(asset) ?? 0n;
        this.#addOlder(asset, highestExit(book, account, asset) - exitQuanta, 1n);
      });
    }
  }

  /** What an asset's exit may rise by; everything where older roots of other vaults promise nothing more. */
  quantaFor(asset: number, wantedQuanta: bigint): bigint {
    const { chain } = this.#book.asset(asset);
    let elsewhereQuanta = 0n;
    for (const [other, olderQuanta] of this.#olderQuanta) if (other !== chain) elsewhereQuanta += olderQuanta;
    if (elsewhereQuanta === 0n) return wantedQuanta;
    const roomQuanta = larger(0n, this.#wantedQuanta - elsewhereQuanta);
    const { priceTicks, numerator, denominator } = assetPrice(this.#book, this.#book.asset(asset));
    return priceTicks === 0n ? 0n : (roomQuanta * denominator) / (priceTicks * numerator);
  }

  /** Before the exit balance rises. */
  take({ account, asset, grantedQuanta }: { account: Readonly<Account>; asset: number; grantedQuanta: bigint }): void {
    this.#wantedQuanta -= this.#valueDown(asset, grantedQuanta);
    const olderQuanta = highestExit(this.#book, account, asset) - (account.exits.get(asset) ?? 0n);
    this.#addOlder(asset, olderQuanta, -1n);
    this.#addOlder(asset, larger(0n, olderQuanta - grantedQuanta), 1n);
  }

  #addOlder(asset: number, amountQuanta: bigint, sign: 1n | -1n): void {
    if (amountQuanta === 0n) return;
    addTo(this.#olderQuanta, this.#book.asset(asset).chain, sign * this.#valueUp(asset, amountQuanta));
  }

  #valueUp(asset: number, amountQuanta: bigint): bigint {
    const { priceTicks, numerator, denominator } = assetPrice(this.#book, this.#book.asset(asset));
    return priceTicks === 0n ? unpricedQuanta : divideUp(amountQuanta * priceTicks * numerator, denominator);
  }

  #valueDown(asset: number, amountQuanta: bigint): bigint {
    const { priceTicks, numerator, denominator } = assetPrice(this.#book, this.#book.asset(asset));
    return (amountQuanta * priceTicks * numerator) / denominator;
  }
}
