import { smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { require } from "../book/context.ts";
import { ownerSize } from "../margin/concentration.ts";
import { sizeRules } from "../margin/size-rules.ts";
import { lastingOpenLots } from "../model/lasting-open-lots.ts";
import type { Account, Instrument } from "../model/state.ts";

const million = 1_000_000n;

/**
 * The most lots of an instrument, on either side, that an owner may hold once it has taken over liquidated positions of it: the
 * position limit, and of the open interest that has lasted the part `takerSharePpm`, at least the floor's notional.
 * @returns null without a limit
 */
function takerLimitLots(book: Book, instrument: Instrument): bigint | null {
  const { limitLots, lotQuanta } = sizeRules(book, instrument);
  const { takerSharePpm, takerShareFloorQuanta } = book.state.parameters;
  if (takerSharePpm === 0 || lotQuanta <= 0n) return limitLots;
  const ofOpen = (lastingOpenLots(instrument.recentOpenLots) * BigInt(takerSharePpm)) / million;
  const floor = takerShareFloorQuanta / lotQuanta;
  const shareLots = ofOpen > floor ? ofOpen : floor;
  return limitLots === null ? shareLots : smaller(limitLots, shareLots);
}

/**
 * Requires that a taker's owner stays within the limit after the taker's position has become `lots`.
 * @throws POSITION_LIMIT
 */
export function requireTakerLimit(book: Book, taker: Readonly<Account>, instrument: Instrument, lots: bigint): void {
  const limitLots = takerLimitLots(book, instrument);
  if (limitLots === null) return;
  const sizeLots = ownerSize(book, [taker], instrument, lots);
  require(sizeLots <= limitLots, "POSITION_LIMIT", { instrument: instrument.instrument, sizeLots, limitLots });
}

/**
 * Lots (signed) of which a taker may take so many: what is left of the limit, and what offsets its own position.
 * @returns unsigned; null without a limit
 */
export function takerRoomLots(
  book: Book,
  taker: Readonly<Account>,
  { instrument, lots }: { readonly instrument: Instrument; readonly lots: bigint },
): bigint | null {
  const limitLots = takerLimitLots(book, instrument);
  if (limitLots === null) return null;
  const { longLots, shortLots } = book.ownerSides(taker, instrument.instrument);
  const held = taker.positions.get(instrument.instrument)?.lots ?? 0n;
  const room = limitLots - (lots > 0n ? longLots : shortLots);
  const offsetting = held !== 0n && held > 0n !== lots > 0n ? (held > 0n ? held : -held) : 0n;
  return room > 0n ? room + offsetting : offsetting;
}
