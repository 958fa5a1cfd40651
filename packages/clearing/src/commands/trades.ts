import { z } from "zod";
import { venueKey } from "../authority/authority.ts";
import { id16, signature, u64 } from "../model/fields.ts";
import { tradeSchema } from "../model/trade.ts";
import { registerTrade } from "../novation/novate.ts";
import { defineCommand } from "./define-command.ts";
import { openBatch } from "./shared/open-batch.ts";

/** Registers a batch of trades: each is novated or refused by itself, and its result is an effect. */
export const trades = defineCommand({
  kind: "trades",
  source: "venue",
  summary: "Registers a batch of trades: each is novated or refused by itself, and its result is an effect.",
  schema: {
    venue: id16,
    batch: u64,
    trades: z.array(tradeSchema).min(1).max(10_000),
    signature,
  },
  authority: venueKey,
  handle: (context, command) => {
    const venue = openBatch(context.book, command);
    const origin = { replayGuard: { batch: command.batch }, checked: true };
    for (const trade of command.trades) registerTrade(context, venue, trade, origin);
  },
  example: {
    batch: "1",
    kind: "trades",
    signature:
      "0x593f68d623a866ad9b3edf69c433b65df87d37547d59749719f371f1d7d9af6d04fd9081e61e1f4ce34919b04babcd4025ac611c43ba0478f6c8bab46cdccc5700",
    trades: [
      {
        buyer: "0x59985776f9094bff3a68705b76ae4f456bbf73f4d6a62da848d4396baea09928",
        id: "t-1",
        instrument: 1,
        maker: "seller",
        priceTicks: "4000000",
        seller: "0x4c48bcf5de4d90fcb50fef2577b88ff67def1644745648a44b4421d66b5c9c22",
        sizeLots: "100",
      },
    ],
    venue: 2,
  },
});
