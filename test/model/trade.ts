import { systemAccounts } from "@isthmus/clearing";
import type { Hex } from "@isthmus/protocol";
import { add } from "./account.ts";
import { inDollars } from "./collateral.ts";
import { isCurrent, isFresh } from "./freshness.ts";
import { bandOf, isOption, type ModelInstrument, valueAt, worthOf } from "./instrument.ts";
import { mayOwe, owedBy } from "./lending.ts";
import type { Model, ModelTrade } from "./model.ts";
import { Rational } from "./rational.ts";
import { accountRisk, freeOf, type ModelAccountRisk } from "./risk.ts";
import { mostLots, ownerLots, sizeOf } from "./size.ts";

/** What one account would take on: lots at a cost, and a fee. */
export interface Leg {
  readonly id: Hex;
  readonly lots: bigint;
  readonly cost: bigint;
  readonly fee: bigint;
}

/** A leg with the open interest once the other one is made too. */
interface Change {
  readonly leg: Leg;
  readonly open: bigint;
  readonly isBust?: true;
}

/** Novates a trade or refuses it. @returns the engine's error code, or null when the trade is made */
export function takeTrade(model: Model, trade: ModelTrade): string | null {
  const instrument = model.instrument(trade.instrument);
  const { sizeLots, priceTicks, buyer, seller } = trade;
  if (buyer === seller) return "SELF_TRADE";
  if (priceTicks <= 0n) return "PRICE_INVALID";
  const unfit = untradable(model, instrument, priceTicks);
  if (unfit !== null) return unfit;
  const cost = valueAt(instrument, sizeLots, priceTicks);
  const legs: Leg[] = [
    { id: buyer, lots: sizeLots, cost, fee: model.feeOf(trade, "buyer") },
    { id: seller, lots: -sizeLots, cost: -cost, fee: model.feeOf(trade, "seller") },
  ];
  const open = openAfter(model, trade.instrument, legs);
  for (const leg of legs) {
    const problem = refusalOf(model, instrument, { leg, open });
    if (problem !== null) return problem;
  }
  model.book(trade);
  model.now.trades.push({ ...trade, at: model.time, mark: instrument.mark });
  return null;
}

function untradable(model: Model, instrument: ModelInstrument, ticks: bigint): string | null {
  const { expired, expirySeconds, fromCycle, markedAt, volatilityAt, underlying } = instrument;
  if (expired || (expirySeconds !== null && expirySeconds <= model.time)) return "INSTRUMENT_EXPIRED";
  if (fromCycle > model.cycle + 1n) return "INSTRUMENT_UNKNOWN";
  if (markedAt === null) return "PRICE_STALE";
  if (isOption(instrument) && volatilityAt === null) return "PRICE_STALE";
  const { low, high } = bandOf(instrument, isOption(instrument) ? model.instrument(underlying ?? 0).mark : 0n);
  return ticks < low || ticks > high ? "PRICE_OUTSIDE_BAND" : null;
}

/** Why an account may not take its leg: each is judged alone, as if the other party's were not made yet. */
function refusalOf(model: Model, instrument: ModelInstrument, change: Change): string | null {
  const { leg } = change;
  const account = model.account(leg.id);
  const { number } = instrument;
  const old = account.positions.get(number)?.lots ?? 0n;
  const reduces = isReduction(old, leg.lots);
  if (!reduces && account.suspended) return "ACCOUNT_SUSPENDED";
  if (!reduces && !isCurrent(model, account, number)) return "PRICE_STALE";
  if (!reduces && !hasRoom(model, instrument, change)) return "POSITION_LIMIT";
  const was = accountRisk(model, leg.id);
  const owed = owedBy(model, account);
  const after = withLeg(model, number, change, () => accountRisk(model, leg.id));
  if (freeOf(after) < 0n && !(reduces && isNoRiskier(was, after))) return "MARGIN_INSUFFICIENT";
  // A reduction by trade may always realise what its positions might have made the account owe.
  if (after.closed >= 0n || (!change.isBust && reduces && after.closed >= was.closed)) return null;
  // What a position may turn into a debt when it is closed is owed from the start.
  const money = reduces ? after.net : after.closed;
  return mayOwe(model, account, owed, money) ? null : "DEBT_LIMIT_EXCEEDED";
}

/** Whether lots only close a position: they add none in either direction and do not pass zero. */
export function isReduction(old: bigint, lots: bigint): boolean {
  const now = old + lots;
  return sizeOf(now) < sizeOf(old) && (now === 0n || now > 0n === old > 0n);
}

/** Whether an owner may hold as much. */
function hasRoom(model: Model, instrument: ModelInstrument, change: Change): boolean {
  const most = mostLots(model, instrument);
  if (most === null) return true;
  const size = withLeg(model, instrument.number, change, () => {
    return ownerLots(model, model.account(change.leg.id), instrument.number);
  });
  return size <= most;
}

/** Looks at the house as if one account had its leg: open interest is that of the whole trade, but the other party has not moved. */
export function withLeg<T>(
  model: Model,
  number: number,
  { leg, open }: { readonly leg: Leg; readonly open: bigint },
  look: () => T,
): T {
  return model.tried(() => {
    model.change(leg.id, number, leg.lots, leg.cost);
    add(model.account(leg.id).pending, model.classOfInstrument(number), -leg.fee);
    return model.assuming(new Map([[number, open]]), look);
  });
}

/** Open interest once both parties have moved. */
export function openAfter(model: Model, number: number, legs: readonly Leg[]): bigint {
  return model.tried(() => {
    for (const { id, lots, cost } of legs) model.change(id, number, lots, cost);
    return model.openLots(number);
  });
}

/** Equity over maintenance margin does not fall; below zero equity does not. */
function isNoRiskier(was: ModelAccountRisk, after: ModelAccountRisk): boolean {
  if (was.equity <= 0n) return after.equity >= was.equity;
  if (after.equity < 0n) return false;
  if (after.maintenance === 0n) return true;
  if (was.maintenance === 0n) return false;
  return new Rational(after.equity, after.maintenance).compare(new Rational(was.equity, was.maintenance)) >= 0;
}

/**
 * The venue undoes a trade of the open cycle at its own price and returns its fees, if it is recent, at a fresh mark, all such busts of
 * the cycle take no more from members than the limit, and both members can carry it. @returns the error code, or null
 */
export function bustTrade(model: Model, id: string): string | null {
  const trade = model.now.trades.find((row) => row.id === id);
  if (trade === undefined) return "NOT_FOUND";
  const { bustLimitQuanta, bustWindowSeconds } = model.rules;
  const { sizeLots, priceTicks, buyer, seller } = trade;
  const instrument = model.instrument(trade.instrument);
  const cost = valueAt(instrument, sizeLots, priceTicks);
  const taken = inDollars(
    model,
    model.classOfInstrument(trade.instrument),
    sizeOf(worthOf(instrument, sizeLots) - cost),
  );
  const isRecent = model.time - trade.at <= BigInt(bustWindowSeconds);
  if (!isRecent || !isFresh(model, instrument) || model.now.busted + taken > bustLimitQuanta) return "BUST_LIMIT";
  const legs: Leg[] = [
    { id: buyer, lots: -sizeLots, cost: -cost, fee: -model.feeOf(trade, "buyer") },
    { id: seller, lots: sizeLots, cost, fee: -model.feeOf(trade, "seller") },
  ];
  const open = openAfter(model, trade.instrument, legs);
  // Each must carry its side like a trade; who no longer has the lots takes on a position.
  for (const leg of legs) {
    const problem = refusalOf(model, instrument, { leg, open, isBust: true });
    if (problem !== null) return problem;
  }
  model.moveLots(buyer, seller, trade.instrument, { lots: sizeLots, cost });
  for (const side of ["buyer", "seller"] as const) {
    const to = side === "buyer" ? buyer : seller;
    model.pay(systemAccounts.fees, to, model.classOfInstrument(trade.instrument), model.feeOf(trade, side));
  }
  model.now.trades = model.now.trades.filter((row) => row !== trade);
  model.now.busted += taken;
  return null;
}
