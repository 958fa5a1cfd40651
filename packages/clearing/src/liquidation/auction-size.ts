import { divideUp, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { type AccountRisk, accountRisk } from "../margin/account-risk.ts";
import type { Account } from "../model/state.ts";
import { accountWith, isEmpty, portfolioPart, wholePortfolio } from "./portfolio-part.ts";
import { lackingE6, requirementOf } from "./requirement.ts";

const million = 1_000_000n;

/**
 * The smallest part of an account's portfolio, in parts per million of what it holds, whose sale restores its requirement
 * plus the buffer after discount and penalty; all of it if no part does, if the account is bankrupt, or if it is dust. A
 * requirement falls in proportion to what is sold of everything, in every margin model, so that no search is needed.
 * @param options.discountPpm of the requirement that is freed
 * @param options.collateral whether collateral is sold too
 * @returns 0 if nothing needs to be sold, or nothing that lowers the requirement can be
 */
export function neededPpm(
  book: Book,
  account: Readonly<Account>,
  risk: AccountRisk,
  { discountPpm, collateral }: { readonly discountPpm: bigint; readonly collateral: boolean },
): bigint {
  const { liquidationBufferPpm, liquidationPenaltyPpm, auctionDustQuanta } = book.state.parameters;
  const lacking = lackingE6(risk, liquidationBufferPpm);
  if (lacking <= 0n) return 0n;
  const whole = portfolioPart(book, account, wholePortfolio, { collateral });
  if (isEmpty(whole)) return 0n;
  const { marketEquityQuanta } = risk;
  if (marketEquityQuanta < 0n) return million;
  const requirementQuanta = requirementOf(risk);
  const restQuanta = requirementOf(accountRisk(book, accountWith(account, whole, { given: true })));
  const freeable = requirementQuanta - restQuanta;
  if (freeable <= 0n) return 0n;
  if (whole.notionalQuanta <= auctionDustQuanta) return million;
  // No sale costs more than its share of what the account is worth.
  const costE6 = smaller(
    freeable * discountPpm + whole.notionalQuanta * BigInt(liquidationPenaltyPpm),
    (million * marketEquityQuanta * freeable) / requirementQuanta,
  );
  const reliefE6 = freeable * (million + BigInt(liquidationBufferPpm)) - costE6;
  return reliefE6 <= 0n ? million : smaller(divideUp(lacking * million, reliefE6), million);
}
