import { bpsOne, divideUp, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { type AccountRisk, accountRisk } from "../margin/account-risk.ts";
import { debtAddOnBps } from "../margin/debt.ts";
import type { Account } from "../model/state.ts";
import { cappedDiscountPpm, penaltyE6 } from "./auction-price.ts";
import { neededForDebt } from "./debt-sale.ts";
import { accountWith, isEmpty, type PortfolioPart, portfolioPart, wholePortfolio } from "./portfolio-part.ts";
import { requirementOf } from "./requirement.ts";
import { goalRequirement, type SaleGoal, saleGoal } from "./sale-goal.ts";

const million = 1_000_000n;

/**
 * The smallest part of an account's portfolio, in parts per million of what it holds, whose sale reaches the goal after
 * discount and penalty; all of it if no part does, if the account is bankrupt, or if it is dust below maintenance margin. A
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
  const goal = saleGoal(book, account, risk);
  if (goal === null) return 0n;
  if (goal.kind === "debt") return collateral ? neededForDebt(book, account, risk, { goal, discountPpm }) : 0n;
  const whole = portfolioPart(book, account, wholePortfolio, { collateral });
  if (isEmpty(whole)) return 0n;
  if (risk.marketEquityQuanta < 0n) return million;
  const freedBy = freedTowards(book, account, { risk, goal });
  const freed = freedBy(whole);
  if (freed.goalQuanta <= 0n) return 0n;
  const { notionalQuanta } = whole;
  const { auctionDustQuanta } = book.state.parameters;
  if (notionalQuanta <= auctionDustQuanta && goal.kind === "maintenance") return million;
  const owes = risk.moneyQuanta < 0n;
  const sold = { notionalQuanta, discountPpm, goal };
  const needed = sharePpm(book, risk, { ...sold, freed });
  if (!owes || whole.collateral.length === 0 || needed === million || needed === 0n) return needed;
  // What a part frees is concave in it: at the rate of this part, one no larger still frees enough.
  const part = portfolioPart(book, account, { numerator: needed, denominator: million }, { collateral });
  const { goalQuanta, requirementQuanta } = freedBy(part);
  const rate = (quanta: bigint): bigint => (quanta * million) / needed;
  const rated = { goalQuanta: rate(goalQuanta), requirementQuanta: rate(requirementQuanta) };
  return smaller(needed, sharePpm(book, risk, { ...sold, freed: rated }));
}

/** What selling a part frees: of the requirement that counts for the goal, and of the one that a sale's cost is a part of. */
interface Freed {
  readonly goalQuanta: bigint;
  readonly requirementQuanta: bigint;
}

function freedTowards(
  book: Book,
  account: Readonly<Account>,
  { risk, goal }: { readonly risk: AccountRisk; readonly goal: SaleGoal },
): (part: PortfolioPart) => Freed {
  const requirementQuanta = requirementOf(risk);
  const isCall = goal.kind === "call";
  const goalQuanta = isCall ? goalRequirement(book, account, "call") : requirementQuanta;
  return (part) => {
    const rest = accountWith(account, part, { given: true });
    const freedQuanta = requirementQuanta - requirementOf(accountRisk(book, rest));
    if (!isCall) return { goalQuanta: freedQuanta, requirementQuanta: freedQuanta };
    return { goalQuanta: goalQuanta - goalRequirement(book, rest, "call"), requirementQuanta: freedQuanta };
  };
}

/** What the whole portfolio would free and cost, at the rate of the part to be sold. */
interface WholeSale {
  readonly freed: Freed;
  readonly notionalQuanta: bigint;
  readonly discountPpm: bigint;
  readonly goal: SaleGoal;
}

function sharePpm(book: Book, risk: AccountRisk, { freed, notionalQuanta, discountPpm, goal }: WholeSale): bigint {
  const { parameters } = book.state;
  const buffered = million + goal.bufferPpm;
  const { goalQuanta, requirementQuanta: freedQuanta } = freed;
  // No sale costs more than its share of what the account is worth.
  const costE6 = smaller(
    freedQuanta * cappedDiscountPpm(parameters, risk, discountPpm) +
      penaltyE6(parameters, { freedQuanta, notionalQuanta }),
    (million * risk.marketEquityQuanta * freedQuanta) / requirementOf(risk),
  );
  // What a sale costs is owed too, with its add-on.
  const owedE6 = costE6 + divideUp(costE6 * addOnBps(book, risk, goal) * buffered, bpsOne * million);
  const reliefE6 = goalQuanta * buffered - owedE6;
  // Nothing is sold for a call that no sale brings nearer.
  if (reliefE6 <= 0n) return goal.kind === "call" ? 0n : million;
  return smaller(divideUp(goal.lackingE6 * million, reliefE6), million);
}

/** Of a debt, as it counts for the goal; 0 without one. */
function addOnBps(book: Book, { moneyQuanta }: AccountRisk, { kind }: SaleGoal): bigint {
  if (moneyQuanta >= 0n) return 0n;
  const { initialBps, maintenanceBps } = debtAddOnBps(book, book.state.settlementClass);
  return kind === "call" ? initialBps : maintenanceBps;
}
