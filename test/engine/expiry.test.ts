import { testPerpetual } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import {
  btcTicks,
  dollarsOf,
  effectsOf,
  expectConserved,
  lotsOf,
  oneCoin,
  smallCcp,
  submitTrade,
  usd,
} from "./small-ccp.ts";

const noFees = { makerFeePpm: 0, takerFeePpm: 0 } as const;

/** Two members with a million each; a future (11), a call at 40,000 (12) and a put at 41,000 (13) that expire in an hour. */
function dated() {
  const { ccp, members } = smallCcp([1_000_000, 1_000_000]);
  const terms = { ...testPerpetual, ...noFees, quantaPerTickLot: 1n, lotsPerUnit: 10_000n, underlying: 1 } as const;
  const expirySeconds = ccp.timeSeconds + 3_600n;
  const option = { ...terms, type: "option", expirySeconds } as const;
  ccp.admin({ kind: "list-instrument", instrument: 11, symbol: "F", ...terms, type: "future", expirySeconds });
  ccp.admin({
    ...option,
    kind: "list-instrument",
    instrument: 12,
    symbol: "C",
    optionType: "call",
    strikeTicks: btcTicks,
  });
  ccp.admin({
    ...option,
    kind: "list-instrument",
    instrument: 13,
    symbol: "P",
    optionType: "put",
    strikeTicks: btcTicks + 100_000n,
  });
  const volatilities = [12, 13].map((instrument) => ({ instrument, volatilityE6: 600_000 }));
  const mark = (future: bigint, call: bigint, put: bigint, spot: bigint): void => {
    const prices = [spot, future, call, put].map((priceTicks, at) => ({
      instrument: [1, 11, 12, 13][at] ?? 0,
      priceTicks,
    }));
    const timeSeconds = ccp.timeSeconds + 60n;
    const sequence = ccp.engine.state.pricesSequence + 1n;
    const signature = `0x${"00".repeat(65)}` as const;
    ccp.must({
      kind: "prices",
      timeSeconds,
      sequence,
      prices,
      assetPrices: [],
      funding: [],
      volatilities,
      signature,
    });
    ccp.timeSeconds = timeSeconds;
  };
  mark(btcTicks + 50_000n, 90_000n, 160_000n, btcTicks);
  return { ccp, alice: members[0], bob: members[1], mark };
}

describe("a dated future", () => {
  it("settles at its last mark and is removed", () => {
    const { ccp, alice, bob, mark } = dated();
    expect(
      submitTrade(ccp, {
        buyer: alice,
        seller: bob,
        sizeLots: 2n * oneCoin,
        priceTicks: btcTicks + 50_000n,
        instrument: 11,
      }),
    ).toBe("novated");
    mark(btcTicks + 80_000n, 90_000n, 160_000n, btcTicks + 70_000n);
    ccp.closeCycle();
    // Two coins rose by 300 dollars.
    expect([dollarsOf(ccp, alice), dollarsOf(ccp, bob)]).toEqual([usd(1_000_600), usd(999_400)]);
    mark(btcTicks + 20_000n, 90_000n, 160_000n, btcTicks + 20_000n);
    const closed = ccp.closeCycle(7_200n);
    expect(effectsOf(closed, "expired").find((row) => row.instrument === 11)?.priceTicks).toBe(btcTicks + 20_000n);
    // And fell by 600: in all, bought at 40,500 and settled at 40,200.
    expect([dollarsOf(ccp, alice), dollarsOf(ccp, bob)]).toEqual([usd(999_400), usd(1_000_600)]);
    expect([lotsOf(ccp, alice, 11), ccp.engine.openInterest(11)]).toEqual([0n, 0n]);
    expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 1n, priceTicks: btcTicks, instrument: 11 })).toBe(
      "INSTRUMENT_EXPIRED",
    );
    expectConserved(ccp);
  });
});

describe("an on-chain trade in a future that has expired", () => {
  it("is settled immediately at the future's last mark, as it is within credit (P27)", () => {
    const { ccp, alice, bob, mark } = dated();
    for (const member of [alice, bob]) ccp.requestCredit(member, usd(100_000), ccp.timeSeconds + 20_000n);
    mark(btcTicks + 20_000n, 90_000n, 160_000n, btcTicks + 20_000n);
    ccp.closeCycle(7_200n);
    expect(ccp.engine.state.instruments.get(11)?.expired).toBe(true);
    const trade = { instrument: 11, buyer: alice.id, seller: bob.id, priceTicks: btcTicks, sizeLots: oneCoin };
    const applied = ccp.venueTrade({ ...trade, id: "late" }, usd(5_000), usd(5_000));
    expect(effectsOf(applied, "trade-novated")).toHaveLength(1);
    expect([lotsOf(ccp, alice, 11), ccp.engine.openInterest(11)]).toEqual([0n, 0n]);
    ccp.closeCycle();
    // One coin bought at 40,000 and settled at 40,200; no fees here.
    expect([dollarsOf(ccp, alice), dollarsOf(ccp, bob)]).toEqual([usd(1_000_200), usd(999_800)]);
    expectConserved(ccp);
    // Over HTTP it stays refused.
    expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 1n, priceTicks: btcTicks, instrument: 11 })).toBe(
      "INSTRUMENT_EXPIRED",
    );
  });
});

describe("a European option", () => {
  it("moves its premium by variation margin and settles a call at its intrinsic value", () => {
    const { ccp, alice, bob, mark } = dated();
    // Alice buys one call for 900 dollars; the mark stays there.
    expect(
      submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: oneCoin, priceTicks: 90_000n, instrument: 12 }),
    ).toBe("novated");
    ccp.closeCycle();
    expect([dollarsOf(ccp, alice), dollarsOf(ccp, bob)]).toEqual([usd(1_000_000), usd(1_000_000)]);
    // Spot ends at 42,500: the call pays 2,500 whatever its last mark was.
    mark(btcTicks + 250_000n, 1n, 1n, btcTicks + 250_000n);
    const closed = ccp.closeCycle(7_200n);
    expect(effectsOf(closed, "expired").find((row) => row.instrument === 12)?.priceTicks).toBe(250_000n);
    expect([dollarsOf(ccp, alice), dollarsOf(ccp, bob)]).toEqual([usd(1_001_600), usd(998_400)]);
    expect(ccp.engine.account(alice.id).positions).toEqual([]);
    expectConserved(ccp);
  });

  it("settles a put in the money, and a call out of the money at zero", () => {
    const { ccp, alice, bob, mark } = dated();
    expect(
      submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: oneCoin, priceTicks: 160_000n, instrument: 13 }),
    ).toBe("novated");
    expect(
      submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: oneCoin, priceTicks: 90_000n, instrument: 12 }),
    ).toBe("novated");
    mark(btcTicks - 200_000n, 5n, 300_000n, btcTicks - 200_000n);
    ccp.closeCycle(7_200n);
    // Spot 38,000: the put at 41,000 pays 3,000 for 1,600; the call at 40,000 pays nothing for 900.
    expect([dollarsOf(ccp, alice), dollarsOf(ccp, bob)]).toEqual([usd(1_000_500), usd(999_500)]);
    expect([ccp.engine.openInterest(12), ccp.engine.openInterest(13)]).toEqual([0n, 0n]);
    expectConserved(ccp);
  });

  it("settles at zero exactly at the strike", () => {
    const { ccp, alice, bob, mark } = dated();
    expect(
      submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: oneCoin, priceTicks: 90_000n, instrument: 12 }),
    ).toBe("novated");
    mark(btcTicks, 90_000n, 160_000n, btcTicks);
    ccp.closeCycle(7_200n);
    expect(dollarsOf(ccp, bob) - dollarsOf(ccp, alice)).toBe(2n * usd(900));
  });
});
