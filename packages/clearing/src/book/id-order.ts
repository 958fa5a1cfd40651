import type { Account } from "../model/state.ts";
import { orderOfHex } from "./hex-order.ts";

/** Where more than one in so many accounts are asked for, all are walked in their order. */
const fewOf = 16;

/** Accounts in ascending order of their ids, kept as accounts are opened. */
export class IdOrder {
  #sorted: Account[] = [];
  /** Those that are not in the order yet: it is made when it is first asked for. */
  #added: Account[];
  /** By account number, its place in the order. */
  #places: Uint32Array = new Uint32Array(0);

  constructor(accounts: Iterable<Account>) {
    this.#added = [...accounts];
  }

  add(account: Account): void {
    this.#added.push(account);
  }

  /** All accounts, ascending by id. */
  accounts(): readonly Account[] {
    this.#merge();
    return this.#sorted;
  }

  /** The accounts of some numbers, ascending by id. @param numbers each once */
  sorted(numbers: ArrayLike<number>): Account[] {
    const sorted = this.accounts();
    const places = this.#places;
    const order = this.indices(numbers);
    const found: Account[] = [];
    for (let i = 0; i < order.length; i++) {
      found.push(sorted[places[numbers[order[i] as number] as number] as number] as Account);
    }
    return found;
  }

  /** Indices of account numbers, ascending by the accounts' ids. @param numbers each once */
  indices(numbers: ArrayLike<number>): Uint32Array {
    this.#merge();
    const places = this.#places;
    const count = numbers.length;
    if (count * fewOf < places.length) {
      const keys = new Float64Array(count);
      for (let i = 0; i < count; i++) keys[i] = (places[numbers[i] as number] as number) * count + i;
      return Uint32Array.from(keys.sort(), (key) => key % count);
    }
    const atPlace = new Uint32Array(places.length);
    for (let i = 0; i < count; i++) atPlace[places[numbers[i] as number] as number] = i + 1;
    const indices = new Uint32Array(count);
    let found = 0;
    for (let place = 0; found < count; place++) {
      const at = atPlace[place] as number;
      if (at !== 0) indices[found++] = at - 1;
    }
    return indices;
  }

  #merge(): void {
    if (this.#added.length === 0) return;
    const added = sortedById(this.#added);
    const merged: Account[] = [];
    let from = 0;
    for (const account of added) {
      const to = placeOf(this.#sorted, account.id, from);
      for (; from < to; from++) merged.push(this.#sorted[from] as Account);
      merged.push(account);
    }
    for (; from < this.#sorted.length; from++) merged.push(this.#sorted[from] as Account);
    this.#sorted = merged;
    this.#places = placesOf(merged);
    this.#added = [];
  }
}

/** Index of the first account whose id is not below `id`. */
function placeOf(sorted: readonly Account[], id: string, from: number): number {
  let [low, high] = [from, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as Account).id < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placesOf(accounts: readonly Account[]): Uint32Array {
  const places = new Uint32Array(accounts.length);
  for (let place = 0; place < accounts.length; place++) places[(accounts[place] as Account).number] = place;
  return places;
}

function sortedById(accounts: readonly Account[]): Account[] {
  const order = orderOfHex(accounts.length, (index) => (accounts[index] as Account).id);
  return Array.from(order, (index) => accounts[index] as Account);
}
