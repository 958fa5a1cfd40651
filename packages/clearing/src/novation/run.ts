import type { Context } from "../engine/context.ts";
import { answer, outcomeOf } from "../engine/novation.ts";
import type { Effect } from "../engine/types.ts";
import type { Venue } from "../state/state.ts";
import type { TradeRun } from "../state/trade-run.ts";
import { EffectLog } from "./effect-log.ts";

/**
 * Registers a packed batch none of whose ids was seen before: in numbers where that is certain to give the same, trade by
 * trade where it is not.
 */
export function novateRun(context: Context, venue: Venue, run: TradeRun): void {
  const { seenTrades, quickTrades, state } = context.book;
  const log = new EffectLog(run.rows, state.numbered, venue.venue, run.firstId);
  seenTrades.addRun(venue.venue, run);
  context.keepEffects(() => log.effects());
  let novated = 0;
  for (let row = 0; row < run.length; row++) {
    if (quickTrades.novate(run.rows, row, log)) novated += 1;
    else log.noteSingle(row, novateSingle(context, venue, run, row));
  }
  venue.tradeCount += BigInt(novated);
}

function novateSingle(context: Context, venue: Venue, run: TradeRun, row: number): Effect[] {
  const effects: Effect[] = [];
  const single = { ...context, effects };
  context.book.quickTrades.releaseInstruments();
  const refused = outcomeOf(single, { ...run.trade(row), id: run.id(row) }, true);
  if (refused !== null) run.refuse(row, refused);
  answer(single, venue, run.id(row), refused);
  return effects;
}
