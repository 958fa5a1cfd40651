import { dollars, type ModelAccount } from "./account.ts";
import { inDollars, placed, tokenPrice } from "./collateral.ts";
import { deliveredBy } from "./delivery.ts";
import { type ModelInstrument, valueAt, worthOf } from "./instrument.ts";
import type { Model } from "./model.ts";
import { largest, least, partsPerMillion, positive, Rational, whole } from "./rational.ts";
import { sizeOf } from "./size.ts";

const sum = (parts: readonly bigint[]): bigint => parts.reduce((total, part) => total + part, 0n);

/** An option that is exercised by delivery, as its holder sees it. */
interface Right {
  readonly instrument: ModelInstrument;
  readonly strike: bigint;
  readonly isCall: boolean;
  /** A long call or a short put gets the coins and pays the strike. */
  readonly buys: boolean;
  readonly strikeValue: bigint;
  readonly coins: bigint;
  /** What its mark counts now: exercised, it is paid back with the price of the coins. */
  readonly paid: bigint;
}

/** What one settlement price makes an account pay and lack. */
interface Outcome {
  readonly pays: bigint;
  readonly lacks: bigint;
}

/**
 * The most that options with delivery may cost an account in dollars when they end: for each expiry the worst settlement price for
 * what it pays and for the coins that it lacks, of which the penalty counts. Every price between two strikes is looked at.
 */
export function exerciseDebt(model: Model, account: ModelAccount): bigint {
  const byExpiry = new Map<bigint, Right[]>();
  for (const [number, { lots }] of account.positions) {
    const instrument = model.instrument(number);
    const { deliveryClass, strikeTicks, expirySeconds } = instrument;
    if (deliveryClass === undefined || strikeTicks === null || expirySeconds === null) continue;
    const rights = byExpiry.get(expirySeconds) ?? [];
    rights.push(rightOf(model, instrument, strikeTicks, lots));
    byExpiry.set(expirySeconds, rights);
  }
  const left = new Map(byExpiry.size === 0 ? [] : model.coins().map((cls) => [cls, valueHeld(model, account, cls)]));
  let debt = 0n;
  for (const [, rights] of [...byExpiry].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const outcomes = pricesBetween(rights).map((price) => outcomeAt(rights, price));
    debt += largest(0n, ...outcomes.map(({ pays }) => pays));
    const cls = rights[0]?.instrument.deliveryClass ?? dollars;
    const lacked = inDollars(model, cls, largest(0n, ...outcomes.map(({ lacks }) => lacks)));
    const covered = least(left.get(cls) ?? 0n, lacked);
    left.set(cls, (left.get(cls) ?? 0n) - covered);
    debt += whole(lacked - covered)
      .times(partsPerMillion(model.rules.inLieuPenaltyPpm))
      .ceil();
  }
  return debt;
}

function rightOf(model: Model, instrument: ModelInstrument, strike: bigint, lots: bigint): Right {
  const isCall = instrument.optionType === "call";
  return {
    instrument,
    strike,
    isCall,
    buys: isCall === lots > 0n,
    strikeValue: valueAt(instrument, sizeOf(lots), strike),
    coins: deliveredBy(model, instrument, sizeOf(lots)),
    paid: positive(worthOf(instrument, lots)),
  };
}

/** Twice a price between each two strikes, and one below and above all: at a strike itself nobody exercises. */
function pricesBetween(rights: readonly Right[]): bigint[] {
  const strikes = [...new Set(rights.map(({ strike }) => strike))].sort((a, b) => (a < b ? -1 : 1));
  return [0n, ...strikes.map((strike, index) => strike + (strikes[index + 1] ?? strike + 2n))];
}

function outcomeAt(rights: readonly Right[], twicePrice: bigint): Outcome {
  const exercised = rights.filter(({ isCall, strike }) =>
    isCall ? twicePrice > 2n * strike : twicePrice < 2n * strike,
  );
  const [buying, selling] = [exercised.filter(({ buys }) => buys), exercised.filter(({ buys }) => !buys)];
  const bought = sum(buying.map(({ coins }) => coins));
  const sold = sum(selling.map(({ coins }) => coins));
  const costs = sum(buying.map(({ strikeValue, paid }) => strikeValue + paid));
  // What it is paid counts for what it buys at the same price, no further.
  const earned =
    sold === 0n ? 0n : new Rational(sum(selling.map((row) => row.strikeValue)) * least(sold, bought), sold).floor();
  return { pays: positive(costs - earned), lacks: positive(sold - bought) };
}

/** Dollars that an account's coins of a class are worth, those of the open cycle included. */
function valueHeld(model: Model, account: ModelAccount, cls: string): bigint {
  const location = model.locationOf(cls);
  let coins = 0n;
  for (const [asset, amount] of placed(model, account)) if (model.asset(asset).cls === cls) coins += amount;
  return positive(new Rational(coins * tokenPrice(model, location), location.unit).floor());
}
