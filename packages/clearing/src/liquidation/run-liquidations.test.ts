import { expect, it } from "vitest";
import { mark, usd } from "../testing/traders.ts";
import { effectsOf, weakLong } from "../testing/weak-long.ts";

it("lets backstops take over first, and opens no auction for what they have restored", () => {
  const { ccp, weak, rich } = weakLong();
  ccp.give(rich, { kind: "backstop", totalQuanta: usd(10_000_000), limits: [{ instrument: 1, maxLots: 10n ** 9n }] });
  const applied = ccp.prices({ 1: mark - 190_000n });
  expect(effectsOf(applied, "liquidated").map(({ taker }) => taker)).toEqual([rich.id]);
  expect(effectsOf(applied, "auction-opened")).toEqual([]);
  expect(ccp.engine.health(weak.id).state).not.toBe("bankrupt");
});

it("leaves a bankrupt account in auction until the cut-off", () => {
  const { ccp, weak } = weakLong();
  ccp.prices({ 1: mark - 300_000n });
  for (let round = 0; round < 3; round++) {
    const applied = ccp.prices({ 1: mark - 300_000n }, 900n);
    expect(effectsOf(applied, "deleveraged")).toEqual([]);
    expect(ccp.engine.state.auctions.has(weak.id)).toBe(true);
  }
  expect(effectsOf(ccp.closeCycle(0n), "deleveraged")).not.toEqual([]);
  expect(ccp.engine.state.auctions.size).toBe(0);
});
