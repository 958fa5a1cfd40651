import { expect, it } from "vitest";
import { readBigints } from "./read-bigints.ts";

it("converts fields by their names, at any depth and in lists", () => {
  const answer = {
    cycle: "3",
    account: "0x12",
    balances: [{ asset: 1, amountQuanta: "-5" }],
    heightsIndex: ["7", "8"],
    markTicks: null,
  };
  expect(readBigints(answer)).toEqual({
    cycle: 3n,
    account: "0x12",
    balances: [{ asset: 1, amountQuanta: -5n }],
    heightsIndex: [7n, 8n],
    markTicks: null,
  });
});

it("leaves other names, and texts that are no whole numbers", () => {
  const answer = { id: "12", state: "final", expirySeconds: "never", sizeLots: "1.5" };
  expect(readBigints(answer)).toEqual(answer);
});
