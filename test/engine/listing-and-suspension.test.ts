import { Engine } from "@isthmus/clearing";
import { testPerpetual } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import { btcTicks, codeOf, dollarsOf, lotsOf, oneCoin, smallCcp, submitTrade, usd } from "./small-ccp.ts";

const fresh = { instrument: 9, symbol: "NEW", quantaPerTickLot: 1n, lotsPerUnit: 10_000n, ...testPerpetual } as const;

describe("the next cycle", () => {
  it("is the first in which a new listing may be traded", () => {
    const { ccp, members } = smallCcp([100_000, 100_000]);
    const [alice, bob] = members;
    ccp.closeCycle();
    ccp.admin({ kind: "list-instrument", ...fresh });
    ccp.prices({ 9: btcTicks });
    expect(
      submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: oneCoin, priceTicks: btcTicks, instrument: 9 }),
    ).toBe("INSTRUMENT_UNKNOWN");
    ccp.closeCycle();
    expect(
      submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: oneCoin, priceTicks: btcTicks, instrument: 9 }),
    ).toBe("novated");
  });

  it("is when parameters take effect, all together", () => {
    const { ccp } = smallCcp([100_000]);
    ccp.closeCycle();
    const before = ccp.engine.state.parameters;
    ccp.admin({ kind: "set-parameters", parameters: { auctionStartPpm: 7_000 } });
    ccp.admin({ kind: "set-parameters", parameters: { debtLimitQuanta: usd(5) } });
    expect(ccp.engine.state.parameters).toEqual(before);
    ccp.closeCycle();
    expect(ccp.engine.state.parameters).toEqual({ ...before, auctionStartPpm: 7_000, debtLimitQuanta: usd(5) });
  });
});

describe("a suspension", () => {
  it("of an instrument acts immediately and allows reductions by both sides, until released", () => {
    const { ccp, members } = smallCcp([100_000, 100_000, 100_000]);
    const [alice, bob, carol] = members;
    submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 2n * oneCoin });
    ccp.admin({ kind: "suspend", what: "instrument", id: "1" });
    expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 1n })).toBe("INSTRUMENT_SUSPENDED");
    // Bob would reduce, Carol would open.
    expect(submitTrade(ccp, { buyer: bob, seller: carol, sizeLots: oneCoin })).toBe("INSTRUMENT_SUSPENDED");
    // Through zero is not a reduction.
    expect(submitTrade(ccp, { buyer: bob, seller: alice, sizeLots: 3n * oneCoin })).toBe("INSTRUMENT_SUSPENDED");
    expect(submitTrade(ccp, { buyer: bob, seller: alice, sizeLots: oneCoin })).toBe("novated");
    expect(lotsOf(ccp, alice)).toBe(oneCoin);
    ccp.admin({ kind: "release", what: "instrument", id: "1" });
    expect(submitTrade(ccp, { buyer: bob, seller: carol, sizeLots: oneCoin })).toBe("novated");
  });

  it("of an account refuses new risk, credit and transfers, for this account only", () => {
    const { ccp, members } = smallCcp([100_000, 100_000, 100_000]);
    const [alice, bob, carol] = members;
    submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: oneCoin });
    ccp.admin({ kind: "suspend", what: "account", id: alice.id });
    expect(submitTrade(ccp, { buyer: alice, seller: carol, sizeLots: 1n })).toBe("ACCOUNT_SUSPENDED");
    expect(submitTrade(ccp, { buyer: carol, seller: bob, sizeLots: 1n })).toBe("novated");
    expect(codeOf(ccp.requestCredit(alice, 1n, ccp.timeSeconds + 9n))).toBe("ACCOUNT_SUSPENDED");
    expect(submitTrade(ccp, { buyer: bob, seller: alice, sizeLots: oneCoin })).toBe("novated");
    expect(lotsOf(ccp, alice)).toBe(0n);
  });

  it("of a venue, an asset and withdrawals acts immediately", () => {
    const { ccp, members } = smallCcp([100_000, 100_000]);
    const [alice, bob] = members;
    ccp.deposit(alice.id, 2, usd(500));
    ccp.admin({ kind: "suspend", what: "asset", id: "2" });
    expect(codeOf(ccp.withdraw(alice, 2, 1n))).toBe("ASSET_SUSPENDED");
    expect(codeOf(ccp.withdraw(alice, 1, 1n))).toBe("accepted");
    ccp.admin({ kind: "suspend", what: "withdrawals", id: "all" });
    expect(codeOf(ccp.withdraw(alice, 1, 1n))).toBe("WITHDRAWALS_GATED");
    ccp.admin({ kind: "suspend", what: "venue", id: "2" });
    expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 1n })).toBe("VENUE_SUSPENDED");
    ccp.admin({ kind: "release", what: "withdrawals", id: "all" });
    expect(codeOf(ccp.withdraw(alice, 1, 1n))).toBe("accepted");
    expect(dollarsOf(ccp, alice)).toBe(usd(100_000) - 2n);
  });

  it("of an account refuses positions by transfer", () => {
    const { ccp, members } = smallCcp([100_000, 100_000]);
    const [alice, bob] = members;
    const sub = ccp.openSub(alice, 1, "cross");
    ccp.deposit(sub.id, 1, usd(50_000));
    submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: oneCoin });
    ccp.admin({ kind: "suspend", what: "account", id: sub.id });
    const position = { asset: null, amountQuanta: null, instrument: 1, sizeLots: 5n } as const;
    expect(codeOf(ccp.give(alice, { kind: "transfer", to: sub.id, ...position }))).toBe("ACCOUNT_SUSPENDED");
  });

  it("of an account refuses to port another account to it", () => {
    const { ccp, members } = smallCcp([100_000, 100_000, 100_000]);
    const [alice, bob, carol] = members;
    submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: oneCoin });
    ccp.admin({ kind: "suspend", what: "account", id: carol.id });
    expect(codeOf(ccp.port(alice, carol))).toBe("ACCOUNT_SUSPENDED");
  });
});

describe("terms of a listed instrument", () => {
  const changes = { instrument: 1, initialPpm: 100_000, takerFeePpm: 1_000, bandPpm: 10_000, maxFundingRateE9: 1_000n };

  it("change at the next cycle, for margin, fees, band and rates; omitted fields stay", () => {
    const { ccp, members } = smallCcp([100_000, 1_000_000]);
    const [alice, bob] = members;
    ccp.prices({}, 1n, { 1: -5_000_000n });
    submitTrade(ccp, {
      buyer: alice,
      seller: bob,
      sizeLots: 10n * oneCoin,
      priceTicks: btcTicks,
      instrument: 1,
      maker: "seller",
    });
    const before = ccp.engine.health(alice.id);
    ccp.admin({ kind: "set-parameters", parameters: {}, instruments: [changes] });
    ccp.admin({ kind: "set-parameters", parameters: {}, instruments: [{ instrument: 1, makerFeePpm: 0 }] });
    expect(ccp.engine.health(alice.id)).toEqual(before);
    expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 1n, priceTicks: btcTicks + 100_000n })).toBe(
      "novated",
    );
    const copy = Engine.restore(ccp.engine.snapshot());
    expect(copy.digest()).toBe(ccp.engine.digest());
    ccp.closeCycle();
    const { terms, fundingRateE9, nextTerms } = ccp.engine.state.instruments.get(1) ?? {};
    const { instrument: _instrument, ...changed } = changes;
    expect(terms).toMatchObject({ ...changed, makerFeePpm: 0, quantaPerTickLot: 1n, symbol: "BTC-PERP" });
    expect([fundingRateE9, nextTerms]).toEqual([-1_000n, undefined]);
    // Ten coins of 40,000: 10% now.
    expect(ccp.engine.health(alice.id).initialQuanta).toBeGreaterThanOrEqual(usd(40_000));
    expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 1n, priceTicks: btcTicks + 100_000n })).toBe(
      "PRICE_OUTSIDE_BAND",
    );
    expect(ccp.engine.lastCycle()?.venues[0]?.bandLeaves[0]).toMatchObject({ highTicks: btcTicks + 40_000n });
  });

  it("are refused as a whole if one row is wrong", () => {
    const { ccp } = smallCcp([1]);
    const refused = (instruments: Parameters<typeof terms>[0]): string => codeOf(terms(instruments));
    const terms = (instruments: { instrument: number; initialPpm?: number; makerFeePpm?: number }[]) =>
      ccp.apply({
        kind: "set-parameters",
        parameters: { debtInterestPpm: 1 },
        instruments,
        nonce: 1_000n,
        signature: `0x${"00".repeat(65)}`,
      });
    const digest = ccp.engine.digest();
    expect(refused([{ instrument: 1, initialPpm: 60_000 }, { instrument: 77 }])).toBe("INSTRUMENT_UNKNOWN");
    expect(refused([{ instrument: 1, initialPpm: 0 }])).toBe("PARAMETER_INVALID");
    expect(refused([{ instrument: 1, makerFeePpm: -501 }])).toBe("PARAMETER_INVALID");
    expect(refused([{ instrument: 1 }, { instrument: 1, initialPpm: 60_000 }])).toBe("PARAMETER_INVALID");
    expect(ccp.engine.digest()).toBe(digest);
    expect(refused([{ instrument: 1, initialPpm: 60_000 }])).toBe("accepted");
  });
});
