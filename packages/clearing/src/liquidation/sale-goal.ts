import type { Book } from "../book/book.ts";
import { isDebtOverdue, overdueDebt } from "../lending/overdue-debt.ts";
import { type AccountRisk, accountRisk, byOwnTerms, healthOf, initialShortfall } from "../margin/account-risk.ts";
import type { Account } from "../model/state.ts";
import { moneyOf } from "./fund-worth.ts";
import { requirementOf } from "./requirement.ts";

const million = 1_000_000n;

/**
 * What the sale of a part of a portfolio is to restore:
 * - `maintenance`: the requirement with the buffer, or initial margin by the account's own terms if that is less;
 * - `call`: after a missed margin call, initial margin by the account's own terms, while maintenance margin is covered;
 * - `debt`: money for a debt that is beyond a limit and overdue, while maintenance margin is covered and no call is missed.
 */
export interface SaleGoal {
  readonly kind: "maintenance" | "call" | "debt";
  /** What the account's worth at the marks, for a debt its money, lacks to it, 10^-6 quanta; above zero. */
  readonly lackingE6: bigint;
  /** Part of the requirement that is restored on top of it. */
  readonly bufferPpm: bigint;
}

/** The goal of selling from an account; null if nothing of it is to be sold. */
export function saleGoal(book: Book, account: Readonly<Account>, risk: AccountRisk): SaleGoal | null {
  const health = healthOf(risk);
  if (health === "healthy") return debtGoal(book, account);
  if (health === "marginCall") {
    const shortQuanta = initialShortfall(accountRisk(book, account, byOwnTerms));
    if (shortQuanta > 0n && account.marginCall?.missed === true) {
      return { kind: "call", lackingE6: shortQuanta * million, bufferPpm: 0n };
    }
    const goal = debtGoal(book, account);
    if (shortQuanta <= 0n || goal !== null) return goal;
  }
  const bufferPpm = BigInt(book.state.parameters.liquidationBufferPpm);
  const lackingE6 = requirementOf(risk) * (million + bufferPpm) - risk.marketEquityQuanta * million;
  return lackingE6 <= 0n ? null : { kind: "maintenance", lackingE6, bufferPpm };
}

function debtGoal(book: Book, account: Readonly<Account>): SaleGoal | null {
  const overdueQuanta = overdueDebt(book, account);
  return overdueQuanta === 0n ? null : { kind: "debt", lackingE6: overdueQuanta * million, bufferPpm: 0n };
}

/** What of an account is for sale. */
export interface ForSale {
  readonly positions: boolean;
  readonly collateral: boolean;
  /** Debts in other classes, which are bought back. */
  readonly debts: boolean;
}

/** A fund's collateral is for sale only while it owes money; for a debt of a member nothing but collateral is. */
export function forSale(book: Book, account: Readonly<Account>): ForSale {
  if (account.kind === "system") {
    return { positions: true, collateral: moneyOf(book, account) < 0n, debts: true };
  }
  const isForDebt =
    isDebtOverdue(book, account.id) && saleGoal(book, account, accountRisk(book, account))?.kind === "debt";
  return { positions: !isForDebt, collateral: true, debts: !isForDebt };
}

/** What an account must be worth at the marks to reach a goal without its buffer, settlement quanta. */
export function goalRequirement(book: Book, account: Readonly<Account>, kind: "maintenance" | "call"): bigint {
  if (kind === "maintenance") return requirementOf(accountRisk(book, account));
  const risk = accountRisk(book, account, byOwnTerms);
  return initialShortfall(risk) + risk.marketEquityQuanta;
}
