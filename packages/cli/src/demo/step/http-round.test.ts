import { expect, it } from "vitest";
import { SeededRandom } from "../seeded-random.ts";
import { instrument, quantaPerTickLot } from "../setup/markets.ts";
import { makeTraders } from "../traders/traders.ts";
import { httpMatches } from "./http-round.ts";

const marks = new Map<number, bigint>([
  [instrument.bitcoin, 6_500_000n],
  [instrument.ether, 250_000n],
]);
const traders = makeTraders({ houseId: 7, secret: `0x${"5e".repeat(32)}`, count: 6 });
const matchesOf = (seed: number) => httpMatches({ random: new SeededRandom(seed), traders }, marks);

it("draws the same matches from the same seed", () => {
  const named = (seed: number) =>
    matchesOf(seed).map(({ buyer, seller, sizeLots }) => [buyer.member.name, seller.member.name, sizeLots]);
  expect(named(3)).toEqual(named(3));
  expect(named(3)).not.toEqual(named(4));
});

it("matches two different traders at the mark, within the limits of size", () => {
  for (let seed = 0; seed < 30; seed++) {
    for (const { buyer, seller, instrument: number, priceTicks, sizeLots } of matchesOf(seed)) {
      expect(buyer.member.account).not.toBe(seller.member.account);
      expect(priceTicks).toBe(marks.get(number));
      expect(sizeLots).toBeGreaterThan(0n);
      expect(sizeLots * priceTicks * (quantaPerTickLot[number] ?? 0n)).toBeLessThanOrEqual(1_500_000_000n);
    }
  }
});

it("always has Ana sell bitcoin to Ben, last", () => {
  const last = matchesOf(1).at(-1);
  expect([last?.seller.member.name, last?.buyer.member.name, last?.instrument]).toEqual([
    "Ana",
    "Ben",
    instrument.bitcoin,
  ]);
});
