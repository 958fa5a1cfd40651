import { expect, it } from "vitest";
import { systemAccounts } from "../model/system-accounts.ts";
import { mark, usd } from "../testing/traders.ts";
import { effectsOf, lotsOf, weakLong } from "../testing/weak-long.ts";

const gone = mark - 300_000n;

it("pays discounts on bankrupt accounts from the insurance fund, at most a part of it in a cycle", () => {
  const { ccp, weak, rich, other, bid } = weakLong({ insolventDiscountPpm: 10_000, closeOutSeconds: 1_000 });
  ccp.deposit(systemAccounts.insurance, 1, usd(20_000));
  ccp.prices({ 1: gone });
  ccp.prices({ 1: gone }, 900n);
  const owed = ccp.engine.health(weak.id).equityQuanta;
  const [first] = effectsOf(ccp.give(rich, { ...bid, sharePpm: 10_000n }), "liquidated");
  expect(first?.discountQuanta).toBe(((first?.valueQuanta ?? 0n) * 3n) / 100n);
  const [second] = effectsOf(ccp.give(other, bid), "liquidated");
  expect((first?.discountQuanta ?? 0n) + (second?.discountQuanta ?? 0n)).toBe(usd(200));
  // What the takers got cost the bankrupt account nothing.
  expect(ccp.engine.health(weak.id).equityQuanta).toBe(owed);
  expect(lotsOf(ccp, weak)).toBe(0n);
  ccp.closeCycle(0n);
  expect(ccp.engine.state.discountsPaidQuanta).toBe(0n);
});

it("lets a bankrupt account be taken over at the mark once the budget is used up", () => {
  const { ccp, rich, bid } = weakLong({ closeOutSeconds: 1_000 });
  ccp.prices({ 1: gone });
  ccp.prices({ 1: gone }, 900n);
  const [sale] = effectsOf(ccp.give(rich, bid), "liquidated");
  expect([sale?.discountQuanta, sale?.penaltyQuanta]).toEqual([0n, 0n]);
});
