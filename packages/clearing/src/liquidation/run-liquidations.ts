import type { Context } from "../book/context.ts";
import { openAuctions, updateAuctions } from "./auction.ts";
import { sellToBackstops } from "./backstop.ts";
import { closeOutUnsold } from "./close-out-unsold.ts";
import { markToMarket } from "./mark-to-market.ts";

/**
 * Follows every set of prices: marks the book to market, lets backstops take over from the weakest accounts, closes and
 * resizes auctions, opens new ones, and closes out bankrupt accounts that nobody has taken over in time.
 */
export function runLiquidations(context: Context): void {
  const liquidatable = markToMarket(context);
  sellToBackstops(
    context,
    liquidatable.map(({ id }) => id),
  );
  updateAuctions(context);
  openAuctions(context, liquidatable);
  closeOutUnsold(context);
}
