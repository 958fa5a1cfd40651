import { expect, it } from "vitest";
import { traders, usd } from "../testing/traders.ts";

it("announces one loss of an asset at a time, and revokes what was announced", () => {
  const { local } = traders([100, 100]);
  expect(() => local.admin({ kind: "location-loss", asset: 2, amountQuanta: null })).toThrow(
    expect.objectContaining({ code: "INPUT_INVALID" }),
  );
  const again = traders([100, 100]).local;
  again.admin({ kind: "location-loss", asset: 2, amountQuanta: usd(1) });
  expect(() => again.admin({ kind: "location-loss", asset: 2, amountQuanta: usd(1) })).toThrow(
    expect.objectContaining({ code: "ALREADY_REGISTERED" }),
  );
});
