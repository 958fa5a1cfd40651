import { describe, expect, it } from "vitest";
import { systemAccounts } from "../model/system-accounts.ts";
import { coin, coinWorld, wholeCoin } from "../testing/coin-world.ts";
import { testPerpetual } from "../testing/local.ts";
import type { TestMember } from "../testing/member.ts";
import { TestCcp } from "../testing/test-ccp.ts";
import { marketStresses, type StressScenario } from "./stress.ts";

const usd = (dollars: number): bigint => BigInt(dollars) * 1_000_000n;
const mark = 4_000_000n; // 40,000 dollars

/** A long of 10 BTC on 25,000 dollars against two shorts with plenty; marks at 40,000. */
function book() {
  const ccp = TestCcp.standard({ genesis: { parameters: { insuranceLimitQuanta: usd(300) } } });
  const members = [0, 1, 2].map((index) => ccp.open(index));
  const [weak, short, other] = members as [TestMember, TestMember, TestMember];
  ccp.deposit(weak.id, 1, usd(25_000));
  ccp.deposit(short.id, 1, usd(500_000));
  ccp.deposit(other.id, 2, usd(500_000));
  ccp.prices({ 1: mark, 2: 200_000n });
  const trade = { instrument: 1, buyer: weak.id, priceTicks: mark, maker: "buyer" } as const;
  ccp.trades([
    { ...trade, id: "1", seller: short.id, sizeLots: 60_000n },
    { ...trade, id: "2", seller: other.id, sizeLots: 40_000n },
  ]);
  return { ccp, weak, short, other };
}

/** A scenario that moves single marks. */
function moves(movesPpm: Readonly<Record<number, number>>): StressScenario {
  const entries = Object.entries(movesPpm).map(([instrument, movePpm]) => [Number(instrument), movePpm] as const);
  return { name: JSON.stringify(movesPpm), movesPpm: new Map(entries), collateralPpm: 0, volatilityMove: "None" };
}

/** A seller of 500 calls on a coin, one lot each and worth 1,310 dollars as the model has it, in dollars or in coins. */
function coinCalls(type: "option" | "inverse-option") {
  const { ccp, members } = coinWorld([
    { usd: usd(5_000_000), btc: 0n },
    { usd: usd(1_000_000), btc: 50n * wholeCoin },
  ]);
  const [seller, buyer] = members as [TestMember, TestMember];
  const isInverse = type === "inverse-option";
  const marks = { 1: mark, 2: 200_000n, [coin.spot]: mark };
  ccp.prices(marks);
  ccp.admin({
    ...testPerpetual,
    makerFeePpm: 0,
    takerFeePpm: 0,
    kind: "list-instrument",
    instrument: 20,
    symbol: "BTC-CALL",
    type,
    optionType: "call",
    strikeTicks: 4_400_000n,
    underlying: 1,
    quantaPerTickLot: 10_000n,
    lotsPerUnit: 1n,
    expirySeconds: ccp.timeSeconds + 30n * 86_400n,
    ...(isInverse ? { settlementClass: "BTC" } : {}),
  });
  const priceTicks = isInverse ? 328n : 131_000n;
  ccp.prices({ ...marks, 20: priceTicks }, 60n, {}, { 20: 600_000 });
  const sold = { id: "c", instrument: 20, buyer: buyer.id, seller: seller.id, priceTicks, sizeLots: 500n } as const;
  ccp.trades([{ ...sold, maker: "buyer" }]);
  return { ccp, seller };
}

describe("cover-2", () => {
  it("finds as much lost on calls in their coin as on the same calls in dollars", () => {
    const up = { ...moves({ 1: 500_000 }), collateralPpm: 500_000, volatilityMove: "Up" } as const;
    const [inDollars, inCoins] = (["option", "inverse-option"] as const).map((type) => {
      const { ccp, seller } = coinCalls(type);
      const { members, lossQuanta } = ccp.engine.coverTwo([up]);
      expect(members[0]?.account).toBe(seller.id);
      return Number(lossQuanta) / 1_000_000;
    });
    // At 60,000 dollars each call is worth at least 16,000: 8 millions against 5.
    expect(inDollars).toBeGreaterThan(500 * 14_800 - 5_000_000);
    // What was paid in coins, 500 × 0.0328, is worth half as much again.
    const paidQuanta = 500 * 0.0328 * 20_000;
    const lost = (inDollars ?? 0) + 5_000_000 - paidQuanta;
    expect((inCoins ?? 0) + 5_000_000).toBeGreaterThan(0.999 * lost);
    expect((inCoins ?? 0) + 5_000_000).toBeLessThan(1.001 * lost);
  });

  it("sees a short of inverse contracts without a coin, whose size in coins is a small number", () => {
    const { ccp, members } = coinWorld([
      { usd: usd(50_000), btc: 0n },
      { usd: usd(1_000_000), btc: 50n * wholeCoin },
    ]);
    const [short, long] = members as [TestMember, TestMember];
    ccp.prices({ 1: mark, 2: 200_000n, [coin.inverse]: mark, [coin.spot]: mark });
    const trade = { id: "i", instrument: coin.inverse, buyer: long.id, seller: short.id, priceTicks: mark } as const;
    // 2,000 contracts of 100 dollars: 5 BTC. Twice the price: half of it in coins at twice the price, 200,000 dollars.
    ccp.trades([{ ...trade, sizeLots: 2_000n, maker: "buyer" }]);
    const up = moves({ 1: 1_000_000, [coin.inverse]: 1_000_000 });
    const { members: worst, lossQuanta } = ccp.engine.coverTwo([up]);
    expect(worst[0]?.account).toBe(short.id);
    expect(lossQuanta).toBeGreaterThanOrEqual(usd(150_000));
  });

  it("adds the two largest stressed losses and compares them with the funds", () => {
    const { ccp, weak, short } = book();
    ccp.deposit(systemAccounts.capital, 1, usd(10_000));
    const nothing = ccp.engine.coverTwo([moves({ 1: -10_000 })]);
    expect(nothing).toEqual({ scenario: null, members: [], lossQuanta: 0n, fundsQuanta: usd(10_000), covered: true });
    // Down 20%: the long of 400,000 dollars loses 80,000 on 25,040. Up 300%: both shorts are gone too.
    const stressed = ccp.engine.coverTwo([moves({ 1: -200_000 }), moves({ 1: 3_000_000 })]);
    expect(stressed.scenario).toBe('{"1":3000000}');
    expect(stressed.members[0]?.account).toBe(short.id);
    expect(stressed.lossQuanta).toBe(usd(720_000) - usd(500_000) + 120_000_000n);
    expect(stressed.covered).toBe(false);
    const down = ccp.engine.coverTwo([moves({ 1: -200_000 })]);
    expect(down.members).toEqual([{ account: weak.id, lossQuanta: usd(80_000) - usd(25_040) }]);
  });

  it("counts no contribution twice, and no fund beyond its limit", () => {
    const { ccp, weak, other } = book();
    const pay = { kind: "contribute", direction: "pay-in" } as const;
    ccp.give(weak, { ...pay, amountQuanta: usd(1_000) });
    ccp.give(other, { ...pay, amountQuanta: usd(700) });
    ccp.deposit(systemAccounts.insurance, 1, usd(5_000));
    // 80,000 lost on 25,040, of which 1,000 are in the fund: the other's 700 and 300 of the insurance are left to pay.
    const down = ccp.engine.coverTwo([moves({ 1: -200_000 })]);
    expect(down.lossQuanta).toBe(usd(80_000) - usd(25_040));
    expect(down.fundsQuanta).toBe(usd(1_000));
    expect(ccp.engine.coverTwo([]).fundsQuanta).toBe(usd(2_000));
  });

  it("moves collateral with the mark that values it", () => {
    const { ccp, short } = book();
    const ether = ccp.open(9);
    ccp.deposit(ether.id, 3, 10n * 10n ** 8n); // 20,000 dollars, 18,800 after the maintenance haircut
    const trade = { instrument: 2, buyer: ether.id, priceTicks: 200_000n, maker: "buyer" } as const;
    ccp.trades([{ ...trade, id: "3", seller: short.id, sizeLots: 100_000n }]);
    const before = ccp.engine.digest();
    // Half of 200,000 dollars of ether perpetual, and half of the collateral: 18,820 - 100,000 - 9,400.
    const down = ccp.engine.coverTwo([moves({ 2: -500_000 })]);
    expect(down.members).toEqual([{ account: ether.id, lossQuanta: usd(100_000) + usd(9_400) - usd(18_820) }]);
    expect(ccp.engine.digest()).toBe(before);
  });

  it("sees what short options lose, by owner", () => {
    const ccp = TestCcp.standard();
    const [owner, buyer, hedger] = [ccp.open(0), ccp.open(1), ccp.open(2)];
    const subs = [owner, ...[1, 2, 3].map((number) => ccp.openSub(owner, number, "cross"))];
    for (const { id } of subs) ccp.deposit(id, 1, usd(600_000));
    for (const { id } of [buyer, hedger]) ccp.deposit(id, 1, usd(20_000_000));
    ccp.prices({ 1: mark, 2: 200_000n });
    ccp.admin({
      kind: "list-instrument",
      ...testPerpetual,
      instrument: 9,
      symbol: "BTC-40000-C",
      type: "option",
      quantaPerTickLot: 1n,
      lotsPerUnit: 10_000n,
      underlying: 1,
      strikeTicks: mark,
      optionType: "call",
      expirySeconds: ccp.timeSeconds + 30n * 86_400n,
    });
    ccp.prices({ 1: mark, 2: 200_000n, 9: 270_000n }, 60n, {}, { 9: 600_000 });
    const trade = { instrument: 9, buyer: buyer.id, priceTicks: 270_000n, maker: "buyer", sizeLots: 500_000n } as const;
    const applied = ccp.trades(subs.map(({ id }, index) => ({ ...trade, id: String(index), seller: id })));
    expect(applied.ok && applied.effects.filter(({ kind }) => kind === "trade-novated")).toHaveLength(4);
    // 200 calls short in four accounts of 600,000 each: a rise by half costs about 20,000 dollars a call.
    const cover = ccp.engine.coverTwo(marketStresses(ccp.engine.instruments()));
    expect(cover.scenario).toBe("all markets +50 %, volatility up");
    expect(cover.members).toHaveLength(1);
    expect(cover.lossQuanta).toBeGreaterThan(usd(0));
    const [loss] = cover.members;
    const alone = ccp.engine.coverTwo([moves({ 1: 0 })]);
    expect(alone.members).toEqual([]);
    // One figure for the owner, not the worst of its four accounts.
    const equity = subs.reduce((sum, { id }) => sum + ccp.engine.health(id).equityQuanta, 0n);
    expect(loss?.lossQuanta).toBeGreaterThan(usd(200 * 17_000) - equity);
    expect(loss?.lossQuanta).toBeLessThan(usd(200 * 20_000) - equity + usd(200_000));
    expect(cover.covered).toBe(false);
  });
});
