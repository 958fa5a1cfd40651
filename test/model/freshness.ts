import { dollars, type ModelAccount } from "./account.ts";
import { classOf, isOption, type ModelInstrument } from "./instrument.ts";
import { isWaiting } from "./market.ts";
import type { Model, ModelAsset } from "./model.ts";

const isYoung = (model: Model, at: bigint, seconds: number): boolean =>
  seconds === 0 || model.time - at <= BigInt(seconds);

/** Whether an instrument's own mark is young, a price, and not one that waits for settlement. */
function hasFreshMark(model: Model, instrument: ModelInstrument): boolean {
  const { markedAt, unpriced } = instrument;
  return isYoung(model, markedAt ?? 0n, model.rules.staleSeconds) && !unpriced && !isWaiting(model, instrument);
}

/** Whether anything may be liquidated at the mark; an option's rests on its underlying's until it has a settlement price. */
export function isFresh(model: Model, instrument: ModelInstrument): boolean {
  if (!hasFreshMark(model, instrument)) return false;
  if (!isOption(instrument) || instrument.settlement !== null) return true;
  return hasFreshMark(model, model.instrument(instrument.underlying ?? 0));
}

/** Whether a coin has a price, and it is fresh. */
export function isFreshAsset(model: Model, asset: ModelAsset): boolean {
  if (asset.markInstrument !== null) {
    const instrument = model.instrument(asset.markInstrument);
    return instrument.markedAt !== null && hasFreshMark(model, instrument);
  }
  const price = model.classPrices.get(asset.cls);
  return price !== undefined && isYoung(model, price.at, model.rules.staleSeconds);
}

/** Whether new risk may rest on an instrument: its mark, its volatility, its underlying and the price of its class. */
function backsRisk(model: Model, instrument: ModelInstrument): boolean {
  for (const cls of [classOf(instrument), instrument.deliveryClass ?? dollars]) {
    if (cls !== dollars && !isFreshAsset(model, model.locationOf(cls))) return false;
  }
  if (!hasFreshMark(model, instrument)) return false;
  if (!isOption(instrument) || instrument.settlement !== null) return true;
  const { volatilityAt, underlying } = instrument;
  const isCalm = volatilityAt === null || isYoung(model, volatilityAt, model.rules.volatilityStaleSeconds);
  return isCalm && backsRisk(model, model.instrument(underlying ?? 0));
}

/** Whether everything that an account holds, or is about to hold, may back new risk. */
export function isCurrent(model: Model, account: ModelAccount, added?: number): boolean {
  const held = [...account.positions.keys(), ...(added === undefined ? [] : [added])];
  if (!held.every((number) => backsRisk(model, model.instrument(number)))) return false;
  return [...account.balances.keys()].every((number) => {
    const asset = model.asset(number);
    if (asset.cls === dollars) return true;
    // What never had a price counts for nothing, which cannot grow stale.
    const known =
      asset.markInstrument === null ? model.classPrices.has(asset.cls) : marked(model, asset.markInstrument);
    return (
      !known ||
      (asset.markInstrument === null
        ? isFreshAsset(model, asset)
        : backsRisk(model, model.instrument(asset.markInstrument)))
    );
  });
}

const marked = (model: Model, number: number): boolean => model.instrument(number).markedAt !== null;

/** Whether anything may leave an account as far as prices go: with nothing at risk it needs none. */
export function mayLeave(model: Model, account: ModelAccount): boolean {
  const owes = [...account.pending.values(), ...account.balances.values()].some((amount) => amount < 0n);
  return (account.positions.size === 0 && !owes) || isCurrent(model, account);
}
