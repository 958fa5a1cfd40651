import type { Hex } from "@isthmus/protocol";
import { compareRisk } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import type { Context } from "../book/context.ts";
import { marginColumns } from "../columns/margin-columns.ts";
import { isDebtOverdue } from "../lending/overdue-debt.ts";
import type { AccountRisk } from "../margin/account-risk.ts";
import type { Account } from "../model/state.ts";
import { followMarginCall } from "./margin-calls.ts";
import { worstLossOf } from "./worst-loss.ts";

/** An account below maintenance margin, or after a missed margin call. */
export interface Liquidatable {
  readonly id: Hex;
  readonly risk: AccountRisk;
}

/**
 * Marks the whole book to market: updates each account's health and sums the shortfalls of bankrupt accounts.
 * @returns the accounts in liquidation or bankrupt, and those that have missed a margin call, riskiest first
 */
export function markToMarket(context: Context): Liquidatable[] {
  const { book, effects } = context;
  const liquidatable: Liquidatable[] = [];
  let unallocatedQuanta = 0n;
  let worstLossQuanta = 0n;
  for (const { account, risk, health } of marginColumns(book).mark()) {
    const { id } = account;
    const hasMissed = followMarginCall(context, account, health);
    const isShort = health === "bankrupt" || health === "liquidation";
    if (health !== account.health) {
      if (isShort && (hasMissed || isDebtOverdue(book, id))) restartAuction(book, account);
      effects.push({ kind: "health-changed", account: id, from: account.health, to: health });
      book.write(id).health = health;
    }
    if (health === "bankrupt") {
      unallocatedQuanta -= risk.marketEquityQuanta;
      worstLossQuanta += worstLossOf(risk);
    }
    if (isShort || hasMissed) liquidatable.push({ id, risk });
  }
  book.state.unallocatedQuanta = unallocatedQuanta;
  book.state.worstLossQuanta = worstLossQuanta;
  return liquidatable.sort((left, right) => compareRisk(left.risk, right.risk) || (left.id < right.id ? -1 : 1));
}

/**
 * An auction that a missed call or an overdue debt has opened starts again when the account falls below maintenance margin: only
 * now is there a hurry that a larger discount answers.
 */
function restartAuction({ state }: Book, { id, health }: Readonly<Account>): void {
  const wasCovered = health === "marginCall" || health === "healthy";
  const auction = wasCovered ? state.auctions.get(id) : undefined;
  if (auction !== undefined) state.auctions.set(id, { ...auction, startedSeconds: state.timeSeconds });
}
