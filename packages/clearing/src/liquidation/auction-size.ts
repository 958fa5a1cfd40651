import { bpsOne, divideUp, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { type AccountRisk, accountRisk } from "../margin/account-risk.ts";
import { debtAddOnBps } from "../margin/debt.ts";
import type { HouseParameters } from "../model/parameters.ts";
import type { Account } from "../model/state.ts";
import { penaltyE6 } from "./auction-price.ts";
import { accountWith, isEmpty, type PortfolioPart, portfolioPart, wholePortfolio } from "./portfolio-part.ts";
import { lackingE6, requirementOf } from "./requirement.ts";

const million = 1_000_000n;

/**
 * The smallest part of an account's portfolio, in parts per million of what it holds, whose sale restores its requirement
 * plus the buffer after discount and penalty; all of it if no part does, if the account is bankrupt, or if it is dust. A
 * requirement falls in proportion to what is sold of everything, in every margin model, so that no search is needed. Only a
 * debt falls faster: what collateral raises pays it first.
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
  const { liquidationBufferPpm, auctionDustQuanta } = book.state.parameters;
  if (lackingE6(risk, liquidationBufferPpm) <= 0n) return 0n;
  const whole = portfolioPart(book, account, wholePortfolio, { collateral });
  if (isEmpty(whole)) return 0n;
  if (risk.marketEquityQuanta < 0n) return million;
  const requirementQuanta = requirementOf(risk);
  const freedBy = (part: PortfolioPart): bigint =>
    requirementQuanta - requirementOf(accountRisk(book, accountWith(account, part, { given: true })));
  const freeable = freedBy(whole);
  if (freeable <= 0n) return 0n;
  const { notionalQuanta } = whole;
  if (notionalQuanta <= auctionDustQuanta) return million;
  const { parameters, settlementClass } = book.state;
  const owes = risk.moneyQuanta < 0n;
  // What a sale costs is owed too, with its add-on.
  const addOnBps = owes ? debtAddOnBps(book, settlementClass).maintenanceBps : 0n;
  const sold = { notionalQuanta, discountPpm, addOnBps };
  const needed = sharePpm(parameters, risk, { ...sold, freeable });
  if (!owes || whole.collateral.length === 0 || needed === million) return needed;
  // What a part frees is concave in it: at the rate of this part, one no larger still frees enough.
  const part = portfolioPart(book, account, { numerator: needed, denominator: million }, { collateral });
  const rated = (freedBy(part) * million) / needed;
  return smaller(needed, sharePpm(parameters, risk, { ...sold, freeable: rated }));
}

/** What the whole portfolio would free and cost, at the rate of the part to be sold. */
interface WholeSale {
  /** Requirement. */
  readonly freeable: bigint;
  readonly notionalQuanta: bigint;
  readonly discountPpm: bigint;
  /** Of a debt, for maintenance margin; 0 without one. */
  readonly addOnBps: bigint;
}

function sharePpm(parameters: HouseParameters, risk: AccountRisk, sold: WholeSale): bigint {
  const { liquidationBufferPpm } = parameters;
  const { freeable, notionalQuanta, discountPpm, addOnBps } = sold;
  const buffered = million + BigInt(liquidationBufferPpm);
  // No sale costs more than its share of what the account is worth.
  const costE6 = smaller(
    freeable * discountPpm + penaltyE6(parameters, { freedQuanta: freeable, notionalQuanta }),
    (million * risk.marketEquityQuanta * freeable) / requirementOf(risk),
  );
  const owedE6 = costE6 + divideUp(costE6 * addOnBps * buffered, bpsOne * million);
  const reliefE6 = freeable * buffered - owedE6;
  if (reliefE6 <= 0n) return million;
  return smaller(divideUp(lackingE6(risk, liquidationBufferPpm) * million, reliefE6), million);
}
