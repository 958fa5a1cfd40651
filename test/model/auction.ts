import { systemAccounts } from "@isthmus/clearing";
import type { Hex } from "@isthmus/protocol";
import { beyondLimits } from "./lending.ts";
import type { Model, ModelAuction } from "./model.ts";
import { canBuyBack, isNothing, type Part, partOf, riskWithout } from "./part.ts";
import { least, partsPerMillion, Rational, whole } from "./rational.ts";
import { accountRisk, healthOf, type ModelAccountRisk, requiredWorth } from "./risk.ts";
import { discountForDebt, discountOf, type Liquidated, penaltyOf, quote, sell } from "./sale.ts";

/** A bid for a part of what an auction opened with, and the most that it pays for it. */
export interface ModelBid {
  readonly taker: Hex;
  readonly seller: Hex;
  readonly sharePpm: bigint;
  readonly limit: bigint;
}

/** Whether coins are for sale; by default as in an auction. */
interface Sold {
  readonly coins?: boolean;
}

/** What is for sale, apart from that. */
interface Shown {
  readonly positions?: boolean;
  readonly debts?: boolean;
}

const coinsAlone: Shown = { positions: false, debts: false };

const { insurance, capital } = systemAccounts;
const million = 1_000_000n;
const all = Rational.one;

/** The discount after so many seconds, in parts per million of the requirement that a sale frees: rises evenly, then stays. */
function discountPpm(model: Model, elapsed: bigint): bigint {
  const { auctionStartPpm, auctionFloorPpm, auctionRampSeconds } = model.rules;
  const seconds = least(elapsed, BigInt(auctionRampSeconds));
  const risen = new Rational(BigInt(auctionFloorPpm - auctionStartPpm) * seconds, BigInt(auctionRampSeconds)).floor();
  return BigInt(auctionStartPpm) + risen;
}

/** What an account owes beyond a limit after the deadline of its call, while its margin is covered and no other call is missed. */
function debtDue(model: Model, id: Hex, risk: ModelAccountRisk): bigint {
  const account = model.account(id);
  if (account.isSystem || !isOverdue(model, id)) return 0n;
  const health = healthOf(risk);
  if (health !== "healthy" && health !== "marginCall") return 0n;
  if (health === "marginCall" && risk.missing > 0n && account.call?.missed === true) return 0n;
  return beyondLimits(model, account);
}

/** Whether the deadline of an account's call for a debt is past. */
export function isOverdue({ debtCalls, time }: Model, id: Hex): boolean {
  const due = debtCalls.get(id);
  return due !== undefined && due <= time;
}

/** For a debt coins alone are for sale. */
function shownOf(model: Model, id: Hex): Shown {
  return debtDue(model, id, accountRisk(model, id)) > 0n ? coinsAlone : {};
}

/** The smallest part (per million) of an account's coins that raises an overdue debt after the discount. */
function neededForDebt(model: Model, id: Hex, discount: bigint, due: bigint): bigint {
  const coins = partOf(model, id, all, coinsAlone);
  const raised = coins.value - discountForDebt(model, accountRisk(model, id), coins, discount);
  return raised <= 0n ? 0n : least(new Rational(due * million, raised).ceil(), million);
}

/** What a sale is to reach, and how a part of the portfolio brings it nearer. */
interface Aim {
  readonly isCall: boolean;
  readonly lacking: Rational;
  readonly buffered: Rational;
}

/**
 * Below maintenance margin, the requirement with the buffer. Above it, what a missed call lacks; without one a sale that is under
 * way goes on to the buffer, or until nothing is missing to initial margin by the account's own terms.
 */
function aimOf(model: Model, id: Hex, risk: ModelAccountRisk): Aim | null {
  const health = healthOf(risk);
  if (health === "healthy") return null;
  const isCovered = health === "marginCall";
  if (isCovered && risk.missing <= 0n) return null;
  if (isCovered && model.account(id).call?.missed === true) {
    return { isCall: true, lacking: whole(risk.missing), buffered: Rational.one };
  }
  const buffered = Rational.one.plus(partsPerMillion(model.rules.liquidationBufferPpm));
  const lacking = whole(requiredWorth(risk)).times(buffered).minus(whole(risk.market));
  return lacking.compare(Rational.zero) <= 0 ? null : { isCall: false, lacking, buffered };
}

/**
 * The smallest part (per million) whose sale reaches the aim: all of a bankrupt account and of dust. A part frees as much of the
 * requirement and costs as much; what coins raise pays a debt first, so that the first part of a sale frees more, and one no
 * larger than at the rate of that part is enough.
 */
export function neededPpm(model: Model, id: Hex, discount: bigint, sold: Sold = {}): bigint {
  const risk = accountRisk(model, id);
  const due = debtDue(model, id, risk);
  if (due > 0n) return sold.coins === false ? 0n : neededForDebt(model, id, discount, due);
  const aim = aimOf(model, id, risk);
  if (aim === null) return 0n;
  const everything = partOf(model, id, all, sold);
  if (isNothing(everything)) return 0n;
  if (risk.market < 0n) return million;
  const freedBy = (part: Part): Freed => {
    const rest = riskWithout(model, id, part);
    const freed = requiredWorth(risk) - requiredWorth(rest);
    // What must be there for initial margin is what is missing and what is there.
    const initial = risk.missing + risk.market - (rest.missing + rest.market);
    return { freed, nearer: aim.isCall ? initial : freed };
  };
  const freed = freedBy(everything);
  if (freed.nearer <= 0n) return 0n;
  const { notional } = everything;
  if (notional <= model.rules.auctionDustQuanta && !aim.isCall) return million;
  const needed = partFor(model, risk, { ...freed, notional, discount, aim });
  if (risk.money >= 0n || everything.coins.length === 0 || needed === million || needed === 0n) return needed;
  const first = freedBy(partOf(model, id, new Rational(needed, million), sold));
  const rate = (amount: bigint): bigint => new Rational(amount * million, needed).floor();
  const rated = { freed: rate(first.freed), nearer: rate(first.nearer) };
  return least(needed, partFor(model, risk, { ...rated, notional, discount, aim }));
}

/** What a part frees of the requirement, and by how much it brings the aim nearer before it costs anything. */
interface Freed {
  readonly freed: bigint;
  readonly nearer: bigint;
}

/** @param sold what all of it frees and costs */
function partFor(
  model: Model,
  risk: ModelAccountRisk,
  sold: Freed & { readonly notional: bigint; readonly discount: bigint; readonly aim: Aim },
): bigint {
  const { lacking, buffered, isCall } = sold.aim;
  const offered = discountOf(model, risk, sold.discount);
  const full = whole(sold.freed).times(new Rational(offered, million)).plus(penaltyOf(model, sold));
  // Never more than its share of what the account is worth, in millionths of a quantum.
  const most = new Rational(new Rational(million * risk.market * sold.freed, requiredWorth(risk)).floor(), million);
  const cost = full.compare(most) < 0 ? full : most;
  // Who owes dollars owes the cost too, with its add-on.
  const { debtAddOnInitialBps, debtAddOnMaintenanceBps } = model.rules;
  const addOnBps = BigInt(isCall ? debtAddOnInitialBps : debtAddOnMaintenanceBps);
  const addOn = new Rational(risk.money < 0n ? addOnBps : 0n, 10_000n);
  const added = new Rational(cost.times(addOn).times(buffered).times(whole(million)).ceil(), million);
  const relief = whole(sold.nearer).times(buffered).minus(cost).minus(added);
  if (relief.compare(Rational.zero) <= 0) return isCall ? 0n : million;
  return least(lacking.over(relief).times(whole(million)).ceil(), million);
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
  const overdue = [...model.debtCalls.keys()].filter((id) => isOverdue(model, id)).sort();
  for (const id of [...weakest(model), ...overdue, insurance, capital]) {
    if (model.auctions.has(id)) continue;
    const auction = { started: model.time, offered: onOffer(model, id, discountPpm(model, 0n)), sold: 0n };
    if (auction.offered > 0n) auction.offered = withinCap(model, id, auction, inAuction);
    if (auction.offered === 0n) continue;
    inAuction += offeredNotional(model, id, auction);
    model.auctions.set(id, auction);
  }
}

/** Accounts to be liquidated or with a missed call, by equity over maintenance margin; of equal ones the one with more margin, then by id. */
export function weakest(model: Model): Hex[] {
  const rows = model.members().flatMap((id) => {
    const { health, call } = model.account(id);
    if (!["liquidation", "bankrupt"].includes(health) && call?.missed !== true) return [];
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
  partOf(model, id, new Rational(offered, million - sold), shownOf(model, id)).notional;

/** An offer that does not fit beside the open auctions waits; one that is larger than the cap is cut to the room. */
function withinCap(model: Model, id: Hex, auction: ModelAuction, inAuction: bigint): bigint {
  const cap = model.rules.auctionCapQuanta;
  const room = cap - inAuction;
  const wanted = offeredNotional(model, id, auction);
  if (wanted <= room) return auction.offered;
  if (wanted <= cap || room <= 0n) return 0n;
  return least(new Rational(auction.offered * room, wanted).floor(), auction.offered);
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
  const forDebt = debtDue(model, seller, accountRisk(model, seller)) > 0n;
  const part = forDebt ? partOf(model, seller, share, coinsAlone) : wantedPart(model, seller, taker, share);
  const offer = { seller, taker, part, share, ppm, forDebt };
  const sale = quote(model, offer);
  if (typeof sale === "string") return sale;
  // For a smaller part in proportion.
  if ((offer.part.value - sale.cost.discount) * bid.sharePpm > bid.limit * filled) return "BID_PRICE_TOO_LOW";
  sell(model, bid, sale);
  close(model, seller, auction, filled);
  return sale;
}

/** Who does not hold what is owed takes the rest, unless there is none. */
function wantedPart(model: Model, seller: Hex, taker: Hex, share: Rational): Part {
  const everything = partOf(model, seller, share);
  const withoutDebts = partOf(model, seller, share, { debts: false });
  return canBuyBack(model, taker, everything) || isNothing(withoutDebts) ? everything : withoutDebts;
}

function close(model: Model, seller: Hex, auction: ModelAuction, filled: bigint): void {
  auction.sold += filled;
  auction.offered -= filled;
  if (auction.offered === 0n) model.auctions.delete(seller);
}
