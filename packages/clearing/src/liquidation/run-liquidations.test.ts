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

it("gives bidders the time of a bankrupt account's auction, then closes it out and leaves nothing in auction", () => {
  const { ccp, weak } = weakLong({ closeOutSeconds: 1_000 });
  const low = mark - 300_000n;
  ccp.prices({ 1: low });
  expect(effectsOf(ccp.prices({ 1: low }, 900n), "deleveraged")).toEqual([]);
  expect(ccp.engine.state.auctions.has(weak.id)).toBe(true);
  expect(effectsOf(ccp.prices({ 1: low }, 100n), "deleveraged")).not.toEqual([]);
  ccp.prices({ 1: low });
  expect(ccp.engine.state.auctions.size).toBe(0);
});
