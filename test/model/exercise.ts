import type { Hex } from "@isthmus/protocol";
import { expect } from "vitest";
import { add, dollars } from "./account.ts";
import { deliveredBy, type Exchange, held, post } from "./delivery.ts";
import { isFreshAsset } from "./freshness.ts";
import { type ModelInstrument, valueAt } from "./instrument.ts";
import { lent, owedBy } from "./lending.ts";
import type { Model } from "./model.ts";
import { largest, least, partsPerMillion, positive, whole } from "./rational.ts";
import { accountRisk, freeOf } from "./risk.ts";
import { sizeOf } from "./size.ts";
import { proportional } from "./waterfall.ts";

const sum = (parts: readonly bigint[]): bigint => parts.reduce((total, part) => total + part, 0n);

/** Lots of one option that end with a settlement price, and are exchanged as far as both sides can. */
interface Leg {
  readonly id: Hex;
  readonly instrument: ModelInstrument;
  readonly lots: bigint;
}

/** What everybody holds of options with delivery that are about to end in the money, in the order of ids and instruments. */
export function endingRights(model: Model): Leg[] {
  return [...model.accounts.keys()].sort().flatMap((id) =>
    held(model.account(id).positions).flatMap(([number, { lots }]): Leg[] => {
      const instrument = model.instrument(number);
      const { deliveryClass, strikeTicks, settlement, expired, mark } = instrument;
      const ends = !expired && settlement !== null && mark > 0n;
      return deliveryClass === undefined || strikeTicks === null || !ends ? [] : [{ id, instrument, lots }];
    }),
  );
}

/**
 * The exchanges of options that have just ended. How much each side can is the engine's to find: full if everybody can, else
 * the same on both sides of an option, and nothing that an account's margin, the limits on debts or its coins do not allow.
 * @returns what happened
 */
export function deliverEnded(model: Model, legs: readonly Leg[], exchanges: readonly Exchange[]): string[] {
  const full = legs.map((leg) => exchangeOf(model, leg, sizeOf(leg.lots)));
  const shares = matched(model, legs, exchanges);
  const made = legs.map((leg, index) => exchangeOf(model, leg, shares[index] ?? 0n));
  for (const number of new Set(legs.map(({ instrument }) => instrument.number))) {
    const shareOf = (held: (lots: bigint) => boolean): bigint =>
      sum(legs.map((leg, at) => (leg.instrument.number === number && held(leg.lots) ? (shares[at] ?? 0n) : 0n)));
    expect(shareOf((lots) => lots > 0n)).toBe(shareOf((lots) => lots <= 0n));
  }
  const ids = [...new Set(legs.map(({ id }) => id))];
  const rooms = roomsFor(model, ids, full);
  const allowed = (rows: readonly Exchange[], id: Hex): boolean =>
    mayExchange(
      model,
      { id, rows: rows.filter((row) => row.id === id), full: full.filter((row) => row.id === id) },
      rooms.get(id) ?? 0n,
    );
  for (const id of ids) expect([id, allowed(made, id)]).toEqual([id, true]);
  const isFull = legs.every(({ lots }, index) => shares[index] === sizeOf(lots));
  expect(isFull).toBe(ids.every((id) => allowed(full, id)));
  for (const exchange of made) if (exchange.coins !== 0n) post(model, exchange);
  if (legs.length === 0) return [];
  const events = [isFull ? "exercised in full" : "exercised in part"];
  return shares.every((share) => share === 0n) ? ["exercised in cash alone"] : events;
}

/** A call is exchanged at its strike, what its mark has paid already counted: at the settlement price. */
function exchangeOf(model: Model, { id, instrument, lots }: Leg, size: bigint): Exchange {
  const isCall = instrument.optionType === "call";
  const bought = isCall === lots > 0n ? size : -size;
  const price = (instrument.strikeTicks ?? 0n) + (isCall ? instrument.mark : -instrument.mark);
  const cls = instrument.deliveryClass ?? dollars;
  return { id, cls, coins: deliveredBy(model, instrument, bought), money: -valueAt(instrument, bought, price) };
}

/** Which lots each of the engine's exchanges is of: its account's next leg that it fits. */
function matched(model: Model, legs: readonly Leg[], exchanges: readonly Exchange[]): bigint[] {
  const open = [...exchanges];
  const shares = legs.map((leg) => {
    const [next] = open;
    if (next === undefined || next.id !== leg.id) return 0n;
    const perLot = deliveredBy(model, leg.instrument, 1n);
    const size = sizeOf(next.coins) / perLot;
    const fitting = exchangeOf(model, leg, size);
    if (size > sizeOf(leg.lots) || fitting.coins !== next.coins || fitting.money !== next.money) return 0n;
    open.shift();
    return size;
  });
  expect(open).toEqual([]);
  return shares;
}

/** Whether an account can make exchanges: within what it may owe, its margin, and the coins that it has. */
function mayExchange(
  model: Model,
  { id, rows, full }: { readonly id: Hex; readonly rows: readonly Exchange[]; readonly full: readonly Exchange[] },
  room: bigint,
): boolean {
  if (rows.every(({ coins }) => coins === 0n)) return true;
  const was = accountRisk(model, id);
  const after = riskAfter(model, rows);
  if (positive(-after.net) > positive(-was.net) + room) return false;
  if (freeOf(after) < 0n && freeOf(after) < freeOf(was)) return false;
  const account = model.account(id);
  return [...new Set(rows.map(({ cls }) => cls))].every((cls) => {
    const flow = (of: readonly Exchange[]): bigint => sum(of.flatMap((row) => (row.cls === cls ? [row.coins] : [])));
    const missing = (coins: bigint): bigint =>
      positive(-(account.pending.get(cls) ?? 0n) - coins - positive(account.settledOf(cls)));
    if (flow(rows) >= 0n) return true;
    const atFull = isFreshAsset(model, model.locationOf(cls)) ? missing(flow(full)) : 0n;
    return missing(flow(rows)) <= largest(missing(0n), atFull);
  });
}

function riskAfter(model: Model, rows: readonly Exchange[]) {
  return model.tried(() => {
    for (const { id, cls, coins, money } of rows) {
      add(model.account(id).pending, cls, coins);
      add(model.account(id).pending, dollars, money);
    }
    return accountRisk(model, rows[0]?.id as Hex);
  });
}

/** By how much more each may owe: its own limit, what is left to its owner, and to all, each shared out by what is wanted. */
function roomsFor(model: Model, ids: readonly Hex[], full: readonly Exchange[]): Map<Hex, bigint> {
  const { debtLimitQuanta, ownerDebtLimitQuanta, maxUtilisationPpm } = model.rules;
  const wanted = ids.flatMap((id) => {
    if (model.account(id).isSystem) return [];
    const more = positive(
      -riskAfter(
        model,
        full.filter((row) => row.id === id),
      ).net,
    );
    const before = positive(-accountRisk(model, id).net);
    return more === 0n
      ? []
      : [[id, least(positive(more - before), positive(debtLimitQuanta - owedBy(model, model.account(id))))] as const];
  });
  const rooms = new Map(wanted);
  const within = (limit: bigint, of: readonly Hex[]): void => {
    const weights = of.map((id) => rooms.get(id) ?? 0n);
    const shares = proportional(least(positive(limit), sum(weights)), weights);
    of.forEach((id, index) => void rooms.set(id, shares[index] ?? 0n));
  };
  for (const owner of new Set(wanted.map(([id]) => model.account(id).owner))) {
    const own = wanted.flatMap(([id]) => (model.account(id).owner === owner ? [id] : []));
    within(ownerDebtLimitQuanta - sum(model.accountsOf(owner).map((account) => owedBy(model, account))), own);
  }
  const owed = sum([...model.accounts.values()].map((account) => owedBy(model, account)));
  const most = whole(lent(model)).times(partsPerMillion(maxUtilisationPpm)).floor();
  within(
    most - owed,
    wanted.map(([id]) => id),
  );
  return rooms;
}
