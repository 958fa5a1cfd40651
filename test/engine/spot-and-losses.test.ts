import { coin, coinWorld, type TestCcp, type TestMember, testPerpetual, wholeCoin } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import {
  btcTicks,
  codeOf,
  dollarsOf,
  ethTicks,
  expectConserved,
  oneCoin,
  stated,
  submitTrade,
  usd,
} from "./small-ccp.ts";

/** Sets every mark of bitcoin and of ether. */
function prices(ccp: TestCcp, bitcoin: bigint, ether = ethTicks, seconds = 60n): void {
  const marks = { 1: bitcoin, [coin.inverse]: bitcoin, [coin.spot]: bitcoin, 2: ether, [coin.quanto]: ether };
  const applied = ccp.prices(marks, seconds);
  if (!applied.ok) throw applied.error;
}

type Five = readonly [TestMember, TestMember, TestMember, TestMember, TestMember];

/** Mark at which each of two losers of ten coins lacks 38,960 dollars. */
const fallen = (btcTicks * 85n) / 100n;
/** Mark of ether at which honest buyers of it have won. */
const risen = (ethTicks * 102n) / 100n;
const lackedQuanta = 2n * usd(38_960);

/** Two losers, each against a winner of sixty thousand dollars, and a friend of the first winner with coins and money. */
function twoWinners() {
  const loser = { usd: usd(21_000), btc: 0n };
  const winner = { usd: usd(30_000), btc: 0n };
  const { ccp, members } = coinWorld([loser, winner, { usd: usd(900_000), btc: 20n * wholeCoin }, winner, loser]);
  const [first, dodger, friend, honest, second] = members as unknown as Five;
  prices(ccp, btcTicks);
  submitTrade(ccp, { buyer: first, seller: dodger, sizeLots: 10n * oneCoin });
  submitTrade(ccp, { buyer: second, seller: honest, sizeLots: 10n * oneCoin });
  ccp.closeCycle();
  prices(ccp, fallen);
  const buy = (buyer: TestMember, seller: TestMember, [coins, priceTicks]: readonly [bigint, bigint]): void => {
    const terms = { buyer, seller, sizeLots: coins * oneCoin, priceTicks, instrument: coin.spot };
    expect(submitTrade(ccp, terms)).toBe("novated");
  };
  const cuts = (): bigint[] => {
    ccp.closeCycle(0n);
    expectConserved(ccp);
    return [dodger, friend, honest].map(({ id }) => -stated(ccp, id, "gains-haircut"));
  };
  return { ccp, dodger, friend, buy, cuts };
}

/**
 * The losers and winners of `twoWinners`, a ring of four with the dodger in front, and for each of the markets an honest winner
 * of ten thousand dollars.
 */
function ringOver(markets: readonly number[]) {
  const loser = { usd: usd(21_000), btc: 0n };
  const winner = { usd: usd(30_000), btc: 0n };
  const rich = { usd: usd(500_000), btc: 0n };
  const { ccp, members } = coinWorld([
    loser,
    winner,
    rich,
    rich,
    rich,
    winner,
    loser,
    ...markets.flatMap(() => [rich, rich]),
  ]);
  const [first, dodger, second, third, fourth, honest, last, ...others] = members as unknown as [
    ...Five,
    TestMember,
    TestMember,
    ...TestMember[],
  ];
  for (const instrument of markets) {
    if (instrument === 2) continue;
    const terms = { ...testPerpetual, makerFeePpm: 0, takerFeePpm: 0, quantaPerTickLot: 10n, lotsPerUnit: 10_000n };
    ccp.admin({ ...terms, kind: "list-instrument", instrument, symbol: `COIN${instrument}` });
  }
  ccp.closeCycle();
  const mark = (bitcoin: bigint, ether: bigint) => {
    prices(ccp, bitcoin, ether);
    for (const instrument of markets) if (instrument !== 2) ccp.prices({ [instrument]: ether });
  };
  mark(btcTicks, ethTicks);
  submitTrade(ccp, { buyer: first, seller: dodger, sizeLots: 10n * oneCoin });
  submitTrade(ccp, { buyer: last, seller: honest, sizeLots: 10n * oneCoin });
  const winners = markets.map((instrument, index) => {
    const [buyer, seller] = [others[2 * index], others[2 * index + 1]] as [TestMember, TestMember];
    submitTrade(ccp, { buyer, seller, instrument, sizeLots: 10n * oneCoin, priceTicks: ethTicks });
    return buyer;
  });
  ccp.closeCycle();
  mark(fallen, risen);
  const cuts = (who: readonly TestMember[]): bigint[] => {
    ccp.closeCycle(0n);
    expectConserved(ccp);
    return who.map(({ id }) => -stated(ccp, id, "gains-haircut"));
  };
  return { ccp, ring: [dodger, second, third, fourth], winners, honest, cuts };
}

describe("gains of bitcoin contracts, when their losers cannot pay", () => {
  const [above, below] = [(fallen * 11n) / 10n, (fallen * 9n) / 10n];

  it("are cut from both winners alike", () => {
    expect(twoWinners().cuts()).toEqual([lackedQuanta / 2n, 0n, lackedQuanta / 2n]);
  });

  it("are cut where they have gone by coins bought and sold back at the edges of the band", () => {
    const { dodger, friend, buy, cuts } = twoWinners();
    buy(dodger, friend, [9n, above]);
    buy(friend, dodger, [9n, below]);
    const [fromDodger, fromFriend = 0n, fromHonest = 0n] = cuts();
    expect(fromDodger).toBe(0n);
    expect(fromFriend + fromHonest).toBe(lackedQuanta);
    // 61,200 dollars have gone to the friend; the honest one has won 60,000.
    expect(fromHonest).toBeLessThan(lackedQuanta / 2n);
  });

  it("are cut where they have gone by coins that are delivered above their mark", () => {
    const { dodger, friend, buy, cuts } = twoWinners();
    buy(dodger, friend, [9n, above]);
    const [fromDodger = 0n, fromFriend = 0n, fromHonest] = cuts();
    // 30,600 of the 60,000 dollars; together they pay what the dodger alone would have.
    expect(fromHonest).toBe(lackedQuanta / 2n);
    expect(fromDodger + fromFriend).toBe(lackedQuanta / 2n);
    expect(fromFriend).toBeGreaterThan(fromDodger);
  });

  it("are cut where they have gone by contracts of another market, before the honest winner pays more than its half", () => {
    const { ccp, dodger, friend, cuts } = twoWinners();
    const terms = { instrument: 2, sizeLots: 180_000n } as const;
    for (const [buyer, seller, part] of [
      [dodger, friend, 11n],
      [friend, dodger, 9n],
    ] as const) {
      expect(submitTrade(ccp, { ...terms, buyer, seller, priceTicks: (ethTicks * part) / 10n })).toBe("novated");
    }
    const [fromDodger = 0n, fromFriend = 0n, fromHonest] = cuts();
    expect(fromHonest).toBe(lackedQuanta / 2n);
    expect(fromDodger + fromFriend).toBe(lackedQuanta / 2n);
    expect(fromFriend).toBeGreaterThan(usd(20_000));
  });

  it("are cut where they have gone over three markets: the ring pays its half, honest winners of those markets nothing", () => {
    for (const hops of [1, 2, 3]) {
      const markets = [2, 21, 22].slice(0, hops);
      const { ccp, ring, winners, honest, cuts } = ringOver(markets);
      // Two washed trades at the edges of the band move what the first of the ring owns on to the next one.
      markets.forEach((instrument, hop) => {
        const [from, to] = [ring[hop], ring[hop + 1]] as [TestMember, TestMember];
        const terms = { instrument, sizeLots: 170_000n + 90_000n * BigInt(hop) } as const;
        expect(submitTrade(ccp, { ...terms, buyer: from, seller: to, priceTicks: (risen * 11n) / 10n })).toBe(
          "novated",
        );
        expect(submitTrade(ccp, { ...terms, buyer: to, seller: from, priceTicks: (risen * 9n) / 10n })).toBe("novated");
      });
      const paid = cuts([...ring, ...winners, honest]);
      const [fromRing, fromWinners] = [paid.slice(0, ring.length), paid.slice(ring.length, -1)];
      expect(fromRing.reduce((sum, cut) => sum + cut, 0n)).toBe(lackedQuanta / 2n);
      expect(fromRing[0]).toBeLessThan(usd(22_000));
      expect(fromRing[hops]).toBeGreaterThan(usd(17_000));
      expect(fromWinners).toEqual(winners.map(() => 0n));
      expect(paid.at(-1)).toBe(lackedQuanta / 2n);
    }
  });

  it("are not moved by coins that are bought at the mark", () => {
    const { dodger, friend, buy, cuts } = twoWinners();
    buy(dodger, friend, [5n, fallen]);
    expect(cuts()).toEqual([lackedQuanta / 2n, 0n, lackedQuanta / 2n]);
  });
});

describe("a loss that only money of members is left to pay", () => {
  /** Two lenders of a million dollars, a holder of coins, and a borrower whose ether falls below its debt. */
  function lentMoney() {
    const none = { usd: 0n, btc: 0n };
    const rich = { usd: usd(1_000_000), btc: 0n };
    const { ccp, members } = coinWorld([
      rich,
      rich,
      { usd: 0n, btc: 22n * wholeCoin },
      none,
      { usd: usd(300_000), btc: 0n },
    ]);
    const [buyer, other, seller, borrower, taker] = members as unknown as Five;
    ccp.deposit(borrower.id, 3, 700n * 10n ** 8n);
    prices(ccp, btcTicks);
    for (let round = 0; round < 9; round++) {
      const terms = { sizeLots: 11n * oneCoin } as const;
      submitTrade(ccp, { ...terms, buyer: borrower, seller: taker, priceTicks: (btcTicks * 11n) / 10n });
      submitTrade(ccp, { ...terms, buyer: taker, seller: borrower, priceTicks: (btcTicks * 9n) / 10n });
    }
    ccp.closeCycle();
    prices(ccp, btcTicks);
    expect(codeOf(ccp.withdraw(taker, 1, dollarsOf(ccp, taker)))).toBe("accepted");
    for (const ether of [130_000n, 115_000n, 100_000n]) for (const _ of [1, 2]) prices(ccp, btcTicks, ether, 300n);
    expect(ccp.engine.health(borrower.id).state).toBe("bankrupt");
    return { ccp, buyer, other, seller };
  }

  it("is cut from money where it was before coins were bought with it: a seller of coins pays nothing", () => {
    const { ccp, buyer, other, seller } = lentMoney();
    const terms = { instrument: coin.spot, sizeLots: 22n * oneCoin } as const;
    expect(submitTrade(ccp, { ...terms, buyer, seller })).toBe("novated");
    ccp.closeCycle(0n);
    const cuts = [buyer, other, seller].map(({ id }) => -stated(ccp, id, "balance-haircut"));
    expect(cuts[0]).toBeGreaterThan(usd(10_000));
    expect(cuts[1]).toBe(cuts[0]);
    expect(cuts[2]).toBe(0n);
    expect(stated(ccp, seller.id, "in-kind")).toBe(0n);
    expect(dollarsOf(ccp, seller)).toBe(usd(880_000));
    expect(ccp.engine.state.unallocatedQuanta).toBe(0n);
    expectConserved(ccp);
  });
});
