import type { Hex } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { classSums, holdingOf } from "../testing/class-sums.ts";
import { coin, coinWorld, listOption, wholeCoin } from "../testing/coin-world.ts";
import type { TestCcp } from "../testing/test-ccp.ts";

const usd = (dollars: number): bigint => BigInt(dollars) * 1_000_000n;

const mark = 4_000_000n;

function world(balances: Parameters<typeof coinWorld>[0], start = mark) {
  const { ccp, members } = coinWorld(balances);
  ccp.prices({ 1: start, 2: 200_000n, [coin.spot]: start });
  return { ccp, ids: members.map(({ id }) => id) as unknown as readonly [Hex, Hex, Hex] };
}

function deal(
  ccp: TestCcp,
  instrument: number,
  [buyer, seller]: readonly Hex[],
  [priceTicks, sizeLots]: [bigint, bigint],
) {
  const parties = { buyer: buyer as Hex, seller: seller as Hex };
  const id = `t${ccp.journal.length}`;
  const applied = ccp.trades([{ id, instrument, ...parties, priceTicks, sizeLots, maker: "buyer" }]);
  if (!applied.ok) throw applied.error;
  return applied.effects.at(-1);
}

function close(ccp: TestCcp): void {
  ccp.closeCycle();
  for (const { differenceQuanta } of ccp.engine.conservation()) expect(differenceQuanta).toBe(0n);
  const { pending, lots } = classSums(ccp);
  for (const sum of [...pending.values(), ...lots.values()]) expect(sum).toBe(0n);
}

/** One price through the settlement window and beyond the expiry. */
function toExpiry(ccp: TestCcp, settledTicks: bigint): void {
  for (let steps = 0; steps < 70; steps++) {
    const applied = ccp.prices({ 1: settledTicks, [coin.spot]: settledTicks });
    if (!applied.ok) throw applied.error;
  }
}

const both = (ccp: TestCcp, id: Hex) => [holdingOf(ccp, id, "USD"), holdingOf(ccp, id, "BTC")];

describe("spot", () => {
  it("delivers the coin against its price at the cut-off, wherever the two are, and leaves no position", () => {
    const { ccp, ids } = world([
      { usd: usd(100_000), btc: 0n },
      { usd: 0n, btc: 3n * wholeCoin },
    ]);
    expect(deal(ccp, coin.spot, ids, [3_990_000n, 20_000n])).toMatchObject({ kind: "trade-novated" });
    const before = ids.slice(0, 2).map((id) => ccp.engine.health(id).equityQuanta);
    close(ccp);
    expect(both(ccp, ids[0])).toEqual([usd(100_000 - 79_800), 2n * wholeCoin]);
    expect(both(ccp, ids[1])).toEqual([usd(79_800), wholeCoin]);
    expect(ids.slice(0, 2).map((id) => ccp.engine.health(id).equityQuanta)).toEqual(before);
    expect(ccp.engine.account(ids[0]).positions).toEqual([]);
    expect(ccp.engine.openInterest(coin.spot)).toBe(0n);
    expect(deal(ccp, coin.spot, ids, [3_990_000n, 1n])).toMatchObject({ kind: "trade-novated" });
  });

  it("counts both legs as delivered from the trade on: the coin that is sold backs nothing else", () => {
    const { ccp, ids } = world([
      { usd: usd(100_000), btc: 0n },
      { usd: 0n, btc: wholeCoin },
    ]);
    expect(ccp.engine.health(ids[1]).equityQuanta).toBe(usd(38_800));
    deal(ccp, coin.spot, ids, [mark, 10_000n]);
    // Forty thousand dollars for the coin, of which a haircut was taken; for the buyer the other way round.
    expect(ccp.engine.health(ids[1]).equityQuanta).toBe(usd(40_000));
    expect(ccp.engine.health(ids[0]).equityQuanta).toBe(usd(98_800));
    expect(ccp.engine.health(ids[0]).initialQuanta).toBe(usd(2_000));
    ccp.prices({ 1: 3_600_000n, [coin.spot]: 3_600_000n });
    expect(ccp.engine.health(ids[0]).equityQuanta).toBe(usd(60_000 + 34_920));
    expect(ccp.engine.health(ids[1]).equityQuanta).toBe(usd(40_000));
  });

  it("pays a buyer in cash with a penalty for what the seller does not deliver, to its full worth", () => {
    const { ccp, ids } = world([
      { usd: usd(100_000), btc: 0n },
      { usd: usd(50_000), btc: wholeCoin / 4n },
    ]);
    deal(ccp, coin.spot, ids, [mark, 10_000n]);
    ccp.prices({ 1: 4_400_000n, [coin.spot]: 4_400_000n });
    close(ccp);
    // Three quarters of a coin at 44,000 and half a percent: 33,165 dollars.
    expect(both(ccp, ids[0])).toEqual([usd(100_000 - 40_000 + 33_165), wholeCoin / 4n]);
    expect(both(ccp, ids[1])).toEqual([usd(50_000 + 40_000 - 33_165), 0n]);
  });

  it("refuses a sale without cover", () => {
    const { ccp, ids } = world([
      { usd: usd(100_000), btc: 0n },
      { usd: usd(1_000), btc: 0n },
    ]);
    const sale = deal(ccp, coin.spot, ids, [mark, 10_000n]);
    expect(sale).toMatchObject({ kind: "trade-refused", error: "MARGIN_INSUFFICIENT" });
  });
});

describe("physically settled options", () => {
  const call = { instrument: 20, type: "option", optionType: "call", strikeTicks: mark, deliveryClass: "BTC" } as const;

  function expired(
    settledTicks: bigint,
    terms: Parameters<typeof listOption>[1],
    balances: Parameters<typeof coinWorld>[0],
  ) {
    const { ccp, ids } = world(balances);
    listOption(ccp, terms);
    ccp.closeCycle();
    ccp.prices({ 1: mark, [terms.instrument]: 100_000n }, 60n, {}, { [terms.instrument]: 600_000 });
    expect(deal(ccp, terms.instrument, ids, [100_000n, 10_000n])).toMatchObject({ kind: "trade-novated" });
    toExpiry(ccp, settledTicks);
    close(ccp);
    return { ccp, ids };
  }

  it("exchange the coin for the strike: a call at 40,000 that ends at 45,000", () => {
    const { ccp, ids } = expired(4_500_000n, call, [
      { usd: usd(100_000), btc: 0n },
      { usd: usd(50_000), btc: 2n * wholeCoin },
    ]);
    expect(both(ccp, ids[0])).toEqual([usd(100_000 - 1_000 - 40_000), wholeCoin]);
    expect(both(ccp, ids[1])).toEqual([usd(50_000 + 1_000 + 40_000), wholeCoin]);
  });

  it("exchange the strike for the coin: a put at 40,000 that ends at 30,000", () => {
    const { ccp, ids } = expired(3_000_000n, { ...call, instrument: 21, optionType: "put" }, [
      { usd: usd(20_000), btc: wholeCoin },
      { usd: usd(90_000), btc: 0n },
    ]);
    expect(both(ccp, ids[0])).toEqual([usd(20_000 - 1_000 + 40_000), 0n]);
    expect(both(ccp, ids[1])).toEqual([usd(90_000 + 1_000 - 40_000), wholeCoin]);
  });

  it("deliver nothing out of the money", () => {
    const { ccp, ids } = expired(3_900_000n, call, [
      { usd: usd(100_000), btc: 0n },
      { usd: usd(50_000), btc: 2n * wholeCoin },
    ]);
    expect(both(ccp, ids[0])).toEqual([usd(99_000), 0n]);
    expect(both(ccp, ids[1])).toEqual([usd(51_000), 2n * wholeCoin]);
  });

  it("settle in cash with a penalty what a writer cannot deliver", () => {
    const { ccp, ids } = expired(4_500_000n, call, [
      { usd: usd(100_000), btc: 0n },
      { usd: usd(50_000), btc: wholeCoin / 2n },
    ]);
    // Half a coin at 45,000 and half a percent: 22,612.50 dollars.
    expect(both(ccp, ids[0])).toEqual([usd(59_000) + 22_612_500_000n, wholeCoin / 2n]);
    expect(both(ccp, ids[1])).toEqual([usd(91_000) - 22_612_500_000n, 0n]);
  });
});

describe("inverse options", () => {
  it("pay what Deribit publishes: 0.2 BTC for a call at 10,000 that ends at 12,500, 1 BTC for a put that ends at 5,000", () => {
    for (const [optionType, settledTicks, paidQuanta] of [
      ["call", 1_250_000n, wholeCoin / 5n],
      ["put", 500_000n, wholeCoin],
    ] as const) {
      const strikeTicks = 1_000_000n;
      const rich = { usd: usd(50_000), btc: 5n * wholeCoin };
      const { ccp, ids } = world([rich, rich], strikeTicks);
      listOption(ccp, { instrument: 22, type: "inverse-option", optionType, strikeTicks, settlementClass: "BTC" });
      ccp.closeCycle();
      // 0.05 BTC is 500 ticks of 0.0001 BTC.
      ccp.prices({ 1: strikeTicks, 22: 500n }, 60n, {}, { 22: 600_000 });
      expect(deal(ccp, 22, ids, [500n, 10_000n])).toMatchObject({ kind: "trade-novated" });
      toExpiry(ccp, settledTicks);
      close(ccp);
      expect(holdingOf(ccp, ids[0], "BTC")).toBe(5n * wholeCoin - wholeCoin / 20n + paidQuanta);
      expect(holdingOf(ccp, ids[1], "BTC")).toBe(5n * wholeCoin + wholeCoin / 20n - paidQuanta);
    }
  });
});
