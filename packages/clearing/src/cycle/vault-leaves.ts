import { entitlementLeafHashes, type LeafScope, MerkleTree } from "@isthmus/protocol";
import type { Book, BookListener } from "../book/book.ts";
import { ChangeSet } from "../book/change-set.ts";
import { RowList } from "../book/row-list.ts";
import { sortedNumbers } from "../model/order.ts";
import type { Account, Vault } from "../model/state.ts";
import { type LeafRow, LeafRows, type LeafSums } from "./leaf-rows.ts";
import { LeafSet } from "./leaf-set.ts";

/** An account whose leaves may differ, with the place of its old ones. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly LeafRow[];
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

  rowsChanged(numbers: Uint32Array): void {
    this.#changes.markAll(numbers);
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
    const rows = this.#rowsOf([]);
    const accounts = this.#book.accountsByNumber();
    const holders = new RowList(accounts.length);
    /** Where the rows of each holder start, and where the last end. */
    const starts = new RowList(accounts.length + 1);
    const add = (row: LeafRow): void => rows.add(row);
    for (let number = 0; number < accounts.length; number++) {
      const count = rows.length;
      if (!this.#addPlain(number, rows)) this.#forRows(accounts[number] as Readonly<Account>, assets, add);
      this.#setWithLeaf(number, rows.length > count ? 1 : 0);
      if (rows.length === count) continue;
      holders.add(number);
      starts.add(count);
    }
    starts.add(rows.length);
    const rowHashes = entitlementLeafHashes(this.#scope(), rows);
    const hashes = new Uint8Array(rowHashes.length);
    const order = new Uint32Array(rows.length);
    const [from, to] = [new Uint32Array(rowHashes.buffer), new Uint32Array(hashes.buffer)];
    let place = 0;
    const firsts = starts.numbers;
    for (const holder of this.#book.numbersById(holders.numbers)) {
      for (let row = firsts[holder] as number; row < (firsts[holder + 1] as number); row++) {
        for (let word = 0; word < 8; word++) to[8 * place + word] = from[8 * row + word] as number;
        order[place++] = row;
      }
    }
    return new LeafSet({ rows, order, tree: new MerkleTree(hashes), sums: rows.sums() });
  }

  #edited(before: LeafSet, changed: Uint32Array): LeafSet {
    const edits = this.#edits(before, changed);
    if (edits.length === 0) return before;
    return edits.every((edit) => isInPlace(before, edit)) ? this.#replaced(before, edits) : this.#moved(before, edits);
  }

  /** Every leaf stays where it is. */
  #replaced(before: LeafSet, edits: readonly Edit[]): LeafSet {
    const sums = new Map(before.sums);
    const fresh = new Map<number, LeafRow>();
    for (const { from, rows } of edits) {
      rows.forEach((row, i) => {
        addSums(sums, before.at(from + i), -1n);
        addSums(sums, row, 1n);
        fresh.set(from + i, row);
      });
    }
    const hashes = entitlementLeafHashes(this.#scope(), this.#rowsOf(fresh.values()));
    return before.replaced(fresh, { tree: before.tree.withLeaves([...fresh.keys()], hashes), sums });
  }

  /** Leaves come or go, so that those behind them move. */
  #moved(before: LeafSet, edits: readonly Edit[]): LeafSet {
    const sums = new Map(before.sums);
    const leaves = this.#rowsOf([]);
    const fresh: LeafRow[] = [];
    const places: number[] = [];
    const kept: { readonly from: number; readonly to: number; readonly at: number }[] = [];
    let next = 0;
    let movedFrom: number | undefined;
    const keep = (to: number): void => {
      if (to > next) kept.push({ from: next, to, at: leaves.length });
      for (; next < to; next++) leaves.add(before.at(next));
    };
    for (const { from, to, rows } of edits) {
      keep(from);
      if (!isInPlace(before, { from, to, rows })) movedFrom ??= leaves.length;
      for (let i = from; i < to; i++) addSums(sums, before.at(i), -1n);
      for (const row of rows) {
        addSums(sums, row, 1n);
        places.push(leaves.length);
        leaves.add(row);
        fresh.push(row);
      }
      next = to;
    }
    keep(before.length);
    const hashes = new Uint8Array(32 * leaves.length);
    for (const { from, to, at } of kept) hashes.set(before.tree.leafHashes.subarray(32 * from, 32 * to), 32 * at);
    const freshHashes = entitlementLeafHashes(this.#scope(), this.#rowsOf(fresh));
    places.forEach((place, i) => {
      hashes.set(freshHashes.subarray(32 * i, 32 * i + 32), 32 * place);
    });
    const update = { tree: before.tree, changed: places, ...(movedFrom === undefined ? {} : { movedFrom }) };
    const order = Uint32Array.from({ length: leaves.length }, (_, row) => row);
    return new LeafSet({ rows: leaves, order, tree: new MerkleTree(hashes, update), sums });
  }

  #rowsOf(given: Iterable<LeafRow>): LeafRows {
    const rows = new LeafRows(this.#book.state.accountIds, this.#book.accountBytes);
    for (const row of given) rows.add(row);
    return rows;
  }

  /** The accounts whose leaves differ, ascending by id. */
  #edits(before: LeafSet, changed: Uint32Array): Edit[] {
    const assets = this.#assets();
    const byNumber = this.#book.accountsByNumber();
    const accounts = Array.from(changed, (number) => byNumber[number] as Readonly<Account>);
    accounts.sort((left, right) => (left.id < right.id ? -1 : 1));
    const edits: Edit[] = [];
    for (const account of accounts) {
      const rows: LeafRow[] = [];
      this.#forRows(account, assets, (row) => void rows.push(row));
      this.#setWithLeaf(account.number, rows.length > 0 ? 1 : 0);
      const from = before.placeOf(account.id);
      let to = from;
      while (to < before.length && before.numberAt(to) === account.number) to++;
      const isSame = rows.length === to - from && rows.every((row, i) => isEqual(row, before.at(from + i)));
      if (!isSame) edits.push({ from, to, rows });
    }
    return edits;
  }

  /** Adds the leaves of a plain account, which its row shows: one at the vault where it is paid, or none. @returns false if it is another */
  #addPlain(number: number, rows: LeafRows): boolean {
    const book = this.#book;
    if (!book.isPlain(number)) return false;
    const { keys, amounts } = book.rows.exits;
    const asset = (keys[number] as number) - 1;
    if (asset < -1) return false;
    const { chain } = this.#vault;
    if (asset === -1 || book.plain.chainOf(number) !== chain) return true;
    // It is the asset of another chain where the account was paid before.
    if (book.state.assets.get(asset)?.chain !== chain) return true;
    const exitQuanta = amounts.numberAt(number);
    return exitQuanta > 0 && rows.addExit(number, asset, exitQuanta);
  }

  /** Calls back for each leaf of an account, ascending by asset. */
  #forRows(account: Readonly<Account>, assets: readonly number[], act: (row: LeafRow) => void): void {
    if (account.kind === "system") return;
    const { number, entitlements, exits } = account;
    const recipient = account.recipients.get(this.#vault.chain)?.address;
    if (recipient === undefined) return;
    for (const asset of assets) {
      const entitledQuanta = entitlements.get(asset)?.entitledQuanta ?? 0n;
      const exitQuanta = exits.get(asset) ?? 0n;
      if (entitledQuanta !== 0n || exitQuanta !== 0n) act({ number, asset, recipient, entitledQuanta, exitQuanta });
    }
  }
}

/** Whether an edit replaces leaves by as many of the same assets. */
function isInPlace(set: LeafSet, { from, to, rows }: Edit): boolean {
  return rows.length === to - from && rows.every((row, i) => row.asset === set.assetAt(from + i));
}

function addSums(sums: Map<number, LeafSums>, leaf: LeafRow, sign: 1n | -1n): void {
  const { entitledQuanta = 0n, exitQuanta = 0n } = sums.get(leaf.asset) ?? {};
  sums.set(leaf.asset, {
    entitledQuanta: entitledQuanta + sign * leaf.entitledQuanta,
    exitQuanta: exitQuanta + sign * leaf.exitQuanta,
  });
}

function isEqual(left: LeafRow, right: LeafRow): boolean {
  return (
    left.asset === right.asset &&
    left.recipient === right.recipient &&
    left.entitledQuanta === right.entitledQuanta &&
    left.exitQuanta === right.exitQuanta
  );
}
