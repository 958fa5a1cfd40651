import type { Applied, Effect } from "../model/effect.ts";
import type { Genesis } from "../model/genesis.ts";
import type { TestMember } from "./member.ts";
import { TestCcp } from "./test-ccp.ts";

/** First mark of instrument 1: 40,000 dollars. */
const mark = 4_000_000n;

/** A long of 10 BTC on 25,000 dollars against two shorts with plenty, and a rich bidder; marks at 40,000 dollars. */
export function weakLong(parameters: Genesis["parameters"] = {}) {
  // Four members are the whole market: whoever takes over holds most of it.
  const ofTakers = { takerSharePpm: 0, takerMarginPpm: 4_000_000, backstopSharePpm: 666_667 };
  const ccp = TestCcp.standard({ genesis: { parameters: { ...ofTakers, ...parameters } } });
  const members = [10, 11, 12, 13].map((index) => ccp.open(index));
  const [weak, short, other, rich] = members as [TestMember, TestMember, TestMember, TestMember];
  ccp.deposit(weak.id, 1, 25_000_000_000n);
  ccp.deposit(short.id, 1, 500_000_000_000n);
  ccp.deposit(other.id, 2, 500_000_000_000n);
  ccp.deposit(rich.id, 1, 2_000_000_000_000n);
  ccp.prices({ 1: mark, 2: 200_000n });
  const trade = { instrument: 1, buyer: weak.id, priceTicks: mark, maker: "buyer" } as const;
  ccp.trades([
    { ...trade, id: "1", seller: short.id, sizeLots: 60_000n },
    { ...trade, id: "2", seller: other.id, sizeLots: 40_000n },
  ]);
  const bid = { kind: "bid", seller: weak.id, sharePpm: 1_000_000n, limitQuanta: 10n ** 30n } as const;
  return { ccp, weak, short, other, rich, bid };
}

/** The effects of one kind. @throws the refusal */
export function effectsOf<K extends Effect["kind"]>(applied: Applied, kind: K): Extract<Effect, { kind: K }>[] {
  if (!applied.ok) throw applied.error;
  return applied.effects.filter((effect): effect is Extract<Effect, { kind: K }> => effect.kind === kind);
}

/** Signed lots of instrument 1. */
export function lotsOf(ccp: TestCcp, member: TestMember): bigint {
  return ccp.engine.account(member.id).positions.find((row) => row.instrument === 1)?.lots ?? 0n;
}
