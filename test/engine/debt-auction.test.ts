import { coin, coinWorld, type TestMember, wholeCoin } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import { codeOf, dollarsOf, effectsOf, expectConserved, submitTrade, usd } from "./small-ccp.ts";

/** A trader that has lost ten coins, which it does not have, on a contract in coins; the cut-off falls in a silence of the feed. */
function owingCoins(parameters: Record<string, bigint> = {}) {
  const { ccp, members } = coinWorld([
    { usd: usd(700_000), btc: 0n },
    { usd: usd(1_000_000), btc: 10n * wholeCoin },
  ]);
  const [loser, holder] = members as [TestMember, TestMember];
  const mark = (btcTicks: bigint, times = 1) => {
    const coins = { 1: btcTicks, [coin.inverse]: btcTicks, [coin.spot]: btcTicks };
    for (let time = 0; time < times; time++) ccp.prices({ ...coins, 2: 190_000n, [coin.quanto]: 190_000n });
  };
  const deal = (buyer: TestMember, seller: TestMember, priceTicks: bigint) => {
    expect(submitTrade(ccp, { buyer, seller, priceTicks, sizeLots: 100_000n, instrument: coin.quanto })).toBe(
      "novated",
    );
  };
  ccp.prices({ 1: 4_000_000n, 2: 200_000n, [coin.quanto]: 200_000n });
  ccp.admin({ kind: "set-parameters", parameters });
  ccp.closeCycle();
  ccp.prices({ 1: 4_000_000n, 2: 200_000n, [coin.quanto]: 200_000n });
  deal(loser, holder, 200_000n);
  for (let time = 0; time < 4; time++) ccp.prices({ 2: 190_000n, [coin.quanto]: 190_000n }, 3_000n);
  deal(holder, loser, 190_000n);
  ccp.closeCycle(0n);
  mark(4_000_000n, 2);
  expect(dollarsOf(ccp, loser, coin.asset)).toBe(-10n * wholeCoin);
  return { ccp, loser, holder, mark };
}

/** Marks of the coin on its way up. */
const path = [6_000_000n, 8_000_000n, 10_000_000n, 10_600_000n];

describe("a debt in a coin", () => {
  it("is bought back by auction before its account is bankrupt, and restores it", () => {
    const { ccp, loser, holder, mark } = owingCoins();
    const other = ccp.open(7);
    ccp.deposit(other.id, 1, usd(1_000_000));
    let btcTicks = 4_000_000n;
    for (let step = 0; step < 40 && ccp.engine.health(loser.id).state !== "liquidation"; step++) {
      btcTicks = (btcTicks * 102n) / 100n;
      mark(btcTicks, 2);
    }
    expect(ccp.engine.health(loser.id).state).toBe("liquidation");
    const [auction] = ccp.engine.auctions();
    expect(auction?.account).toBe(loser.id);
    expect(auction?.collateral[0]?.amountQuanta ?? 0n).toBeLessThan(0n);
    const bid = { kind: "bid", seller: loser.id, sharePpm: 1_000_000n, limitQuanta: 0n } as const;
    // Who does not hold the coin cannot give it back.
    expect(codeOf(ccp.give(other, bid))).toBe("BALANCE_INSUFFICIENT");
    const before = ccp.engine.health(holder.id).equityQuanta;
    const sold = effectsOf(ccp.give(holder, bid), "liquidated")[0];
    expect(sold?.collateral[0]?.amountQuanta ?? 0n).toBeLessThan(0n);
    expect(dollarsOf(ccp, loser, coin.asset)).toBeGreaterThan(-10n * wholeCoin);
    mark(btcTicks);
    expect(["healthy", "marginCall"]).toContain(ccp.engine.health(loser.id).state);
    // The bidder is paid the mark and the discount; nobody else pays anything.
    expect(ccp.engine.health(holder.id).equityQuanta).toBeGreaterThan(before);
    expect(ccp.engine.state.unallocatedQuanta).toBe(0n);
    expectConserved(ccp);
  });

  it("counts against the limits on debts as the money that it costs", () => {
    const { ccp, loser, mark } = owingCoins({ debtLimitQuanta: 0n });
    mark(4_000_000n);
    ccp.deposit(loser.id, 3, 1_000n * wholeCoin);
    // It holds 700,000 dollars and owes ten coins, which cost 402,000 with the penalty. With ether behind it margin would allow more.
    expect(codeOf(ccp.withdraw(loser, 1, usd(300_000)))).toBe("DEBT_LIMIT_EXCEEDED");
    expect(codeOf(ccp.withdraw(loser, 1, usd(297_000)))).toBe("accepted");
  });

  it("ends at the first cut-off with a price, in dollars: it is never left to grow until its account is bankrupt", () => {
    const { ccp, loser, holder, mark } = owingCoins();
    const before = ccp.engine.health(holder.id).marketEquityQuanta;
    expect(effectsOf(ccp.closeCycle(0n), "defaulted")).toEqual([]);
    expect(dollarsOf(ccp, loser, coin.asset)).toBe(0n);
    // Whose coins were lent is paid their price and half a percent.
    const paid = usd(402_000);
    expect(dollarsOf(ccp, loser)).toBeLessThanOrEqual(usd(700_000) - paid);
    expect(dollarsOf(ccp, holder, coin.asset)).toBe(10n * wholeCoin);
    expect(ccp.engine.health(holder.id).marketEquityQuanta - before).toBeGreaterThanOrEqual(usd(2_000));
    for (const btcTicks of [...path, 13_000_000n]) {
      mark(btcTicks, 20);
      expect(effectsOf(ccp.closeCycle(0n), "defaulted")).toEqual([]);
    }
    expect(codeOf(ccp.withdraw(holder, coin.asset, 10n * wholeCoin))).toBe("accepted");
    expectConserved(ccp);
  });
});

describe("a sale of coins that the seller does not have, at a cut-off without a price", () => {
  it("waits with its price for one that has it: nobody lends the coins, and no holder's are gone", () => {
    const { ccp, members } = coinWorld([
      { usd: usd(700_000), btc: 0n },
      { usd: usd(500_000), btc: 0n },
      { usd: usd(1_000_000), btc: 10n * wholeCoin },
    ]);
    const [seller, buyer, holder] = members as [TestMember, TestMember, TestMember];
    const mark = (btcTicks: bigint) => ccp.prices({ 1: btcTicks, 2: 200_000n, [coin.spot]: btcTicks });
    mark(4_000_000n);
    const sale = { buyer, seller, priceTicks: 4_000_000n, sizeLots: 100_000n, instrument: coin.spot };
    expect(submitTrade(ccp, sale)).toBe("novated");
    for (let time = 0; time < 4; time++) ccp.prices({ 2: 200_000n }, 3_000n);
    for (let cycle = 0; cycle < 2; cycle++) {
      ccp.closeCycle();
      expect([seller, buyer].map((member) => dollarsOf(ccp, member, coin.asset))).toEqual([0n, 0n]);
      expect([seller, buyer].map((member) => dollarsOf(ccp, member))).toEqual([usd(700_000), usd(500_000)]);
      expect(ccp.engine.account(buyer.id).positions).toHaveLength(1);
    }
    expect(codeOf(ccp.withdraw(holder, coin.asset, 10n * wholeCoin))).toBe("accepted");
    for (let step = 0; step < 8; step++) mark(4_200_000n);
    ccp.closeCycle(0n);
    // Ten coins at 42,000 and half a percent, for the 40,000 that each cost.
    expect(dollarsOf(ccp, buyer)).toBe(usd(500_000 - 400_000 + 422_100));
    expect(dollarsOf(ccp, seller)).toBe(usd(700_000 + 400_000 - 422_100));
    expect(ccp.engine.account(buyer.id).positions).toEqual([]);
    expectConserved(ccp);
  });

  it("holds nobody up who has the coins", () => {
    const { ccp, members } = coinWorld([
      { usd: usd(700_000), btc: 10n * wholeCoin },
      { usd: usd(500_000), btc: 0n },
    ]);
    const [seller, buyer] = members as [TestMember, TestMember];
    ccp.prices({ 1: 4_000_000n, 2: 200_000n, [coin.spot]: 4_000_000n });
    const sale = { buyer, seller, priceTicks: 4_000_000n, sizeLots: 100_000n, instrument: coin.spot };
    expect(submitTrade(ccp, sale)).toBe("novated");
    for (let time = 0; time < 4; time++) ccp.prices({ 2: 200_000n }, 3_000n);
    ccp.closeCycle(0n);
    expect(dollarsOf(ccp, buyer, coin.asset)).toBe(10n * wholeCoin);
  });
});
