import { intrinsic, isOption, type ModelInstrument } from "./instrument.ts";
import type { Model, ModelAsset } from "./model.ts";
import { largest, least, partsPerMillion, Rational, whole } from "./rational.ts";

/** One message of market data, by instrument and by asset. */
export interface ModelPrices {
  readonly seconds: bigint;
  readonly marks?: ReadonlyMap<number, bigint>;
  /** Dollar quanta per whole token. */
  readonly tokens?: ReadonlyMap<number, bigint>;
  readonly rates?: ReadonlyMap<number, bigint>;
  /** Options whose volatility is stated; it never changes here. */
  readonly volatilities?: readonly number[];
  readonly settlements?: ReadonlyMap<number, bigint>;
}

/** A row that was refused, and why. */
export type Refusal = readonly [what: string, number: number, reason: string];

/** Without staleness guards still widen by one step for each so many seconds. */
const guardSeconds = 10_800;

/** Takes a message row by row. @returns the rows that were refused, in the order of the engine */
export function takePrices(model: Model, prices: ModelPrices): Refusal[] {
  const from = model.time;
  model.advance(from + prices.seconds);
  for (const instrument of model.instruments.values()) watchSettlement(model, instrument, from);
  const refused: Refusal[] = [];
  const before = new Map([...model.instruments].map(([number, { mark }]) => [number, mark]));
  const rows = [...(prices.marks ?? [])].map(([number, ticks]) => ({ instrument: model.instrument(number), ticks }));
  for (const options of [false, true]) {
    for (const { instrument, ticks } of rows.filter((row) => isOption(row.instrument) === options)) {
      const reason = takeMark(model, instrument, ticks, before.get(instrument.underlying ?? 0));
      if (reason !== null) refused.push(["mark", instrument.number, reason]);
    }
  }
  for (const [number, ticks] of prices.settlements ?? []) {
    const reason = takeSettlement(model, model.instrument(number), ticks);
    if (reason !== null) refused.push(["settlement", number, reason]);
  }
  for (const [number, price] of prices.tokens ?? []) {
    const reason = takeToken(model, model.asset(number), price);
    if (reason !== null) refused.push(["asset-price", number, reason]);
  }
  for (const number of prices.volatilities ?? []) model.instrument(number).volatilityAt = model.time;
  for (const [number, rate] of prices.rates ?? []) model.instrument(number).rateE9 = rate;
  return refused;
}

/** How far a value may move: a part of it, and as much again for each full period since, the last not counted before it is over. */
function reach(model: Model, since: bigint, base: bigint, stepPpm: number): Rational {
  const { staleSeconds } = model.rules;
  const period = BigInt(staleSeconds === 0 ? guardSeconds : staleSeconds);
  let steps = 1n;
  while (model.time - since > steps * period) steps += 1n;
  const part = whole(base).times(partsPerMillion(stepPpm));
  const least = whole(1n);
  return (part.compare(least) > 0 ? part : least).times(whole(steps));
}

const isBeyond = (most: Rational, left: bigint, right: bigint): boolean =>
  whole(left - right)
    .absolute()
    .compare(most) > 0;

function takeMark(
  model: Model,
  instrument: ModelInstrument,
  ticks: bigint,
  spotBefore: bigint | undefined,
): string | null {
  if (instrument.expired || instrument.settlement !== null) return "expired";
  if (ticks < 0n || (ticks === 0n && !isOption(instrument))) {
    instrument.unpriced = true;
    return "not-positive";
  }
  const { markedAt } = instrument;
  if (markedAt !== null && isBeyond(markReach(model, instrument, markedAt, spotBefore), ticks, instrument.mark))
    return "step";
  instrument.mark = ticks;
  instrument.markedAt = model.time;
  instrument.unpriced = false;
  return null;
}

/** An option moves by a part of its underlying's price, and by what that has just moved. */
function markReach(model: Model, instrument: ModelInstrument, since: bigint, spotBefore: bigint | undefined): Rational {
  const { markStepPpm } = model.rules;
  if (!isOption(instrument)) return reach(model, since, instrument.mark, markStepPpm);
  const spot = model.instrument(instrument.underlying ?? 0).mark;
  const base = largest(spot, instrument.mark);
  return reach(model, since, base, markStepPpm).plus(whole(spot - (spotBefore ?? spot)).absolute());
}

/**
 * The price of a class. One beyond its step waits: it is in force once every value over the time of confirmation lay beyond the
 * held one on its side, at the closest of them; so a single print changes nothing.
 */
function takeToken(model: Model, asset: ModelAsset, price: bigint): string | null {
  if (price <= 0n) return "not-positive";
  const { assetStepPpm, confirmSeconds } = model.rules;
  const { time } = model;
  const held = model.classPrices.get(asset.cls);
  if (held === undefined) {
    model.classPrices.set(asset.cls, { value: price, at: time, waiting: null });
    return null;
  }
  const most = reach(model, held.at, held.value, assetStepPpm);
  const take = (value: bigint): null => {
    Object.assign(held, { value, at: time });
    return null;
  };
  if (!isBeyond(most, price, held.value)) {
    held.waiting = null;
    return take(price);
  }
  const { waiting } = held;
  const fresh = { value: price, since: time };
  const isAbove = price > held.value;
  if (waiting === null || waiting.value > held.value !== isAbove) {
    held.waiting = fresh;
    return "unconfirmed";
  }
  const closest = isAbove === price < waiting.value ? price : waiting.value;
  if (time - waiting.since < BigInt(confirmSeconds)) {
    held.waiting = { ...waiting, value: closest };
    return "unconfirmed";
  }
  if (!isBeyond(most, price, closest)) {
    held.waiting = null;
    return take(price);
  }
  held.waiting = fresh;
  // Where it has moved nowhere, it still waits.
  return closest === held.value ? "unconfirmed" : take(closest);
}

/** The instrument at whose marks another one settles. */
function referenceOf(model: Model, instrument: ModelInstrument): ModelInstrument {
  return isOption(instrument) ? model.instrument(instrument.underlying ?? 0) : instrument;
}

/** Adds the time since `from` to the average at which an instrument settles, and fixes its price at its expiry. */
function watchSettlement(model: Model, instrument: ModelInstrument, from: bigint): void {
  const { expirySeconds: expiry } = instrument;
  if (expiry === null || instrument.expired || expiry <= from) return;
  const { settlementWindowSeconds, settlementHoldSeconds, settlementCoveragePpm, staleSeconds } = model.rules;
  const opens = expiry - BigInt(settlementWindowSeconds);
  const start = largest(from, opens);
  const end = least(model.time, expiry);
  const { window } = instrument;
  if (end > start) {
    window.elapsed += end - start;
    const { markedAt, mark, unpriced, expired } = referenceOf(model, instrument);
    const hold = staleSeconds !== 0 && staleSeconds < settlementHoldSeconds ? staleSeconds : settlementHoldSeconds;
    // A mark counts while it is held, whoever set it and whenever.
    const until = (markedAt ?? 0n) + BigInt(hold);
    const covered = least(end, until) - start;
    if (markedAt !== null && !unpriced && !expired && covered > 0n) {
      window.covered += covered;
      window.tickSeconds += mark * covered;
    }
  }
  if (expiry > model.time || window.covered === 0n) return;
  const share = new Rational(window.covered, window.elapsed);
  if (share.compare(partsPerMillion(settlementCoveragePpm)) < 0) return;
  fix(model, instrument, new Rational(window.tickSeconds, window.covered).floor());
}

function fix(model: Model, instrument: ModelInstrument, ticks: bigint): void {
  instrument.settlement = ticks;
  instrument.mark = isOption(instrument) ? intrinsic(instrument, ticks) : ticks;
  instrument.markedAt = model.time;
  instrument.unpriced = false;
}

/** A stated price: for what is past its expiry without one, within the reach of its reference. */
function takeSettlement(model: Model, instrument: ModelInstrument, ticks: bigint): string | null {
  if (!isWaiting(model, instrument)) return "not-waiting";
  if (ticks <= 0n) return "not-positive";
  const reference = referenceOf(model, instrument);
  const { markedAt } = reference;
  if (markedAt !== null && isBeyond(markReach(model, reference, markedAt, undefined), ticks, reference.mark))
    return "step";
  fix(model, instrument, ticks);
  return null;
}

/** Past its expiry without a settlement price. */
export function isWaiting(model: Model, { expirySeconds, expired, settlement }: ModelInstrument): boolean {
  return expirySeconds !== null && expirySeconds <= model.time && !expired && settlement === null;
}
