import type { Hex } from "@isthmus/protocol";
import type { Book } from "../book/book.ts";

/** Accounts that are one holder, because they have been ported to each other. */
interface Group {
  /** The one that has what the others had. */
  holder: Hex;
  readonly accounts: Hex[];
}

/**
 * Which accounts have been ported to which in the open cycle: a look-up costs one step, however long a chain of ports is.
 * Derived from the state; never part of it.
 */
class PortedAccounts {
  readonly #groups = new Map<Hex, Group>();

  /** The account that has what an account had before it was ported. */
  holderOf(id: Hex): Hex {
    return this.#groups.get(id)?.holder ?? id;
  }

  /** All accounts of the same holder, in no order. */
  accountsOf(id: Hex): readonly Hex[] {
    return this.#groups.get(id)?.accounts ?? [id];
  }

  /** The smaller group joins the larger one: over all ports an account changes its group a logarithm of times. */
  join(from: Hex, to: Hex): void {
    const [given, taking] = [this.#groupOf(from), this.#groupOf(to)];
    if (given === taking) return;
    const [small, large] = given.accounts.length < taking.accounts.length ? [given, taking] : [taking, given];
    large.holder = taking.holder;
    for (const id of small.accounts) {
      large.accounts.push(id);
      this.#groups.set(id, large);
    }
  }

  #groupOf(id: Hex): Group {
    let group = this.#groups.get(id);
    if (group === undefined) {
      group = { holder: id, accounts: [id] };
      this.#groups.set(id, group);
    }
    return group;
  }
}

interface Indexed {
  readonly cycle: bigint;
  /** Ports of the state that the index contains. */
  size: number;
  readonly ported: PortedAccounts;
}

const indexes = new WeakMap<Book, Indexed>();

/** The ports of a book's open cycle. Ports are only added within a cycle, and its close forgets them all. */
export function portedAccounts(book: Book): Pick<PortedAccounts, "holderOf" | "accountsOf"> {
  return indexOf(book).ported;
}

/** Notes that an account has been ported: it and the other one are one holder until the cycle closes. */
export function notePorted(book: Book, from: Hex, to: Hex): void {
  const index = indexOf(book);
  const [last, holder] = [index.ported.holderOf(from), index.ported.holderOf(to)];
  if (last === holder) return;
  book.state.portedTo.set(last, holder);
  index.ported.join(last, holder);
  index.size += 1;
}

function indexOf(book: Book): Indexed {
  const { cycle, portedTo } = book.state;
  const known = indexes.get(book);
  if (known !== undefined && known.cycle === cycle && known.size === portedTo.size) return known;
  const index = { cycle, size: portedTo.size, ported: new PortedAccounts() };
  for (const [from, to] of portedTo) index.ported.join(from, to);
  indexes.set(book, index);
  return index;
}
