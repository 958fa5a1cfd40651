import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { systemAccounts } from "../model/system-accounts.ts";
import type { TestMember } from "../testing/member.ts";
import { TestCcp } from "../testing/test-ccp.ts";
import { code, traders, usd } from "../testing/traders.ts";
import { dueLosses } from "./location-loss.ts";

const { insurance } = systemAccounts;
const [hub, far] = [1, 2];

function totalOf(local: TestCcp, id: TestMember["id"]): bigint {
  const { balances } = local.engine.account(id);
  return balances.reduce((sum, row) => sum + row.amountQuanta, 0n);
}

/** Announces a loss and closes the cycles of its delay. */
function lose(local: TestCcp, asset: number, amountQuanta: bigint): void {
  local.admin({ kind: "location-loss", asset, amountQuanta });
  for (let left = local.engine.state.parameters.locationLossDelayCycles; left > 0; left--) local.closeCycle();
}

function expectBacked(local: TestCcp): void {
  for (const { differenceQuanta } of local.engine.conservation()) expect(differenceQuanta).toBe(0n);
  expect([...local.engine.account(systemAccounts.clearing).balances]).toEqual([]);
}

describe("the loss of a location", () => {
  it("falls on the insurance fund, then on all holders of the class alike, wherever their money is", () => {
    const { local, members } = traders([100, 0, 50]);
    const [alice, bob, carol] = members;
    local.deposit(bob.id, far, usd(100));
    local.deposit(carol.id, far, usd(50));
    local.deposit(insurance, hub, usd(30));
    lose(local, far, usd(90));
    expect([alice, bob, carol].map(({ id }) => totalOf(local, id))).toEqual([usd(80), usd(80), usd(80)]);
    expect(totalOf(local, insurance)).toBe(0n);
    expectBacked(local);
    // What is left can be taken out, where it is.
    for (const { id } of members.slice(0, 3)) {
      const member = members.find((row) => row.id === id) as TestMember;
      for (const chain of [1, 2, 3])
        local.must({ kind: "root-effective", chain, cycle: local.engine.cycle, txId: "0x9", height: 1n });
      for (const { asset, amountQuanta } of local.engine.account(id).balances) {
        expect(code(local.withdraw(member, asset, amountQuanta))).toBe("accepted");
      }
      local.closeCycle();
    }
  });

  it("takes nothing from members where the fund has enough", () => {
    const { local, members } = traders([100, 0]);
    local.deposit(members[1].id, far, usd(100));
    local.deposit(insurance, hub, usd(200));
    lose(local, far, usd(90));
    expect(members.slice(0, 2).map(({ id }) => totalOf(local, id))).toEqual([usd(100), usd(100)]);
    expect(totalOf(local, insurance)).toBe(usd(110));
    expectBacked(local);
  });

  it("lets nobody of the class leave once it is announced, and everybody again once it is revoked", () => {
    const { local, members } = traders([100, 100]);
    const [alice] = members;
    local.deposit(alice.id, 3, 10n ** 8n);
    local.admin({ kind: "location-loss", asset: far, amountQuanta: usd(10) });
    expect(code(local.withdraw(alice, hub, usd(1)))).toBe("WITHDRAWALS_GATED");
    expect(code(local.withdraw(alice, 3, 1n))).toBe("accepted");
    local.admin({ kind: "location-loss", asset: far, amountQuanta: null });
    expect(code(local.withdraw(alice, hub, usd(1)))).toBe("accepted");
    local.closeCycle();
    expect(local.engine.state.assets.get(far)?.lostQuanta).toBe(0n);
  });

  it("leaves entitlements whole, and the vault's record of deposits", () => {
    const { local, members } = traders([0, 100]);
    const [alice] = members;
    local.deposit(alice.id, far, usd(100));
    expect(code(local.withdraw(alice, far, usd(40)))).toBe("accepted");
    lose(local, far, usd(100));
    expect(local.engine.state.assets.get(far)).toMatchObject({ lostQuanta: usd(60), entitledQuanta: usd(40) });
    const totals = local.engine.lastCycle()?.vaults.find(({ chain }) => chain === 3)?.totals[0];
    expect(totals).toMatchObject({ entitledQuanta: usd(40), exitQuanta: 0n, consumedQuanta: usd(100) });
    expectBacked(local);
  });

  it("ends, for all who bore it, as far as a frozen vault pays what was given up for lost", () => {
    const { local, members } = traders([100, 0]);
    const [alice, bob] = members;
    local.deposit(bob.id, far, usd(100));
    local.closeCycle();
    lose(local, far, usd(90));
    const wealth = (id: TestMember["id"]) => {
      const { entitledQuanta = 0n, claimedQuanta = 0n } =
        local.engine.state.accounts.get(id)?.entitlements.get(far) ?? {};
      return totalOf(local, id) + entitledQuanta - claimedQuanta;
    };
    expect([wealth(alice.id), wealth(bob.id)]).toEqual([usd(55), usd(55)]);
    expect(code(local.freezeVault(3))).toBe("accepted");
    // The last root before the loss promised him everything.
    expect(code(local.exit(bob.id, far, usd(100)))).toBe("accepted");
    expect([wealth(alice.id), wealth(bob.id)]).toEqual([usd(100), usd(0)]);
    const row = local.engine.conservation().find(({ asset }) => asset === far);
    expect(row).toMatchObject({ inVaultQuanta: 0n, differenceQuanta: 0n });
    expect(local.engine.state.assets.get(far)?.lostQuanta).toBe(0n);
    expectBacked(local);
  });

  it("falls on those who brought it there, of a class that is never placed", () => {
    const { local, members } = traders([100, 100]);
    const [alice, bob] = members;
    local.deposit(alice.id, 3, 3n * 10n ** 8n);
    local.deposit(bob.id, 3, 10n ** 8n);
    lose(local, 3, 10n ** 8n);
    const ether = (id: TestMember["id"]) =>
      local.engine.account(id).balances.find(({ asset }) => asset === 3)?.amountQuanta;
    expect([ether(alice.id), ether(bob.id)]).toEqual([225_000_000n, 75_000_000n]);
    expect(members.slice(0, 2).map(({ id }) => local.engine.state.accounts.get(id)?.balances.get(hub))).toEqual([
      usd(100),
      usd(100),
    ]);
  });

  it("lapses at its due close where operators have not confirmed it: nothing is lost, and the class may leave again", () => {
    const { local, members } = traders([100, 0]);
    const [alice, bob] = members;
    local.deposit(bob.id, far, usd(100));
    local.admin({ kind: "location-loss", asset: far, amountQuanta: usd(90) });
    const delay = local.engine.state.parameters.locationLossDelayCycles;
    for (let left = delay; left > 1; left--) local.closeCycle(60n, () => false);
    expect(code(local.withdraw(alice, hub, usd(1)))).toBe("WITHDRAWALS_GATED");
    const closed = local.closeCycle(60n, () => false);
    const lapsed = { kind: "location-loss-lapsed", asset: far, amountQuanta: usd(90), number: null };
    expect(closed).toMatchObject({ ok: true, effects: expect.arrayContaining([lapsed]) });
    expect([alice, bob].map(({ id }) => totalOf(local, id))).toEqual([usd(100), usd(100)]);
    expect(code(local.withdraw(alice, hub, usd(1)))).toBe("accepted");
    // Confirmed afterwards, it takes nothing: it is announced again first.
    local.closeCycle();
    expect(local.engine.state.assets.get(far)?.lostQuanta).toBe(0n);
    lose(local, far, usd(90));
    expect(local.engine.state.assets.get(far)?.lostQuanta).toBe(usd(90));
    expectBacked(local);
  });

  it("is taken as operators confirmed it and no other way, and no announcement outlives its close, whoever announces what", () => {
    const assets = fc.constantFrom(hub, far, 3);
    const step = fc.oneof(
      fc.record({ what: fc.constant("announce" as const), asset: assets, amountQuanta: fc.bigInt(1n, usd(30)) }),
      fc.record({ what: fc.constant("revoke" as const), asset: assets }),
      fc.record({ what: fc.constant("close" as const), confirmed: fc.subarray([hub, far, 3]) }),
    );
    const run = (steps: readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[]): void => {
      const { local, members } = traders([100, 100]);
      local.deposit(members[0].id, far, usd(100));
      local.deposit(members[1].id, 3, usd(1));
      const lost = new Map<number, bigint>();
      for (const row of steps) {
        const { locationLosses, cycle } = local.engine.state;
        if (row.what === "announce") {
          if (!locationLosses.has(row.asset))
            local.admin({ kind: "location-loss", asset: row.asset, amountQuanta: row.amountQuanta });
        } else if (row.what === "revoke") {
          if (locationLosses.has(row.asset))
            local.admin({ kind: "location-loss", asset: row.asset, amountQuanta: null });
        } else {
          for (const { asset } of dueLosses(local.engine.state, cycle + 1n))
            if (row.confirmed.includes(asset)) lost.set(asset, 1n + (lost.get(asset) ?? 0n));
          expect(code(local.closeCycle(60n, ({ asset }) => row.confirmed.includes(asset)))).toBe("accepted");
          expect(local.engine.cycle).toBe(cycle + 1n);
          for (const { fromCycle } of local.engine.state.locationLosses.values())
            expect(fromCycle > cycle + 1n).toBe(true);
        }
        for (const asset of [hub, far, 3])
          expect((local.engine.state.assets.get(asset)?.lostQuanta ?? 0n) > 0n).toBe(lost.has(asset));
        expectBacked(local);
      }
      const operator = new TestCcp();
      for (const command of local.journal) operator.must(command);
      expect(operator.engine.state.cycleDigest).toBe(local.engine.state.cycleDigest);
    };
    fc.assert(fc.property(fc.array(step, { minLength: 8, maxLength: 24 }), run), { numRuns: 60 });
  });

  it("takes the same part of every holder, to the quantum, whatever they hold where", () => {
    const amounts = fc.tuple(fc.bigInt(0n, 10n ** 9n), fc.bigInt(0n, 10n ** 9n));
    const run = (held: readonly (readonly [bigint, bigint])[], fund: bigint, partPpm: bigint): void => {
      const { local, members } = traders([0, 0, 0, 0]);
      held.forEach(([atHub, atFar], index) => {
        const { id } = members[index] as TestMember;
        if (atHub > 0n) local.deposit(id, hub, atHub);
        if (atFar > 0n) local.deposit(id, far, atFar);
      });
      if (fund > 0n) local.deposit(insurance, hub, fund);
      const farQuanta = held.reduce((sum, [, atFar]) => sum + atFar, 0n);
      const lostQuanta = (farQuanta * partPpm) / 1_000_000n;
      if (lostQuanta === 0n) return;
      const before = held.map(([atHub, atFar]) => atHub + atFar);
      const all = before.reduce((sum, quanta) => sum + quanta, 0n);
      lose(local, far, lostQuanta);
      const borne = lostQuanta > fund ? lostQuanta - fund : 0n;
      before.forEach((quanta, index) => {
        const fair = (borne * quanta) / all;
        const taken = quanta - totalOf(local, (members[index] as TestMember).id);
        expect(taken - fair === 0n || taken - fair === 1n).toBe(true);
      });
      expectBacked(local);
    };
    const holdings = fc.array(amounts, { minLength: 4, maxLength: 4 });
    fc.assert(fc.property(holdings, fc.bigInt(0n, 10n ** 9n), fc.bigInt(1n, 1_000_000n), run), { numRuns: 40 });
  });
});
