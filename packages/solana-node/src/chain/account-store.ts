import type { AccountRecord } from "../model/account.ts";

/**
 * The accounts at the tip, with an index by owner: a mirror of the virtual machine, written after every change, so that
 * reads need no call into it and can be combined with older versions.
 */
export class AccountStore {
  readonly #accounts = new Map<string, AccountRecord>();
  readonly #byOwner = new Map<string, Set<string>>();

  /** The account at the tip, or null if it does not exist. */
  get(address: string): AccountRecord | null {
    return this.#accounts.get(address) ?? null;
  }

  /** Writes one account; null removes it. */
  set(address: string, account: AccountRecord | null): void {
    const before = this.#accounts.get(address);
    if (before !== undefined && before.owner !== account?.owner) this.#byOwner.get(before.owner)?.delete(address);
    if (account === null) {
      this.#accounts.delete(address);
      return;
    }
    this.#accounts.set(address, account);
    let owned = this.#byOwner.get(account.owner);
    if (owned === undefined) {
      owned = new Set();
      this.#byOwner.set(account.owner, owned);
    }
    owned.add(address);
  }

  /** Addresses owned by a program at the tip. */
  ownedBy(owner: string): ReadonlySet<string> {
    return this.#byOwner.get(owner) ?? new Set();
  }

  /** Every program that owns an account at the tip. */
  owners(): readonly string[] {
    return [...this.#byOwner].filter(([, owned]) => owned.size > 0).map(([owner]) => owner);
  }
}
