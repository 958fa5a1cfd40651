import type { HealthState } from "@isthmus/risk";
import type { Context } from "../book/context.ts";
import { accountRisk, byOwnTerms, initialShortfall } from "../margin/account-risk.ts";
import type { Account } from "../model/state.ts";

/**
 * Follows the margin call of an account that has been marked. Below initial margin by its own terms a call is opened for what
 * is missing, and raised if more is; it is met once that is covered. What slow chains, open interest of others, house caps and
 * stale vaults add to initial margin stops new risk and withdrawals, and calls nobody. A call that is not met by its deadline
 * is missed: an auction sells what restores initial margin by the account's own terms (`saleGoal`).
 *
 * @returns whether a call is missed
 */
export function followMarginCall(context: Context, account: Readonly<Account>, health: HealthState): boolean {
  const { book, effects } = context;
  const { parameters, timeSeconds } = book.state;
  const { id, marginCall: call } = account;
  if (call === null && (health === "healthy" || parameters.marginCallSeconds === 0)) return false;
  const amountQuanta = health === "healthy" ? 0n : initialShortfall(accountRisk(book, account, byOwnTerms));
  if (amountQuanta <= 0n) {
    if (call !== null) {
      book.writable(account).marginCall = null;
      effects.push({ kind: "margin-call-met", account: id });
    }
    return false;
  }
  if (call === null || amountQuanta > call.amountQuanta) {
    const openedSeconds = call?.openedSeconds ?? timeSeconds;
    const deadlineSeconds = call?.deadlineSeconds ?? timeSeconds + BigInt(parameters.marginCallSeconds);
    const missed = call?.missed ?? false;
    book.writable(account).marginCall = { openedSeconds, amountQuanta, deadlineSeconds, missed };
    effects.push({ kind: "margin-called", account: id, amountQuanta, deadlineSeconds });
  }
  const open = account.marginCall;
  if (open === null || open.missed || timeSeconds < open.deadlineSeconds) return open?.missed === true;
  book.writable(account).marginCall = { ...open, missed: true };
  effects.push({ kind: "margin-call-missed", account: id });
  return true;
}
