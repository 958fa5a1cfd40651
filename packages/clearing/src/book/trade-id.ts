import type { ReplayGuard, State, TradeRecord } from "../model/state.ts";
import type { MatchedTrade } from "../model/trade.ts";

/**
 * The key of a trade in its venue's index. Trades that both parties signed have a name space of their own: two members
 * cannot occupy ids that the venue's own trades will have.
 */
export function tradeKey(id: string, { signed }: { readonly signed: boolean }): string {
  return signed ? `signed ${id}` : id;
}

/** Whether both parties signed a trade, by its replay guard. */
export function isSignedTrade(replayGuard: ReplayGuard): boolean {
  return replayGuard !== null && "expirySeconds" in replayGuard;
}

/**
 * The earlier use of a trade's id, by whichever authority. Another content that two members signed under the id does not
 * block the venue's own trade; the same content is the same trade.
 * @param key `tradeKey` of the trade
 */
export function earlierUse(
  { trades }: State,
  venue: number,
  trade: MatchedTrade,
  key: string,
): TradeRecord | undefined {
  const venueTrades = trades.get(venue);
  const own = venueTrades?.get(key);
  if (own !== undefined) return own;
  if (key !== trade.id) return venueTrades?.get(trade.id);
  const signed = venueTrades?.get(tradeKey(trade.id, { signed: true }));
  return signed !== undefined && isSameTrade(signed, trade) ? signed : undefined;
}

/** Whether a recorded trade has the content of another one. */
export function isSameTrade(record: TradeRecord, trade: MatchedTrade): boolean {
  return (
    record.instrument === trade.instrument &&
    record.buyer === trade.buyer &&
    record.seller === trade.seller &&
    record.priceTicks === trade.priceTicks &&
    record.sizeLots === trade.sizeLots &&
    record.maker === trade.maker
  );
}
