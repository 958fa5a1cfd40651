import { expect, it } from "vitest";
import { pricedBy } from "./priced-by.ts";

it("prices an instrument by its underlying, and an option by nothing", () => {
  expect(pricedBy({ symbol: "BTC-PERP", type: "perpetual" })).toBe("BTC");
  expect(pricedBy({ symbol: "ETH-20200327-F", type: "future" })).toBe("ETH");
  expect(pricedBy({ symbol: "BTC", type: "perpetual" })).toBe("BTC");
  expect(pricedBy({ symbol: "BTC-20200327-8000-C", type: "option" })).toBeUndefined();
});
