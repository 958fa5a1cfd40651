import type { Hex } from "@isthmus/protocol";
import { has } from "../book/account-index.ts";
import type { Book } from "../book/book.ts";
import { RowList } from "../book/row-list.ts";
import { classLedger } from "../ledger/class-ledger.ts";
import { type ReasonEntries, reasonOf } from "../model/account-rows.ts";
import { AmountColumn } from "../model/amount-column.ts";
import type { Statement } from "../model/cycle-output.ts";
import { rowsOnRead } from "../model/rows-on-read.ts";
import type { Account, ClassLedger } from "../model/state.ts";
import type { Nets } from "./nets.ts";
import type { Placed, PlacedPart } from "./placed.ts";

/** One class of a cycle: netted and placed. */
export interface PlacedNets {
  readonly nets: Nets;
  readonly placed: Placed;
}

const noOwing: readonly never[] = [];

/**
 * Clears each account's obligations.
 * @returns what builds the statements, ascending by id: few are read, and a million of them would be objects that outlive the cycle
 */
export function takeStatements(
  book: Book,
  settled: PlacedNets,
  others: readonly (PlacedNets & { readonly class: string })[],
): () => readonly Statement[] {
  const accounts = book.accountsByNumber().length;
  const places = placesOf(settled.nets, accounts);
  const otherPlaces = new Map(others.map(({ class: name, nets }) => [name, placesOf(nets, accounts)]));
  const stated = book.numbersWith(has.reasons);
  const byNumber = book.accountsByNumber();
  const taken = new TakenReasons();
  const about = new RowList(stated.length);
  const inRows = new RowClearing(book, stated.length);
  const classesOf = new Map<number, NonNullable<Statement["classes"]>>();
  for (let i = 0; i < stated.length; i++) {
    const number = stated[i] as number;
    if (inRows.clear(number, taken)) {
      about.add(number);
      continue;
    }
    const given = byNumber[number] as Readonly<Account>;
    const { byReason, classes } = given;
    const owing =
      classes === undefined ? noOwing : others.filter((other) => (classes.get(other.class)?.byReason.size ?? 0) > 0);
    if (byReason.size === 0 && owing.length === 0) continue;
    const account = book.writable(given, has.pending | has.reasons | has.debt);
    if (owing.length > 0) {
      const inClasses = owing.map((other) => {
        const ledger = classLedger(account, other.class);
        const place = otherPlaces.get(other.class)?.[number] ?? 0;
        const byReasonInClass = recordOf(ledger.byReason);
        clear(ledger);
        return {
          class: other.class,
          byReason: byReasonInClass,
          netQuanta: netOf(other, place),
          placed: partsOf(other, place),
        };
      });
      classesOf.set(number, inClasses);
    }
    account.cycleGains.clear();
    taken.add(byReason);
    clear(account);
    about.add(number);
    book.changed(account, has.pending | has.reasons | has.debt);
  }
  inRows.finish();
  const { numbers } = about;
  const order = book.numbersById(numbers);
  const { accountIds } = book.state;
  return once(() =>
    rowsOnRead(order.length, (row) => {
      const index = order[row] as number;
      const number = numbers[index] as number;
      const place = places[number] as number;
      const statement = {
        account: accountIds[number] as Hex,
        byReason: taken.record(index),
        netQuanta: netOf(settled, place),
        placed: partsOf(settled, place),
      };
      const inClasses = classesOf.get(number);
      return inClasses === undefined ? statement : { ...statement, classes: inClasses };
    }),
  );
}

/** Makes a value at the first call. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Amounts by reason of accounts, in columns. */
class TakenReasons {
  /** Where the entries of each account end. */
  readonly #ends: number[] = [];
  readonly #kinds: number[] = [];
  readonly #amounts = new AmountColumn();
  /** Reasons met so far. */
  readonly #reasons: string[] = [];

  add(byReason: ReadonlyMap<string, bigint>): void {
    byReason.forEach(this.#addEntry);
    this.#ends.push(this.#kinds.length);
  }

  /** Adds the one reason in the row of an account. */
  addRow({ keys, amounts }: ReasonEntries, row: number): void {
    const reason = reasonOf(keys[row] as number);
    const amountQuanta = amounts.numberAt(row);
    if (Number.isNaN(amountQuanta)) this.#addEntry(amounts.at(row), reason);
    else {
      this.#kinds.push(this.#kindOf(reason));
      this.#amounts.pushNumber(amountQuanta);
    }
    this.#ends.push(this.#kinds.length);
  }

  /** Of the account that was added at an index. Names ascending. */
  record(index: number): Record<string, bigint> {
    const start = index === 0 ? 0 : (this.#ends[index - 1] as number);
    const end = this.#ends[index] as number;
    const reasonAt = (at: number): string => this.#reasons[this.#kinds[at] as number] as string;
    if (end - start === 1) return { [reasonAt(start)]: this.#amounts.at(start) };
    const entries = new Map<string, bigint>();
    for (let at = start; at < end; at++) entries.set(reasonAt(at), this.#amounts.at(at));
    return recordOf(entries);
  }

  readonly #addEntry = (amountQuanta: bigint, reason: string): void => {
    this.#kinds.push(this.#kindOf(reason));
    this.#amounts.push(amountQuanta);
  };

  #kindOf(reason: string): number {
    const kind = this.#reasons.indexOf(reason);
    return kind < 0 ? this.#reasons.push(reason) - 1 : kind;
  }
}

/** Clears the obligations of plain accounts in their rows. */
class RowClearing {
  readonly #book: Book;
  readonly #changed: RowList;

  constructor(book: Book, most: number) {
    this.#book = book;
    this.#changed = new RowList(most);
    book.reserveRows();
  }

  /** @returns false if the account is left to the caller, unchanged */
  clear(number: number, taken: TakenReasons): boolean {
    const { reasons, gains, pending } = this.#book.rows;
    if (reasons.keys[number] === 0 || !this.#book.isPlain(number)) return false;
    const many = reasons.manyOf(number);
    if (many === undefined) taken.addRow(reasons, number);
    else taken.add(many);
    reasons.setKey(number, 0);
    gains.setKey(number, 0);
    pending.setNumber(number, 0);
    this.#changed.add(number);
    this.#book.rowChanged(number);
    return true;
  }

  finish(): void {
    this.#book.rowsChanged(this.#changed.numbers);
  }
}

/** By account number, the place in the nets plus one; 0 without one. */
function placesOf({ numbers }: Nets, count: number): Uint32Array {
  const places = new Uint32Array(count);
  for (let place = 0; place < numbers.length; place++) places[numbers[place] as number] = place + 1;
  return places;
}

/** @param place of the account in the nets plus one; 0 without one */
function netOf({ nets }: PlacedNets, place: number): bigint {
  return place === 0 ? 0n : nets.quanta.at(place - 1);
}

/** Ascending by asset. */
function partsOf({ placed }: PlacedNets, place: number): readonly Readonly<PlacedPart>[] {
  if (place === 0) return [];
  const parts = placed.of(place - 1);
  return parts.length < 2 ? parts : [...parts].sort((left, right) => left.asset - right.asset);
}

function clear(obligations: Pick<ClassLedger, "pendingQuanta" | "byReason">): void {
  obligations.byReason.clear();
  obligations.pendingQuanta = 0n;
}

/** Names ascending. */
function recordOf(byReason: ReadonlyMap<string, bigint>): Record<string, bigint> {
  if (byReason.size > 1) return Object.fromEntries([...byReason].sort(([left], [right]) => (left < right ? -1 : 1)));
  const record: Record<string, bigint> = {};
  byReason.forEach((amountQuanta, reason) => {
    record[reason] = amountQuanta;
  });
  return record;
}
