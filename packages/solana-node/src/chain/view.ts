import type { AccountRecord } from "../model/account.ts";
import type { AccountStore } from "./account-store.ts";
import type { Ledger } from "./ledger.ts";

/** The accounts as of one block. Valid until the next change of the chain: create one per request. */
export class View {
  readonly height: number;
  readonly slot: number;
  readonly #store: AccountStore;
  readonly #ledger: Ledger;

  /** @param height height of the block whose end state is read; the tip's is the current state */
  constructor(store: AccountStore, ledger: Ledger, height: number) {
    this.height = height;
    this.slot = ledger.at(height).slot;
    this.#store = store;
    this.#ledger = ledger;
  }

  /** The account as of this block; null if it did not exist. */
  account(address: string): AccountRecord | null {
    for (const block of this.#newer()) {
      const before = block.undo.get(address);
      if (before !== undefined) return before;
    }
    return this.#store.get(address);
  }

  /** All accounts that a program owned as of this block, in the order of their addresses. */
  ownedBy(owner: string): readonly (readonly [address: string, account: AccountRecord])[] {
    const changed = new Map<string, AccountRecord | null>();
    for (const block of [...this.#newer()].reverse()) {
      for (const [address, before] of block.undo) changed.set(address, before);
    }
    const found: [string, AccountRecord][] = [];
    for (const address of this.#store.ownedBy(owner)) {
      const account = this.#store.get(address);
      if (account !== null && !changed.has(address)) found.push([address, account]);
    }
    for (const [address, before] of changed) {
      if (before !== null && before.owner === owner) found.push([address, before]);
    }
    return found.sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
  }

  #newer() {
    return this.#ledger.range(this.height + 1, this.#ledger.tip.height);
  }
}
