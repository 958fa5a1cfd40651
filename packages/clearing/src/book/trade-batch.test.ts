import type { Hex } from "@isthmus/protocol";
import { expect, it } from "vitest";
import { PackedRows, unknownNumber } from "../model/packed-rows.ts";
import { noAccount, packTrades } from "../model/packed-trades.ts";
import { TradeBatch } from "./trade-batch.ts";

it("reads its trades from the packed rows; numbers without an account never acquire one", () => {
  const ids: Hex[] = [`0x${"a1".repeat(32)}`];
  const row = { instrument: 1, buyer: 0, seller: 1, priceTicks: 5n, sizeLots: 7n, maker: "buyer" } as const;
  const batch = new TradeBatch(PackedRows.read(packTrades([row, row])), ids, {
    firstId: 8n,
    batch: 3n,
    cycle: 2n,
    timeSeconds: 5n,
    marks: new Map([[1, 4n]]),
  });
  ids.push(`0x${"b2".repeat(32)}`);
  expect([batch.firstId, batch.lastId, batch.length, batch.id(1)]).toEqual([8n, 9n, 2, "9"]);
  expect(batch.rows.seller(0)).toBe(unknownNumber);
  batch.refuse(1, "ACCOUNT_UNKNOWN");
  const trade = {
    ...row,
    buyer: ids[0],
    seller: noAccount,
    refused: null,
    cycle: 2n,
    timeSeconds: 5n,
    markTicks: 4n,
    replayGuard: { batch: 3n },
  };
  expect([batch.trade(0), batch.trade(1)]).toEqual([trade, { ...trade, refused: "ACCOUNT_UNKNOWN" }]);
});
