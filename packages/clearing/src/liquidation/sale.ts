import type { Hex } from "@isthmus/protocol";
import { divideUp, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { type Context, require } from "../book/context.ts";
import { postAsset, postObligation } from "../ledger/post.ts";
import { type AccountRisk, accountRisk, freeCollateral } from "../margin/account-risk.ts";
import { requireFresh } from "../market/freshness.ts";
import type { Account } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { requireMayOwe, requireMayTake } from "../novation/admission.ts";
import { moveLots, positionChange, reduces } from "../positions/position-change.ts";
import { type SaleCost, solventCost } from "./auction-price.ts";
import { debtSaleCost } from "./debt-sale.ts";
import { discountBudget } from "./discount-budget.ts";
import { settlementMoney } from "./fund-worth.ts";
import { accountWith, isEmpty, type PortfolioPart, portfolioPart, type Share } from "./portfolio-part.ts";
import { requirementOf } from "./requirement.ts";
import { requireTakerLimit } from "./taker-limit.ts";

const million = 1_000_000n;

/** A part of a portfolio that is to be sold. */
export interface Offer {
  readonly seller: Hex;
  readonly taker: Hex;
  readonly share: Share;
  readonly collateral: boolean;
  /** Whether debts in other classes are bought back with it. */
  readonly debts?: boolean;
  /** Whether positions are sold. Without them collateral is sold for a debt beyond a limit. */
  readonly positions?: boolean;
  /** Part of the requirement that the sale frees; for a debt of the maintenance haircut of what is sold. */
  readonly discountPpm: bigint;
}

/** A sale, quoted before anything changes. */
export interface Sale extends SaleCost {
  readonly part: PortfolioPart;
  /** Requirement that the seller is freed of. */
  readonly freedQuanta: bigint;
  /** What the taker pays in all; negative if it is paid. */
  readonly costQuanta: bigint;
  /** Whether the insurance fund pays the discount, out of the cycle's budget; otherwise the seller does. */
  readonly isBudgeted: boolean;
  /** Whether it pays for a debt beyond a limit, of an account whose margin is covered. */
  readonly isForDebt: boolean;
}

/**
 * Quotes a sale at the marks less the discount. Changes nothing.
 * @throws AUCTION_UNKNOWN if nothing can be sold, BID_NOT_REDUCING if it would not lower the seller's requirement,
 * SELF_TRADE if the seller is bankrupt and the taker's owner is its own, PRICE_STALE, ISOLATED_ACCOUNT,
 * BALANCE_INSUFFICIENT, MARGIN_INSUFFICIENT, AMOUNT_OUT_OF_RANGE, and as `requireMayTake` and `requireMayOwe`
 */
export function quoteSale({ book }: Context, offer: Offer): Sale {
  const seller = book.read(offer.seller);
  const taker = book.read(offer.taker);
  const sale = priceSale(book, offer);
  require(!isEmpty(sale.part), "AUCTION_UNKNOWN", { seller: seller.id });
  const isOwn = book.ownerOf(seller) === book.ownerOf(taker);
  require(!sale.isBudgeted || !isOwn, "SELF_TRADE", { account: taker.id });
  const { freedQuanta } = sale;
  // Selling part of a hedge may be worse than selling nothing. A bankrupt portfolio is sold whatever it frees.
  require(freedQuanta > 0n || sale.isBudgeted || sale.isForDebt, "BID_NOT_REDUCING", { freedQuanta });
  requireTaker(book, { seller, taker }, sale);
  return sale;
}

/** Prices a sale at the marks less the discount, whoever takes it. The seller must hold something that can be sold. */
export function priceSale(book: Book, offer: Omit<Offer, "taker">): Sale {
  const seller = book.read(offer.seller);
  const part = portfolioPart(book, seller, offer.share, offer);
  const risk = accountRisk(book, seller);
  const isSolvent = seller.kind === "member" && risk.marketEquityQuanta >= 0n;
  const freedQuanta = freedRequirement(book, seller, { risk, part, share: offer.share });
  const isForDebt = isSolvent && offer.positions === false;
  const cost = isForDebt
    ? debtSaleCost(book, risk, part, offer.discountPpm)
    : isSolvent
      ? solventCost(book.state.parameters, risk, { ...offer, ...part, freedQuanta })
      : { discountQuanta: budgeted(book, freedQuanta, offer.discountPpm), penaltyQuanta: 0n };
  const costQuanta = part.valueQuanta - cost.discountQuanta;
  return { ...cost, part, freedQuanta, costQuanta, isBudgeted: !isSolvent, isForDebt };
}

/** Carries a quoted sale out: everything moves at the marks, and the discount is one payment. */
export function carryOutSale(context: Context, { seller, taker }: Pick<Offer, "seller" | "taker">, sale: Sale): void {
  const { book } = context;
  const { part, discountQuanta, penaltyQuanta, freedQuanta, isBudgeted, isForDebt } = sale;
  const { insurance } = systemAccounts;
  const reason = "liquidation";
  for (const { instrument, lots, costQuanta } of part.positions) {
    moveLots(context, instrument, { from: seller, to: taker, lots, costQuanta });
  }
  for (const { asset, amountQuanta, valueQuanta } of part.collateral) {
    postAsset(context, { from: seller, to: taker, asset: asset.asset, amountQuanta, reason });
    postObligation(context, { from: taker, to: seller, amountQuanta: valueQuanta, reason });
  }
  const payer = isBudgeted ? insurance : seller;
  postObligation(context, { from: payer, to: taker, amountQuanta: discountQuanta, reason });
  if (isBudgeted) book.state.discountsPaidQuanta += discountQuanta;
  const penalty = { from: seller, to: insurance, amountQuanta: penaltyQuanta, reason: "liquidation-penalty" } as const;
  postObligation(context, penalty);
  // Who takes over from its own account, or buys collateral for a debt, relieves nobody of a risk.
  const isOwn = book.ownerOf(book.read(seller)) === book.ownerOf(book.read(taker));
  if (freedQuanta > 0n && !isOwn && !isForDebt) book.write(taker).auctionsWonQuanta += freedQuanta;
  context.effects.push({
    kind: "liquidated",
    account: seller,
    taker,
    positions: part.positions.map(({ instrument, lots }) => ({
      instrument: instrument.instrument,
      lots,
      markTicks: instrument.markTicks ?? 0n,
    })),
    collateral: part.collateral.map(({ asset, ...leg }) => ({ asset: asset.asset, ...leg })),
    valueQuanta: part.valueQuanta,
    freedQuanta,
    discountQuanta,
    penaltyQuanta,
  });
}

/** The requirement that selling a part frees, at most in proportion to the part. */
function freedRequirement(
  book: Book,
  seller: Readonly<Account>,
  { risk, part, share }: { readonly risk: AccountRisk; readonly part: PortfolioPart; readonly share: Share },
): bigint {
  const requirementQuanta = requirementOf(risk);
  const restQuanta = requirementOf(accountRisk(book, accountWith(seller, part, { given: true })));
  return smaller(requirementQuanta - restQuanta, (requirementQuanta * share.numerator) / share.denominator);
}

function budgeted(book: Book, freedQuanta: bigint, discountPpm: bigint): bigint {
  if (freedQuanta <= 0n) return 0n;
  return smaller((freedQuanta * discountPpm) / 1_000_000n, discountBudget(book));
}

/** Whether an account holds the assets of the debts that a part buys back. */
export function holdsDebts({ balances }: Readonly<Account>, { collateral }: PortfolioPart): boolean {
  return collateral.every(({ asset, amountQuanta }) => {
    return amountQuanta > 0n || (balances.get(asset.asset) ?? 0n) >= -amountQuanta;
  });
}

/** Requires that an account can take a part at its cost, as if it traded it itself. */
function requireTaker(
  book: Book,
  { seller, taker }: { readonly seller: Readonly<Account>; readonly taker: Readonly<Account> },
  { part, discountQuanta }: Pick<Sale, "part" | "discountQuanta">,
): void {
  const changes = part.positions.map(({ instrument, lots, costQuanta }) => {
    return positionChange(instrument, taker, { lots, costQuanta, feeQuanta: 0n });
  });
  requireMayTake(book, { account: taker, changes, giver: seller });
  // What moves between its own accounts changes no owner's size.
  const isOwn = book.ownerOf(seller) === book.ownerOf(taker);
  for (const change of isOwn ? [] : changes) {
    if (!reduces(change)) requireTakerLimit(book, taker, book.instrument(change.after.instrument), change.after.lots);
  }
  const paidQuanta = part.collateral.reduce((sum, leg) => sum + leg.valueQuanta, 0n) - discountQuanta;
  if (part.collateral.length > 0) {
    requireFresh(book, taker);
    require(holdsDebts(taker, part), "BALANCE_INSUFFICIENT", { account: taker.id });
    const money = settlementMoney(book, taker.id);
    require(money >= paidQuanta || paidQuanta <= 0n, "BALANCE_INSUFFICIENT", { account: taker.id, paidQuanta });
  }
  const after = accountWith(taker, part, { given: false });
  const risk = accountRisk(book, { ...after, pendingQuanta: after.pendingQuanta + discountQuanta });
  const shortQuanta = -freeAfter(book, taker, risk);
  require(shortQuanta <= 0n, "MARGIN_INSUFFICIENT", { account: taker.id, shortQuanta });
  requireMayOwe(book, { account: taker, changes }, risk);
}

/** What a taker has beyond the margin that it must hold; a purchase that does not raise its margin needs no more than others. */
function freeAfter(book: Book, taker: Readonly<Account>, after: AccountRisk): bigint {
  if (after.initialQuanta <= accountRisk(book, taker).initialQuanta) return freeCollateral(after);
  return takerFree(book, after);
}

/** What an account has beyond what a taker must be worth (`takerMarginPpm`); negative if it lacks. Settlement quanta. */
export function takerFree({ state }: Book, risk: AccountRisk): bigint {
  const addedPpm = BigInt(state.parameters.takerMarginPpm) - million;
  return freeCollateral(risk) - divideUp(risk.initialQuanta * addedPpm, million);
}
