import { describe, expect, it } from "vitest";
import type { Applied, Effect } from "../model/effect.ts";
import type { Genesis } from "../model/genesis.ts";
import type { TestMember } from "../testing/member.ts";
import { TestCcp } from "../testing/test-ccp.ts";

const usd = (dollars: number): bigint => BigInt(dollars) * 1_000_000n;

const mark = 4_000_000n; // 40,000 dollars

function effects<K extends Effect["kind"]>(applied: Applied, kind: K): Extract<Effect, { kind: K }>[] {
  if (!applied.ok) throw applied.error;
  return applied.effects.filter((effect): effect is Extract<Effect, { kind: K }> => effect.kind === kind);
}

/** A long of 10 BTC on 25,000 dollars against two shorts with plenty; marks at 40,000. */
function book(parameters: Genesis["parameters"] = {}) {
  const ccp = TestCcp.standard({ genesis: { parameters } });
  const members = [0, 1, 2, 3].map((index) => ccp.open(index));
  const [weak, short, other, rich] = members as [TestMember, TestMember, TestMember, TestMember];
  ccp.deposit(weak.id, 1, usd(25_000));
  ccp.deposit(short.id, 1, usd(500_000));
  ccp.deposit(other.id, 2, usd(500_000));
  ccp.deposit(rich.id, 1, usd(2_000_000));
  ccp.prices({ 1: mark, 2: 200_000n });
  const trade = { instrument: 1, buyer: weak.id, priceTicks: mark, maker: "buyer" } as const;
  ccp.trades([
    { ...trade, id: "1", seller: short.id, sizeLots: 60_000n },
    { ...trade, id: "2", seller: other.id, sizeLots: 40_000n },
  ]);
  return { ccp, weak, short, other, rich };
}

const lotsOf = (ccp: TestCcp, member: TestMember): bigint =>
  ccp.engine.account(member.id).positions.find((row) => row.instrument === 1)?.lots ?? 0n;

describe("backstop", () => {
  it("takes lots without a bid at the end of the ramp", () => {
    const { ccp, weak, rich } = book();
    ccp.admin({ kind: "set-parameters", parameters: { backstop: rich.id } });
    ccp.prices({ 1: mark - 140_000n });
    const taken = effects(ccp.prices({ 1: mark - 140_000n }, 900n), "liquidated");
    expect(taken.map((row) => row.taker)).toEqual([rich.id]);
    expect(lotsOf(ccp, weak) + lotsOf(ccp, rich)).toBe(100_000n);
  });
});
