import { z } from "zod";
import { bytes32, id16, lots, ticks } from "./fields.ts";

/** One matched trade, as a venue submits it. */
export const tradeSchema = z.strictObject({
  /** Unique per venue. */
  id: z.string().regex(/^[\x21-\x7e]{1,64}$/),
  instrument: id16,
  buyer: bytes32,
  seller: bytes32,
  priceTicks: ticks,
  sizeLots: lots,
  maker: z.enum(["buyer", "seller"]),
});

export type Trade = z.infer<typeof tradeSchema>;

/** A matched trade; `maker` is null where the venue does not name it: both legs then pay the taker fee. */
export type MatchedTrade = Omit<Trade, "maker"> & { readonly maker: "buyer" | "seller" | null };
