import { testPerpetual } from "@isthmus/clearing/testing";
import { expect, it } from "vitest";
import { btcTicks, oneCoin, smallCcp, submitTrade, usd } from "./small-ccp.ts";

const crowded = {
  instrument: 9,
  symbol: "CROWD",
  quantaPerTickLot: 1n,
  lotsPerUnit: 10_000n,
  ...testPerpetual,
} as const;

it("scales initial margin with open interest up to the notional, and not maintenance margin", () => {
  const { ccp, members } = smallCcp([100_000, 5_000_000, 5_000_000]);
  const [alice, bob, carol] = members;
  const bounds = { openInterestLowerQuanta: usd(1_000_000), openInterestUpperQuanta: usd(2_000_000) };
  ccp.admin({ kind: "list-instrument", ...crowded, ...bounds });
  ccp.prices({ 9: btcTicks });
  expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: oneCoin, priceTicks: btcTicks, instrument: 9 })).toBe(
    "novated",
  );
  const margins = () => {
    const { initialQuanta, maintenanceQuanta } = ccp.engine.health(alice.id);
    return [initialQuanta, maintenanceQuanta];
  };
  // 40,000 dollars: 5% and three fifths of it.
  expect(margins()).toEqual([usd(2_000), usd(1_200)]);
  expect(submitTrade(ccp, { buyer: bob, seller: carol, sizeLots: 365_000n, priceTicks: btcTicks, instrument: 9 })).toBe(
    "novated",
  );
  // Bob sold one coin before: 36.5 coins are open, 1.46 million; 5% + 95% x 15/32, the next step above 0.46, to a millionth.
  expect(margins()).toEqual([(usd(40_000) * 495_313n) / 1_000_000n, usd(1_200)]);
  expect(submitTrade(ccp, { buyer: bob, seller: carol, sizeLots: 200_000n, priceTicks: btcTicks, instrument: 9 })).toBe(
    "novated",
  );
  expect(margins()).toEqual([usd(40_000), usd(1_200)]);
});

it("scales by default where the terms state no bounds, from 100 million dollars on", () => {
  const plain = { sizeBrackets: [], positionLimitPpm: 0 };
  const { ccp, members } = smallCcp([100_000, 1_000_000_000, 1_000_000_000], plain);
  const [alice, bob, carol] = members;
  expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: oneCoin })).toBe("novated");
  expect(ccp.engine.health(alice.id).initialQuanta).toBe(usd(2_000));
  expect(submitTrade(ccp, { buyer: carol, seller: bob, sizeLots: 9_999n * oneCoin })).toBe("novated");
  // 400 million are open, a third of the way to a thousand: 5% + 95% x 11/32, the next step, to a millionth.
  expect(ccp.engine.health(alice.id).initialQuanta).toBe((usd(40_000) * 376_563n) / 1_000_000n);
});

it("refuses trades above the cap on open interest, and allows reductions", () => {
  const { ccp, members } = smallCcp([100_000, 100_000, 100_000]);
  const [alice, bob, carol] = members;
  ccp.admin({ kind: "list-instrument", ...crowded, maxOpenInterestLots: 20_000n });
  ccp.prices({ 9: btcTicks });
  expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 20_000n, priceTicks: btcTicks, instrument: 9 })).toBe(
    "novated",
  );
  expect(submitTrade(ccp, { buyer: alice, seller: carol, sizeLots: 1n, priceTicks: btcTicks, instrument: 9 })).toBe(
    "LIMIT_EXCEEDED",
  );
  // From hand to hand: the open interest stays.
  expect(submitTrade(ccp, { buyer: carol, seller: alice, sizeLots: 5_000n, priceTicks: btcTicks, instrument: 9 })).toBe(
    "novated",
  );
  expect(submitTrade(ccp, { buyer: bob, seller: alice, sizeLots: 5_000n, priceTicks: btcTicks, instrument: 9 })).toBe(
    "novated",
  );
  expect(ccp.engine.openInterest(9)).toBe(15_000n);
});
