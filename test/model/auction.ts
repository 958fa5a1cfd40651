import { type Effect, systemAccounts } from "@isthmus/clearing";
import type { Hex } from "@isthmus/protocol";
import { expect } from "vitest";
import { dollars } from "./account.ts";
import { inDollars, placed, tokenPrice } from "./collateral.ts";
import { isCurrent, isFresh, isFreshAsset } from "./freshness.ts";
import { worthOf } from "./instrument.ts";
import type { Model, ModelAuction } from "./model.ts";
import { least, partsPerMillion, positive, Rational, whole } from "./rational.ts";
import { accountRisk, freeOf, healthOf, type ModelAccountRisk, requiredWorth } from "./risk.ts";
import { mostLots, ownerLots, sizeOf } from "./size.ts";
import { isReduction } from "./trade.ts";
import { fundWorth } from "./waterfall.ts";

/** Lots of one position, signed like it, and what they are worth at the mark in their class and in dollars. */
interface Leg {
  readonly number: number;
  readonly lots: bigint;
  readonly cost: bigint;
  readonly value: bigint;
}

/** The same part of everything that an account holds at a fresh mark. */
interface Part {
  readonly legs: readonly Leg[];
  readonly coins: readonly { readonly asset: number; readonly amount: bigint; readonly value: bigint }[];
  readonly value: bigint;
  readonly notional: bigint;
}

/** A bid for a part of what an auction opened with, and the most that it pays for it. */
export interface ModelBid {
  readonly taker: Hex;
  readonly seller: Hex;
  readonly sharePpm: bigint;
  readonly limit: bigint;
}

const { insurance, capital } = systemAccounts;
const million = 1_000_000n;
const all = Rational.one;

/** Everything of an account that is for sale, in a part: whole lots and quanta, rounded up. Dollars are not. */
function partOf(model: Model, id: Hex, share: Rational): Part {
  const account = model.account(id);
  const legs: Leg[] = [];
  for (const [number, { lots: held }] of [...account.positions].sort(([left], [right]) => left - right)) {
    const instrument = model.instrument(number);
    if (!isFresh(model, instrument)) continue;
    const size = whole(sizeOf(held)).times(share).ceil();
    const lots = held > 0n ? size : -size;
    const cost = worthOf(instrument, lots);
    legs.push({ number, lots, cost, value: inDollars(model, model.classOfInstrument(number), cost) });
  }
  const coins = sellsCoins(model, id) ? coinsOf(model, id, share) : [];
  const rows = [...legs, ...coins];
  return {
    legs,
    coins,
    value: rows.reduce((sum, row) => sum + row.value, 0n),
    notional: rows.reduce((sum, row) => sum + sizeOf(row.value), 0n),
  };
}

/** A fund's coins are for sale while it owes dollars; what a coin loses in the open cycle is not. */
const sellsCoins = (model: Model, id: Hex): boolean => !model.account(id).isSystem || model.account(id).money < 0n;

function coinsOf(model: Model, id: Hex, share: Rational): Part["coins"] {
  const account = model.account(id);
  const holdings = placed(model, account);
  return [...account.balances]
    .sort(([left], [right]) => left - right)
    .flatMap(([number, balance]) => {
      const asset = model.asset(number);
      const held = least(balance, holdings.get(number) ?? 0n);
      if (held <= 0n || asset.cls === dollars || !isFreshAsset(model, asset)) return [];
      const amount = whole(held).times(share).ceil();
      const value = new Rational(amount * tokenPrice(model, asset), asset.unit).ceil();
      return value > 0n ? [{ asset: number, amount, value }] : [];
    });
}

const isNothing = ({ legs, coins }: Part): boolean => legs.length === 0 && coins.length === 0;

/** Moves a part at the marks and pays for it; without a taker it only leaves its seller. */
function hand(model: Model, part: Part, from: Hex, to: Hex | null): void {
  const other = to ?? systemAccounts.clearing;
  for (const { number, lots, cost } of part.legs) {
    model.change(from, number, -lots, -cost);
    if (to !== null) model.change(to, number, lots, cost);
  }
  for (const { asset, amount, value } of part.coins) {
    model.move(from, other, asset, amount);
    model.pay(other, from, dollars, value);
  }
}

/** An account's risk once it has handed a part over; open interest is as it was. */
function riskWithout(model: Model, id: Hex, part: Part): ModelAccountRisk {
  const open = new Map(part.legs.map(({ number }) => [number, model.openLots(number)]));
  return model.tried(() => {
    hand(model, part, id, null);
    return model.assuming(open, () => accountRisk(model, id));
  });
}

/** The discount after so many seconds, in parts per million of the requirement that a sale frees: rises evenly, then stays. */
function discountPpm(model: Model, elapsed: bigint): bigint {
  const { auctionStartPpm, auctionFloorPpm, auctionRampSeconds } = model.rules;
  const seconds = least(elapsed, BigInt(auctionRampSeconds));
  const risen = new Rational(BigInt(auctionFloorPpm - auctionStartPpm) * seconds, BigInt(auctionRampSeconds)).floor();
  return BigInt(auctionStartPpm) + risen;
}

/**
 * The smallest part (per million) whose sale leaves an account worth its requirement with the buffer: all of a bankrupt account
 * and of dust. A part frees as much of the requirement and costs as much; what coins raise pays a debt first, so that the first
 * part of a sale frees more, and one no larger than at the rate of that part is enough.
 */
function neededPpm(model: Model, id: Hex, discount: bigint): bigint {
  const risk = accountRisk(model, id);
  if (healthOf(risk) === "healthy" || lackingOf(model, risk).compare(Rational.zero) <= 0) return 0n;
  const everything = partOf(model, id, all);
  if (isNothing(everything)) return 0n;
  if (risk.market < 0n) return million;
  const freedBy = (part: Part): bigint => requiredWorth(risk) - requiredWorth(riskWithout(model, id, part));
  const freed = freedBy(everything);
  if (freed <= 0n) return 0n;
  const { notional } = everything;
  if (notional <= model.rules.auctionDustQuanta) return million;
  const needed = partFor(model, risk, { freed, notional, discount });
  if (risk.money >= 0n || everything.coins.length === 0 || needed === million) return needed;
  const rated = new Rational(freedBy(partOf(model, id, new Rational(needed, million))) * million, needed).floor();
  return least(needed, partFor(model, risk, { freed: rated, notional, discount }));
}

/** What an account's worth lacks to its requirement with the buffer. */
function lackingOf({ rules }: Model, risk: ModelAccountRisk): Rational {
  const buffered = Rational.one.plus(partsPerMillion(rules.liquidationBufferPpm));
  return whole(requiredWorth(risk)).times(buffered).minus(whole(risk.market));
}

/** @param sold what all of it frees and costs */
function partFor(
  model: Model,
  risk: ModelAccountRisk,
  sold: { readonly freed: bigint; readonly notional: bigint; readonly discount: bigint },
): bigint {
  const { liquidationBufferPpm, liquidationPenaltyPpm } = model.rules;
  const freed = whole(sold.freed);
  const full = freed
    .times(new Rational(sold.discount, million))
    .plus(whole(sold.notional).times(partsPerMillion(liquidationPenaltyPpm)));
  // Never more than its share of what the account is worth, in millionths of a quantum.
  const most = new Rational(new Rational(million * risk.market * sold.freed, requiredWorth(risk)).floor(), million);
  const cost = full.compare(most) < 0 ? full : most;
  const relief = freed.times(Rational.one.plus(partsPerMillion(liquidationBufferPpm))).minus(cost);
  if (relief.compare(Rational.zero) <= 0) return million;
  return least(lackingOf(model, risk).over(relief).times(whole(million)).ceil(), million);
}

function onOffer(model: Model, id: Hex, discount: bigint): bigint {
  if (!model.account(id).isSystem) return neededPpm(model, id, discount);
  return isNothing(partOf(model, id, all)) ? 0n : million;
}

/** After every marking: auctions that are not needed end, others are resized, and new ones open. */
export function runAuctions(model: Model): void {
  for (const [id, auction] of [...model.auctions]) {
    const needed = onOffer(model, id, discountPpm(model, model.time - auction.started));
    if (needed === 0n) model.auctions.delete(id);
    else auction.offered = new Rational(needed * (million - auction.sold), million).ceil();
  }
  let inAuction = 0n;
  for (const [id, auction] of model.auctions) inAuction += offeredNotional(model, id, auction);
  for (const id of [...weakest(model), insurance, capital]) {
    if (model.auctions.has(id)) continue;
    const auction = { started: model.time, offered: onOffer(model, id, discountPpm(model, 0n)), sold: 0n };
    if (auction.offered > 0n) auction.offered = withinCap(model, id, auction, inAuction);
    if (auction.offered === 0n) continue;
    inAuction += offeredNotional(model, id, auction);
    model.auctions.set(id, auction);
  }
}

/** Accounts to be liquidated, by equity over maintenance margin; of equal ones the one with more margin, then by id. */
function weakest(model: Model): Hex[] {
  const rows = model.members().flatMap((id) => {
    if (!["liquidation", "bankrupt"].includes(model.account(id).health)) return [];
    const { equity, maintenance } = accountRisk(model, id);
    return [{ id, equity, maintenance }];
  });
  rows.sort((left, right) => {
    const difference = left.equity * right.maintenance - right.equity * left.maintenance;
    if (difference !== 0n) return difference < 0n ? -1 : 1;
    return left.maintenance === right.maintenance ? 0 : left.maintenance > right.maintenance ? -1 : 1;
  });
  return rows.map(({ id }) => id);
}

const offeredNotional = (model: Model, id: Hex, { offered, sold }: ModelAuction): bigint =>
  partOf(model, id, new Rational(offered, million - sold)).notional;

/** An offer that does not fit beside the open auctions waits; one that is larger than the cap is cut to the room. */
function withinCap(model: Model, id: Hex, auction: ModelAuction, inAuction: bigint): bigint {
  const cap = model.rules.auctionCapQuanta;
  const room = cap - inAuction;
  const wanted = offeredNotional(model, id, auction);
  if (wanted <= room) return auction.offered;
  if (wanted <= cap || room <= 0n) return 0n;
  return least(new Rational(auction.offered * room, wanted).floor(), auction.offered);
}

/** What a sale costs: the discount, and the penalty of a seller that is solvent. */
interface Cost {
  readonly freed: bigint;
  readonly discount: bigint;
  readonly penalty: bigint;
}

function costOf(
  model: Model,
  seller: Hex,
  { part, share, ppm }: { readonly part: Part; readonly share: Rational; readonly ppm: bigint },
): Cost {
  const before = accountRisk(model, seller);
  const required = requiredWorth(before);
  const freed = least(required - requiredWorth(riskWithout(model, seller, part)), whole(required).times(share).floor());
  const wanted = positive(new Rational(freed * ppm, million).floor());
  if (!isSolvent(model, seller)) {
    return { freed, discount: freed <= 0n ? 0n : least(wanted, budget(model)), penalty: 0n };
  }
  if (freed <= 0n) return { freed, discount: 0n, penalty: 0n };
  const most = new Rational(before.market * freed, required).floor();
  const discount = least(wanted, most);
  const fee = whole(part.notional).times(partsPerMillion(model.rules.liquidationPenaltyPpm)).ceil();
  return { freed, discount, penalty: least(fee, most - discount) };
}

const isSolvent = (model: Model, id: Hex): boolean =>
  !model.account(id).isSystem && accountRisk(model, id).market >= 0n;

/** What the insurance fund may still pay in the cycle: a part of what it owned before it paid anything. */
function budget(model: Model): bigint {
  const worth = fundWorth(model, insurance);
  const { discountsPaid } = model.now;
  const part = whole(worth + discountsPaid)
    .times(partsPerMillion(model.rules.insolventDiscountPpm))
    .floor();
  return positive(least(part - discountsPaid, worth));
}

/** Takes a bid, or refuses it. @returns the engine's error code, or what was sold */
export function takeBid(model: Model, bid: ModelBid): string | Liquidated {
  const { taker, seller } = bid;
  if (model.account(taker).suspended) return "ACCOUNT_SUSPENDED";
  if (taker === seller) return "SELF_TRADE";
  const auction = model.auctions.get(seller);
  if (auction === undefined) return "AUCTION_UNKNOWN";
  const ppm = discountPpm(model, model.time - auction.started);
  const open = model.account(seller).isSystem || neededPpm(model, seller, ppm) > 0n;
  if (!open || auction.offered === 0n) return "AUCTION_UNKNOWN";
  const filled = least(bid.sharePpm, auction.offered);
  const share = new Rational(filled, million - auction.sold);
  const part = partOf(model, seller, share);
  if (isNothing(part)) return "AUCTION_UNKNOWN";
  const solvent = isSolvent(model, seller);
  if (!solvent && model.account(taker).owner === model.account(seller).owner) return "SELF_TRADE";
  const cost = costOf(model, seller, { part, share, ppm });
  if (cost.freed <= 0n && solvent) return "BID_NOT_REDUCING";
  const refused = takerRefusal(model, taker, { part, discount: cost.discount });
  if (refused !== null) return refused;
  // For a smaller part in proportion.
  if ((part.value - cost.discount) * bid.sharePpm > bid.limit * filled) return "BID_PRICE_TOO_LOW";
  sell(model, { bid, part, cost, solvent });
  close(model, seller, auction, filled);
  return { part, cost };
}

/** What was sold, and at what cost. */
export interface Liquidated {
  readonly part: Part;
  readonly cost: Cost;
}

/** A taker needs what a trade of its own would need, and dollars in hand for coins. */
function takerRefusal(
  model: Model,
  id: Hex,
  { part, discount }: { readonly part: Part; readonly discount: bigint },
): string | null {
  const taker = model.account(id);
  for (const { number, lots, cost } of part.legs) {
    if (isReduction(taker.positions.get(number)?.lots ?? 0n, lots)) continue;
    if (!isCurrent(model, taker, number)) return "PRICE_STALE";
    const most = mostLots(model, model.instrument(number));
    const size = model.tried(() => {
      model.change(id, number, lots, cost);
      return ownerLots(model, model.account(id), number);
    });
    if (most !== null && size > most) return "POSITION_LIMIT";
  }
  const paid = part.coins.reduce((sum, row) => sum + row.value, 0n) - discount;
  if (part.coins.length > 0 && !isCurrent(model, taker)) return "PRICE_STALE";
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
  return freeOf(after) < beyond ? "MARGIN_INSUFFICIENT" : null;
}

function sell(
  model: Model,
  {
    bid,
    part,
    cost,
    solvent,
  }: { readonly bid: ModelBid; readonly part: Part; readonly cost: Cost; readonly solvent: boolean },
): void {
  const { seller, taker } = bid;
  hand(model, part, seller, taker);
  model.pay(solvent ? seller : insurance, taker, dollars, cost.discount);
  if (!solvent) model.now.discountsPaid += cost.discount;
  model.pay(seller, insurance, dollars, cost.penalty);
  model.account(taker).won += positive(cost.freed);
}

function close(model: Model, seller: Hex, auction: ModelAuction, filled: bigint): void {
  auction.sold += filled;
  auction.offered -= filled;
  if (auction.offered === 0n) model.auctions.delete(seller);
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
