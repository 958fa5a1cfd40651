import { describe, expect, it } from "vitest";
import type { TestMember } from "../testing/member.ts";
import { mark, trade, traders, twoTraders } from "../testing/traders.ts";

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

  it("charges a day of silence like twenty-four hourly prices: every interval at the last rate known", () => {
    const paidAfter = (steps: bigint): bigint | undefined => {
      const { local, alice, bob } = twoTraders();
      local.trades([{ ...trade, id: "1", buyer: alice.id, seller: bob.id }]);
      local.closeCycle(0n);
      local.prices({}, 0n, { 1: 10_000_000n });
      for (let step = 0n; step < steps; step++) local.prices({}, 86_400n / steps);
      local.closeCycle(0n);
      return local.engine.lastCycle()?.statements.find((row) => row.account === alice.id)?.byReason.funding;
    };
    // One coin of 40,000 dollars, three periods of eight hours at the highest rate, 1 %.
    expect(paidAfter(1n)).toBe(-1_200_000_000n);
    expect(paidAfter(24n)).toBe(-1_200_000_000n);
  });

  it("is capped for every interval, also when the largest rate falls under the one in force", () => {
    const { local, members } = traders([100_000, 100_000, 0, 0]);
    const [alice, bob] = members;
    local.trades([{ ...trade, id: "1", buyer: alice.id, seller: bob.id }]);
    const rate = () => local.engine.state.instruments.get(1)?.fundingRateE9;
    local.prices({}, 0n, { 1: -(10n ** 18n) });
    expect(rate()).toBe(-10_000_000n);
    local.prices({}, 0n, { 1: 10_000_001n });
    expect(rate()).toBe(10_000_000n);
    local.admin({
      kind: "set-parameters",
      parameters: {},
      instruments: [{ instrument: 1, maxFundingRateE9: 1_000_000n }],
    });
    local.closeCycle(0n);
    local.prices({}, 28_800n);
    local.closeCycle(0n);
    const statement = local.engine.lastCycle()?.statements.find((row) => row.account === alice.id);
    expect(statement?.byReason.funding).toBe(-40_000_000n);
  });
});
