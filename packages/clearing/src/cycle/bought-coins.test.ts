import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Engine } from "../engine/engine.ts";
import { classSums, holdingOf } from "../testing/class-sums.ts";
import { coin, coinWorld, wholeCoin } from "../testing/coin-world.ts";
import type { TestMember } from "../testing/member.ts";

const usd = (dollars: number): bigint => BigInt(dollars) * 1_000_000n;
const mark = 4_000_000n;

/** Members with so many coins each and money for any trade; trades whole coins by number of buyer and seller. */
function market(coins: readonly number[]) {
  const { ccp, members } = coinWorld(coins.map((held) => ({ usd: usd(9_000_000), btc: BigInt(held) * wholeCoin })));
  const price = (ticks: bigint) => ccp.prices({ 1: ticks, 2: 200_000n, [coin.inverse]: ticks, [coin.spot]: ticks });
  price(mark);
  const member = (index: number) => members[index] as TestMember;
  return {
    ccp,
    price,
    member,
    deal: (buyer: number, seller: number, sizeLots: bigint, instrument: number = coin.spot): string => {
      const parties = { buyer: member(buyer).id, seller: member(seller).id };
      const id = `t${ccp.journal.length}`;
      const applied = ccp.trades([{ id, instrument, ...parties, priceTicks: mark, sizeLots, maker: "buyer" }]);
      return applied.ok ? (applied.effects.at(-1)?.kind ?? "") : applied.error.code;
    },
    close: (): bigint[] => {
      const before = members.map(({ id }) => holdingOf(ccp, id, "BTC"));
      const restored = Engine.restore(ccp.engine.snapshot());
      const applied = ccp.closeCycle(0n);
      if (!applied.ok) throw applied.error;
      for (const { differenceQuanta } of ccp.engine.conservation()) expect(differenceQuanta).toBe(0n);
      for (const sum of classSums(ccp).pending.values()) expect(sum).toBe(0n);
      const command = ccp.journal.at(-1);
      if (command !== undefined) restored.apply(command);
      expect(restored.digest()).toBe(ccp.engine.digest());
      return members.map(({ id }, index) => holdingOf(ccp, id, "BTC") - (before[index] ?? 0n));
    },
  };
}

const lots = (coins: number): bigint => BigInt(coins) * 10_000n;
const quanta = (coins: readonly number[]): bigint[] => coins.map((amount) => BigInt(amount) * wholeCoin);

describe("an honest buyer of ten coins from one who delivers them", () => {
  it("receives them, however many coins others sell each other without having any", () => {
    const { deal, close } = market([0, 10, 0, 0]);
    deal(0, 1, lots(10));
    expect(deal(3, 2, lots(200))).toBe("trade-novated");
    expect(close()).toEqual(quanta([10, -10, 0, 0]));
  });

  it("receives them also if others owe each other coins by contracts", () => {
    const { deal, close, price } = market([0, 10, 0, 0]);
    deal(0, 1, lots(10));
    expect(deal(3, 2, 100_000n, coin.inverse)).toBe("trade-novated");
    price((mark * 105n) / 100n);
    expect(close()).toEqual(quanta([10, -10, 0, 0]));
  });

  it("receives them also through others who bought and sold them on", () => {
    const { deal, close } = market([0, 10, 0, 0, 0, 0]);
    deal(4, 1, lots(10));
    deal(5, 4, lots(10));
    deal(0, 5, lots(10));
    deal(3, 2, lots(200));
    expect(close()).toEqual(quanta([10, -10, 0, 0, 0, 0]));
  });

  it("is paid in cash for what it bought of one who has none, and so are the others of that seller", () => {
    const { deal, close } = market([0, 10, 0, 0]);
    deal(0, 1, lots(10));
    deal(0, 2, lots(5));
    deal(3, 2, lots(20));
    expect(close()).toEqual(quanta([10, -10, 0, 0]));
  });

  it("shares with the other buyers of a seller that has less than it sold", () => {
    const { deal, close } = market([0, 6, 0, 0]);
    deal(0, 1, lots(10));
    deal(3, 1, lots(20));
    expect(close()).toEqual(quanta([2, -6, 0, 4]));
  });
});

it("gives every buyer at least what it bought from those who sell what they have, whatever others trade", () => {
  const honest = fc.array(fc.tuple(fc.constantFrom(0, 1), fc.constantFrom(2, 3), fc.integer({ min: 1, max: 5 })), {
    maxLength: 4,
  });
  // 4 and 5 have no coins and sell them, each other's and to honest buyers; 6 and 7 buy from anybody but sell nothing.
  const hostile = fc.array(
    fc.tuple(fc.constantFrom(0, 1, 4, 5, 6, 7), fc.constantFrom(4, 5), fc.integer({ min: 1, max: 60 })),
    { maxLength: 6 },
  );
  const bought = fc.array(fc.tuple(fc.constantFrom(6, 7), fc.constantFrom(2, 3), fc.integer({ min: 1, max: 5 })), {
    maxLength: 2,
  });
  let missed = 0;
  fc.assert(
    fc.property(honest, hostile, bought, (first, second, third) => {
      const { deal, close } = market([0, 0, 30, 30, 0, 0, 0, 0]);
      const due = [0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n];
      for (const [buyer, seller, coins] of [...first, ...second, ...third]) {
        if (buyer === seller || deal(buyer, seller, lots(coins)) !== "trade-novated") continue;
        if (seller < 4) due[buyer] = (due[buyer] ?? 0n) + BigInt(coins) * wholeCoin;
        else missed += 1;
      }
      const got = close();
      for (const buyer of [0, 1, 6, 7]) expect(got[buyer]).toBeGreaterThanOrEqual(due[buyer] ?? 0n);
    }),
    { numRuns: 30 },
  );
  expect(missed).toBeGreaterThan(20);
});
