import { type Effect, systemAccounts } from "@isthmus/clearing";
import type { Hex } from "@isthmus/protocol";
import { expect } from "vitest";
import { dollars } from "./account.ts";
import { haircutBps } from "./collateral.ts";
import { isCurrent } from "./freshness.ts";
import { mayOwe, owedBy } from "./lending.ts";
import type { Model } from "./model.ts";
import { canBuyBack, hand, isNothing, type Part, riskWithout } from "./part.ts";
import { least, partsPerMillion, positive, Rational, whole } from "./rational.ts";
import { accountRisk, freeOf, type ModelAccountRisk, requiredWorth } from "./risk.ts";
import { ownerLots, takerLots } from "./size.ts";
import { isReduction } from "./trade.ts";
import { discountsLeft } from "./waterfall.ts";

const { insurance } = systemAccounts;
const million = 1_000_000n;

/** A part of what a seller has, for a taker, at a discount in parts per million of the requirement that it frees. */
export interface Offer {
  readonly seller: Hex;
  readonly taker: Hex;
  readonly part: Part;
  readonly share: Rational;
  readonly ppm: bigint;
  /** Whether it pays for a debt beyond a limit. */
  readonly forDebt?: boolean;
}

/** What an offer costs, or the engine's code for why it cannot be taken. */
export function quote(model: Model, offer: Offer): string | Liquidated {
  const { seller, taker, part } = offer;
  if (isNothing(part)) return "AUCTION_UNKNOWN";
  const solvent = isSolvent(model, seller);
  if (!solvent && model.account(taker).owner === model.account(seller).owner) return "SELF_TRADE";
  const cost = costOf(model, seller, offer);
  if (cost.freed <= 0n && solvent && offer.forDebt !== true) return "BID_NOT_REDUCING";
  const { discount } = cost;
  return takerRefusal(model, { taker, seller }, { part, discount }) ?? { part, cost, forDebt: offer.forDebt === true };
}

/** What was sold, and at what cost. */
export interface Liquidated {
  readonly part: Part;
  readonly cost: Cost;
  readonly forDebt: boolean;
}

/** What a sale costs: the discount, and the penalty of a seller that is solvent. */
interface Cost {
  readonly freed: bigint;
  readonly discount: bigint;
  readonly penalty: bigint;
}

function costOf(model: Model, seller: Hex, { part, share, ppm, forDebt }: Omit<Offer, "seller" | "taker">): Cost {
  const before = accountRisk(model, seller);
  const required = requiredWorth(before);
  const freed = least(required - requiredWorth(riskWithout(model, seller, part)), whole(required).times(share).floor());
  const wantedAt = (discountPpm: bigint): bigint => positive(new Rational(freed * discountPpm, million).floor());
  if (!isSolvent(model, seller)) {
    return { freed, discount: freed <= 0n ? 0n : least(wantedAt(ppm), discountsLeft(model)), penalty: 0n };
  }
  if (forDebt === true) return { freed, discount: discountForDebt(model, before, part, ppm), penalty: 0n };
  if (freed <= 0n) return { freed, discount: 0n, penalty: 0n };
  const most = new Rational(before.market * freed, required).floor();
  const discount = least(wantedAt(discountOf(model, before, ppm)), most);
  const fee = penaltyOf(model, { freed, notional: part.notional }).ceil();
  return { freed, discount, penalty: least(fee, most - discount) };
}

/** While a solvent seller covers maintenance margin, the discount on offer ends at a small one. */
export function discountOf({ rules }: Model, { equity, maintenance }: ModelAccountRisk, ppm: bigint): bigint {
  return equity < maintenance ? ppm : least(ppm, BigInt(rules.coveredDiscountPpm));
}

/** For a debt: the same part of the maintenance haircut of the coins that are sold. */
export function discountForDebt(model: Model, risk: ModelAccountRisk, { coins }: Part, ppm: bigint): bigint {
  const cut = coins.reduce(
    (sum, { asset, value }) => sum.plus(maintenanceCut(model, asset).times(whole(value))),
    Rational.zero,
  );
  return new Rational(cut.floor() * discountOf(model, risk, ppm), million).floor();
}

const maintenanceCut = (model: Model, asset: number): Rational =>
  new Rational(haircutBps(model, model.asset(asset), "maintenance"), 10_000n);

const isSolvent = (model: Model, id: Hex): boolean =>
  !model.account(id).isSystem && accountRisk(model, id).market >= 0n;

/** A taker needs what a trade of its own would need, and dollars in hand for coins. */
function takerRefusal(
  model: Model,
  { taker: id, seller }: Pick<Offer, "seller" | "taker">,
  { part, discount }: { readonly part: Part; readonly discount: bigint },
): string | null {
  const taker = model.account(id);
  const isOwn = taker.owner === model.account(seller).owner;
  const opened = part.legs.filter(({ number, lots }) => !isReduction(taker.positions.get(number)?.lots ?? 0n, lots));
  if (opened.some(({ number }) => !isCurrent(model, taker, number))) return "PRICE_STALE";
  for (const { number, lots, cost } of opened) {
    // Between accounts of one owner no owner's size changes.
    const most = isOwn ? null : takerLots(model, model.instrument(number));
    const size = model.tried(() => {
      model.change(id, number, lots, cost);
      return ownerLots(model, model.account(id), number);
    });
    if (most !== null && size > most) return "POSITION_LIMIT";
  }
  const paid = part.coins.reduce((sum, row) => sum + row.value, 0n) - discount;
  if (part.coins.length > 0 && !isCurrent(model, taker)) return "PRICE_STALE";
  if (!canBuyBack(model, id, part)) return "BALANCE_INSUFFICIENT";
  if (part.coins.length > 0 && paid > 0n && taker.money < paid) return "BALANCE_INSUFFICIENT";
  const open = new Map(part.legs.map(({ number }) => [number, model.openLots(number)]));
  const after = model.tried(() => {
    for (const { number, lots, cost } of part.legs) model.change(id, number, lots, cost);
    for (const { asset, amount } of part.coins) model.move(systemAccounts.clearing, id, asset, amount);
    model.account(id).money -= paid;
    return model.assuming(open, () => accountRisk(model, id));
  });
  // Who takes on risk must be able to carry its next move too; what does not raise margin takes on none.
  const { takerMarginPpm } = model.rules;
  const isMore = after.initial > accountRisk(model, id).initial;
  const beyond = isMore
    ? whole(after.initial)
        .times(partsPerMillion(takerMarginPpm - 1_000_000))
        .ceil()
    : 0n;
  if (freeOf(after) < beyond) return "MARGIN_INSUFFICIENT";
  const money = opened.length > 0 ? after.closed : after.net;
  return mayOwe(model, taker, owedBy(model, taker), money) ? null : "DEBT_LIMIT_EXCEEDED";
}

/** Carries a quoted offer out. */
export function sell(
  model: Model,
  { seller, taker }: Pick<Offer, "seller" | "taker">,
  { part, cost, forDebt }: Liquidated,
): void {
  const solvent = isSolvent(model, seller);
  hand(model, part, seller, taker);
  model.pay(solvent ? seller : insurance, taker, dollars, cost.discount);
  if (!solvent) model.now.discountsPaid += cost.discount;
  model.pay(seller, insurance, dollars, cost.penalty);
  if (!forDebt && model.account(taker).owner !== model.account(seller).owner)
    model.account(taker).won += positive(cost.freed);
}

/** The engine's account of a sale is the model's. */
export function compareSale({ part, cost }: Liquidated, effect: Extract<Effect, { kind: "liquidated" }>): void {
  expect(effect.positions.map(({ instrument, lots }) => [instrument, lots])).toEqual(
    part.legs.map(({ number, lots }) => [number, lots]),
  );
  expect(effect.collateral.map(({ asset, amountQuanta, valueQuanta }) => [asset, amountQuanta, valueQuanta])).toEqual(
    part.coins.map(({ asset, amount, value }) => [asset, amount, value]),
  );
  const { valueQuanta, freedQuanta, discountQuanta, penaltyQuanta } = effect;
  expect([valueQuanta, freedQuanta, discountQuanta, penaltyQuanta]).toEqual([
    part.value,
    cost.freed,
    cost.discount,
    cost.penalty,
  ]);
}

/** What a solvent seller pays the insurance fund: a part of what is closed, but no more than a part of the margin that it frees. */
export function penaltyOf({ rules }: Model, sold: { readonly freed: bigint; readonly notional: bigint }): Rational {
  const byNotional = whole(sold.notional).times(partsPerMillion(rules.liquidationPenaltyPpm));
  const byMargin = whole(sold.freed).times(partsPerMillion(rules.penaltyOfRequirementPpm));
  return byNotional.compare(byMargin) < 0 ? byNotional : byMargin;
}
