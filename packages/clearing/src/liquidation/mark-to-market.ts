import type { Hex } from "@isthmus/protocol";
import { compareRisk } from "@isthmus/risk";
import type { Context } from "../book/context.ts";
import { healthOf, type Standing, standing } from "../margin/account-risk.ts";
import type { Account } from "../model/state.ts";

/** An account below maintenance margin. */
export interface Endangered {
  readonly id: Hex;
  readonly now: Standing;
}

/**
 * Marks the whole book to market: notes each account's health and what bankrupt accounts lack.
 * @returns the accounts in liquidation or bankrupt, riskiest first
 */
export function scanHealth(context: Context): Endangered[] {
  const { book, effects } = context;
  const endangered: Endangered[] = [];
  let unallocatedQuanta = 0n;
  for (const id of book.sortedIds()) {
    const account = book.read(id);
    // Without positions only a debt can endanger an account, in its balances or among the obligations of this cycle.
    if (account.kind === "system" || (account.positions.size === 0 && account.health === "healthy" && !owes(account)))
      continue;
    const now = standing(book, account);
    const health = healthOf(now);
    if (health !== account.health) {
      effects.push({ kind: "health-changed", account: id, from: account.health, to: health });
      book.write(id).health = health;
    }
    if (health === "bankrupt") unallocatedQuanta -= now.equityQuanta;
    if (health === "bankrupt" || health === "liquidation") endangered.push({ id, now });
  }
  book.state.unallocatedQuanta = unallocatedQuanta;
  return endangered.sort((left, right) => compareRisk(left.now, right.now) || (left.id < right.id ? -1 : 1));
}

function owes(account: Readonly<Account>): boolean {
  if (account.pendingQuanta < 0n) return true;
  for (const amountQuanta of account.balances.values()) if (amountQuanta < 0n) return true;
  return false;
}
