import { coin, coinWorld, type TestMember, wholeCoin } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import { codeOf, dollarsOf, effectsOf, expectConserved, usd } from "./small-ccp.ts";

/** A seller of ten coins that it does not have, whose cut-off falls in a silence of the feed: it owes the coins. */
function owingCoins() {
  const { ccp, members } = coinWorld([
    { usd: usd(700_000), btc: 0n },
    { usd: usd(500_000), btc: 0n },
    { usd: usd(1_000_000), btc: 10n * wholeCoin },
  ]);
  const [seller, buyer, holder] = members as [TestMember, TestMember, TestMember];
  const mark = (btcTicks: bigint, times = 1) => {
    const marks = {
      1: btcTicks,
      2: 200_000n,
      [coin.inverse]: btcTicks,
      [coin.quanto]: 200_000n,
      [coin.spot]: btcTicks,
    };
    for (let time = 0; time < times; time++) ccp.prices(marks);
  };
  mark(4_000_000n);
  ccp.closeCycle();
  mark(4_000_000n);
  const trade = { id: "s", instrument: coin.spot, priceTicks: 4_000_000n, sizeLots: 100_000n, maker: "buyer" } as const;
  const applied = ccp.trades([{ ...trade, buyer: buyer.id, seller: seller.id }]);
  expect(effectsOf(applied, "trade-novated")).toHaveLength(1);
  for (let time = 0; time < 4; time++) ccp.prices({ 2: 200_000n }, 3_000n);
  ccp.closeCycle(0n);
  mark(4_000_000n, 2);
  expect(dollarsOf(ccp, seller, coin.asset)).toBe(-10n * wholeCoin);
  return { ccp, seller, buyer, holder, mark };
}

/** Moves the mark of the coin and closes a cycle, so that it is confirmed. */
const path = [6_000_000n, 8_000_000n, 10_000_000n, 10_600_000n];

describe("a debt in a coin", () => {
  it("is bought back by auction before its account is bankrupt, and restores it", () => {
    const { ccp, seller, buyer, holder, mark } = owingCoins();
    for (const btcTicks of path) {
      mark(btcTicks, 3);
      ccp.closeCycle(0n);
    }
    mark(10_900_000n, 3);
    expect(ccp.engine.health(seller.id).state).toBe("liquidation");
    const [auction] = ccp.engine.auctions();
    expect(auction?.account).toBe(seller.id);
    expect(auction?.collateral[0]?.amountQuanta ?? 0n).toBeLessThan(0n);
    const bid = { kind: "bid", seller: seller.id, sharePpm: 1_000_000n, limitQuanta: 0n } as const;
    // Who does not hold the coin cannot give it back.
    ccp.withdraw(buyer, coin.asset, dollarsOf(ccp, buyer, coin.asset));
    expect(codeOf(ccp.give(buyer, bid))).toBe("BALANCE_INSUFFICIENT");
    const before = ccp.engine.health(holder.id).equityQuanta;
    const sold = effectsOf(ccp.give(holder, bid), "liquidated")[0];
    expect(sold?.collateral[0]?.amountQuanta ?? 0n).toBeLessThan(0n);
    expect(dollarsOf(ccp, seller, coin.asset)).toBeGreaterThan(-10n * wholeCoin);
    mark(10_900_000n);
    expect(["healthy", "marginCall"]).toContain(ccp.engine.health(seller.id).state);
    // The bidder is paid the mark and the discount; nobody else pays anything.
    expect(ccp.engine.health(holder.id).equityQuanta).toBeGreaterThan(before);
    expect(ccp.engine.state.unallocatedQuanta).toBe(0n);
    expectConserved(ccp);
  });

  it("counts against the limits on debts as the money that it costs", () => {
    const { ccp, seller, mark } = owingCoins();
    // It holds 1,100,000 dollars and owes ten coins, which cost 408,000 with the penalty: the rest is free to leave.
    mark(4_000_000n);
    expect(codeOf(ccp.withdraw(seller, 1, usd(1_000_000)))).not.toBe("accepted");
    ccp.admin({ kind: "set-parameters", parameters: { debtLimitQuanta: 0n } });
    ccp.closeCycle(0n);
    mark(4_000_000n);
    ccp.deposit(seller.id, 3, 1_000n * wholeCoin);
    // With ether behind it margin would allow it; the limit does not.
    expect(codeOf(ccp.withdraw(seller, 1, usd(800_000)))).toBe("DEBT_LIMIT_EXCEEDED");
    expect(codeOf(ccp.withdraw(seller, 1, usd(600_000)))).toBe("accepted");
  });
});
