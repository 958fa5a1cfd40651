import type { Applied, Effect, Genesis } from "@isthmus/clearing";
import { LocalHouse, type LocalMember } from "@isthmus/clearing/testing";
import { expect } from "vitest";

/** Whole dollars in settlement quanta. */
export const usd = (dollars: number): bigint => BigInt(dollars) * 1_000_000n;
/** First mark of BTC-PERP: 40,000 dollars in ticks of a cent. */
export const btcTicks = 4_000_000n;
/** First mark of ETH-PERP: 2,000 dollars. */
export const ethTicks = 200_000n;
/** Lots of one coin of BTC-PERP: a lot moves one quantum per tick. */
export const oneCoin = 10_000n;

/** A house with marks and members that each hold so many dollars at the hub. */
export function smallHouse(dollars: readonly number[], parameters: Genesis["parameters"] = {}) {
  const house = LocalHouse.standard({ genesis: { parameters } });
  const members = dollars.map((_, index) => house.open(index));
  members.forEach((member, index) => {
    if (dollars[index] !== 0) house.deposit(member.id, 1, usd(dollars[index] ?? 0));
  });
  house.prices({ 1: btcTicks, 2: ethTicks });
  return { house, members: members as [LocalMember, LocalMember, LocalMember, LocalMember] };
}

let lastId = 0;

/** One trade through the HTTP venue. @returns "novated", or why it was refused */
export function dealt(
  house: LocalHouse,
  buyer: LocalMember,
  seller: LocalMember,
  sizeLots: bigint,
  priceTicks = btcTicks,
  instrument = 1,
  maker: "buyer" | "seller" = "buyer",
): string {
  lastId += 1;
  const trade = { id: `d${lastId}`, instrument, buyer: buyer.id, seller: seller.id, priceTicks, sizeLots, maker };
  const applied = house.trades([trade]);
  if (!applied.ok) return applied.error.code;
  const refused = effectsOf(applied, "trade-refused")[0];
  return refused?.error ?? "novated";
}

/** The effects of one kind. @throws the refusal */
export function effectsOf<K extends Effect["kind"]>(applied: Applied, kind: K): Extract<Effect, { kind: K }>[] {
  if (!applied.ok) throw applied.error;
  return applied.effects.filter((effect): effect is Extract<Effect, { kind: K }> => effect.kind === kind);
}

/** Signed lots of an account. */
export function lotsOf(house: LocalHouse, member: LocalMember, instrument = 1): bigint {
  return house.engine.account(member.id).positions.find((row) => row.instrument === instrument)?.lots ?? 0n;
}

/** The balance of the hub's dollar. */
export function dollarsOf(house: LocalHouse, member: LocalMember, asset = 1): bigint {
  return house.engine.account(member.id).balances.find((row) => row.asset === asset)?.amountQuanta ?? 0n;
}

/** What an account's last statement says for a reason. */
export function stated(house: LocalHouse, account: LocalMember["id"], reason: string): bigint {
  const statement = house.engine.lastCycle()?.statements.find((row) => row.account === account);
  return statement?.byReason[reason] ?? 0n;
}

/** Every asset conserved, obligations and lots summing to zero. */
export function expectConserved(house: LocalHouse): void {
  for (const row of house.engine.conservation()) expect(row.differenceQuanta).toBe(0n);
  let pendingQuanta = 0n;
  const lots = new Map<number, bigint>();
  for (const account of house.engine.state.accounts.values()) {
    pendingQuanta += account.pendingQuanta;
    for (const [number, position] of account.positions) lots.set(number, (lots.get(number) ?? 0n) + position.lots);
  }
  expect(pendingQuanta).toBe(0n);
  for (const sum of lots.values()) expect(sum).toBe(0n);
}

/** "accepted" or the code of the refusal. */
export function codeOf(applied: Applied): string {
  return applied.ok ? "accepted" : applied.error.code;
}
