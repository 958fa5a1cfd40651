import type { TradeRun } from "../book/trade-batch.ts";
import type { Effect } from "../model/effect.ts";
import type { Venue } from "../model/state.ts";
import type { NovationContext } from "./context.ts";
import { EffectLog } from "./effect-log.ts";
import { answer, outcomeOf, register } from "./novate.ts";

/** Registers a packed batch: on the fast path unless one of its ids may be known already. */
export function registerBatch(context: NovationContext, venue: Venue, batch: TradeRun): void {
  if (!context.book.seenTrades.mayHold(venue.venue, batch.firstId, batch.lastId)) {
    novateBatch(context, venue, batch);
    return;
  }
  context.fastPath.flush();
  const guard = { batch: batch.batch };
  for (let row = 0; row < batch.length; row++) {
    register(context, venue, { ...batch.trade(row), id: batch.id(row) }, guard, true);
  }
}

/** Novates a packed batch of new ids: on the fast path where it is certain to give the same, trade by trade elsewhere. */
function novateBatch(context: NovationContext, venue: Venue, batch: TradeRun): void {
  const { book, fastPath } = context;
  const log = new EffectLog(batch.rows, book.state.numbered, venue.venue, batch.firstId);
  book.seenTrades.addRun(venue.venue, batch);
  context.keepEffects(() => log.effects());
  let novated = 0;
  for (let row = 0; row < batch.length; row++) {
    if (fastPath.novate(batch.rows, row, log)) novated += 1;
    else log.noteSingle(row, novateSingle(context, venue, batch, row));
  }
  venue.tradeCount += BigInt(novated);
}

function novateSingle(context: NovationContext, venue: Venue, batch: TradeRun, row: number): Effect[] {
  const effects: Effect[] = [];
  const single = { ...context, effects };
  context.fastPath.release(batch.rows, row);
  const refused = outcomeOf(single, { ...batch.trade(row), id: batch.id(row) }, true);
  if (refused !== null) batch.refuse(row, refused);
  answer(single, venue, batch.id(row), refused);
  return effects;
}
