import type { Hex } from "@isthmus/protocol";
import { deliveredBy } from "./delivery.ts";
import { isSpot } from "./instrument.ts";
import type { Model } from "./model.ts";
import { least, positive } from "./rational.ts";
import { proportional } from "./waterfall.ts";

/** An account and coins that it gives or is owed. */
type Row = readonly [id: Hex, amount: bigint];

const hops = 8;

/**
 * Coins that reach those who bought them by the cycle's trades for delivery from whoever gives them: each owner passes on what it
 * is not owed itself, to those to whom it sold, in proportion to what is left of that; eight times. Owners are in the order of
 * opening, single quanta go to the first.
 * @returns what each that is owed receives, in the order of `owed`
 */
export function boughtBy(model: Model, cls: string, given: readonly Row[], owed: readonly Row[]): bigint[] {
  const owners = [...new Set([...model.accounts.values()].map(({ owner }) => owner))];
  const ownerOf = (id: Hex): number => owners.indexOf(model.account(id).owner);
  const left = salesBetween(model, cls, { count: owners.length, ownerOf });
  const room = owners.map((_, owner) =>
    owed.reduce((sum, [id, amount]) => (ownerOf(id) === owner ? sum + amount : sum), 0n),
  );
  const got = owners.map(() => 0n);
  let moving = new Map<number, bigint>();
  for (const [id, amount] of given) moving.set(ownerOf(id), (moving.get(ownerOf(id)) ?? 0n) + amount);
  for (let hop = 0; hop < hops; hop++) {
    const next = new Map<number, bigint>();
    for (const [from, amount] of moving) {
      const row = left[from] as bigint[];
      const all = row.reduce((sum, part) => sum + part, 0n);
      const parts = proportional(least(amount, all), row);
      parts.forEach((part, to) => {
        if (part === 0n) return;
        row[to] = (row[to] as bigint) - part;
        const kept = least(part, (room[to] as bigint) - (got[to] as bigint));
        got[to] = (got[to] as bigint) + kept;
        if (part > kept) next.set(to, (next.get(to) ?? 0n) + part - kept);
      });
    }
    moving = next;
  }
  const shares = owed.map(() => 0n);
  got.forEach((amount, owner) => {
    const own = owed.flatMap(([id], index) => (ownerOf(id) === owner ? [index] : []));
    const parts = proportional(
      amount,
      own.map((index) => owed[index]?.[1] ?? 0n),
    );
    own.forEach((index, at) => {
      shares[index] = parts[at] ?? 0n;
    });
  });
  return shares;
}

/** What each owner has sold to each other one, less what came back; trades of packed batches are not followed. */
function salesBetween(
  model: Model,
  cls: string,
  { count, ownerOf }: { readonly count: number; readonly ownerOf: (id: Hex) => number },
): bigint[][] {
  const gross = Array.from({ length: count }, () => Array.from({ length: count }, () => 0n));
  for (const { instrument: number, buyer, seller, sizeLots, isPacked } of model.now.trades) {
    const instrument = model.instrument(number);
    if (isPacked === true || !isSpot(instrument) || instrument.deliveryClass !== cls) continue;
    const row = gross[ownerOf(seller)] as bigint[];
    row[ownerOf(buyer)] = (row[ownerOf(buyer)] as bigint) + deliveredBy(model, instrument, sizeLots);
  }
  return gross.map((row, from) =>
    row.map((amount, to) => (from === to ? 0n : positive(amount - (gross[to]?.[from] ?? 0n)))),
  );
}
