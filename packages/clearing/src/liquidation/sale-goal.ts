import type { Book } from "../book/book.ts";
import { type AccountRisk, accountRisk, byOwnTerms, healthOf, initialShortfall } from "../margin/account-risk.ts";
import type { Account } from "../model/state.ts";
import { requirementOf } from "./requirement.ts";

const million = 1_000_000n;

/**
 * What the sale of a part of a portfolio is to restore:
 * - `maintenance`: the requirement with the buffer, or initial margin by the account's own terms if that is less;
 * - `call`: after a missed margin call, initial margin by the account's own terms, while maintenance margin is covered.
 */
export interface SaleGoal {
  readonly kind: "maintenance" | "call";
  /** What the account's worth at the marks lacks to it, 10^-6 quanta; above zero. */
  readonly lackingE6: bigint;
  /** Part of the requirement that is restored on top of it. */
  readonly bufferPpm: bigint;
}

/** The goal of selling from an account; null if nothing of it is to be sold. */
export function saleGoal(book: Book, account: Readonly<Account>, risk: AccountRisk): SaleGoal | null {
  const health = healthOf(risk);
  if (health === "healthy") return null;
  if (health === "marginCall") {
    const shortQuanta = initialShortfall(accountRisk(book, account, byOwnTerms));
    if (shortQuanta <= 0n) return null;
    if (account.marginCall?.missed === true) {
      return { kind: "call", lackingE6: shortQuanta * million, bufferPpm: 0n };
    }
  }
  const bufferPpm = BigInt(book.state.parameters.liquidationBufferPpm);
  const lackingE6 = requirementOf(risk) * (million + bufferPpm) - risk.marketEquityQuanta * million;
  return lackingE6 <= 0n ? null : { kind: "maintenance", lackingE6, bufferPpm };
}

/** What an account must be worth at the marks to reach a goal without its buffer, settlement quanta. */
export function goalRequirement(book: Book, account: Readonly<Account>, { kind }: Pick<SaleGoal, "kind">): bigint {
  if (kind === "maintenance") return requirementOf(accountRisk(book, account));
  const risk = accountRisk(book, account, byOwnTerms);
  return initialShortfall(risk) + risk.marketEquityQuanta;
}
