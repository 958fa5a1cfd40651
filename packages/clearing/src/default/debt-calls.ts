import type { Hex } from "@isthmus/protocol";
import type { Context } from "../book/context.ts";
import { excessDebt } from "../lending/debt-limits.ts";

/**
 * Follows the calls of accounts that owe beyond a limit, at a cut-off. A debt limit is not a margin: its member is solvent, and
 * gets `debtCallSeconds` to pay the excess down or to sell collateral itself, at interest. A call ends once nothing exceeds a
 * limit.
 * @param owing accounts that owe anything, ascending
 * @returns those whose call is past its deadline: their collateral is sold (`SaleGoal`)
 */
export function followDebtCalls({ book, effects }: Context, owing: readonly Hex[]): Hex[] {
  const { debtCalls, parameters, timeSeconds } = book.state;
  const known = new Map(debtCalls);
  debtCalls.clear();
  const overdue: Hex[] = [];
  for (const id of owing) {
    const account = book.read(id);
    const amountQuanta = account.kind === "system" ? 0n : excessDebt(book, account);
    if (amountQuanta === 0n) continue;
    const called = known.get(id);
    const deadlineSeconds = called ?? timeSeconds + BigInt(parameters.debtCallSeconds);
    debtCalls.set(id, deadlineSeconds);
    if (timeSeconds >= deadlineSeconds) overdue.push(id);
    if (called === undefined) effects.push({ kind: "debt-called", account: id, amountQuanta, deadlineSeconds });
  }
  return overdue;
}
