import { expect, it } from "vitest";
import { exact, exactCdf, exactDensity } from "../testing/exact-decimal.ts";
import { normalTable } from "./normal-table.ts";

it("holds correctly rounded figures at every node", () => {
  for (let node = 0; 2 * node < normalTable.length; node++) {
    const x = node / 8;
    expect(normalTable[2 * node]).toBe(exactCdf(exact(-x)).toNumber());
    expect(normalTable[2 * node + 1]).toBe(exactDensity(exact(x)).toNumber());
  }
});
