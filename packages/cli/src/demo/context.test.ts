import { expect, it } from "vitest";
import { traderNamed } from "./context.ts";
import { makeTraders } from "./traders/traders.ts";

it("finds a trader by name, and refuses an unknown name", () => {
  const traders = makeTraders({ houseId: 7, secret: `0x${"5e".repeat(32)}`, count: 4 });
  expect(traderNamed({ traders }, "Ben")).toBe(traders[1]);
  expect(() => traderNamed({ traders }, "Dora")).toThrow(expect.objectContaining({ code: "NOT_FOUND" }));
});
