import { type Effect, systemAccounts } from "@isthmus/clearing";
import type { Hex } from "@isthmus/protocol";
import { add, dollars, type ModelAccount, type ModelPosition } from "./account.ts";
import { isFreshAsset } from "./freshness.ts";
import { isSpot, type ModelInstrument, worthOf } from "./instrument.ts";
import type { Model } from "./model.ts";
import { positive } from "./rational.ts";

const { clearing } = systemAccounts;

/** What one account exchanges: coins for money, both signed as it receives them. */
export interface Exchange {
  readonly id: Hex;
  readonly cls: string;
  readonly coins: bigint;
  readonly money: bigint;
}

/** Coins that so many lots stand for. */
export function deliveredBy(model: Model, { deliveryClass, lotsPerUnit }: ModelInstrument, lots: bigint): bigint {
  return (lots * model.locationOf(deliveryClass ?? dollars).unit) / lotsPerUnit;
}

/**
 * At the cut-off what was traded for delivery changes hands against its price, and the trades are over; the coins' worth beyond the
 * price is a gain of the cycle. A coin without a fresh price is delivered only if everybody has what it has to give of it.
 * @returns the exchanges, in the order of ids and instruments
 */
export function deliverSpot(model: Model): Exchange[] {
  const traded = [...model.instruments.values()].filter((row) => isSpot(row) && model.openLots(row.number) > 0n);
  const waits = (cls: string): boolean =>
    !isFreshAsset(model, model.locationOf(cls)) && [...model.accounts.values()].some((one) => lacks(model, one, cls));
  const numbers = traded.flatMap((row) => (waits(row.deliveryClass ?? dollars) ? [] : [row.number]));
  const done: Exchange[] = [];
  for (const id of [...model.accounts.keys()].sort()) {
    const { positions, gains } = model.account(id);
    for (const [number, { lots, cost }] of held(positions)) {
      if (!numbers.includes(number)) continue;
      const instrument = model.instrument(number);
      const cls = instrument.deliveryClass ?? dollars;
      done.push({ id, cls, coins: deliveredBy(model, instrument, lots), money: -cost });
      add(gains, number, worthOf(instrument, lots) - cost);
      positions.delete(number);
    }
  }
  for (const exchange of done) post(model, exchange);
  return done;
}

export const held = (positions: ReadonlyMap<number, ModelPosition>): [number, ModelPosition][] =>
  [...positions].sort(([left], [right]) => left - right);

/** Whether delivery takes more of a coin from an account than it has. */
function lacks(model: Model, account: ModelAccount, cls: string): boolean {
  let coins = 0n;
  for (const [number, { lots }] of account.positions) {
    const instrument = model.instrument(number);
    if (isSpot(instrument) && instrument.deliveryClass === cls) coins += deliveredBy(model, instrument, lots);
  }
  const pending = account.pending.get(cls) ?? 0n;
  return coins < 0n && -pending - coins > positive(account.settledOf(cls));
}

/** Books an exchange. What it moves of dollars is noted: losses of the cut-off find them where they were. */
export function post(model: Model, { id, cls, coins, money }: Exchange): void {
  model.pay(clearing, id, cls, coins);
  model.pay(clearing, id, dollars, money);
  add(model.now.delivered, id, money);
}

/** What the engine has exchanged, in its order. */
export function exchangesOf(effects: readonly Effect[]): Exchange[] {
  const found: Exchange[] = [];
  let open: Omit<Exchange, "money"> | null = null;
  for (const effect of effects) {
    if (effect.kind !== "posting" || effect.reason !== "delivery") continue;
    const id = effect.from === clearing ? effect.to : effect.from;
    const amount = effect.from === clearing ? effect.amountQuanta : -effect.amountQuanta;
    if (open === null) open = { id, cls: effect.class ?? dollars, coins: amount };
    else {
      found.push({ ...open, money: amount });
      open = null;
    }
  }
  return found;
}
