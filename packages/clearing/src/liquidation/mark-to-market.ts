import type { Hex } from "@isthmus/protocol";
import { compareRisk } from "@isthmus/risk";
import type { Context } from "../book/context.ts";
import { marginColumns } from "../columns/margin-columns.ts";
import type { AccountRisk } from "../margin/account-risk.ts";
import { followMarginCall } from "./margin-calls.ts";
import { worstLossOf } from "./worst-loss.ts";

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
  let worstLossQuanta = 0n;
  for (const marked of marginColumns(book).mark()) {
    const { account } = marked;
    const { id } = account;
    const { risk, health } = followMarginCall(context, account, marked);
    if (health !== account.health) {
      effects.push({ kind: "health-changed", account: id, from: account.health, to: health });
      book.write(id).health = health;
    }
    if (health === "bankrupt") {
      unallocatedQuanta -= risk.marketEquityQuanta;
      worstLossQuanta += worstLossOf(risk);
    }
    if (health === "bankrupt" || health === "liquidation") liquidatable.push({ id, risk });
  }
  book.state.unallocatedQuanta = unallocatedQuanta;
  book.state.worstLossQuanta = worstLossQuanta;
  return liquidatable.sort((left, right) => compareRisk(left.risk, right.risk) || (left.id < right.id ? -1 : 1));
}
