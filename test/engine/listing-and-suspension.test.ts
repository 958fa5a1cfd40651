import { Engine } from "@isthmus/clearing";
import { testPerpetual } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import { btcTicks, codeOf, dealt, dollarsOf, lotsOf, oneCoin, smallHouse, usd } from "./small-house.ts";

const fresh = { instrument: 9, symbol: "NEW", quantaPerTickLot: 1n, lotsPerUnit: 10_000n, ...testPerpetual } as const;

describe("the next cycle", () => {
  it("is when a listing may be traded: not in the cycle that it was listed in", () => {
    const { ccp, members } = smallHouse([100_000, 100_000]);
    const [alice, bob] = members;
    ccp.closeCycle();
    ccp.admin({ kind: "list-instrument", ...fresh });
    ccp.prices({ 9: btcTicks });
    expect(dealt(ccp, alice, bob, oneCoin, btcTicks, 9)).toBe("INSTRUMENT_UNKNOWN");
    ccp.closeCycle();
    expect(dealt(ccp, alice, bob, oneCoin, btcTicks, 9)).toBe("novated");
  });

  it("is when parameters take effect, all together and none before", () => {
    const { ccp } = smallHouse([100_000]);
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
  it("of an instrument acts at once and leaves reductions of both sides, until released", () => {
    const { ccp, members } = smallHouse([100_000, 100_000, 100_000]);
    const [alice, bob, carol] = members;
    dealt(ccp, alice, bob, 2n * oneCoin);
    ccp.admin({ kind: "suspend", what: "instrument", id: "1" });
    expect(dealt(ccp, alice, bob, 1n)).toBe("INSTRUMENT_SUSPENDED");
    // Bob would reduce, Carol would open.
    expect(dealt(ccp, bob, carol, oneCoin)).toBe("INSTRUMENT_SUSPENDED");
    // Through zero is not a reduction.
    expect(dealt(ccp, bob, alice, 3n * oneCoin)).toBe("INSTRUMENT_SUSPENDED");
    expect(dealt(ccp, bob, alice, oneCoin)).toBe("novated");
    expect(lotsOf(ccp, alice)).toBe(oneCoin);
    ccp.admin({ kind: "release", what: "instrument", id: "1" });
    expect(dealt(ccp, bob, carol, oneCoin)).toBe("novated");
  });

  it("of an account stops what adds risk, and credit and transfers, but not others", () => {
    const { ccp, members } = smallHouse([100_000, 100_000, 100_000]);
    const [alice, bob, carol] = members;
    dealt(ccp, alice, bob, oneCoin);
    ccp.admin({ kind: "suspend", what: "account", id: alice.id });
    expect(dealt(ccp, alice, carol, 1n)).toBe("ACCOUNT_SUSPENDED");
    expect(dealt(ccp, carol, bob, 1n)).toBe("novated");
    expect(codeOf(ccp.requestCredit(alice, 1n, ccp.timeSeconds + 9n))).toBe("ACCOUNT_SUSPENDED");
    expect(dealt(ccp, bob, alice, oneCoin)).toBe("novated");
    expect(lotsOf(ccp, alice)).toBe(0n);
  });

  it("of a venue, an asset and withdrawals acts at once", () => {
    const { ccp, members } = smallHouse([100_000, 100_000]);
    const [alice, bob] = members;
    ccp.deposit(alice.id, 2, usd(500));
    ccp.admin({ kind: "suspend", what: "asset", id: "2" });
    expect(codeOf(ccp.withdraw(alice, 2, 1n))).toBe("ASSET_SUSPENDED");
    expect(codeOf(ccp.withdraw(alice, 1, 1n))).toBe("accepted");
    ccp.admin({ kind: "suspend", what: "withdrawals", id: "all" });
    expect(codeOf(ccp.withdraw(alice, 1, 1n))).toBe("WITHDRAWALS_GATED");
    ccp.admin({ kind: "suspend", what: "venue", id: "2" });
    expect(dealt(ccp, alice, bob, 1n)).toBe("VENUE_SUSPENDED");
    ccp.admin({ kind: "release", what: "withdrawals", id: "all" });
    expect(codeOf(ccp.withdraw(alice, 1, 1n))).toBe("accepted");
    expect(dollarsOf(ccp, alice)).toBe(usd(100_000) - 2n);
  });

  it("of an account keeps it from getting a position by transfer", () => {
    const { ccp, members } = smallHouse([100_000, 100_000]);
    const [alice, bob] = members;
    const sub = ccp.openSub(alice, 1, "cross");
    ccp.deposit(sub.id, 1, usd(50_000));
    dealt(ccp, alice, bob, oneCoin);
    ccp.admin({ kind: "suspend", what: "account", id: sub.id });
    const position = { asset: null, amountQuanta: null, instrument: 1, sizeLots: 5n } as const;
    expect(codeOf(ccp.give(alice, { kind: "transfer", to: sub.id, ...position }))).toBe("ACCOUNT_SUSPENDED");
  });

  it("of an account keeps it from taking over another one", () => {
    const { ccp, members } = smallHouse([100_000, 100_000, 100_000]);
    const [alice, bob, carol] = members;
    dealt(ccp, alice, bob, oneCoin);
    ccp.admin({ kind: "suspend", what: "account", id: carol.id });
    expect(codeOf(ccp.port(alice, carol))).toBe("ACCOUNT_SUSPENDED");
  });
});

describe("terms of a listed instrument", () => {
  const changes = { instrument: 1, initialPpm: 100_000, takerFeePpm: 1_000, bandPpm: 10_000, maxFundingRateE9: 1_000n };

  it("change at the next cycle, for margin, fees, band and rates alike, and every field that is left out stays", () => {
    const { ccp, members } = smallHouse([100_000, 1_000_000]);
    const [alice, bob] = members;
    ccp.prices({}, 1n, { 1: -5_000_000n });
    dealt(ccp, alice, bob, 10n * oneCoin, btcTicks, 1, "seller");
    const before = ccp.engine.health(alice.id);
    ccp.admin({ kind: "set-parameters", parameters: {}, instruments: [changes] });
    ccp.admin({ kind: "set-parameters", parameters: {}, instruments: [{ instrument: 1, makerFeePpm: 0 }] });
    expect(ccp.engine.health(alice.id)).toEqual(before);
    expect(dealt(ccp, alice, bob, 1n, btcTicks + 100_000n)).toBe("novated");
    const copy = Engine.restore(ccp.engine.snapshot());
    expect(copy.digest()).toBe(ccp.engine.digest());
    ccp.closeCycle();
    const { terms, fundingRateE9, nextTerms } = ccp.engine.state.instruments.get(1) ?? {};
    const { instrument: _instrument, ...changed } = changes;
    expect(terms).toMatchObject({ ...changed, makerFeePpm: 0, quantaPerTickLot: 1n, symbol: "BTC-PERP" });
    expect([fundingRateE9, nextTerms]).toEqual([-1_000n, undefined]);
    // Ten coins of 40,000: 10% now.
    expect(ccp.engine.health(alice.id).initialQuanta).toBeGreaterThanOrEqual(usd(40_000));
    expect(dealt(ccp, alice, bob, 1n, btcTicks + 100_000n)).toBe("PRICE_OUTSIDE_BAND");
    expect(ccp.engine.lastCycle()?.venues[0]?.bandLeaves[0]).toMatchObject({ highTicks: btcTicks + 40_000n });
  });

  it("are refused as a whole, with nothing changed, when one row is wrong", () => {
    const { ccp } = smallHouse([1]);
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
