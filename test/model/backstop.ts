import type { Hex } from "@isthmus/protocol";
import { neededPpm, weakest } from "./auction.ts";
import type { Model, ModelBackstop } from "./model.ts";
import { type Part, partOf } from "./part.ts";
import { least, partsPerMillion, positive, Rational, whole } from "./rational.ts";
import { accountRisk, freeOf, requiredWorth } from "./risk.ts";
import { type Liquidated, quote, sell } from "./sale.ts";
import { notional, ownerSide, sizeOf, takerLots } from "./size.ts";
import { proportional } from "./waterfall.ts";

const million = 1_000_000n;
const all = Rational.one;
const positionsOnly = { coins: false };

/** A sale to a backstop. */
export interface TakenOver extends Liquidated {
  readonly seller: Hex;
  readonly taker: Hex;
}

/** What a member that may take over has beyond what a taker must be worth, and the dollars of all that it holds. */
interface Able {
  readonly free: bigint;
  readonly held: bigint;
}

/** Those that can take over something; looked at when the first account is due, and again when they have taken or sold. */
type AbleTakers = Map<Hex, Able>;

/**
 * Positions of accounts worth less than a part of their requirement go to the members that have consented, at the marks less a fixed
 * part: to each in proportion to the room of its limits and of its free collateral, or a half, a quarter … of it if its margin
 * allows no more. What one leaves is offered to the others that took all of theirs.
 * @returns the sales, in order
 */
export function sellToBackstops(model: Model): TakenOver[] {
  const able: AbleTakers = new Map();
  let looked = false;
  return weakest(model).flatMap((seller) => {
    if (model.backstops.size === 0) return [];
    const { backstopSharePpm, backstopDiscountPpm } = model.rules;
    const risk = accountRisk(model, seller);
    const due = whole(requiredWorth(risk)).times(partsPerMillion(backstopSharePpm));
    if (whole(risk.market).compare(due) >= 0) return [];
    const needed = neededPpm(model, seller, BigInt(backstopDiscountPpm), positionsOnly);
    if (needed === 0n) return [];
    if (!looked) for (const id of model.backstops.keys()) look(model, able, id);
    looked = true;
    return sellOne(model, able, { seller, needed });
  });
}

function look(model: Model, able: AbleTakers, id: Hex): void {
  able.delete(id);
  const { suspended, positions } = model.account(id);
  if (!model.backstops.has(id) || suspended) return;
  const { takerMarginPpm, backstopLeastQuanta } = model.rules;
  const risk = accountRisk(model, id);
  const free = freeOf(risk) - multiple(risk.initial, takerMarginPpm - 1_000_000);
  if (free <= 0n || risk.market < backstopLeastQuanta) return;
  let held = 0n;
  for (const [number, { lots }] of positions) held += notional(model, model.instrument(number), lots);
  able.set(id, { free, held });
}

const multiple = (amount: bigint, ppm: number): bigint => whole(amount).times(partsPerMillion(ppm)).ceil();

function sellOne(
  model: Model,
  able: AbleTakers,
  { seller, needed }: { readonly seller: Hex; readonly needed: bigint },
): TakenOver[] {
  const ppm = BigInt(model.rules.backstopDiscountPpm);
  const everything = partOf(model, seller, all, positionsOnly);
  const sales: TakenOver[] = [];
  let sold = 0n;
  const takeMost = (taker: Hex, most: bigint): bigint => {
    for (let trial = 0, part = most; trial < 8 && part > 0n; trial++, part /= 2n) {
      const share = new Rational(part, million - sold);
      const offer = { seller, taker, part: partOf(model, seller, share, positionsOnly), share, ppm };
      const sale = quote(model, offer);
      if (typeof sale === "string") continue;
      sell(model, offer, sale);
      sales.push({ ...sale, seller, taker });
      sold += part;
      for (const id of [taker, seller]) look(model, able, id);
      return part;
    }
    return 0n;
  };
  const initial = accountRisk(model, seller).initial;
  let rooms = [...able]
    .filter(([taker]) => model.account(taker).owner !== model.account(seller).owner)
    .map(([taker, row]) => ({ taker, room: roomOf(model, taker, { row, everything, initial }) }))
    .filter(({ room }) => room > 0n)
    .sort((a, b) => (a.taker < b.taker ? -1 : 1));
  while (sold < needed && rooms.length > 0) {
    const weights = rooms.map(({ room }) => room);
    const total = weights.reduce((sum, room) => sum + room, 0n);
    const shares = proportional(least(needed - sold, total), weights);
    const next: typeof rooms = [];
    rooms.forEach(({ taker, room }, index) => {
      const most = shares[index] ?? 0n;
      if (takeMost(taker, most) === most && room > most) next.push({ taker, room: room - most });
    });
    rooms = next;
  }
  return sales;
}

/**
 * The part (per million) of a portfolio after which a backstop is within its limits: of all it holds, of each instrument, of a
 * taker's size, and of the margin that it takes over, which nothing is taken to offset.
 */
function roomOf(
  model: Model,
  taker: Hex,
  { row, everything, initial }: { readonly row: Able; readonly everything: Part; readonly initial: bigint },
): bigint {
  const account = model.account(taker);
  const terms = model.backstops.get(taker) as ModelBackstop;
  // Each leg is rounded up by less than a lot.
  let oneLot = 0n;
  for (const { number } of everything.legs) oneLot += notional(model, model.instrument(number), 1n);
  const rooms = [million];
  const size = everything.legs.reduce(
    (sum, { number, lots }) => sum + notional(model, model.instrument(number), lots),
    0n,
  );
  if (size > 0n) {
    rooms.push(new Rational((terms.total - row.held - oneLot) * million, size).floor());
  }
  if (initial > 0n) {
    const carried = whole(row.free).over(whole(initial).times(partsPerMillion(model.rules.takerMarginPpm)));
    const rounding = size > 0n ? new Rational(oneLot * million, size).floor() + 1n : 0n;
    rooms.push(carried.times(whole(million)).floor() - rounding);
  }
  for (const { number, lots } of everything.legs) {
    const held = account.positions.get(number)?.lots ?? 0n;
    const most = terms.limits.get(number) ?? 0n;
    const back = held * lots < 0n ? sizeOf(held) : 0n;
    const own = most === 0n ? 0n : held * lots < 0n ? most + back : most - sizeOf(held);
    const limit = takerLots(model, model.instrument(number));
    const beside = limit === null ? own : positive(limit - ownerSide(model, account, { number, lots })) + back;
    rooms.push(new Rational(least(own, beside) * million, sizeOf(lots)).floor());
  }
  return least(...rooms);
}
