import { describe, expect, it } from "vitest";
import {
  btcTicks,
  codeOf,
  effectsOf,
  expectConserved,
  lotsOf,
  oneCoin,
  smallCcp,
  submitTrade,
  usd,
} from "./small-ccp.ts";

const day = 86_400n;

/** Alice is long ten coins on 21,000 dollars; at 39,500 dollars the initial margin of 19,750 is no longer there. */
function called(parameters = {}) {
  const { ccp, members } = smallCcp([21_000, 1_000_000], parameters);
  const [alice, bob] = members;
  expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 10n * oneCoin })).toBe("novated");
  const lower = btcTicks - 50_000n;
  const applied = ccp.prices({ 1: lower });
  const view = () => ccp.engine.account(alice.id).marginCall;
  return { ccp, alice, bob, lower, applied, view };
}

describe("an account below initial margin", () => {
  it("is called for what is missing, with a deadline, and sees it", () => {
    const { ccp, alice, applied, view } = called();
    const { freeCollateralQuanta, state } = ccp.engine.health(alice.id);
    expect(state).toBe("marginCall");
    const deadlineSeconds = ccp.timeSeconds + day;
    // Nothing but its own terms raises its margin: the call is for all that stops it.
    const amountQuanta = -freeCollateralQuanta;
    expect(effectsOf(applied, "margin-called")).toEqual([
      { kind: "margin-called", account: alice.id, amountQuanta, deadlineSeconds },
    ]);
    expect(view()).toEqual({
      openedSeconds: ccp.timeSeconds,
      missingQuanta: amountQuanta,
      amountQuanta,
      deadlineSeconds,
      effect: "reduce-only",
    });
  });

  it("takes no new risk, withdraws nothing and may reduce while the call is open", () => {
    const { ccp, alice, bob, lower } = called();
    const terms = { priceTicks: lower };
    expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 1n, ...terms })).toBe("MARGIN_INSUFFICIENT");
    expect(codeOf(ccp.withdraw(alice, 1, 1n))).toBe("WITHDRAWAL_BREAKS_MARGIN");
    expect(submitTrade(ccp, { buyer: bob, seller: alice, sizeLots: 1n, ...terms })).toBe("novated");
  });

  it("is called for more as more is missing, with the first deadline", () => {
    const { ccp, alice, lower, view } = called();
    const before = view();
    const applied = ccp.prices({ 1: lower - 10_000n });
    expect(effectsOf(applied, "margin-called")[0]?.deadlineSeconds).toBe(before?.deadlineSeconds);
    expect(view()?.amountQuanta).toBe(-ccp.engine.health(alice.id).freeCollateralQuanta);
    // Less is missing again: the call stays as it is, the view shows what is missing now.
    const again = ccp.prices({ 1: lower });
    expect(effectsOf(again, "margin-called")).toEqual([]);
    expect(view()?.missingQuanta).toBe(before?.missingQuanta);
  });

  it("has met the call once a deposit or the market has made it healthy", () => {
    const { ccp, alice, lower, view } = called();
    ccp.deposit(alice.id, 1, usd(10_000));
    expect(view()?.missingQuanta).toBeLessThan(0n);
    const applied = ccp.prices({ 1: lower });
    expect(effectsOf(applied, "margin-call-met")).toEqual([{ kind: "margin-call-met", account: alice.id }]);
    expect(view()).toBeNull();
    // It does not matter afterwards how old the call would be.
    ccp.prices({ 1: lower }, 2n * day);
    expect(ccp.engine.state.auctions.size).toBe(0);
  });
});

describe("a call that is not met", () => {
  it("lets the excess be sold down to initial margin, and no more", () => {
    const { ccp, alice, bob, lower, view } = called({ staleSeconds: 0 });
    ccp.prices({ 1: lower }, day - 1n);
    expect([view()?.effect, ccp.engine.state.auctions.size]).toEqual(["reduce-only", 0]);
    const applied = ccp.prices({ 1: lower }, 1n);
    expect(effectsOf(applied, "margin-call-missed")).toEqual([{ kind: "margin-call-missed", account: alice.id }]);
    expect(view()?.effect).toBe("liquidation");
    expect(ccp.engine.health(alice.id).state).toBe("marginCall");
    const [auction] = ccp.engine.state.auctions.values();
    expect(auction?.account).toBe(alice.id);
    expect(auction?.offeredPpm).toBeLessThan(1_000_000n);
    const bid = { kind: "bid", seller: alice.id, sharePpm: 1_000_000n, limitQuanta: 10n ** 30n } as const;
    expect(codeOf(ccp.give(bob, bid))).toBe("accepted");
    // 16,000 dollars carry the margin of eight coins.
    const { freeCollateralQuanta } = ccp.engine.health(alice.id);
    expect(lotsOf(ccp, alice)).toBeGreaterThan(7n * oneCoin);
    expect(freeCollateralQuanta).toBeGreaterThanOrEqual(0n);
    expect(freeCollateralQuanta).toBeLessThan(usd(10));
    const met = ccp.prices({ 1: lower });
    expect(effectsOf(met, "margin-call-met")).toHaveLength(1);
    expect([view(), ccp.engine.health(alice.id).state]).toEqual([null, "healthy"]);
    expectConserved(ccp);
  });

  it("costs at most a small part of maintenance margin, however long nobody bids", () => {
    const { ccp, alice, bob, lower } = called({ staleSeconds: 0, liquidationPenaltyPpm: 0 });
    ccp.prices({ 1: lower }, day);
    for (let index = 0; index < 14; index++) ccp.prices({ 1: lower }, day);
    const before = ccp.engine.health(alice.id);
    const bid = { kind: "bid", seller: alice.id, sharePpm: 1_000_000n, limitQuanta: 10n ** 30n } as const;
    const [sale] = effectsOf(ccp.give(bob, bid), "liquidated");
    const after = ccp.engine.health(alice.id);
    const { freedQuanta = 0n, discountQuanta = 0n } = sale ?? {};
    // A tenth of the maintenance margin of what was sold.
    expect(freedQuanta).toBeLessThanOrEqual(before.maintenanceQuanta - after.maintenanceQuanta);
    expect(discountQuanta).toBe(freedQuanta / 10n);
    expect(before.marketEquityQuanta - after.marketEquityQuanta).toBe(discountQuanta);
    expectConserved(ccp);
  });

  it("raises the discount from its start again once maintenance margin is at stake", () => {
    const { ccp, alice, lower } = called({ staleSeconds: 0 });
    ccp.prices({ 1: lower }, day);
    ccp.prices({ 1: lower }, day);
    ccp.prices({ 1: lower - 50_000n }, day);
    expect(ccp.engine.health(alice.id).state).toBe("liquidation");
    expect(ccp.engine.state.auctions.get(alice.id)?.startedSeconds).toBe(ccp.timeSeconds);
    const [offer] = ccp.engine.auctions();
    expect(offer?.discountQuanta).toBeLessThan(ccp.engine.health(alice.id).maintenanceQuanta / 19n);
  });

  it("is kept over a restore of the engine", () => {
    const { ccp, alice, lower } = called({ staleSeconds: 0 });
    ccp.prices({ 1: lower }, day);
    const { engine } = ccp;
    const restored = (engine.constructor as typeof import("@isthmus/clearing").Engine).restore(engine.snapshot());
    expect(restored.account(alice.id).marginCall).toEqual(engine.account(alice.id).marginCall);
    expect(restored.health(alice.id)).toEqual(engine.health(alice.id));
  });
});

it("makes no calls where the house gives no time for them", () => {
  const { ccp, alice, lower, applied, view } = called({ marginCallSeconds: 0, staleSeconds: 0 });
  expect([effectsOf(applied, "margin-called"), view()]).toEqual([[], null]);
  ccp.prices({ 1: lower }, 10n * day);
  expect(ccp.engine.health(alice.id).state).toBe("marginCall");
});
