import { z } from "zod";
import { bothTraders } from "../authority/authority.ts";
import { require } from "../book/context.ts";
import { id16, signature, u64 } from "../model/fields.ts";
import { tradeSchema } from "../model/trade.ts";
import { registerTrade } from "../novation/novate.ts";
import { defineCommand } from "./define-command.ts";

/** The longest lifetime of a signed trade: its id is kept until it expires, beyond the retention of other ids. */
const maxLifetimeSeconds = 7n * 86_400n;

/** Registers one trade that both parties signed, without a venue authority; refused after its expiry, at most seven days ahead. */
export const signedTrade = defineCommand({
  kind: "signed-trade",
  source: "member",
  summary:
    "Registers one trade that both parties signed, without a venue authority; refused after its expiry, at most seven days ahead.",
  schema: {
    venue: id16,
    ...tradeSchema.shape,
    expirySeconds: u64,
    signatures: z.array(signature).length(2),
  },
  authority: bothTraders,
  handle: (context, command) => {
    const venue = context.book.venue(command.venue);
    const { timeSeconds } = context.book.state;
    require(!venue.suspended, "VENUE_SUSPENDED", { venue: venue.venue });
    const live = command.expirySeconds > timeSeconds && command.expirySeconds > venue.forgottenExpirySeconds;
    require(live, "ORDER_EXPIRED", { expirySeconds: command.expirySeconds, timeSeconds });
    require(command.expirySeconds <= timeSeconds + maxLifetimeSeconds, "EXPIRY_OUT_OF_RANGE", {
      field: "expirySeconds",
      value: command.expirySeconds,
    });
    const { expirySeconds } = command;
    registerTrade(context, venue, command, { replayGuard: { expirySeconds }, checked: true });
  },
  example: {
    buyer: "0xabababababababababababababababababababababababababababababababab",
    expirySeconds: "1600009999",
    id: "t-9",
    instrument: 1,
    kind: "signed-trade",
    maker: "buyer",
    priceTicks: "4000000",
    seller: "0xcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd",
    signatures: [
      "0x1111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111",
      "0x1111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111",
    ],
    sizeLots: "5",
    venue: 2,
  },
});
