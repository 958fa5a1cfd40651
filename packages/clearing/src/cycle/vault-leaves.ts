import { type EntitlementLeaf, entitlementLeafHashes, type Hex, type LeafScope, MerkleTree } from "@isthmus/protocol";
import type { Book, BookListener } from "../book/book.ts";
import { ChangeSet } from "../book/change-set.ts";
import { sortedNumbers } from "../model/order.ts";
import type { Account, Vault } from "../model/state.ts";

/** Sums over the leaves of one asset. */
interface LeafSums {
  readonly entitledQuanta: bigint;
  readonly exitQuanta: bigint;
}

/** The leaves of one vault as of a cut-off. Immutable. */
export interface LeafSet {
  /** Sorted by account, then asset. */
  readonly leaves: readonly EntitlementLeaf[];
  readonly tree: MerkleTree;
  readonly sums: ReadonlyMap<number, LeafSums>;
}

/** An account whose leaves may differ, with the place of its old ones. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly EntitlementLeaf[];
}

/** How many accounts have a leaf at any vault, from the changes at each. */
export class LeafHolders {
  /** Vaults with a leaf, by account number. */
  #vaults = new Uint16Array(0);
  #count = 0;

  /** Accounts with a leaf. */
  get count(): number {
    return this.#count;
  }

  /** Makes room for accounts. */
  grow(accounts: number): void {
    if (accounts <= this.#vaults.length) return;
    const grown = new Uint16Array(2 * accounts);
    grown.set(this.#vaults);
    this.#vaults = grown;
  }

  /** An account has its first leaf at a vault (1), or none there any more (-1). */
  change(number: number, vaults: 1 | -1): void {
    const before = this.#vaults[number] as number;
    this.#vaults[number] = before + vaults;
    if (before === 0) this.#count += 1;
    else if (before + vaults === 0) this.#count -= 1;
  }
}

/** Where most accounts changed, all leaves are made again. */
const fewOf = 8;

/**
 * The leaves of a vault from cycle to cycle: only those of accounts that changed are made and hashed again. Derived from the
 * state; never part of it.
 */
export class VaultLeaves implements BookListener {
  readonly #book: Book;
  readonly #vault: Vault;
  readonly #changes = new ChangeSet();
  #set: LeafSet | null = null;
  /** Accounts of the book when the set was made. */
  #accountCount = 0;
  /** 1 by number of each account with a leaf here. */
  #withLeaf = new Uint8Array(0);
  readonly #holders: LeafHolders;

  /** @param holders counts the accounts with a leaf at any vault of the book */
  constructor(book: Book, vault: Vault, holders: LeafHolders) {
    this.#book = book;
    this.#vault = vault;
    this.#holders = holders;
  }

  accountChanges(account: Readonly<Account>): void {
    this.#changes.mark(account.number);
  }

  /** The leaves of the present state. */
  take(): LeafSet {
    const { accountIds } = this.#book.state;
    for (let number = this.#accountCount; number < accountIds.length; number++) this.#changes.mark(number);
    const changed = this.#changes.take();
    if (this.#withLeaf.length < accountIds.length) {
      const grown = new Uint8Array(2 * accountIds.length);
      grown.set(this.#withLeaf);
      this.#withLeaf = grown;
    }
    this.#holders.grow(accountIds.length);
    this.#accountCount = accountIds.length;
    const isFew = changed.length * fewOf < accountIds.length;
    this.#set = this.#set !== null && isFew ? this.#edited(this.#set, changed) : this.#made();
    return this.#set;
  }

  #setWithLeaf(number: number, isWith: 0 | 1): void {
    if (this.#withLeaf[number] === isWith) return;
    this.#withLeaf[number] = isWith;
    this.#holders.change(number, isWith === 1 ? 1 : -1);
  }

  #scope(): LeafScope {
    return { houseId: this.#book.state.houseId, chain: this.#vault.chain, contract: this.#vault.vault };
  }

  #assets(): number[] {
    const { assets } = this.#book.state;
    return sortedNumbers(assets.keys()).filter((asset) => this.#book.asset(asset).chain === this.#vault.chain);
  }

  /** Leaves are made and hashed in the order in which accounts are in memory, and then put into that of the tree. */
  #made(): LeafSet {
    const assets = this.#assets();
    const rows: EntitlementLeaf[] = [];
    const holders: Readonly<Account>[] = [];
    /** Where the rows of each holder start, and where the last end. */
    const starts: number[] = [];
    for (const account of this.#book.accountsByNumber()) {
      const count = rows.length;
      this.#addRows(account, assets, rows);
      this.#setWithLeaf(account.number, rows.length > count ? 1 : 0);
      if (rows.length === count) continue;
      holders.push(account);
      starts.push(count);
    }
    starts.push(rows.length);
    const sums = new Map(assets.map((asset) => [asset, sumsOf(rows, asset)]));
    const rowHashes = entitlementLeafHashes(this.#scope(), rows);
    const leaves: EntitlementLeaf[] = [];
    const hashes = new Uint8Array(rowHashes.length);
    const [from, to] = [new Uint32Array(rowHashes.buffer), new Uint32Array(hashes.buffer)];
    for (const holder of this.#book.orderById(holders)) {
      for (let row = starts[holder] as number; row < (starts[holder + 1] as number); row++) {
        const at = 8 * leaves.length;
        for (let word = 0; word < 8; word++) to[at + word] = from[8 * row + word] as number;
        leaves.push(rows[row] as EntitlementLeaf);
      }
    }
    return { leaves, tree: new MerkleTree(hashes), sums };
  }

  #edited(before: LeafSet, changed: Uint32Array): LeafSet {
    const edits = this.#edits(before.leaves, changed);
    if (edits.length === 0) return before;
    return edits.every((edit) => isInPlace(before, edit)) ? this.#replaced(before, edits) : this.#moved(before, edits);
  }

  /** Every leaf stays where it is. */
  #replaced(before: LeafSet, edits: readonly Edit[]): LeafSet {
    const sums = new Map(before.sums);
    const leaves = before.leaves.slice();
    const fresh: EntitlementLeaf[] = [];
    const places: number[] = [];
    for (const { from, rows } of edits) {
      rows.forEach((row, i) => {
        addSums(sums, before.leaves[from + i] as EntitlementLeaf, -1n);
        addSums(sums, row, 1n);
        leaves[from + i] = row;
        places.push(from + i);
        fresh.push(row);
      });
    }
    return { leaves, tree: before.tree.withLeaves(places, entitlementLeafHashes(this.#scope(), fresh)), sums };
  }

  /** Leaves come or go, so that those behind them move. */
  #moved(before: LeafSet, edits: readonly Edit[]): LeafSet {
    const sums = new Map(before.sums);
    const leaves: EntitlementLeaf[] = [];
    const fresh: EntitlementLeaf[] = [];
    const places: number[] = [];
    const kept: { readonly from: number; readonly to: number; readonly at: number }[] = [];
    let next = 0;
    let movedFrom: number | undefined;
    const keep = (to: number): void => {
      if (to > next) kept.push({ from: next, to, at: leaves.length });
      for (; next < to; next++) leaves.push(before.leaves[next] as EntitlementLeaf);
    };
    for (const { from, to, rows } of edits) {
      keep(from);
      if (!isInPlace(before, { from, to, rows })) movedFrom ??= leaves.length;
      for (let i = from; i < to; i++) addSums(sums, before.leaves[i] as EntitlementLeaf, -1n);
      for (const row of rows) {
        addSums(sums, row, 1n);
        places.push(leaves.length);
        leaves.push(row);
        fresh.push(row);
      }
      next = to;
    }
    keep(before.leaves.length);
    const hashes = new Uint8Array(32 * leaves.length);
    for (const { from, to, at } of kept) hashes.set(before.tree.leafHashes.subarray(32 * from, 32 * to), 32 * at);
    const freshHashes = entitlementLeafHashes(this.#scope(), fresh);
    places.forEach((place, i) => {
      hashes.set(freshHashes.subarray(32 * i, 32 * i + 32), 32 * place);
    });
    const update = { tree: before.tree, changed: places, ...(movedFrom === undefined ? {} : { movedFrom }) };
    return { leaves, tree: new MerkleTree(hashes, update), sums };
  }

  /** The accounts whose leaves differ, ascending by id. */
  #edits(leaves: readonly EntitlementLeaf[], changed: Uint32Array): Edit[] {
    const assets = this.#assets();
    const byNumber = this.#book.accountsByNumber();
    const accounts = Array.from(changed, (number) => byNumber[number] as Readonly<Account>);
    accounts.sort((left, right) => (left.id < right.id ? -1 : 1));
    const edits: Edit[] = [];
    for (const account of accounts) {
      const rows: EntitlementLeaf[] = [];
      this.#addRows(account, assets, rows);
      this.#setWithLeaf(account.number, rows.length > 0 ? 1 : 0);
      const from = placeOf(leaves, account.id);
      let to = from;
      while (leaves[to]?.account === account.id) to++;
      const isSame = rows.length === to - from && rows.every((row, i) => isEqual(row, leaves[from + i]));
      if (!isSame) edits.push({ from, to, rows });
    }
    return edits;
  }

  #addRows(account: Readonly<Account>, assets: readonly number[], into: EntitlementLeaf[]): void {
    const recipient = account.recipients.get(this.#vault.chain);
    if (account.kind === "system" || recipient === undefined) return;
    for (const asset of assets) {
      const entitledQuanta = account.entitlements.get(asset)?.entitledQuanta ?? 0n;
      const exitQuanta = account.exits.get(asset) ?? 0n;
      if (entitledQuanta === 0n && exitQuanta === 0n) continue;
      into.push({ account: account.id, asset, recipient: recipient.address, entitledQuanta, exitQuanta });
    }
  }
}

/** Whether an edit replaces leaves by as many of the same assets. */
function isInPlace({ leaves }: LeafSet, { from, to, rows }: Edit): boolean {
  return rows.length === to - from && rows.every((row, i) => row.asset === leaves[from + i]?.asset);
}

function sumsOf(leaves: readonly EntitlementLeaf[], asset: number): LeafSums {
  let [entitledQuanta, exitQuanta] = [0n, 0n];
  for (const leaf of leaves) {
    if (leaf.asset !== asset) continue;
    entitledQuanta += leaf.entitledQuanta;
    exitQuanta += leaf.exitQuanta;
  }
  return { entitledQuanta, exitQuanta };
}

function addSums(sums: Map<number, LeafSums>, leaf: EntitlementLeaf, sign: 1n | -1n): void {
  const { entitledQuanta = 0n, exitQuanta = 0n } = sums.get(leaf.asset) ?? {};
  sums.set(leaf.asset, {
    entitledQuanta: entitledQuanta + sign * leaf.entitledQuanta,
    exitQuanta: exitQuanta + sign * leaf.exitQuanta,
  });
}

function isEqual(left: EntitlementLeaf, right: EntitlementLeaf | undefined): boolean {
  return (
    left.asset === right?.asset &&
    left.recipient === right.recipient &&
    left.entitledQuanta === right.entitledQuanta &&
    left.exitQuanta === right.exitQuanta
  );
}

/** Index of the first leaf of an account, or of the next account's. */
function placeOf(leaves: readonly EntitlementLeaf[], id: Hex): number {
  let [low, high] = [0, leaves.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((leaves[middle] as EntitlementLeaf).account < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
