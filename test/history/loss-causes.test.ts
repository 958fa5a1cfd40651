import { type Genesis, systemAccounts } from "@isthmus/clearing";
import { describe, expect, it } from "vitest";
import { btcTicks, effectsOf, oneCoin, smallCcp, submitTrade, usd } from "../engine/small-ccp.ts";
import { type LossBy, LossCauses, lossOf, noLoss } from "./loss-causes.ts";

/** A long of 10 BTC at 40,000 dollars on 25,000 dollars, a short, a bidder; what the long loses is followed. */
function followedLong(parameters: Genesis["parameters"] = {}) {
  const { ccp, members } = smallCcp([25_000, 900_000, 900_000], {
    takerSharePpm: 0,
    sizeBrackets: [],
    closeOutSeconds: 0,
    ...parameters,
  });
  const [long, short, bidder] = members;
  const causes = new LossCauses(ccp.engine);
  submitTrade(ccp, { buyer: long, seller: short, sizeLots: 10n * oneCoin });
  const mark = (dollars: number, options = { isCutOffLate: false, seconds: 60n }): void => {
    causes.beforePrices();
    const applied = ccp.prices({ 1: BigInt(dollars * 100) }, options.seconds);
    if (!applied.ok) throw applied.error;
    causes.afterPrices(applied.effects, options);
  };
  /** Closes the cycle. @returns the loss of its defaults */
  const close = (): bigint => {
    const applied = ccp.closeCycle(0n);
    const lossQuanta = effectsOf(applied, "defaulted").reduce((sum, row) => sum + row.lossQuanta, 0n);
    if (applied.ok) causes.add(applied.effects);
    return lossQuanta;
  };
  return { ccp, causes, long, bidder, mark, close };
}

/** Only the given parts, and nothing else. */
const only = (parts: Partial<LossBy>): LossBy => ({ ...noLoss(), ...parts });

describe("the cause of a loss beyond margin", () => {
  it("is the gap where one set of marks takes a healthy account below zero", () => {
    const { causes, mark, close } = followedLong();
    mark(37_000);
    const lossQuanta = close();
    expect(lossQuanta).toBeGreaterThan(0n);
    expect(causes.by).toEqual(only({ gapQuanta: lossQuanta }));
  });

  it("is what sales cost as far as the account would have had it, and the gap for the rest", () => {
    const { ccp, causes, long, bidder, mark, close } = followedLong();
    mark(38_500);
    mark(38_500, { isCutOffLate: false, seconds: 300n });
    const bid = ccp.give(bidder, { kind: "bid", seller: long.id, sharePpm: 300_000n, limitQuanta: usd(900_000) });
    const [sale] = effectsOf(bid, "liquidated");
    if (bid.ok) causes.add(bid.effects);
    const costQuanta = (sale?.discountQuanta ?? 0n) + (sale?.penaltyQuanta ?? 0n);
    expect(costQuanta).toBeGreaterThan(0n);
    mark(36_000);
    const lossQuanta = close();
    expect(lossQuanta).toBeGreaterThan(costQuanta);
    expect(causes.by).toEqual(only({ auctionDiscountQuanta: costQuanta, gapQuanta: lossQuanta - costQuanta }));
  });

  it("is a discount that the insurance fund pays on a bankrupt portfolio", () => {
    const { ccp, causes, long, bidder, mark, close } = followedLong();
    ccp.deposit(systemAccounts.insurance, 1, usd(50_000));
    mark(37_000);
    mark(37_000, { isCutOffLate: false, seconds: 240n });
    const bid = ccp.give(bidder, { kind: "bid", seller: long.id, sharePpm: 1_000_000n, limitQuanta: usd(900_000) });
    const [sale] = effectsOf(bid, "liquidated");
    if (bid.ok) causes.add(bid.effects);
    const auctionDiscountQuanta = sale?.discountQuanta ?? 0n;
    expect(auctionDiscountQuanta).toBeGreaterThan(0n);
    const gapQuanta = close();
    expect(causes.by).toEqual(only({ auctionDiscountQuanta, gapQuanta }));
  });

  it("is a slow chain where the cut-off is late and the marks move on", () => {
    const { causes, mark, close } = followedLong();
    mark(37_000);
    mark(36_000, { isCutOffLate: true, seconds: 60n });
    const lossQuanta = close();
    const slowChainQuanta = 10n * usd(1_000);
    expect(causes.by).toEqual(only({ slowChainQuanta, gapQuanta: lossQuanta - slowChainQuanta }));
  });

  it("is a stale price where the mark has not moved for longer than it is fresh", () => {
    const { ccp, causes, mark, close } = followedLong();
    ccp.prices({ 2: 200_000n }, 11_000n);
    mark(37_000);
    const lossQuanta = close();
    expect(lossQuanta).toBeGreaterThan(0n);
    expect(causes.by).toEqual(only({ stalePriceQuanta: lossQuanta }));
  });

  it("is a stale price where the guard has held the mark", () => {
    const { causes, mark, close } = followedLong({ markStepPpm: 100_000 });
    mark(32_000);
    mark(37_000);
    expect(causes.by).toEqual(noLoss());
    const lossQuanta = close();
    expect(causes.by).toEqual(only({ stalePriceQuanta: lossQuanta }));
  });

  it("is the wait for deleveraging where nobody takes over a bankrupt account", () => {
    const { causes, mark, close } = followedLong();
    mark(37_000);
    mark(36_000);
    const lossQuanta = close();
    const adlQuanta = 10n * usd(1_000);
    expect(causes.by).toEqual(only({ adlQuanta, gapQuanta: lossQuanta - adlQuanta }));
  });

  it("is forgotten when the account recovers", () => {
    const { causes, mark, close } = followedLong();
    mark(37_000);
    mark(36_000);
    mark(39_900);
    mark(Number(btcTicks) / 100);
    expect(close()).toBe(0n);
    mark(37_000);
    const lossQuanta = close();
    expect(causes.by).toEqual(only({ gapQuanta: lossQuanta }));
    expect(lossOf(causes.by)).toBe(lossQuanta);
  });
});
