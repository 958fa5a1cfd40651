import { describe, expect, it } from "vitest";
import type { TestMember } from "../testing/member.ts";
import { mark, trade, twoTraders, usd } from "../testing/traders.ts";

describe("funding", () => {
  it("weights funding by time, to the quantum, with the dust on its account", () => {
    const { local, alice, bob } = twoTraders();
    local.trades([{ ...trade, id: "1", buyer: alice.id, seller: bob.id, sizeLots: 3n }]);
    local.closeCycle(0n);
    local.prices({}, 0n, { 1: 100_000n });
    local.prices({ 1: mark + 1n }, 14_400n, { 1: 300_000n });
    local.prices({}, 7_200n, { 1: 0n });
    local.closeCycle(1_000n);
    // 3 lots at 12 dollars: half a period at 0.01% on the mark, a quarter at 0.03% on the mark + 1.
    const exact = 3n * (mark * 100_000n * 14_400n + (mark + 1n) * 300_000n * 7_200n);
    const scale = 1_000_000_000n * 28_800n;
    const paid = (exact + scale - 1n) / scale;
    const byReason = (member: TestMember) =>
      local.engine.lastCycle()?.statements.find((row) => row.account === member.id)?.byReason.funding;
    expect(byReason(alice)).toBe(-paid);
    expect(byReason(bob)).toBe(exact / scale);
    expect(local.engine.state.accounts.get(`0x${"0".repeat(63)}3`)?.balances.get(1)).toBe(paid - exact / scale);
  });

  it("charges at most one funding period per step, however far the time moves", () => {
    const { local, alice, bob } = twoTraders();
    local.trades([{ ...trade, id: "1", buyer: alice.id, seller: bob.id }]);
    local.closeCycle(0n);
    local.prices({}, 0n, { 1: 10_000_000n });
    local.prices({ 1: mark }, 31_536_000n, { 1: 0n });
    local.closeCycle(0n);
    const statement = local.engine.lastCycle()?.statements.find((row) => row.account === alice.id);
    // One coin of 40,000 dollars at the highest rate, 1%, once.
    expect(statement?.byReason.funding).toBe(-usd(400));
  });
});
