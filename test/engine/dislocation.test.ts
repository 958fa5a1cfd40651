import { testPerpetual } from "@isthmus/clearing/testing";
import { expect, it } from "vitest";
import {
  btcTicks,
  codeOf,
  effectsOf,
  ethTicks,
  expectConserved,
  lotsOf,
  oneCoin,
  smallCcp,
  submitTrade,
  usd,
} from "./small-ccp.ts";

const guarded = {
  instrument: 9,
  symbol: "GUARDED",
  quantaPerTickLot: 1n,
  lotsPerUnit: 10_000n,
  ...testPerpetual,
} as const;

it("sets a dislocated price aside, marks the others, and liquidates nobody by it", () => {
  const { ccp, members } = smallCcp([25_000, 500_000, 500_000, 500_000], { staleSeconds: 600 });
  const [weak, rich, other, fourth] = members;
  ccp.admin({ kind: "list-instrument", ...guarded, maxPriceStepPpm: 50_000 });
  ccp.prices({ 9: btcTicks });
  submitTrade(ccp, { buyer: weak, seller: rich, sizeLots: 10n * oneCoin, priceTicks: btcTicks, instrument: 9 });
  const wild = ccp.prices({ 2: ethTicks + 1n, 9: btcTicks / 2n });
  expect(effectsOf(wild, "mark-refused").map((row) => row.instrument)).toEqual([9]);
  expect(effectsOf(wild, "marked").map((row) => row.instrument)).toEqual([2]);
  expect(ccp.engine.health(weak.id).state).toBe("healthy");
  // The edge itself is a price.
  expect(effectsOf(ccp.prices({ 9: btcTicks - btcTicks / 20n }), "marked")).toHaveLength(1);
  expect(ccp.engine.health(weak.id).state).toBe("liquidation");
  const later = ccp.prices({ 2: ethTicks, 9: 1n }, 601n);
  expect(effectsOf(later, "mark-refused")).toHaveLength(1);
  // Stale by now: its auction is over and takes no bid, while another instrument trades on.
  expect(effectsOf(later, "auction-ended").map((row) => row.account)).toEqual([weak.id]);
  const bid = { kind: "bid", seller: weak.id, sharePpm: 1n, limitQuanta: 10n ** 30n } as const;
  expect(codeOf(ccp.give(other, bid))).toBe("AUCTION_UNKNOWN");
  expect(submitTrade(ccp, { buyer: rich, seller: other, sizeLots: 1n, priceTicks: ethTicks, instrument: 2 })).toBe(
    "PRICE_STALE",
  );
  expect(submitTrade(ccp, { buyer: other, seller: fourth, sizeLots: 1n, priceTicks: ethTicks, instrument: 2 })).toBe(
    "novated",
  );
});

it("returns to a market that has gapped, by one more step whenever the mark is stale", () => {
  const { ccp, members } = smallCcp([25_000, 500_000], { staleSeconds: 600 });
  const [weak, rich] = members;
  ccp.admin({ kind: "list-instrument", ...guarded, maxPriceStepPpm: 50_000 });
  ccp.prices({ 9: btcTicks });
  submitTrade(ccp, { buyer: weak, seller: rich, sizeLots: 10n * oneCoin, priceTicks: btcTicks, instrument: 9 });
  const gapped = btcTicks - (btcTicks * 14n) / 100n;
  const kinds = (seconds: bigint) => {
    const applied = ccp.prices({ 9: gapped }, seconds);
    return [effectsOf(applied, "marked").length, effectsOf(applied, "mark-refused").length];
  };
  // At 600 seconds the mark is not stale yet: one step of 5%. After it two, after 1,200 three.
  expect([kinds(600n), kinds(1n), kinds(599n)]).toEqual([
    [0, 1],
    [0, 1],
    [0, 1],
  ]);
  expect(ccp.engine.health(weak.id).state).toBe("healthy");
  expect(kinds(1n)).toEqual([1, 0]);
  expect(ccp.engine.health(weak.id).state).toBe("bankrupt");
});

it("refuses an earlier time and a repeated sequence number, without effect", () => {
  const { ccp } = smallCcp([1]);
  const before = ccp.engine.digest();
  expect(codeOf(ccp.prices({ 1: btcTicks }, -1n))).toBe("PRICE_STALE");
  const sequence = ccp.engine.state.pricesSequence;
  const signature = `0x${"00".repeat(65)}` as const;
  const again = { timeSeconds: ccp.timeSeconds, sequence, prices: [], assetPrices: [], funding: [], signature };
  expect(codeOf(ccp.apply({ kind: "prices", ...again }))).toBe("PRICE_STALE");
  expect(ccp.engine.digest()).toBe(before);
});

it("moves a mark by one step per command, however often the command names it", () => {
  const { ccp } = smallCcp([1], { staleSeconds: 600 });
  ccp.admin({ kind: "list-instrument", ...guarded, maxPriceStepPpm: 50_000 });
  ccp.prices({ 9: btcTicks });
  const step = btcTicks / 20n;
  const prices = [1n, 2n].map((steps) => ({ instrument: 9, priceTicks: btcTicks + steps * step }));
  const sequence = ccp.engine.state.pricesSequence + 1n;
  const timeSeconds = ccp.timeSeconds + 60n;
  const before = ccp.engine.digest();
  const twice = { timeSeconds, sequence, prices, assetPrices: [], funding: [], signature: "0x" as const };
  expect(codeOf(ccp.apply({ kind: "prices", ...twice }))).toBe("PARAMETER_INVALID");
  expect(ccp.engine.digest()).toBe(before);
});

it("closes a bankrupt account out where its marks are fresh, and takes nothing from a winner at a dead one", () => {
  const { ccp, members } = smallCcp([25_000, 500_000, 500_000], { staleSeconds: 600 });
  const [weak, rich, winner] = members;
  ccp.admin({ kind: "list-instrument", ...guarded });
  ccp.prices({ 9: btcTicks });
  submitTrade(ccp, { buyer: weak, seller: rich, sizeLots: 5n * oneCoin, priceTicks: btcTicks });
  submitTrade(ccp, { buyer: winner, seller: weak, sizeLots: oneCoin, priceTicks: btcTicks, instrument: 9 });
  ccp.closeCycle();
  // Three hours without a mark of instrument 9; then the other one leaves its holder with less than nothing.
  ccp.prices({ 1: btcTicks, 2: ethTicks }, 10_800n);
  ccp.prices({ 1: btcTicks - btcTicks / 5n, 2: ethTicks });
  expect(ccp.engine.health(weak.id).state).toBe("bankrupt");
  ccp.closeCycle();
  expect([lotsOf(ccp, weak), lotsOf(ccp, rich)]).toEqual([0n, 0n]);
  expect([lotsOf(ccp, weak, 9), lotsOf(ccp, winner, 9)]).toEqual([-oneCoin, oneCoin]);
  // The market of instrument 9 has doubled meanwhile: the winner has all of it before the loser is closed out there.
  const before = ccp.engine.health(winner.id).equityQuanta;
  ccp.prices({ 1: btcTicks, 2: ethTicks, 9: (btcTicks * 3n) / 2n }, 660n);
  expect(ccp.engine.health(winner.id).equityQuanta - before).toBe(usd(20_000));
  ccp.closeCycle();
  expect(lotsOf(ccp, weak, 9)).toBe(0n);
  expectConserved(ccp);
});
