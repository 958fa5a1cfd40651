import type { Hex } from "@isthmus/protocol";
import { compareRisk } from "@isthmus/risk";
import type { Context } from "../book/context.ts";
import { type AccountRisk, accountRisk, healthOf } from "../margin/account-risk.ts";
import type { Account } from "../model/state.ts";

/** An account below maintenance margin. */
export interface Liquidatable {
  readonly id: Hex;
  readonly risk: AccountRisk;
}

/**
 * Marks the whole book to market: updates each account's health and sums the shortfalls of bankrupt accounts.
 * @returns the accounts in liquidation or bankrupt, riskiest first
 */
export function markToMarket(context: Context): Liquidatable[] {
  const { book, effects } = context;
  const liquidatable: Liquidatable[] = [];
  let unallocatedQuanta = 0n;
  for (const id of book.sortedIds()) {
    const account = book.read(id);
    if (account.kind === "system" || isIdle(account)) continue;
    const risk = accountRisk(book, account);
    const health = healthOf(risk);
    if (health !== account.health) {
      effects.push({ kind: "health-changed", account: id, from: account.health, to: health });
      book.write(id).health = health;
    }
    if (health === "bankrupt") unallocatedQuanta -= risk.equityQuanta;
    if (health === "bankrupt" || health === "liquidation") liquidatable.push({ id, risk });
  }
  book.state.unallocatedQuanta = unallocatedQuanta;
  return liquidatable.sort((left, right) => compareRisk(left.risk, right.risk) || (left.id < right.id ? -1 : 1));
}

/** Whether no mark can change an account's health: without positions only a debt can. */
function isIdle(account: Readonly<Account>): boolean {
  return account.positions.size === 0 && account.health === "healthy" && !owes(account);
}

function owes(account: Readonly<Account>): boolean {
  if (account.pendingQuanta < 0n) return true;
  for (const amountQuanta of account.balances.values()) if (amountQuanta < 0n) return true;
  return false;
}
