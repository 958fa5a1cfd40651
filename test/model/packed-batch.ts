import { type Command, packedAccountsDigest, packTrades } from "@isthmus/clearing";
import type { TestCcp } from "@isthmus/clearing/testing";
import type { Hex } from "@isthmus/protocol";
import type { ModelTrade } from "./model.ts";

/** The next batch of the venue with trades as packed rows. */
export function packedBatch({ engine: { state } }: TestCcp, trades: readonly ModelTrade[]): Command {
  const numberOf = (id: Hex): number => state.accounts.get(id)?.number ?? 0;
  const rows = trades.map((row) => ({ ...row, buyer: numberOf(row.buyer), seller: numberOf(row.seller) }));
  const batch = (state.venues.get(2)?.lastBatch ?? 0n) + 1n;
  const accountsDigest = packedAccountsDigest(rows, (number) => state.accountIds[number]);
  const packed = { firstId: BigInt(trades[0]?.id ?? 0), accountsDigest, rows: packTrades(rows) };
  return { kind: "packed-trades", venue: 2, batch, ...packed, signature: `0x${"00".repeat(65)}` };
}
