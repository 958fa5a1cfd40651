import type { Hex } from "@isthmus/protocol";
import { expect, it } from "vitest";
import { PackedRows } from "../model/packed-rows.ts";
import { packTrades } from "../model/packed-trades.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { EffectLog } from "./effect-log.ts";

it("builds the effects of a batch in order, without postings of zero, negative ones the other way", () => {
  const accountIds: readonly Hex[] = [`0x${"a1".repeat(32)}`, `0x${"b2".repeat(32)}`];
  const row = { instrument: 1, buyer: 0, seller: 1, priceTicks: 5n, sizeLots: 7n, maker: "buyer" } as const;
  const log = new EffectLog({ rows: PackedRows.read(packTrades([row, row])), accountIds, venue: 2, firstId: 9n });
  const refused = { kind: "trade-refused", venue: 2, id: "9", error: "SELF_TRADE" } as const;
  log.recordSingle(0, [refused]);
  log.record(1, 0, { realised: 0, funding: -4, fee: -3 });
  log.record(1, 1, { realised: -6, funding: 0, fee: 2 });
  const [buyer, seller] = accountIds;
  const { clearing, fees } = systemAccounts;
  const posting = { kind: "posting", asset: null };
  expect(log.effects()).toEqual([
    refused,
    { ...posting, from: clearing, to: buyer, amountQuanta: 4n, reason: "funding" },
    { ...posting, from: fees, to: buyer, amountQuanta: 3n, reason: "rebate" },
    { ...posting, from: seller, to: clearing, amountQuanta: 6n, reason: "realised" },
    { ...posting, from: seller, to: fees, amountQuanta: 2n, reason: "fee" },
    { kind: "trade-novated", venue: 2, id: "10" },
  ]);
  expect(log.effects()).toBe(log.effects());
});
