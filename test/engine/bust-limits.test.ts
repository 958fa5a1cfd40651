import type { Applied } from "@isthmus/clearing";
import { coin, coinWorld, type TestCcp, type TestMember, wholeCoin } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import { btcTicks, codeOf, effectsOf, expectConserved, lotsOf, oneCoin, smallCcp, usd } from "./small-ccp.ts";

const blank = `0x${"00".repeat(65)}` as const;

/** Ten coins at 40,000 dollars, from Bob to Alice. */
function tenCoins(): { ccp: TestCcp; alice: TestMember; bob: TestMember } {
  const { ccp, members } = smallCcp([1_000_000, 1_000_000]);
  const [alice, bob] = members;
  buy(ccp, { alice, bob }, "t", 10n * oneCoin);
  return { ccp, alice, bob };
}

function buy(ccp: TestCcp, { alice, bob }: { alice: TestMember; bob: TestMember }, id: string, sizeLots: bigint): void {
  const trade = { id, instrument: 1, buyer: alice.id, seller: bob.id, priceTicks: btcTicks, sizeLots, maker: "buyer" };
  expect(effectsOf(ccp.trades([trade as never]), "trade-novated")).toHaveLength(1);
}

function consented(ccp: TestCcp, { alice, bob }: { alice: TestMember; bob: TestMember }, id = "t"): Applied {
  const consent = { buyer: alice.id, seller: bob.id, signatures: [blank, blank] };
  return ccp.apply({ kind: "bust-trade", venue: 2, id, signature: blank, ...consent });
}

describe("a venue alone", () => {
  it("never takes 60,000 dollars from a buyer whom the market has favoured", () => {
    const { ccp, alice } = tenCoins();
    ccp.prices({ 1: (btcTicks * 115n) / 100n });
    const before = ccp.engine.health(alice.id).equityQuanta;
    expect(codeOf(ccp.bust("t"))).toBe("BUST_LIMIT");
    expect(ccp.engine.health(alice.id).equityQuanta).toBe(before);
    expect(lotsOf(ccp, alice)).toBe(10n * oneCoin);
  });

  it("takes no more in parts than together, from buyers and sellers together, in one cycle", () => {
    const { ccp, members } = smallCcp([1_000_000, 1_000_000]);
    const [alice, bob] = members;
    for (const id of ["a", "b", "c"]) buy(ccp, { alice, bob }, id, 10n * oneCoin);
    // 4,000 dollars for the buyer of each.
    ccp.prices({ 1: btcTicks + 40_000n });
    expect(codeOf(ccp.bust("a"))).toBe("accepted");
    // As much for the seller of each, whichever way the market has gone.
    ccp.prices({ 1: btcTicks - 40_000n });
    expect(codeOf(ccp.bust("b"))).toBe("accepted");
    expect(codeOf(ccp.bust("c"))).toBe("BUST_LIMIT");
    ccp.closeCycle();
    buy(ccp, { alice, bob }, "d", 10n * oneCoin);
    expect(codeOf(ccp.bust("d"))).toBe("accepted");
    expectConserved(ccp);
  });

  it("busts within half an hour, and not at a stale mark", () => {
    const { ccp } = tenCoins();
    ccp.prices({ 1: btcTicks }, 1_801n);
    expect(codeOf(ccp.bust("t"))).toBe("BUST_LIMIT");

    const late = smallCcp([1_000_000, 1_000_000], { bustWindowSeconds: 100_000 });
    const [alice, bob] = late.members;
    buy(late.ccp, { alice, bob }, "t", oneCoin);
    late.ccp.prices({ 2: 200_000n }, 10_801n);
    expect(codeOf(late.ccp.bust("t"))).toBe("BUST_LIMIT");
  });
});

describe("a bust in another class", () => {
  it("counts what the member loses in the unit of account, not in quanta of its coin", () => {
    const { ccp, members } = coinWorld([
      { usd: usd(1_000_000), btc: 50n * wholeCoin },
      { usd: usd(1_000_000), btc: 50n * wholeCoin },
    ]);
    const [alice, bob] = members as [TestMember, TestMember];
    ccp.prices({ 1: btcTicks, 2: 200_000n, [coin.inverse]: btcTicks });
    const trade = { id: "t", instrument: coin.inverse, buyer: alice.id, seller: bob.id, priceTicks: btcTicks };
    // 10,000 contracts of 100 dollars; 10 % more is 0.09 of 25 BTC: 100,000 dollars, and 227 million quanta.
    expect(
      effectsOf(ccp.trades([{ ...trade, sizeLots: 10_000n, maker: "buyer" } as never]), "trade-novated"),
    ).toHaveLength(1);
    ccp.prices({ 1: (btcTicks * 11n) / 10n, 2: 200_000n, [coin.inverse]: (btcTicks * 11n) / 10n });
    expect(codeOf(ccp.bust("t"))).toBe("BUST_LIMIT");
    const applied = consented(ccp, { alice, bob });
    const [busted] = effectsOf(applied, "trade-busted");
    expect(busted?.lossQuanta).toBeGreaterThanOrEqual(usd(100_000) - 1_000n);
    expect(busted?.lossQuanta).toBeLessThanOrEqual(usd(100_000));
  });
});

describe("a bust that both members signed", () => {
  it("is bounded by nothing but the cycle, and names who loses how much", () => {
    const { ccp, alice, bob } = tenCoins();
    ccp.prices({ 1: (btcTicks * 115n) / 100n }, 1_801n);
    const applied = consented(ccp, { alice, bob });
    expect(effectsOf(applied, "trade-busted")).toEqual([
      {
        kind: "trade-busted",
        venue: 2,
        id: "t",
        buyer: alice.id,
        seller: bob.id,
        loser: alice.id,
        lossQuanta: usd(60_000),
        consented: true,
      },
    ]);
    expect([lotsOf(ccp, alice), lotsOf(ccp, bob)]).toEqual([0n, 0n]);
    // What they agree on is not counted against the venue.
    expect(ccp.engine.state.venues.get(2)?.bustedQuanta).toBe(0n);
    expectConserved(ccp);
  });

  it("names the parties of the trade, and has both signatures", () => {
    const { ccp, alice, bob } = tenCoins();
    expect(codeOf(consented(ccp, { alice: bob, bob: alice }))).toBe("INPUT_INVALID");
    const half = { kind: "bust-trade", venue: 2, id: "t", signature: blank, buyer: alice.id, seller: bob.id } as const;
    expect(codeOf(ccp.apply(half))).toBe("INPUT_INVALID");
  });
});
