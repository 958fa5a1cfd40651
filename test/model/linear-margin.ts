import { dollars } from "./account.ts";
import { haircutBps, inDollars } from "./collateral.ts";
import { classOf, isInverse, type ModelInstrument, worthOf } from "./instrument.ts";
import type { Model } from "./model.ts";
import { partsPerMillion, Rational, whole } from "./rational.ts";
import { notional, sizeOf } from "./size.ts";

export interface Requirement {
  readonly initial: bigint;
  readonly maintenance: bigint;
}

/** With initial margin by the terms alone. */
export interface PositionRequirement extends Requirement {
  readonly own: bigint;
}

/** A perpetual, a future or coins for delivery alone. */
export function linearMargin(model: Model, instrument: ModelInstrument, lots: bigint): PositionRequirement {
  const { initial, own, maintenance } = marginAtMark(model, instrument, lots);
  return {
    initial: risen(model, instrument, "initial", initial),
    own: risen(model, instrument, "initial", own),
    maintenance: risen(model, instrument, "maintenance", maintenance),
  };
}

/** At the mark of the coin in which it is paid. */
export function marginAtMark(model: Model, instrument: ModelInstrument, lots: bigint): PositionRequirement {
  const value = whole(sizeOf(worthOf(instrument, lots)));
  const base = partsPerMillion(instrument.initialPpm);
  const held = base.times(partsPerMillion(instrument.maintenanceOfInitialPpm));
  const cls = classOf(instrument);
  return {
    initial: inDollars(model, cls, value.times(initialFraction(model, instrument)).ceil()),
    own: inDollars(model, cls, value.times(base).ceil()),
    maintenance: inDollars(model, cls, value.times(held).ceil()),
  };
}

/** What an amount costs in dollars once the coin in which it is paid has risen by its haircut; an inverse contract is the coin itself. */
export function risen(
  model: Model,
  instrument: ModelInstrument,
  margin: "initial" | "maintenance",
  amount: bigint,
): bigint {
  const cls = classOf(instrument);
  if (cls === dollars || isInverse(instrument)) return amount;
  const asset = model.locationOf(cls);
  const bps = margin === "initial" ? BigInt(asset.haircutBps) : haircutBps(model, asset, margin);
  return whole(amount)
    .times(new Rational(10_000n + bps, 10_000n))
    .ceil();
}

/** Rises in 32 steps of whole parts per million to one while the open notional rises between the house's bounds. */
export function initialFraction(model: Model, instrument: ModelInstrument): Rational {
  const slow = model.slownessOf(instrument);
  const raised = whole(BigInt(instrument.initialPpm)).times(slow).ceil();
  const basePpm = raised > 1_000_000n ? 1_000_000n : raised;
  const base = new Rational(basePpm, 1_000_000n);
  const { openInterestLowerQuanta: lower, openInterestUpperQuanta: upper } = model.rules;
  const perLot = notional(model, instrument, 1n);
  if (upper === 0n || perLot === 0n) return base;
  const risen = new Rational(model.openLots(instrument.number) * perLot - lower, upper - lower);
  const step = risen.times(whole(32n)).ceil();
  if (step <= 0n) return base;
  if (step >= 32n) return Rational.one;
  const rest = whole(1_000_000n - basePpm);
  return base.plus(new Rational(rest.times(new Rational(step, 32n)).ceil(), 1_000_000n));
}
