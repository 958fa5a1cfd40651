import type { TradeBatch } from "../book/trade-batch.ts";
import type { Effect } from "../model/effect.ts";
import type { Venue } from "../model/state.ts";
import type { NovationContext } from "./context.ts";
import { EffectLog } from "./effect-log.ts";
import { registerTrade, reportTrade, tryNovate } from "./novate.ts";

/** Registers a packed batch: on the fast path unless one of its ids may be in use. */
export function registerBatch(context: NovationContext, venue: Venue, batch: TradeBatch): void {
  if (!context.book.tradeIndex.mayContain(venue.venue, batch.firstId, batch.lastId)) {
    novateBatch(context, venue, batch);
    return;
  }
  const origin = { replayGuard: { batch: batch.batch }, checked: true };
  for (let row = 0; row < batch.length; row++) {
    registerTrade(context, venue, { ...batch.trade(row), id: batch.id(row) }, origin);
  }
}

/** Novates a packed batch of unused ids: on the fast path where its result is certain to be the same, else trade by trade. */
function novateBatch(context: NovationContext, venue: Venue, batch: TradeBatch): void {
  const { book, fastPath } = context;
  const { rows, firstId } = batch;
  const log = new EffectLog({ rows, accountIds: book.state.accountIds, venue: venue.venue, firstId });
  book.tradeIndex.addBatch(venue.venue, batch);
  context.keepEffects(() => log.effects());
  let novated = 0;
  for (let row = 0; row < batch.length; row++) {
    if (fastPath.novate(rows, row, log)) novated += 1;
    else log.recordSingle(row, novateSingle(context, venue, batch, row));
  }
  venue.tradeCount += BigInt(novated);
}

function novateSingle(context: NovationContext, venue: Venue, batch: TradeBatch, row: number): Effect[] {
  const effects: Effect[] = [];
  const single = { ...context, effects };
  context.fastPath.release(batch.rows.buyer(row), batch.rows.seller(row));
  const refused = tryNovate(single, { ...batch.trade(row), id: batch.id(row) }, { checked: true });
  if (refused !== null) batch.refuse(row, refused);
  reportTrade(single, venue, batch.id(row), refused);
  return effects;
}
