import { dollars, type ModelAccount } from "./account.ts";
import { deliveredBy } from "./delivery.ts";
import { isSpot } from "./instrument.ts";
import type { CoinTerms, Model, ModelAsset } from "./model.ts";
import { least, partsPerMillion, Rational, whole } from "./rational.ts";

/** What an amount of an asset is worth: at its mark, after the maintenance cut, and as far as new risk may rest on it. */
export interface CoinValue {
  readonly market: bigint;
  readonly equity: bigint;
  /** After the coin's own initial cut: what calls for margin count. */
  readonly own: bigint;
  readonly usable: bigint;
}

type Cut = Omit<CoinValue, "market">;

/** `slow` is for initial margin of holdings: it rises with the time that their chain keeps margin waiting. */
type MarginKind = "initial" | "slow" | "maintenance";

/** Dollar quanta per whole token; zero without a price. */
export function tokenPrice(model: Model, asset: ModelAsset): bigint {
  if (asset.markInstrument === null) return model.classPrices.get(asset.cls)?.value ?? 0n;
  const { mark, quantaPerTickLot, lotsPerUnit } = model.instrument(asset.markInstrument);
  return mark * quantaPerTickLot * lotsPerUnit;
}

/** Dollar quanta for an amount of a class at its mark, rounded up. */
export function inDollars(model: Model, cls: string, amount: bigint): bigint {
  if (cls === dollars) return amount;
  const asset = model.locationOf(cls);
  return new Rational(amount * tokenPrice(model, asset), asset.unit).ceil();
}

/** Haircut of an asset: in full for initial margin, a part of it in whole basis points for maintenance margin. */
export function haircutBps(model: Model, asset: ModelAsset, margin: MarginKind): bigint {
  const full = whole(BigInt(asset.haircutBps));
  if (margin === "maintenance") return full.times(partsPerMillion(model.rules.maintenanceHaircutPpm)).ceil();
  const bps = margin === "slow" ? full.times(model.slowness(asset)).ceil() : full.ceil();
  return bps > 10_000n ? 10_000n : bps;
}

/** The part cut from a coin at a price: its haircut and what the price is short of its peg's threshold, times the factor. */
export function cutOf(model: Model, asset: ModelAsset, price: bigint, margin: MarginKind): Rational {
  const haircut = new Rational(haircutBps(model, asset, margin), 10_000n);
  if (asset.terms === null) return haircut;
  const { priceQuanta, thresholdBps, factorBps } = asset.terms.peg;
  const short = partsPerMillion(thresholdBps * 100).minus(new Rational(price, priceQuanta));
  if (short.compare(Rational.zero) <= 0) return haircut;
  // The add-on is a whole number of basis points, rounded up.
  const cut = haircut.plus(new Rational(short.times(whole(BigInt(factorBps))).ceil(), 10_000n));
  return cut.compare(Rational.one) > 0 ? Rational.one : cut;
}

/**
 * Value of what an account holds of an asset, or owes of it if below zero. Tiers count what the owner holds in all its accounts:
 * that is valued as one, and the account gets its share by amount.
 */
export function coinValue(model: Model, account: ModelAccount, asset: ModelAsset, amount: bigint): CoinValue {
  const others = amount > 0n && (asset.terms?.tiers.length ?? 0) > 0 ? heldElsewhere(model, account, asset) : 0n;
  const market = valueAtMark(model, asset, amount);
  const { equity, own, usable } = cutValue(model, asset, others + amount);
  if (others === 0n) return { market, equity, own, usable };
  const share = (value: bigint): bigint => new Rational(value * amount, others + amount).floor();
  return { market, equity: share(equity), own: share(own), usable: share(usable) };
}

const valueAtMark = (model: Model, asset: ModelAsset, amount: bigint): bigint =>
  new Rational(amount * tokenPrice(model, asset), asset.unit).floor();

function heldElsewhere(model: Model, account: ModelAccount, { asset }: ModelAsset): bigint {
  let held = 0n;
  for (const other of model.accountsOf(account.owner)) {
    const amount = other.balances.get(asset) ?? 0n;
    if (other.id !== account.id && amount > 0n) held += amount;
  }
  return held;
}

/** New risk rests on the worse of the price in force and one that waits to be confirmed. */
function cutValue(model: Model, asset: ModelAsset, amount: bigint): Cut {
  const price = tokenPrice(model, asset);
  const now = valueAtPrice(model, asset, amount, price);
  const waiting = asset.markInstrument === null ? model.classPrices.get(asset.cls)?.waiting : null;
  if (waiting === null || waiting === undefined) return now;
  const other = valueAtPrice(model, asset, amount, waiting.value);
  return { ...now, usable: least(other.usable, now.usable) };
}

function valueAtPrice(model: Model, asset: ModelAsset, amount: bigint, price: bigint): Cut {
  const exact = new Rational(amount * price, asset.unit);
  const market = exact.floor();
  if (amount <= 0n) return { equity: market, own: market, usable: market };
  const { terms } = asset;
  const equity = afterTiers(market, cutOf(model, asset, price, "maintenance"), terms);
  const own = afterTiers(market, cutOf(model, asset, price, "initial"), terms);
  const initialCut = cutOf(model, asset, price, "slow");
  if (terms === null) return { equity, own, usable: afterTiers(market, initialCut, terms) };
  const { houseCapQuanta, staleAfterCycles, staleWeightBps } = terms;
  const isStale = model.lag > staleAfterCycles;
  const weighted = isStale ? exact.times(new Rational(BigInt(staleWeightBps), 10_000n)).floor() : market;
  const shared = asset.held > houseCapQuanta ? new Rational(weighted * houseCapQuanta, asset.held).floor() : weighted;
  return { equity, own, usable: afterTiers(shared, initialCut, terms) };
}

/** Each part of a value is cut by what its tier adds to the cut of all of it. */
function afterTiers(value: bigint, cut: Rational, terms: CoinTerms | null): bigint {
  let kept = Rational.zero;
  const edges = [{ aboveQuanta: 0n, addHaircutBps: 0 }, ...(terms?.tiers ?? [])];
  edges.forEach(({ aboveQuanta, addHaircutBps }, index) => {
    const end = edges[index + 1]?.aboveQuanta ?? value;
    const top = least(value, end);
    if (top <= aboveQuanta) return;
    const part = Rational.one.minus(cut).minus(partsPerMillion(addHaircutBps * 100));
    if (part.compare(Rational.zero) > 0) kept = kept.plus(whole(top - aboveQuanta).times(part));
  });
  return kept.floor();
}

/** What an account holds of each asset, once what it owes and is owed of coins in the open cycle has been placed. */
export function placed(model: Model, account: ModelAccount): Map<number, bigint> {
  const holdings = new Map(account.balances);
  for (const cls of model.coins()) {
    const { asset } = model.locationOf(cls);
    const open = (account.pending.get(cls) ?? 0n) + openGain(model, account, cls) + openDelivery(model, account, cls);
    if (open !== 0n) holdings.set(asset, (holdings.get(asset) ?? 0n) + open);
  }
  return holdings;
}

/** Coins that spot trades of the open cycle bring an account, less those that they take. */
function openDelivery(model: Model, account: ModelAccount, cls: string): bigint {
  let coins = 0n;
  for (const [number, { lots }] of account.positions) {
    const instrument = model.instrument(number);
    if (isSpot(instrument) && instrument.deliveryClass === cls) coins += deliveredBy(model, instrument, lots);
  }
  return coins;
}

/** Gains of open lots in a class, less the funding that they have run up; of spot trades their price, as what they buy counts itself. */
export function openGain(model: Model, account: ModelAccount, cls: string): bigint {
  let gain = 0n;
  for (const [number, position] of account.positions) {
    if (model.classOfInstrument(number) !== cls) continue;
    gain += isSpot(model.instrument(number)) ? -position.cost : model.gainOf(number, position);
  }
  return gain;
}
