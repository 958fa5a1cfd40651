import fc from "fast-check";
import { expect, it } from "vitest";
import { Book } from "../book/book.ts";
import { coin, coinWorld } from "../testing/coin-world.ts";
import { TestCcp } from "../testing/test-ccp.ts";
import { initialHaircutBps, instrumentFactorPpm, longestDelaySeconds, periodFactorPpm } from "./margin-period.ts";

const hour = 3_600n;

it("rises with the root of the delay beyond the margin period, rounded up to a part per million", () => {
  const { state } = TestCcp.standard().engine;
  expect(periodFactorPpm(state, 0n)).toBe(1_000_000n);
  expect(periodFactorPpm(state, hour)).toBe(1_000_000n);
  expect(periodFactorPpm(state, 4n * hour)).toBe(2_000_000n);
  expect(periodFactorPpm(state, 2n * hour)).toBe(1_414_214n);
  fc.assert(
    fc.property(fc.bigInt(hour + 1n, 9n * hour), (delaySeconds) => {
      const factorPpm = periodFactorPpm(state, delaySeconds);
      expect(factorPpm ** 2n * hour).toBeGreaterThanOrEqual(delaySeconds * 10n ** 12n);
      expect((factorPpm - 1n) ** 2n * hour).toBeLessThan(delaySeconds * 10n ** 12n);
    }),
  );
});

it("rises no further than the house's largest factor, however late a root is", () => {
  const { state } = TestCcp.standard({ genesis: { parameters: { maxPeriodFactorPpm: 2_500_000 } } }).engine;
  expect([6n, 7n, 10_000n].map((hours) => periodFactorPpm(state, hours * hour))).toEqual([
    2_449_490n,
    2_500_000n,
    2_500_000n,
  ]);
  expect(longestDelaySeconds(state)).toBe((25n * hour) / 4n);
});

it("leaves every delay alone in a house without a margin period", () => {
  const { state } = TestCcp.standard({ genesis: { parameters: { marginPeriodSeconds: 0 } } }).engine;
  expect(periodFactorPpm(state, 10n ** 9n)).toBe(1_000_000n);
  expect(longestDelaySeconds(state)).toBeNull();
});

it("raises the initial haircut of what is on a slow chain, up to all of it", () => {
  const { state } = TestCcp.standard({ genesis: { parameters: { maxPeriodFactorPpm: 100_000_000 } } }).engine;
  const book = new Book(state);
  const vault = state.vaults.get(2);
  if (vault === undefined) throw new Error("no vault on chain 2");
  const haircuts = [0n, 4n * hour, 10_000n * hour].map((delaySeconds) => {
    vault.delaySeconds = delaySeconds;
    return initialHaircutBps(book, book.asset(3));
  });
  expect(haircuts).toEqual([1_000n, 2_000n, 10_000n]);
});

it("raises an instrument's margin by the chain on which its class is paid soonest", () => {
  const { ccp } = coinWorld([]);
  const { state } = ccp.engine;
  const book = new Book(state);
  const delay = (chain: number, delaySeconds: bigint): void => {
    const vault = state.vaults.get(chain);
    if (vault !== undefined) vault.delaySeconds = delaySeconds;
  };
  const factors = (): bigint[] =>
    [1, coin.inverse, coin.spot].map((n) => instrumentFactorPpm(book, book.instrument(n).terms));
  // Dollars and coins are on chains 1 and 3.
  delay(1, 9n * hour);
  expect(factors()).toEqual([1_000_000n, 1_000_000n, 1_000_000n]);
  delay(3, 4n * hour);
  expect(factors()).toEqual([2_000_000n, 2_000_000n, 2_000_000n]);
  // Coins are paid on chain 1 only from here on; dollars still on both.
  book.asset(coin.otherAsset).suspended = true;
  expect(factors()).toEqual([2_000_000n, 3_000_000n, 3_000_000n]);
});
