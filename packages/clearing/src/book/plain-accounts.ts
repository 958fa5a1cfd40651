import { LedgerAccount } from "../model/ledger-account.ts";
import type { Account } from "../model/state.ts";

const kind = { unknown: 0, plain: 1, other: 2 } as const;

/**
 * Which accounts a cut-off need not look at as objects, by number: members in no other class, without credit and entitlements, that
 * are paid at one vault alone and have no older exits. All else that a cut-off asks of them is in their rows. Worked out when it is
 * first asked for after a change of the account; derived from the state, never part of it.
 */
export class PlainAccounts {
  readonly #accounts: readonly Readonly<Account>[];
  #kinds = new Uint8Array(1_024);
  #chains = new Uint32Array(1_024);
  #homes = new Uint32Array(1_024);

  /** @param accounts by number, of the book */
  constructor(accounts: readonly Readonly<Account>[]) {
    this.#accounts = accounts;
  }

  /** An account may change in other respects than its row. */
  accountChanges(number: number): void {
    if (number < this.#kinds.length) this.#kinds[number] = kind.unknown;
  }

  /** Whether an account is plain. */
  has(number: number): boolean {
    if (number >= this.#kinds.length) this.#grow(number);
    const known = this.#kinds[number] as number;
    return (known === kind.unknown ? this.#look(number) : known) === kind.plain;
  }

  /** The chain where a plain account is paid. */
  chainOf(number: number): number {
    return this.#chains[number] as number;
  }

  /** The chain of its owner's address. */
  homeOf(number: number): number {
    return this.#homes[number] as number;
  }

  #look(number: number): number {
    const account = this.#accounts[number] as Readonly<Account>;
    const found = isPlain(account) ? kind.plain : kind.other;
    this.#kinds[number] = found;
    if (found === kind.other) return found;
    [foundChain, hasNext] = [0, false];
    account.recipients.forEach(noteRecipient);
    if (hasNext) {
      this.#kinds[number] = kind.other;
      return kind.other;
    }
    this.#chains[number] = foundChain;
    this.#homes[number] = account.owner.chain;
    return found;
  }

  #grow(number: number): void {
    const length = Math.ceil(1.5 * (number + 1));
    const [kinds, chains, homes] = [this.#kinds, this.#chains, this.#homes];
    this.#kinds = new Uint8Array(length);
    this.#chains = new Uint32Array(length);
    this.#homes = new Uint32Array(length);
    this.#kinds.set(kinds);
    this.#chains.set(chains);
    this.#homes.set(homes);
  }
}

function isPlain(account: Readonly<Account>): boolean {
  return (
    account instanceof LedgerAccount &&
    account.kind === "member" &&
    account.classes === undefined &&
    account.credits.size === 0 &&
    account.entitlements.size === 0 &&
    account.olderExits.size === 0 &&
    account.recipients.size === 1
  );
}

/** What the function below has found: made once, it costs nothing per account. */
let foundChain = 0;
let hasNext = false;

function noteRecipient({ next }: { readonly next: unknown }, chain: number): void {
  foundChain = chain;
  if (next !== null) hasNext = true;
}
