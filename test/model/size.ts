import type { ModelAccount } from "./account.ts";
import { inDollars } from "./collateral.ts";
import { classOf, isOption, type ModelInstrument, valueAt } from "./instrument.ts";
import type { Model } from "./model.ts";
import { largest, least, partsPerMillion, Rational, whole } from "./rational.ts";

export const sizeOf = (lots: bigint): bigint => (lots < 0n ? -lots : lots);

/** Dollars of lots at the mark of what moves their price, without sign, rounded up. */
export function notional(model: Model, instrument: ModelInstrument, lots: bigint): bigint {
  const moves = isOption(instrument) ? model.instrument(instrument.underlying ?? 0) : instrument;
  if (moves.markedAt === null) return 0n;
  return inDollars(model, classOf(instrument), sizeOf(valueAt(instrument, sizeOf(lots), moves.mark)));
}

/** Lots that a part of an open interest amounts to, at least a sum of dollars. */
function lotsOf(openLots: bigint, perLot: bigint, part: { readonly ppm: number; readonly floor: bigint }): bigint {
  const ofOpenInterest = whole(openLots).times(partsPerMillion(part.ppm)).floor();
  const atLeast = new Rational(part.floor, perLot).floor();
  return largest(ofOpenInterest, atLeast);
}

/** The larger of an owner's long and short lots over all its accounts. */
export function ownerLots(model: Model, account: ModelAccount, number: number): bigint {
  return largest(ownerSide(model, account, { number, lots: 1n }), ownerSide(model, account, { number, lots: -1n }));
}

/** An owner's lots over all its accounts on the side of `lots`. */
export function ownerSide(
  model: Model,
  { owner }: ModelAccount,
  { number, lots }: { readonly number: number; readonly lots: bigint },
): bigint {
  let size = 0n;
  for (const { positions } of model.accountsOf(owner)) {
    const held = positions.get(number)?.lots ?? 0n;
    if (held > 0n === lots > 0n) size += sizeOf(held);
  }
  return size;
}

/** The largest open interest that at least three of the last five cut-offs had, at most that of the last one. */
export function lastedLots({ history }: ModelInstrument): bigint {
  const recent = history.slice(0, 5);
  const had = (lots: bigint): number => recent.filter((at) => at >= lots).length;
  const last = recent[0] ?? 0n;
  const lasted = largest(0n, ...recent.filter((lots) => had(lots) >= 3));
  return least(last, lasted);
}

/** The most lots that one owner may hold once it has taken over; null for any. */
export function takerLots(model: Model, instrument: ModelInstrument): bigint | null {
  const { takerSharePpm, takerShareFloorQuanta } = model.rules;
  const limit = mostLots(model, instrument);
  const perLot = notional(model, instrument, 1n);
  if (takerSharePpm === 0 || perLot === 0n) return limit;
  const share = lotsOf(lastedLots(instrument), perLot, { ppm: takerSharePpm, floor: takerShareFloorQuanta });
  return limit === null ? share : least(limit, share);
}

/** The most lots that one owner may hold; null for any. */
export function mostLots(model: Model, instrument: ModelInstrument): bigint | null {
  const { positionLimitPpm, positionLimitFloorQuanta } = model.rules;
  const perLot = notional(model, instrument, 1n);
  if (perLot === 0n || positionLimitPpm === 0) return null;
  return lotsOf(lastedLots(instrument), perLot, { ppm: positionLimitPpm, floor: positionLimitFloorQuanta });
}

/**
 * What an owner's size needs in addition for initial margin: each further lot pays the fraction of the last bracket that begins
 * below it. Depth and edges are whole lots, rounded down.
 */
function addedForSize(model: Model, instrument: ModelInstrument, size: bigint, openLots: bigint): Rational {
  const { sizeBrackets, depthOfOpenInterestPpm, depthFloorQuanta } = model.rules;
  const perLot = notional(model, instrument, 1n);
  if (perLot === 0n) return Rational.zero;
  const depth = lotsOf(openLots, perLot, { ppm: depthOfOpenInterestPpm, floor: depthFloorQuanta });
  let added = Rational.zero;
  let fraction = Rational.zero;
  for (const { aboveDepthPpm, addPpm } of sizeBrackets) {
    const edge = whole(depth).times(partsPerMillion(aboveDepthPpm)).floor();
    if (size <= edge) break;
    // From here on every lot pays the new fraction in place of the one before.
    const more = partsPerMillion(addPpm).minus(fraction);
    added = added.plus(whole((size - edge) * perLot).times(more));
    fraction = partsPerMillion(addPpm);
  }
  return added;
}

/**
 * An account's part of what its owner's size needs, by lots; a long option needs no more than its value. What it is called for
 * and its maintenance margin take the open interest that has lasted, new risk the lower of that and the present one.
 */
export function sizeMargin(
  model: Model,
  account: ModelAccount,
): { readonly initial: bigint; readonly maintenance: bigint; readonly own: bigint } {
  let [initial, maintenance, own] = [0n, 0n, 0n];
  for (const [number, { lots }] of account.positions) {
    const instrument = model.instrument(number);
    const size = ownerLots(model, account, number);
    const share = new Rational(sizeOf(lots), size);
    const { settledLots, lastingLots } = instrument;
    const held = addedForSize(model, instrument, size, lastingLots).times(share);
    const now = addedForSize(model, instrument, size, least(settledLots, lastingLots)).times(share);
    const most = isOption(instrument) && lots > 0n ? marketValue(model, instrument, lots) : null;
    const atMost = (amount: bigint): bigint => (most !== null && most < amount ? most : amount);
    initial += atMost(now.ceil());
    own += atMost(held.ceil());
    maintenance += atMost(held.times(partsPerMillion(instrument.maintenanceOfInitialPpm)).ceil());
  }
  return { initial, maintenance, own };
}

/** Dollars that lots are worth at their own mark, without sign, rounded up. */
export function marketValue(model: Model, instrument: ModelInstrument, lots: bigint): bigint {
  if (instrument.markedAt === null) return 0n;
  return inDollars(model, classOf(instrument), sizeOf(valueAt(instrument, lots, instrument.mark)));
}
