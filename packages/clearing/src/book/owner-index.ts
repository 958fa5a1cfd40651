import type { Hex } from "@isthmus/protocol";
import type { Account } from "../model/state.ts";
import { orderOfHex } from "./hex-order.ts";

/** An address that opened accounts; one object for each, so that it may be compared and be a key. */
export interface Owner {
  /** In the order of opening, at least one. */
  readonly accounts: readonly Readonly<Account>[];
}

/** An owner that has been asked for, or has several accounts. */
class Accounts implements Owner {
  readonly accounts: Account[];

  constructor(first: Account) {
    this.accounts = [first];
  }
}

/**
 * The accounts of each owner, as accounts are added: an owner never changes. Derived from the state; never part of it
 * or of its digest. System accounts are owners of themselves: a member's address may be the id of one in tests and on paper.
 * Most owners have one account: they have no object until somebody asks.
 */
export class OwnerIndex {
  /** Members' accounts of the state that the index was made from, ascending by address; those of one address by number. */
  readonly #first: readonly Account[];
  /** Owners of accounts that were opened since, by chain and address. */
  readonly #byChain = new Map<number, Map<Hex, Account | Accounts>>();
  /** By account number, once the owner has an object. */
  readonly #byNumber: (Accounts | undefined)[] = [];

  /** @param accounts of a whole state, in any order */
  constructor(accounts: Iterable<Account>) {
    const members: Account[] = [];
    for (const account of inOrder([...accounts])) {
      const isSystem = account.kind === "system";
      this.#byNumber[account.number] = isSystem ? new Accounts(account) : undefined;
      if (!isSystem) members.push(account);
    }
    const runs: [number, number][] = [];
    const order = orderOfHex(
      members.length,
      (index) => (members[index] as Account).owner.address,
      (start, end) => runs.push([start, end]),
    );
    this.#first = Array.from(order, (index) => members[index] as Account);
    for (const [start, end] of runs) this.#groupRun(this.#first.slice(start, end));
  }

  /** Adds a new account; its number is above that of every account added before. */
  add(account: Account): void {
    const { kind, number, owner } = account;
    this.#byNumber[number] = undefined;
    if (kind === "system") {
      this.#byNumber[number] = new Accounts(account);
      return;
    }
    const known = this.#find(owner);
    if (known === undefined) this.#note(owner, account);
    else {
      const all = this.#objectOf(known);
      all.accounts.push(account);
      this.#byNumber[number] = all;
    }
  }

  /** The owner of an account. One that was never added is its own owner. */
  ownerOf(account: Readonly<Account>): Owner {
    const made = this.#byNumber[account.number];
    if (made !== undefined) return made;
    const known = this.#find(account.owner);
    if (known === undefined || known instanceof Accounts || known.number !== account.number) {
      return { accounts: [account] };
    }
    return this.#objectOf(known);
  }

  /** Whether the owner of an account has others; at the cost of one array access. */
  isShared({ number }: Readonly<Account>): boolean {
    return this.isSharedOf(number);
  }

  /** The same by number. */
  isSharedOf(number: number): boolean {
    const made = this.#byNumber[number];
    return made !== undefined && made.accounts.length > 1;
  }

  /** The accounts that an address opened, in the order of opening; none if it opened none. */
  accountsOf(owner: Account["owner"]): readonly Readonly<Account>[] {
    const known = this.#find(owner);
    return known === undefined ? [] : this.#objectOf(known).accounts;
  }

  /** Makes the owners of several accounts among those whose addresses start alike. */
  #groupRun(run: readonly Account[]): void {
    const owners = new Map<string, Account | Accounts>();
    for (const account of run) {
      const name = `${account.owner.chain} ${account.owner.address}`;
      const known = owners.get(name);
      if (known === undefined) owners.set(name, account);
      else {
        const all = this.#objectOf(known);
        all.accounts.push(account);
        this.#byNumber[account.number] = all;
        owners.set(name, all);
      }
    }
  }

  #find(owner: Account["owner"]): Account | Accounts | undefined {
    return this.#byChain.get(owner.chain)?.get(owner.address) ?? this.#findFirst(owner);
  }

  #findFirst({ chain, address }: Account["owner"]): Account | Accounts | undefined {
    const first = this.#first;
    let [low, high] = [0, first.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((first[middle] as Account).owner.address < address) low = middle + 1;
      else high = middle;
    }
    for (; low < first.length && (first[low] as Account).owner.address === address; low++) {
      const account = first[low] as Account;
      if (account.owner.chain === chain) return this.#byNumber[account.number] ?? account;
    }
    return undefined;
  }

  #objectOf(known: Account | Accounts): Accounts {
    if (known instanceof Accounts) return known;
    const made = new Accounts(known);
    this.#byNumber[known.number] = made;
    if (this.#byChain.get(known.owner.chain)?.has(known.owner.address)) this.#note(known.owner, made);
    return made;
  }

  #note({ chain, address }: Account["owner"], opened: Account | Accounts): void {
    let byAddress = this.#byChain.get(chain);
    if (byAddress === undefined) {
      byAddress = new Map();
      this.#byChain.set(chain, byAddress);
    }
    byAddress.set(address, opened);
  }
}

/** By number; a state's accounts nearly always come in that order. */
function inOrder(accounts: Account[]): Account[] {
  const isSorted = accounts.every(({ number }, i) => i === 0 || number > (accounts[i - 1] as Account).number);
  return isSorted ? accounts : accounts.sort((left, right) => left.number - right.number);
}
