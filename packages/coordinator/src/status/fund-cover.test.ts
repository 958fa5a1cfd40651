import { systemAccounts } from "@isthmus/clearing";
import { TestCcp } from "@isthmus/clearing/testing";
import { expect, it } from "vitest";
import { FundCover } from "./fund-cover.ts";

const usd = (dollars: number): bigint => BigInt(dollars) * 1_000_000n;
const mark = 4_000_000n; // 40,000 dollars

it("compares the funds with the two worst members' losses once per cycle, at the worst move", () => {
  const ccp = TestCcp.standard();
  const [weak, strong] = [ccp.open(0), ccp.open(1)];
  ccp.deposit(weak.id, 1, usd(25_000));
  ccp.deposit(strong.id, 1, usd(900_000));
  ccp.deposit(systemAccounts.capital, 1, usd(10_000));
  ccp.prices({ 1: mark, 2: 200_000n });
  const trade = { instrument: 1, buyer: weak.id, seller: strong.id, priceTicks: mark, maker: "buyer" } as const;
  ccp.trades([{ ...trade, id: "1", sizeLots: 60_000n }]);
  const cover = new FundCover();
  expect(cover.of(ccp.engine)).toBeNull();

  ccp.closeCycle();
  const first = cover.of(ccp.engine);
  // Half of 240,000 dollars is lost on what is left of 25,000 after the fee.
  const equityQuanta = ccp.engine.account(weak.id).health.equityQuanta;
  expect(first).toEqual({
    cycle: 1n,
    timeSeconds: ccp.engine.timeSeconds,
    scenario: "all markets -50 %, volatility up",
    // Six moves of all markets and two of each of the two markets alone, each with volatility up and down.
    scenarios: 20,
    members: [{ account: weak.id, lossQuanta: usd(120_000) - equityQuanta }],
    lossQuanta: usd(120_000) - equityQuanta,
    fundsQuanta: usd(10_000),
    covered: false,
  });

  ccp.deposit(weak.id, 1, usd(200_000));
  expect(cover.of(ccp.engine)).toBe(first);
  ccp.closeCycle();
  expect(cover.of(ccp.engine)).toMatchObject({
    cycle: 2n,
    scenario: null,
    members: [],
    lossQuanta: 0n,
    covered: true,
  });
});
