import { coin, coinWorld, holdingOf, type TestCcp, type TestMember } from "@isthmus/clearing/testing";
import fc from "fast-check";
import { expect, it } from "vitest";

/** Trades of single lots between two friends, at an odd price in ticks, after some seconds. */
const steps = fc.array(
  fc.record({
    instrument: fc.constantFrom(1, coin.inverse),
    firstBuys: fc.boolean(),
    /** In parts per million around the mark. */
    offPpm: fc.integer({ min: -40_000, max: 40_000 }),
    seconds: fc.constantFrom(1n, 7n, 977n),
  }),
  { minLength: 150, maxLength: 250 },
);

const mark = 4_000_037n;
const [usd, btc] = [10n ** 12n, 10n ** 11n];

function holdings(ccp: TestCcp, friends: readonly TestMember[], name: string): bigint {
  return friends.reduce((sum, { id }) => sum + holdingOf(ccp, id, name), 0n);
}

/** Rounding goes to the house, in dollars and in coins, however often it is asked to round. */
it("single lots with funding never make two friends richer, and cost them less than a quantum for each rounding", () => {
  let trades = 0;
  fc.assert(
    fc.property(steps, fc.constantFrom(-98_765n, 123_457n), (rows, rateE9) => {
      const { ccp, members } = coinWorld([
        { usd, btc },
        { usd, btc },
      ]);
      const [first, second] = members as [TestMember, TestMember];
      const terms = { makerFeePpm: 0, takerFeePpm: 0 };
      ccp.admin({ kind: "set-parameters", parameters: {}, instruments: [{ instrument: 1, ...terms }] });
      ccp.prices({ 1: mark, [coin.inverse]: mark });
      ccp.closeCycle();
      ccp.prices({ 1: mark, [coin.inverse]: mark }, 60n, { 1: rateE9, [coin.inverse]: -rateE9 });
      for (const { instrument, firstBuys, offPpm, seconds } of rows) {
        ccp.prices({ 1: mark, [coin.inverse]: mark }, seconds);
        const [buyer, seller] = firstBuys ? [first.id, second.id] : [second.id, first.id];
        const priceTicks = (mark * BigInt(1_000_000 + offPpm)) / 1_000_000n;
        trades += 1;
        const trade = {
          id: `t${trades}`,
          instrument,
          buyer,
          seller,
          priceTicks,
          sizeLots: 1n,
          maker: "buyer",
        } as const;
        const applied = ccp.trades([trade]);
        expect(applied.ok && applied.effects.some(({ kind }) => kind === "trade-novated")).toBe(true);
      }
      ccp.closeCycle();
      for (const [name, before] of [
        ["USD", 2n * usd],
        ["BTC", 2n * btc],
      ] as const) {
        const lost = before - holdings(ccp, [first, second], name);
        expect(lost).toBeGreaterThanOrEqual(0n);
        // A trade rounds funding and a part of the cost of each side.
        expect(lost).toBeLessThan(BigInt(4 * rows.length + 4));
      }
      for (const { differenceQuanta } of ccp.engine.conservation()) expect(differenceQuanta).toBe(0n);
    }),
    { numRuns: 12 },
  );
  expect(trades).toBeGreaterThan(1_500);
});
