import { expect, it } from "vitest";
import { ClientModel } from "./client-model.ts";

it("books both sides of a trade, and counts trades", () => {
  const model = new ClientModel();
  const trade = { id: "a", instrument: 1, buyer: "0x01", seller: "0x02", sizeLots: 3n, maker: "buyer" } as const;
  model.add([
    { ...trade, priceTicks: 10n },
    { ...trade, id: "b", priceTicks: 12n, buyer: "0x02", seller: "0x01" },
  ]);
  expect(model.of("0x01")).toEqual({ lots: 0n, costQuanta: -6n });
  expect(model.of("0x02")).toEqual({ lots: 0n, costQuanta: 6n });
  expect(model.of("0x03")).toEqual({ lots: 0n, costQuanta: 0n });
  expect(model.trades).toBe(2);
});
