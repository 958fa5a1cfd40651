import { has } from "../book/account-index.ts";
import type { Book } from "../book/book.ts";
import { AmountColumn } from "../model/amount-column.ts";

/** Net obligations of a class: one signed number per account, by account number; zeros are left out. */
export interface Nets {
  /** Account numbers. */
  readonly numbers: Uint32Array;
  /** In the order of `numbers`. */
  readonly quanta: AmountColumn;
  /** Places in `numbers`, ascending by account id: the order of every output. */
  readonly byId: Uint32Array;
}

/** @param className absent for the unit of account */
export function netObligations(book: Book, className?: string): Nets {
  const pending = book.numbersWith(has.pending);
  const numbers = new Uint32Array(pending.length);
  const quanta = new AmountColumn();
  const obligationOf = className === undefined ? inUnitOfAccount(book) : inClass(book, className);
  let count = 0;
  for (let i = 0; i < pending.length; i++) {
    const number = pending[i] as number;
    if (!obligationOf(number, quanta)) continue;
    numbers[count++] = number;
  }
  const found = numbers.subarray(0, count);
  return { numbers: found, quanta, byId: book.numbersById(found) };
}

/** Adds an account's obligation, unless it is zero. */
type AddObligation = (number: number, quanta: AmountColumn) => boolean;

function inUnitOfAccount(book: Book): AddObligation {
  book.reserveRows();
  const { pending } = book.rows;
  return (number, quanta) => {
    const pendingQuanta = pending.numberAt(number);
    if (pendingQuanta === 0) return false;
    if (Number.isNaN(pendingQuanta)) quanta.push(pending.at(number));
    else quanta.pushNumber(pendingQuanta);
    return true;
  };
}

function inClass(book: Book, className: string): AddObligation {
  const accounts = book.accountsByNumber();
  return (number, quanta) => {
    const pendingQuanta = accounts[number]?.classes?.get(className)?.pendingQuanta ?? 0n;
    if (pendingQuanta !== 0n) quanta.push(pendingQuanta);
    return pendingQuanta !== 0n;
  };
}
