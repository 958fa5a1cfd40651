import type { Account } from "../model/state.ts";

/** An address that opened accounts, and the accounts it opened. */
export interface Owner {
  /** `chain:address`; of a system account, `system:id`. */
  readonly key: string;
  /** In the order of opening, at least one. */
  readonly accounts: readonly Readonly<Account>[];
}

/**
 * The accounts of each owner, as accounts are added: an owner never changes. Derived from the state; never part of it or
 * of its digest. System accounts are owners of themselves.
 */
export class OwnerIndex {
  readonly #byKey = new Map<string, { readonly key: string; readonly accounts: Account[] }>();
  /** By account number, so that a look-up builds no key. */
  readonly #byNumber: Owner[] = [];

  /** @param accounts of a whole state, in any order */
  constructor(accounts: Iterable<Account>) {
    for (const account of [...accounts].sort((left, right) => left.number - right.number)) this.add(account);
  }

  /** Adds a new account; its number is above that of every account added before. */
  add(account: Account): void {
    const key = keyOf(account);
    let owner = this.#byKey.get(key);
    if (owner === undefined) {
      owner = { key, accounts: [] };
      this.#byKey.set(key, owner);
    }
    owner.accounts.push(account);
    this.#byNumber[account.number] = owner;
  }

  /** The owner of an account that was added, at the cost of one array access. */
  ownerOf(account: Readonly<Account>): Owner {
    return this.#byNumber[account.number] ?? { key: keyOf(account), accounts: [account] };
  }

  /** The accounts that an address opened, in the order of opening; none if it opened none. */
  accountsOf(owner: Account["owner"]): readonly Readonly<Account>[] {
    return this.#byKey.get(ownerKey(owner))?.accounts ?? [];
  }
}

/** A member's address may be the id of a system account in tests and on paper: they never share an owner. */
function keyOf({ kind, id, owner }: Readonly<Account>): string {
  return kind === "system" ? `system:${id}` : ownerKey(owner);
}

/** `chain:address` of an owner. */
function ownerKey({ chain, address }: Account["owner"]): string {
  return `${chain}:${address}`;
}
