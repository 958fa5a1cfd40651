import type { Applied, Effect, Genesis } from "@isthmus/clearing";
import { TestCcp, type TestMember } from "@isthmus/clearing/testing";
import { expect } from "vitest";

/** Whole dollars in settlement quanta. */
export const usd = (dollars: number): bigint => BigInt(dollars) * 1_000_000n;
/** First mark of BTC-PERP: 40,000 dollars in ticks of a cent. */
export const btcTicks = 4_000_000n;
/** First mark of ETH-PERP: 2,000 dollars. */
export const ethTicks = 200_000n;
/** Lots of one coin of BTC-PERP: a lot moves one quantum per tick. */
export const oneCoin = 10_000n;

/** A clearing house with marks, and members that each hold so many dollars at the hub. */
export function smallCcp(dollars: readonly number[], parameters: Genesis["parameters"] = {}) {
  const ccp = TestCcp.standard({ genesis: { parameters } });
  const members = dollars.map((_, index) => ccp.open(index));
  members.forEach((member, index) => {
    if (dollars[index] !== 0) ccp.deposit(member.id, 1, usd(dollars[index] ?? 0));
  });
  ccp.prices({ 1: btcTicks, 2: ethTicks });
  return { ccp, members: members as [TestMember, TestMember, TestMember, TestMember] };
}

let lastId = 0;

/** Parties and terms of a trade; by default of BTC-PERP at its first mark, with the buyer as maker. */
export interface TradeTerms {
  readonly buyer: TestMember;
  readonly seller: TestMember;
  readonly sizeLots: bigint;
  readonly priceTicks?: bigint;
  readonly instrument?: number;
  readonly maker?: "buyer" | "seller";
}

/** Submits one trade through the HTTP venue. @returns "novated", or the code of the refusal */
export function submitTrade(ccp: TestCcp, terms: TradeTerms): string {
  const { buyer, seller, sizeLots, priceTicks = btcTicks, instrument = 1, maker = "buyer" } = terms;
  lastId += 1;
  const trade = { id: `d${lastId}`, instrument, buyer: buyer.id, seller: seller.id, priceTicks, sizeLots, maker };
  const applied = ccp.trades([trade]);
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
export function lotsOf(ccp: TestCcp, member: TestMember, instrument = 1): bigint {
  return ccp.engine.account(member.id).positions.find((row) => row.instrument === instrument)?.lots ?? 0n;
}

/** Balance of the hub's dollar. */
export function dollarsOf(ccp: TestCcp, member: TestMember, asset = 1): bigint {
  return ccp.engine.account(member.id).balances.find((row) => row.asset === asset)?.amountQuanta ?? 0n;
}

/** The amount of a reason in an account's last statement. */
export function stated(ccp: TestCcp, account: TestMember["id"], reason: string): bigint {
  const statement = ccp.engine.lastCycle()?.statements.find((row) => row.account === account);
  return statement?.byReason[reason] ?? 0n;
}

/** Requires that every asset is conserved, and that obligations and lots sum to zero. */
export function expectConserved(ccp: TestCcp): void {
  for (const row of ccp.engine.conservation()) expect(row.differenceQuanta).toBe(0n);
  let pendingQuanta = 0n;
  const lots = new Map<number, bigint>();
  for (const account of ccp.engine.state.accounts.values()) {
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
