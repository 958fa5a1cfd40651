import { type Effect, systemAccounts } from "@isthmus/clearing";
import type { Hex } from "@isthmus/protocol";
import { expect } from "vitest";
import type { Model } from "./model.ts";
import { partsPerMillion, Rational, whole } from "./rational.ts";
import { fundWorth, least, positive } from "./waterfall.ts";

type Liquidated = Extract<Effect, { kind: "liquidated" }>;

/** Rules of auctions, of engine and model alike. */
export const auctionRules = {
  auctionStartPpm: 50_000,
  auctionFloorPpm: 1_000_000,
  auctionRampSeconds: 240,
  liquidationPenaltyPpm: 10_000,
  insolventDiscountPpm: 10_000,
} as const;

/** A share of what an account holds, and how long its auction has run. */
export interface Sold {
  readonly seller: Hex;
  /** Of the portfolio that the seller holds now. */
  readonly share: Rational;
  readonly elapsed: bigint;
}

const { insurance } = systemAccounts;
const size = (lots: bigint): bigint => (lots < 0n ? -lots : lots);

/** A sale is worked out from its definition and compared with the engine's, before the model takes it over. */
export function followSale(model: Model, sold: Sold, effect: Liquidated): void {
  const { seller, share, elapsed } = sold;
  const before = model.accountRisk(seller);
  const requirement = before.maintenance + before.market - before.equity;
  const solvent = seller !== insurance && before.market >= 0n;
  const positions = [...model.account(seller).positions].sort(([left], [right]) => left - right);
  const legs = positions.map(([number, { lots }]) => {
    const part = whole(size(lots)).times(share).ceil();
    return { instrument: number, lots: lots > 0n ? part : -part, markTicks: model.instrument(number).mark };
  });
  expect(effect.positions).toEqual(legs);
  const sellsEther = seller !== insurance || model.account(seller).money < 0n;
  const held = sellsEther ? positive(model.account(seller).ether) : 0n;
  const ether = whole(held).times(share).ceil();
  const etherValue = new Rational(model.etherPrice() * ether, 100_000_000n).ceil();
  const collateral = etherValue > 0n ? [{ asset: 3, amountQuanta: ether, valueQuanta: etherValue }] : [];
  expect(effect.collateral).toEqual(collateral);
  for (const { instrument, lots, markTicks } of legs) {
    const cost = lots * markTicks * model.instrument(instrument).quantaPerTickLot;
    model.change(seller, instrument, -lots, -cost);
    model.change(effect.taker, instrument, lots, cost);
  }
  if (etherValue > 0n) moveEther(model, { from: seller, to: effect.taker, ether, value: etherValue });
  const after = model.accountRisk(seller);
  const rest = after.maintenance + after.market - after.equity;
  const freed = least(requirement - rest, whole(requirement).times(share).floor());
  expect(effect.freedQuanta).toBe(freed);
  const ppm = new Rational(discountPpm(elapsed), 1_000_000n);
  const wanted = positive(whole(freed).times(ppm).floor());
  const most = solvent ? new Rational(before.market * freed, requirement).floor() : budget(model);
  expect(effect.discountQuanta).toBe(least(wanted, most));
  const notional = legs.reduce(
    (sum, leg) => sum + size(leg.lots) * leg.markTicks * model.instrument(leg.instrument).quantaPerTickLot,
    etherValue,
  );
  const fee = whole(notional).times(partsPerMillion(auctionRules.liquidationPenaltyPpm)).ceil();
  expect(effect.penaltyQuanta).toBe(solvent ? least(fee, most - effect.discountQuanta) : 0n);
  model.account(solvent ? seller : insurance).money -= effect.discountQuanta;
  model.account(effect.taker).money += effect.discountQuanta;
  if (!solvent) model.discountsPaid += effect.discountQuanta;
  model.account(seller).money -= effect.penaltyQuanta;
  model.account(insurance).money += effect.penaltyQuanta;
  model.account(effect.taker).won += positive(freed);
}

function discountPpm(elapsed: bigint): bigint {
  const { auctionStartPpm, auctionFloorPpm, auctionRampSeconds } = auctionRules;
  const seconds = least(elapsed, BigInt(auctionRampSeconds));
  const risen = new Rational(BigInt(auctionFloorPpm - auctionStartPpm) * seconds, BigInt(auctionRampSeconds)).floor();
  return BigInt(auctionStartPpm) + risen;
}

/** What the insurance fund may still pay in the cycle: a part of what it owned before it paid anything. */
function budget(model: Model): bigint {
  const worth = fundWorth(model, insurance);
  const part = whole(worth + model.discountsPaid)
    .times(partsPerMillion(auctionRules.insolventDiscountPpm))
    .floor();
  return positive(least(part - model.discountsPaid, worth));
}

function moveEther(
  model: Model,
  { from, to, ether, value }: { readonly from: Hex; readonly to: Hex; readonly ether: bigint; readonly value: bigint },
): void {
  model.account(from).ether -= ether;
  model.account(to).ether += ether;
  model.account(from).money += value;
  model.account(to).money -= value;
}
