import { z } from "zod";
import { venueKey } from "../authority/authority.ts";
import { require } from "../book/context.ts";
import { TradeBatch } from "../book/trade-batch.ts";
import { bytes32, id16, signature, u64 } from "../model/fields.ts";
import { PackedRows } from "../model/packed-rows.ts";
import { rowsAccountsDigest } from "../model/packed-trades.ts";
import type { State } from "../model/state.ts";
import { registerBatch } from "../novation/batch.ts";
import { defineCommand } from "./define-command.ts";
import { openBatch } from "./shared/open-batch.ts";

/** Registers a batch of trades in 27 bytes each; `accountsDigest` binds its account numbers to ids, or the whole batch is refused. */
export const packedTrades = defineCommand({
  kind: "packed-trades",
  source: "venue",
  summary:
    "Registers a batch of trades in 27 bytes each; `accountsDigest` binds its account numbers to ids, or the whole batch is refused.",
  schema: {
    venue: id16,
    batch: u64,
    /** Id of the first trade, as decimal text; the others count up from it. */
    firstId: u64,
    /** `packedAccountsDigest`: the account ids that the venue means by the numbers of its rows, which the journal assigns. */
    accountsDigest: bytes32,
    /**
     * Base64 of, big-endian, for each trade: instrument u16, buyer u32 and seller u32 (account numbers), price in ticks u64,
     * size in lots u64, maker u8 (0 buyer, 1 seller).
     */
    rows: z
      .string()
      .min(36)
      .max(360_000)
      .regex(/^[A-Za-z0-9+/]+={0,2}$/),
    signature,
  },
  authority: venueKey,
  handle: (context, command) => {
    const { state } = context.book;
    const rows = PackedRows.read(command.rows);
    const accountsDigest = rowsAccountsDigest(rows, state.accountIds);
    require(command.accountsDigest === accountsDigest, "ACCOUNT_NUMBERS_MISMATCH", { batch: command.batch });
    const venue = openBatch(context.book, command);
    context.begin();
    const { firstId, batch } = command;
    const marks = marksOf(state, rows);
    const given = { firstId, batch, cycle: state.cycle + 1n, timeSeconds: state.timeSeconds, marks };
    registerBatch(context, venue, new TradeBatch(rows, state.accountIds, given));
  },
  example: {
    accountsDigest: "0x5e2f1a86c1a2b1f3c9c1f5b94d2a7f0c6a0be7b8d90b1f8a3d4c5e6f708192a3",
    batch: "7",
    firstId: "1000",
    kind: "packed-trades",
    rows: "AAEAAAAGAAAABwAAAAAAPQkAAAAAAAAAAAMA",
    signature:
      "0x1111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111",
    venue: 2,
  },
});

/** Marks of the instruments that rows name; null without one. */
function marksOf({ instruments }: State, rows: PackedRows): Map<number, bigint | null> {
  const marks = new Map<number, bigint | null>();
  let last = -1;
  for (let row = 0; row < rows.length; row++) {
    const number = rows.instrument(row);
    if (number === last) continue;
    last = number;
    if (!marks.has(number)) marks.set(number, instruments.get(number)?.markTicks ?? null);
  }
  return marks;
}
