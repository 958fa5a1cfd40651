import { testPerpetual } from "@isthmus/clearing/testing";
import { expect, it } from "vitest";
import { btcTicks, dealt, oneCoin, smallHouse, usd } from "./small-house.ts";

const crowded = {
  instrument: 9,
  symbol: "CROWD",
  quantaPerTickLot: 1n,
  lotsPerUnit: 10_000n,
  ...testPerpetual,
} as const;

it("scales initial margin with open interest, up to all of the notional, and leaves maintenance alone", () => {
  const { ccp, members } = smallHouse([100_000, 5_000_000, 5_000_000]);
  const [alice, bob, carol] = members;
  const bounds = { openInterestLowerQuanta: usd(1_000_000), openInterestUpperQuanta: usd(2_000_000) };
  ccp.admin({ kind: "list-instrument", ...crowded, ...bounds });
  ccp.prices({ 9: btcTicks });
  expect(dealt(ccp, alice, bob, oneCoin, btcTicks, 9)).toBe("novated");
  const margins = () => {
    const { initialQuanta, maintenanceQuanta } = ccp.engine.health(alice.id);
    return [initialQuanta, maintenanceQuanta];
  };
  // 40,000 dollars: 5% and three fifths of it.
  expect(margins()).toEqual([usd(2_000), usd(1_200)]);
  expect(dealt(ccp, bob, carol, 365_000n, btcTicks, 9)).toBe("novated");
  // Bob sold one coin before: 36.5 coins are open, 1.46 million; 5% + 95% x 0.46.
  expect(margins()).toEqual([usd(40_000 * 487) / 1_000n, usd(1_200)]);
  expect(dealt(ccp, bob, carol, 200_000n, btcTicks, 9)).toBe("novated");
  expect(margins()).toEqual([usd(40_000), usd(1_200)]);
});

it("stops at the cap on open interest, but lets it fall", () => {
  const { ccp, members } = smallHouse([100_000, 100_000, 100_000]);
  const [alice, bob, carol] = members;
  ccp.admin({ kind: "list-instrument", ...crowded, maxOpenInterestLots: 20_000n });
  ccp.prices({ 9: btcTicks });
  expect(dealt(ccp, alice, bob, 20_000n, btcTicks, 9)).toBe("novated");
  expect(dealt(ccp, alice, carol, 1n, btcTicks, 9)).toBe("LIMIT_EXCEEDED");
  // From hand to hand: the open interest stays.
  expect(dealt(ccp, carol, alice, 5_000n, btcTicks, 9)).toBe("novated");
  expect(dealt(ccp, bob, alice, 5_000n, btcTicks, 9)).toBe("novated");
  expect(ccp.engine.openInterest(9)).toBe(15_000n);
});
