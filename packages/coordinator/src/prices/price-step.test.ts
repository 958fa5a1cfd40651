import { localKeys, TestCcp } from "@isthmus/clearing/testing";
import { toHex } from "@isthmus/protocol";
import { expect, it } from "vitest";
import { priceCommand } from "./price-step.ts";

it("marks every instrument at its underlying's price, as operators do, also when the source has the instrument's own symbol", () => {
  const { engine } = TestCcp.standard();
  const prices = [
    { symbol: "BTC", priceTicks: 4_000_000n },
    { symbol: "BTC-PERP", priceTicks: 4_400_000n },
    { symbol: "ETH", priceTicks: 300_000n },
  ];
  const marks = { step: 0, timeSeconds: 1_700_000_000n, prices };
  expect(priceCommand(engine, marks, [], toHex(localKeys.oracle)).prices).toEqual([
    { instrument: 1, priceTicks: 4_000_000n },
    { instrument: 2, priceTicks: 300_000n },
  ]);
});
