import { describe, expect, it } from "vitest";
import { shown, shownDollars, symbolOf } from "./units.ts";

describe("amounts for people", () => {
  it.each([
    [150_000_000n, 2, "150.00 USD.sol"],
    [1_009_999n, 1, "1.00 USD.hub"],
    [10_000_000n, 3, "0.10 ETHX"],
    [0n, 3, "0.00 ETHX"],
  ])("%s quanta of asset %s are %s", (amountQuanta, asset, text) => {
    expect(shown(amountQuanta, asset)).toBe(text);
  });

  it("are dollars where obligations are", () => {
    expect(shownDollars(1_686_637n)).toBe("1.68 USD");
    expect(symbolOf(9)).toBe("asset 9");
  });
});
