import type { Hex } from "@isthmus/protocol";
import type { Account } from "../model/state.ts";

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
 * Most owners have one account: they cost an entry and no object until somebody asks.
 */
export class OwnerIndex {
  /** By chain and address. */
  readonly #byChain = new Map<number, Map<Hex, Account | Accounts>>();
  /** By account number, once the owner has an object. */
  readonly #byNumber: (Accounts | undefined)[] = [];

  /** @param accounts of a whole state, in any order */
  constructor(accounts: Iterable<Account>) {
    for (const account of inOrder([...accounts])) this.add(account);
  }

  /** Adds a new account; its number is above that of every account added before. */
  add(account: Account): void {
    const { kind, number, owner } = account;
    this.#byNumber[number] = undefined;
    if (kind === "system") {
      this.#byNumber[number] = new Accounts(account);
      return;
    }
    let byAddress = this.#byChain.get(owner.chain);
    if (byAddress === undefined) {
      byAddress = new Map();
      this.#byChain.set(owner.chain, byAddress);
    }
    const known = byAddress.get(owner.address);
    if (known === undefined) byAddress.set(owner.address, account);
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
    const known = this.#byChain.get(account.owner.chain)?.get(account.owner.address);
    if (known === undefined || known instanceof Accounts || known.number !== account.number) {
      return { accounts: [account] };
    }
    return this.#objectOf(known);
  }

  /** Whether the owner of an account has others; at the cost of one array access. */
  isShared({ number }: Readonly<Account>): boolean {
    const made = this.#byNumber[number];
    return made !== undefined && made.accounts.length > 1;
  }

  /** The accounts that an address opened, in the order of opening; none if it opened none. */
  accountsOf({ chain, address }: Account["owner"]): readonly Readonly<Account>[] {
    const known = this.#byChain.get(chain)?.get(address);
    return known === undefined ? [] : this.#objectOf(known).accounts;
  }

  #objectOf(known: Account | Accounts): Accounts {
    if (known instanceof Accounts) return known;
    const made = new Accounts(known);
    this.#byChain.get(known.owner.chain)?.set(known.owner.address, made);
    this.#byNumber[known.number] = made;
    return made;
  }
}

/** By number; a state's accounts nearly always come in that order. */
function inOrder(accounts: Account[]): Account[] {
  const isSorted = accounts.every(({ number }, i) => i === 0 || number > (accounts[i - 1] as Account).number);
  return isSorted ? accounts : accounts.sort((left, right) => left.number - right.number);
}
