import { coin, coinWorld, listOption, type TestCcp, type TestMember, wholeCoin } from "@isthmus/clearing/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeOf, effectsOf, usd } from "./small-ccp.ts";

/** Worlds and steps of each; raise them to hunt. */
const worlds = Number(process.env.ISTHMUS_WORLDS ?? 10);
const steps = Number(process.env.ISTHMUS_STEPS ?? 40);

/** Options whose underlying may have no mark, in every class and delivery. */
const options = { call: 20, put: 21, coinCall: 22, onEther: 23 } as const;
const instruments = [1, 2, coin.inverse, coin.quanto, coin.spot, ...Object.values(options), 99] as const;

/** A clearing house with every product, nothing of it marked, whose members have credit at the on-chain venue. */
function unmarked(): { readonly ccp: TestCcp; readonly members: readonly TestMember[] } {
  const { ccp, members } = coinWorld([
    { usd: usd(16_000), btc: 0n },
    { usd: usd(200_000), btc: 2n * wholeCoin },
    { usd: usd(16_000), btc: 0n },
  ]);
  ccp.prices({}, 60n);
  const onBitcoin = { type: "option", optionType: "call", strikeTicks: 4_000_000n } as const;
  listOption(ccp, { ...onBitcoin, instrument: options.call, deliveryClass: "BTC" });
  listOption(ccp, { ...onBitcoin, instrument: options.put, optionType: "put" });
  const inCoin = { type: "inverse-option", settlementClass: "BTC" } as const;
  listOption(ccp, { ...onBitcoin, ...inCoin, instrument: options.coinCall });
  listOption(ccp, { ...onBitcoin, instrument: options.onEther, underlying: 2, strikeTicks: 200_000n });
  for (const member of members) ccp.requestCredit(member, usd(15_000), ccp.timeSeconds + 500_000n);
  ccp.closeCycle();
  return { ccp, members };
}

const marks: Readonly<Record<number, bigint>> = {
  1: 4_000_000n,
  2: 200_000n,
  [coin.inverse]: 4_000_000n,
  [coin.quanto]: 200_000n,
  [coin.spot]: 4_000_000n,
  [options.call]: 90_000n,
  [options.put]: 90_000n,
  [options.coinCall]: 400n,
  [options.onEther]: 5_000n,
};

const act = fc.record({
  kind: fc.constantFrom("venue-trade", "venue-trade", "venue-trade", "prices", "prices", "silence", "bid", "close"),
  instrument: fc.constantFrom(...instruments),
  buyer: fc.nat(3),
  seller: fc.nat(3),
  /** Null for the present mark, the first one before there is any. */
  priceTicks: fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    fc.constantFrom(0n, 1n, 400n, 90_000n),
    fc.bigInt(1n, (1n << 63n) - 1n),
  ),
  sizeLots: fc.oneof(
    { weight: 2, arbitrary: fc.bigInt(1n, 20_000n) },
    { weight: 3, arbitrary: fc.bigInt(20_000n, 110_000n) },
    { weight: 1, arbitrary: fc.bigInt(1n, (1n << 63n) - 1n) },
  ),
  use: fc.oneof(fc.bigInt(1_000_000_000n, 4_000_000_000n), fc.bigInt(5_000_000_000n, 15_000_000_000n)),
  marked: fc.subarray([...instruments]),
  movePpm: fc.oneof(fc.integer({ min: -300_000, max: 300_000 }), fc.integer({ min: -1_100_000, max: 3_000_000 })),
});
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

function carryOut(ccp: TestCcp, members: readonly TestMember[], given: Act, id: string): unknown {
  const memberOf = (index: number) => members[index]?.id ?? (`0x${"ee".repeat(32)}` as const);
  switch (given.kind) {
    case "venue-trade": {
      const { instrument, sizeLots, use } = given;
      const present = ccp.engine.state.instruments.get(instrument)?.markTicks;
      const priceTicks = given.priceTicks ?? present ?? marks[instrument] ?? 1n;
      const parties = { buyer: memberOf(given.buyer), seller: memberOf(given.seller) };
      return ccp.venueTrade({ id, instrument, ...parties, priceTicks, sizeLots }, use, use);
    }
    case "prices": {
      const moved = given.marked.flatMap((number) => {
        const mark = marks[number];
        return mark === undefined ? [] : [[number, (mark * BigInt(1_000_000 + given.movePpm)) / 1_000_000n] as const];
      });
      const volatilities = Object.fromEntries(given.marked.filter((n) => n >= 20 && n < 99).map((n) => [n, 600_000]));
      return ccp.prices(Object.fromEntries(moved), 60n, { 1: 1_000n }, volatilities);
    }
    case "silence":
      return ccp.prices({}, 4_000n);
    case "bid": {
      const [auction] = [...ccp.engine.state.auctions.values()];
      const bidder = members.find(({ id: bidderId }) => bidderId !== auction?.account);
      if (auction === undefined || bidder === undefined) return null;
      const bid = { kind: "bid", seller: auction.account, sharePpm: 1_000_000n, limitQuanta: 10n ** 30n } as const;
      return ccp.give(bidder, bid);
    }
    case "close":
      return ccp.closeCycle();
  }
}

describe("a trade made on chain", () => {
  it("in an option whose underlying has no mark is void, and the next prices are taken", () => {
    const { ccp, members } = unmarked();
    const [buyer, seller] = members as [TestMember, TestMember];
    ccp.prices({ [options.onEther]: 5_000n }, 60n, {}, { [options.onEther]: 600_000 });
    const trade = { id: "1", instrument: options.onEther, buyer: buyer.id, seller: seller.id, priceTicks: 5_000n };
    const applied = ccp.venueTrade({ ...trade, sizeLots: 100n }, usd(100), usd(100));
    expect(effectsOf(applied, "trade-refused").map(({ error }) => error)).toEqual(["PRICE_STALE"]);
    expect(ccp.engine.account(buyer.id).positions).toEqual([]);
    expect(codeOf(ccp.prices({ 1: 4_000_000n }))).toBe("accepted");
    // With all marks it is novated.
    ccp.prices({ 2: 200_000n });
    const later = ccp.venueTrade({ ...trade, id: "2", sizeLots: 100n }, usd(100), usd(100));
    expect(effectsOf(later, "trade-novated")).toHaveLength(1);
  });

  it("for which the venue states less credit than its margin is void: no size is free", () => {
    const { ccp, members } = unmarked();
    const [buyer, seller] = members as [TestMember, TestMember];
    ccp.prices(marks);
    const trade = { id: "1", instrument: 1, buyer: buyer.id, seller: seller.id, priceTicks: 4_000_000n };
    // Ten coins at 40,000 dollars with a maintenance fraction of 3 %.
    const applied = ccp.venueTrade({ ...trade, sizeLots: 100_000n }, usd(12_000) - 1n, usd(12_000));
    expect(effectsOf(applied, "trade-refused").map(({ error }) => error)).toEqual(["CREDIT_EXCEEDED"]);
    expect(ccp.engine.openInterest(1)).toBe(0n);
  });

  it("for which the venue states less than its price costs at the mark is void: no price is free", () => {
    const { ccp, members } = unmarked();
    const [buyer, seller] = members as [TestMember, TestMember];
    ccp.prices(marks);
    const coins = { instrument: 1, sizeLots: 10_000n, priceTicks: 4_400_000n };
    const parties = { buyer: buyer.id, seller: seller.id };
    // Of one coin 3 % of 44,000 dollars, and the buyer 4,000 dollars more than it is worth.
    const [margin, distance] = [usd(1_320), usd(4_000)];
    const [short] = effectsOf(
      ccp.venueTrade({ ...coins, ...parties, id: "1" }, margin + distance - 1n, margin),
      "trade-refused",
    );
    expect(short?.error).toBe("CREDIT_EXCEEDED");
    // The harness states cumulative use: what the refused one used is used.
    const paid = ccp.venueTrade({ ...coins, ...parties, id: "2" }, 1n, margin);
    expect(effectsOf(paid, "trade-novated")).toHaveLength(1);
    const below = { ...coins, priceTicks: 3_600_000n };
    const sold = ccp.venueTrade({ ...below, ...parties, id: "3" }, usd(1_080), usd(1_080) + usd(4_000) - 1n);
    expect(effectsOf(sold, "trade-refused").map(({ error }) => error)).toEqual(["CREDIT_EXCEEDED"]);
  });

  it("is not void because the mark has moved since the cut-off whose root its venue has", () => {
    const { ccp, members } = unmarked();
    const [buyer, seller] = members as [TestMember, TestMember];
    ccp.prices(marks);
    for (const bitcoin of [4_000_000n, 3_700_000n, 3_400_000n, 3_100_000n]) {
      ccp.prices({ 1: bitcoin });
      ccp.closeCycle();
    }
    ccp.prices({ 1: 2_900_000n });
    // Made at the mark four cut-offs ago, when its margin was all that it could lose.
    const trade = { instrument: 1, buyer: buyer.id, seller: seller.id, sizeLots: 10_000n, priceTicks: 4_000_000n };
    const applied = ccp.venueTrade({ ...trade, id: "1" }, usd(1_200), usd(1_200));
    expect(effectsOf(applied, "trade-novated")).toHaveLength(1);
    ccp.closeCycle();
    ccp.prices({ 1: 2_900_000n });
    const late = ccp.venueTrade({ ...trade, id: "2" }, usd(1_200), usd(1_200));
    expect(effectsOf(late, "trade-refused").map(({ error }) => error)).toEqual(["CREDIT_EXCEEDED"]);
  });

  it("never stops the engine, whatever it is in, at any size and price, with any market data", () => {
    const seen = { novated: 0, refused: 0, short: 0 };
    const run = fc.property(fc.array(act, { minLength: steps, maxLength: steps }), (acts) => {
      const { ccp, members } = unmarked();
      acts.forEach((given, index) => {
        // INTERNAL is thrown; a refusal is returned.
        carryOut(ccp, members, given, `v${index}`);
        for (const { differenceQuanta } of ccp.engine.conservation()) expect(differenceQuanta).toBe(0n);
        for (const { id } of members) ccp.engine.explainMargin(id);
        if (members.some(({ id }) => ccp.engine.health(id).state !== "healthy")) seen.short += 1;
      });
      for (const records of ccp.engine.state.trades.values()) {
        for (const { refused } of records.values()) seen[refused === null ? "novated" : "refused"] += 1;
      }
    });
    fc.assert(run, { numRuns: worlds });
    for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(0);
  });
});
