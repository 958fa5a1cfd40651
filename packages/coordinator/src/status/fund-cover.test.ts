import { houseAccounts } from "@isthmus/clearing";
import { LocalHouse } from "@isthmus/clearing/testing";
import { expect, it } from "vitest";
import { FundCover } from "./fund-cover.ts";

const usd = (dollars: number): bigint => BigInt(dollars) * 1_000_000n;
const mark = 4_000_000n; // 40,000 dollars

it("weighs the funds against the two worst members once per cycle, at the worst move", () => {
  const house = LocalHouse.standard();
  const [weak, strong] = [house.open(0), house.open(1)];
  house.deposit(weak.id, 1, usd(25_000));
  house.deposit(strong.id, 1, usd(900_000));
  house.deposit(houseAccounts.capital, 1, usd(10_000));
  house.prices({ 1: mark, 2: 200_000n });
  const trade = { instrument: 1, buyer: weak.id, seller: strong.id, priceTicks: mark, maker: "buyer" } as const;
  house.trades([{ ...trade, id: "1", sizeLots: 60_000n }]);
  const cover = new FundCover();
  expect(cover.of(house.engine)).toBeNull();

  house.closeCycle();
  const first = cover.of(house.engine);
  // Half of 240,000 dollars is lost on what is left of 25,000 after the fee.
  const equityQuanta = house.engine.account(weak.id).health.equityQuanta;
  expect(first).toEqual({
    cycle: 1n,
    timeSeconds: house.engine.timeSeconds,
    movePpm: -500_000,
    movesPpm: [-500_000, -300_000, -150_000, 150_000, 300_000, 500_000],
    members: [{ account: weak.id, lossQuanta: usd(120_000) - equityQuanta }],
    lossQuanta: usd(120_000) - equityQuanta,
    fundsQuanta: usd(10_000),
    covered: false,
  });

  house.deposit(weak.id, 1, usd(200_000));
  expect(cover.of(house.engine)).toBe(first);
  house.closeCycle();
  expect(cover.of(house.engine)).toMatchObject({
    cycle: 2n,
    movePpm: null,
    members: [],
    lossQuanta: 0n,
    covered: true,
  });
});
