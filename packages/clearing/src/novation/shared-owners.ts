import type { Book } from "../book/book.ts";
import { largerSide } from "../book/owner-holdings.ts";
import type { Owner } from "../book/owner-index.ts";
import { isExact } from "../margin/exact.ts";
import type { Account } from "../model/state.ts";
import type { FastTerms } from "./fast-terms.ts";

/** What the account cache knows of an owner of several accounts since they were last written back. */
interface SharedOwner {
  /** Numbers of its accounts that are loaded. */
  readonly loaded: number[];
  /** By instrument: a bound of the owner's size, its size in the state plus all lots that its accounts have traded since. */
  readonly sizeLots: Map<number, number>;
}

/**
 * Sizes of owners of several accounts while packed trades are in the write-back cache, where no account sees what another
 * one has traded. An owner with one account costs an array access. Derived from the state; never part of it.
 */
export class SharedOwners {
  readonly #book: Book;
  readonly #shared = new Map<Owner, SharedOwner>();

  constructor(book: Book) {
    this.#book = book;
  }

  /** Notes that an account is cached. */
  load(account: Readonly<Account>): void {
    const owner = this.#book.ownerOf(account);
    if (owner.accounts.length > 1) this.#of(owner).loaded.push(account.number);
  }

  /** Whether an owner stays within the plain size of an instrument, whatever its accounts have traded. */
  isPlain(account: Readonly<Account>, { number, plainLots }: FastTerms, tradedLots: number): boolean {
    const owner = this.#book.ownerOf(account);
    if (owner.accounts.length === 1 || plainLots === Number.POSITIVE_INFINITY) return true;
    const { sizeLots } = this.#of(owner);
    let size = sizeLots.get(number);
    if (size === undefined) {
      size = Number(largerSide(this.#book.ownerSides(account, number)));
      sizeLots.set(number, size);
    }
    return isExact(size) && size + tradedLots <= plainLots;
  }

  /** Counts lots that an account traded. */
  add(account: Readonly<Account>, instrument: number, tradedLots: number): void {
    const owner = this.#book.ownerOf(account);
    if (owner.accounts.length === 1) return;
    const size = this.#shared.get(owner)?.sizeLots.get(instrument);
    if (size !== undefined) this.#of(owner).sizeLots.set(instrument, size + tradedLots);
  }

  /** Forgets an account's owner. @returns the numbers of its loaded accounts; undefined if it has no several accounts */
  release(number: number): readonly number[] | undefined {
    const { accountIds, accounts } = this.#book.state;
    const id = accountIds[number];
    const account = id === undefined ? undefined : accounts.get(id);
    if (account === undefined) return undefined;
    const owner = this.#book.ownerOf(account);
    const loaded = this.#shared.get(owner)?.loaded;
    this.#shared.delete(owner);
    return loaded;
  }

  clear(): void {
    this.#shared.clear();
  }

  #of(owner: Owner): SharedOwner {
    let shared = this.#shared.get(owner);
    if (shared === undefined) {
      shared = { loaded: [], sizeLots: new Map() };
      this.#shared.set(owner, shared);
    }
    return shared;
  }
}
