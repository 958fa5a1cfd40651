import type { Hex } from "@isthmus/protocol";
import type { Applied } from "../model/effect.ts";
import type { Genesis } from "../model/genesis.ts";
import type { TestMember } from "./member.ts";
import { TestCcp } from "./test-ccp.ts";

/** Mark of instrument 1: 40,000 dollars per coin. */
export const mark = 4_000_000n;
/** Lots of one coin of instrument 1. */
export const coin = 10_000n;
/** Whole dollars in settlement quanta. */
export const usd = (dollars: number): bigint => BigInt(dollars) * 1_000_000n;
/** "accepted", or the code a command is refused with. */
export const code = (applied: Applied): string => (applied.ok ? "accepted" : applied.error.code);
/** A trade of one coin at the mark, without id and parties. */
export const trade = { instrument: 1, priceTicks: mark, sizeLots: coin, maker: "buyer" } as const;

/** A clearing house whose members have traded nothing yet. */
export interface Traders {
  readonly local: TestCcp;
  readonly members: readonly [TestMember, TestMember, TestMember, TestMember];
  /** Trades at the mark and returns the trade's id. */
  deal(buyer: TestMember, seller: TestMember, sizeLots: bigint, instrument?: number): string;
  /** Lots of instrument 1. */
  lots(id: Hex): bigint;
}

/** Members with so many dollars each, at marks of 40,000 and 2,000 dollars. */
export function traders(dollars: readonly number[], parameters: Genesis["parameters"] = {}): Traders {
  const local = TestCcp.standard({ genesis: { parameters } });
  const members = dollars.map((amount, index) => {
    const member = local.open(index);
    if (amount > 0) local.deposit(member.id, 1, usd(amount));
    return member;
  }) as unknown as Traders["members"];
  local.prices({ 1: mark, 2: 200_000n });
  let next = 0;
  return {
    local,
    members,
    deal: (buyer, seller, sizeLots, instrument = 1) => {
      const priceTicks = local.engine.state.instruments.get(instrument)?.markTicks ?? 0n;
      const id = `m${++next}`;
      local.trades([{ id, instrument, buyer: buyer.id, seller: seller.id, priceTicks, sizeLots, maker: "buyer" }]);
      return id;
    },
    lots: (id) =>
      local.engine.account(id).positions.reduce((sum, row) => sum + (row.instrument === 1 ? row.lots : 0n), 0n),
  };
}

/** Alice and Bob with 100,000 dollars each. */
export function twoTraders(): { local: TestCcp; alice: TestMember; bob: TestMember; lots(member: TestMember): bigint } {
  const { local, members, lots } = traders([100_000, 100_000]);
  const [alice, bob] = members;
  return { local, alice, bob, lots: ({ id }) => lots(id) };
}
