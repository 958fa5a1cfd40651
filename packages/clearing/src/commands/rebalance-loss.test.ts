import { describe, expect, it } from "vitest";
import { systemAccounts } from "../model/system-accounts.ts";
import type { TestCcp } from "../testing/test-ccp.ts";
import { code, traders, usd } from "../testing/traders.ts";

const [hub, far] = [1, 2];

function order(local: TestCcp, amountQuanta: bigint): void {
  const expirySeconds = local.timeSeconds + 1_000n;
  local.admin({ kind: "rebalance", asset: hub, to: far, amountQuanta, route: 1, expirySeconds });
}

function paid(local: TestCcp, amountQuanta: bigint): void {
  const number = local.engine.state.rebalanceCount;
  local.must({
    kind: "rebalance-paid",
    chain: 1,
    number,
    asset: hub,
    amountQuanta,
    txId: "tx",
    logIndex: 0,
    height: 1n,
  });
}

function expectBacked(local: TestCcp): void {
  for (const { differenceQuanta } of local.engine.conservation()) expect(differenceQuanta).toBe(0n);
}

function inFlight(local: TestCcp): bigint {
  return local.engine.conservation().reduce((sum, { inFlightQuanta }) => sum + inFlightQuanta, 0n);
}

describe("a loss on the way", () => {
  function lose(local: TestCcp, amountQuanta: bigint): void {
    local.admin({ kind: "rebalance-loss", number: 1n, amountQuanta });
    for (let left = local.engine.state.parameters.locationLossDelayCycles; left > 0; left--) local.closeCycle();
  }

  it("falls on the insurance fund, then on all holders of the class alike, wherever their money is", () => {
    const { local, members } = traders([100, 0, 0]);
    const [alice, bob] = members;
    local.deposit(bob.id, far, usd(100));
    local.deposit(systemAccounts.insurance, far, usd(20));
    order(local, usd(80));
    paid(local, usd(80));
    lose(local, usd(80));
    const held = [alice, bob].map(({ id }) =>
      local.engine.account(id).balances.reduce((sum, row) => sum + row.amountQuanta, 0n),
    );
    expect(held).toEqual([usd(70), usd(70)]);
    expect(inFlight(local)).toBe(0n);
    expect(local.engine.state.rebalances.size).toBe(0);
    expect(local.engine.state.assets.get(hub)).toMatchObject({
      movedOutQuanta: 0n,
      lostQuanta: 0n,
      sentQuanta: usd(80),
    });
    expectBacked(local);
  });

  it("lapses at its due close where operators have not confirmed it, and the tokens are on the way as before", () => {
    const { local, members } = traders([100]);
    order(local, usd(80));
    paid(local, usd(80));
    local.admin({ kind: "rebalance-loss", number: 1n, amountQuanta: usd(50) });
    const delay = local.engine.state.parameters.locationLossDelayCycles;
    for (let left = delay; left > 1; left--) local.closeCycle();
    const closed = local.closeCycle(60n, () => false);
    const lapsed = { kind: "location-loss-lapsed", asset: hub, amountQuanta: usd(50), number: 1n };
    expect(closed).toMatchObject({ ok: true, effects: expect.arrayContaining([lapsed]) });
    expect(inFlight(local)).toBe(usd(80));
    expect(code(local.withdraw(members[0], hub, usd(1)))).toBe("accepted");
    expectBacked(local);
  });

  it("lets nobody of the class leave once it is announced", () => {
    const { local, members } = traders([100]);
    order(local, usd(80));
    const announce = (amountQuanta: bigint | null) => local.admin({ kind: "rebalance-loss", number: 1n, amountQuanta });
    expect(() => announce(usd(1))).toThrow(expect.objectContaining({ code: "REBALANCE_UNKNOWN" }));
    const again = traders([100]);
    order(again.local, usd(80));
    paid(again.local, usd(80));
    again.local.admin({ kind: "rebalance-loss", number: 1n, amountQuanta: usd(1) });
    expect(code(again.local.withdraw(members[0], hub, usd(1)))).toBe("WITHDRAWALS_GATED");
    again.local.admin({ kind: "rebalance-loss", number: 1n, amountQuanta: null });
    expect(code(again.local.withdraw(members[0], hub, usd(1)))).toBe("accepted");
  });

  it("is announced once for the tokens of an asset, on the way or at its location", () => {
    const { local } = traders([100]);
    order(local, usd(40));
    paid(local, usd(40));
    local.admin({ kind: "rebalance-loss", number: 1n, amountQuanta: usd(1) });
    expect(() => local.admin({ kind: "location-loss", asset: hub, amountQuanta: usd(1) })).toThrow(
      expect.objectContaining({ code: "ALREADY_REGISTERED" }),
    );
    const other = traders([100]).local;
    order(other, usd(40));
    paid(other, usd(40));
    other.admin({ kind: "location-loss", asset: hub, amountQuanta: usd(1) });
    expect(() => other.admin({ kind: "rebalance-loss", number: 1n, amountQuanta: usd(1) })).toThrow(
      expect.objectContaining({ code: "ALREADY_REGISTERED" }),
    );
  });
});
