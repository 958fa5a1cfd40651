import type { Hex } from "@isthmus/protocol";
import type { Book } from "../book/book.ts";
import type { Account } from "../model/state.ts";
import { excessDebt } from "./debt-limits.ts";

/** Whether an account was called for a debt beyond a limit, and the deadline is past. */
export function isDebtOverdue({ state }: Book, id: Hex): boolean {
  const deadlineSeconds = state.debtCalls.get(id);
  return deadlineSeconds !== undefined && state.timeSeconds >= deadlineSeconds;
}

/** What an account owes beyond a limit after the deadline of its call, settlement quanta, >= 0. */
export function overdueDebt(book: Book, account: Readonly<Account>): bigint {
  return account.kind === "member" && isDebtOverdue(book, account.id) ? excessDebt(book, account) : 0n;
}
