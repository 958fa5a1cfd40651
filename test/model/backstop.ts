import type { Hex } from "@isthmus/protocol";
import { neededPpm, weakest } from "./auction.ts";
import type { Model, ModelBackstop } from "./model.ts";
import { type Part, partOf } from "./part.ts";
import { least, partsPerMillion, Rational, whole } from "./rational.ts";
import { accountRisk, requiredWorth } from "./risk.ts";
import { type Liquidated, quote, sell } from "./sale.ts";
import { notional, sizeOf } from "./size.ts";
import { proportional } from "./waterfall.ts";

const million = 1_000_000n;
const all = Rational.one;
const positionsOnly = { coins: false };

/** A sale to a backstop. */
export interface TakenOver extends Liquidated {
  readonly seller: Hex;
  readonly taker: Hex;
}

/**
 * Positions of accounts worth less than a part of their requirement go to the members that have consented, at the marks less a fixed
 * part: to each in proportion to the room of its limits, or a half, a quarter … of it if its margin allows no more.
 * @returns the sales, in order
 */
export function sellToBackstops(model: Model): TakenOver[] {
  return weakest(model).flatMap((id) => sellOne(model, id));
}

function sellOne(model: Model, seller: Hex): TakenOver[] {
  const { backstopSharePpm, backstopDiscountPpm } = model.rules;
  if (model.backstops.size === 0) return [];
  const risk = accountRisk(model, seller);
  const due = whole(requiredWorth(risk)).times(partsPerMillion(backstopSharePpm));
  if (whole(risk.market).compare(due) >= 0) return [];
  const ppm = BigInt(backstopDiscountPpm);
  const needed = neededPpm(model, seller, ppm, positionsOnly);
  if (needed === 0n) return [];
  const everything = partOf(model, seller, all, positionsOnly);
  const rooms = [...model.backstops]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([taker, terms]) => {
      if (taker === seller || model.account(taker).suspended) return [];
      const room = roomOf(model, taker, { terms, everything });
      return room > 0n ? [{ taker, room }] : [];
    });
  const weights = rooms.map(({ room }) => room);
  const shares = proportional(
    least(
      needed,
      weights.reduce((sum, room) => sum + room, 0n),
    ),
    weights,
  );
  const sales: TakenOver[] = [];
  let sold = 0n;
  rooms.forEach(({ taker }, index) => {
    for (let trial = 0, part = shares[index] ?? 0n; trial < 8 && part > 0n; trial++, part /= 2n) {
      const share = new Rational(part, million - sold);
      const offer = { seller, taker, part: partOf(model, seller, share, positionsOnly), share, ppm };
      const sale = quote(model, offer);
      if (typeof sale === "string") continue;
      sell(model, offer, sale);
      sales.push({ ...sale, seller, taker });
      sold += part;
      break;
    }
  });
  return sales;
}

/** The part (per million) of a portfolio after which a backstop is within its limits: of all it holds, and of each instrument. */
function roomOf(
  model: Model,
  taker: Hex,
  { terms, everything }: { readonly terms: ModelBackstop; readonly everything: Part },
): bigint {
  const { positions } = model.account(taker);
  let left = terms.total;
  for (const [number, { lots }] of positions) left -= notional(model, model.instrument(number), lots);
  // Each leg is rounded up by less than a lot.
  for (const { number } of everything.legs) left -= notional(model, model.instrument(number), 1n);
  const rooms = [million];
  if (everything.notional > 0n) rooms.push(new Rational(left * million, everything.notional).floor());
  for (const { number, lots } of everything.legs) {
    const held = positions.get(number)?.lots ?? 0n;
    const most = terms.limits.get(number) ?? 0n;
    const room = most === 0n ? 0n : held * lots < 0n ? most + sizeOf(held) : most - sizeOf(held);
    rooms.push(new Rational(room * million, sizeOf(lots)).floor());
  }
  return least(...rooms);
}
