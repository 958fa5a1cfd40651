import type { HealthState } from "@isthmus/risk";
import type { Context } from "../book/context.ts";
import { type AccountRisk, accountRisk, freeCollateral, healthOf } from "../margin/account-risk.ts";
import type { Account } from "../model/state.ts";

/** An account's risk as of now. */
interface Assessed {
  readonly risk: AccountRisk;
  readonly health: HealthState;
}

/**
 * Follows the margin call of an account that has been marked. Below initial margin a call is opened for what is missing, and
 * raised if more is; it is met once the account is healthy. Meanwhile the account takes no new risk and withdraws nothing, as
 * always below initial margin. A call that is not met by its deadline makes initial margin the account's maintenance
 * margin: liquidation sells the excess, as central counterparties do.
 *
 * @returns the account's risk, which a missed call has changed
 */
export function followMarginCall(context: Context, account: Readonly<Account>, assessed: Assessed): Assessed {
  const { book, effects } = context;
  const { parameters, timeSeconds } = book.state;
  const { id, marginCall: call } = account;
  if (assessed.health === "healthy") {
    if (call !== null) {
      book.writable(account).marginCall = null;
      effects.push({ kind: "margin-call-met", account: id });
    }
    return assessed;
  }
  const amountQuanta = -freeCollateral(assessed.risk);
  if (call === null || amountQuanta > call.amountQuanta) {
    if (call === null && parameters.marginCallSeconds === 0) return assessed;
    const openedSeconds = call?.openedSeconds ?? timeSeconds;
    const deadlineSeconds = call?.deadlineSeconds ?? timeSeconds + BigInt(parameters.marginCallSeconds);
    const missed = call?.missed ?? false;
    book.writable(account).marginCall = { openedSeconds, amountQuanta, deadlineSeconds, missed };
    effects.push({ kind: "margin-called", account: id, amountQuanta, deadlineSeconds });
  }
  const open = account.marginCall;
  if (open === null || open.missed || timeSeconds < open.deadlineSeconds) return assessed;
  book.writable(account).marginCall = { ...open, missed: true };
  effects.push({ kind: "margin-call-missed", account: id });
  const risk = accountRisk(book, account);
  return { risk, health: healthOf(risk) };
}
