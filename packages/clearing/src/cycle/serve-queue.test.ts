import { describe, expect, it } from "vitest";
import { maxWaitCycles } from "../model/queued-withdrawal.ts";
import type { TestMember } from "../testing/member.ts";
import type { TestCcp } from "../testing/test-ccp.ts";
import { code, traders, usd } from "../testing/traders.ts";

const [hub, far] = [1, 2];
const [hubChain, farChain] = [1, 3];

const wait = (local: TestCcp, member: TestMember, asset: number, dollars: number) =>
  local.give(member, { kind: "withdraw", asset, amountQuanta: usd(dollars), ifShort: "wait" });

/** Moves dollars from the hub to the far vault, as far as the payment. */
function send(local: TestCcp, dollars: number): void {
  const expirySeconds = local.timeSeconds + 1_000n;
  local.admin({ kind: "rebalance", asset: hub, to: far, amountQuanta: usd(dollars), route: 1, expirySeconds });
  const number = local.engine.state.rebalanceCount;
  const place = { chain: hubChain, txId: "tx", height: 1n };
  local.must({ kind: "rebalance-paid", number, asset: hub, amountQuanta: usd(dollars), logIndex: 0, ...place });
}

function arrive(local: TestCcp, dollars: number): void {
  const [order] = local.engine.state.rebalances.values();
  local.deposit(order?.account ?? "0x", far, usd(dollars));
  local.closeCycle();
  local.must({ kind: "root-effective", chain: farChain, cycle: local.engine.cycle, txId: "0x9", height: 1n });
}

const entitled = (local: TestCcp, { id }: TestMember, asset: number): bigint =>
  local.engine.state.accounts.get(id)?.entitlements.get(asset)?.entitledQuanta ?? 0n;
const waiting = (local: TestCcp): bigint[] =>
  [...local.engine.state.withdrawalQueue.values()].map(({ amountQuanta }) => amountQuanta);

describe("withdrawals that wait for money at a vault", () => {
  it("are made immediately where there is enough, and refused where the member did not ask to wait", () => {
    const { local, members } = traders([100]);
    expect(code(wait(local, members[0], hub, 40))).toBe("accepted");
    expect(entitled(local, members[0], hub)).toBe(usd(40));
    send(local, 50);
    expect(code(local.withdraw(members[0], hub, usd(11)))).toBe("VAULT_SHORT");
    expect(waiting(local)).toEqual([]);
  });

  it("are served in the order in which they came as money arrives, in parts if need be", () => {
    const { local, members } = traders([100, 100]);
    const [alice, bob] = members;
    send(local, 200);
    expect(code(wait(local, bob, hub, 60))).toBe("accepted");
    expect(code(wait(local, alice, hub, 50))).toBe("accepted");
    local.closeCycle();
    expect(waiting(local)).toEqual([usd(60), usd(50)]);
    local.deposit(members[2]?.id ?? alice.id, hub, usd(40));
    local.closeCycle();
    expect([entitled(local, bob, hub), entitled(local, alice, hub)]).toEqual([usd(40), 0n]);
    local.deposit(alice.id, hub, usd(30));
    local.closeCycle();
    expect([entitled(local, bob, hub), entitled(local, alice, hub)]).toEqual([usd(60), usd(10)]);
    expect(waiting(local)).toEqual([usd(40)]);
  });

  it("come before whoever does not wait, and before orders", () => {
    const { local, members } = traders([100, 100]);
    const [alice, bob] = members;
    send(local, 200);
    wait(local, bob, hub, 60);
    local.deposit(alice.id, hub, usd(70));
    expect(code(local.withdraw(alice, hub, usd(11)))).toBe("VAULT_SHORT");
    const expirySeconds = local.timeSeconds + 1_000n;
    const more = { kind: "rebalance", asset: hub, to: far, amountQuanta: usd(11), route: 1, expirySeconds } as const;
    expect(() => local.admin(more)).toThrow(expect.objectContaining({ code: "VAULT_SHORT" }));
    expect(code(local.withdraw(alice, hub, usd(10)))).toBe("accepted");
  });

  it("name another vault than where the money is: it is fetched with tokens that arrive there", () => {
    const { local, members } = traders([100, 100]);
    const [alice, bob] = members;
    send(local, 80);
    expect(code(wait(local, bob, far, 70))).toBe("accepted");
    arrive(local, 80);
    local.closeCycle();
    // The rest is still promised to him by the hub's older roots.
    expect(entitled(local, bob, far)).toBe(usd(40));
    for (const chain of [hubChain, farChain])
      local.must({ kind: "root-effective", chain, cycle: local.engine.cycle, txId: "0xa", height: 2n });
    local.closeCycle();
    expect(entitled(local, bob, far)).toBe(usd(70));
    const held = local.engine.account(bob.id).balances.reduce((sum, row) => sum + row.amountQuanta, 0n);
    expect(held).toBe(usd(30));
    expect(local.engine.account(alice.id).balances.reduce((sum, row) => sum + row.amountQuanta, 0n)).toBe(usd(100));
    expect(code(local.claim(bob, far, usd(70)))).toBe("accepted");
    for (const { differenceQuanta } of local.engine.conservation()) expect(differenceQuanta).toBe(0n);
  });

  it("stay collateral, cannot be withdrawn elsewhere meanwhile, and can be cancelled", () => {
    const { local, members } = traders([100, 100]);
    const [alice] = members;
    local.deposit(alice.id, far, usd(50));
    send(local, 200);
    expect(code(wait(local, alice, hub, 90))).toBe("accepted");
    const equity = local.engine.account(alice.id).balances.reduce((sum, row) => sum + row.amountQuanta, 0n);
    expect(equity).toBe(usd(150));
    expect(code(wait(local, alice, hub, 1))).toBe("WITHDRAWAL_QUEUED");
    expect(code(wait(local, alice, far, 61))).toBe("BALANCE_INSUFFICIENT");
    expect(code(local.withdraw(alice, far, usd(50)))).toBe("accepted");
    expect(code(local.give(alice, { kind: "cancel-withdrawal", asset: far }))).toBe("WITHDRAWAL_UNKNOWN");
    expect(code(local.give(alice, { kind: "cancel-withdrawal", asset: hub }))).toBe("accepted");
    expect(waiting(local)).toEqual([]);
    expect(local.engine.state.assets.get(hub)?.queuedQuanta).toBe(0n);
  });

  it("reserve what they need of the class", () => {
    const { local, members } = traders([100, 100]);
    const [alice] = members;
    local.deposit(alice.id, far, usd(50));
    send(local, 200);
    expect(code(wait(local, alice, hub, 120))).toBe("accepted");
    expect(code(local.withdraw(alice, far, usd(31)))).toBe("WITHDRAWAL_QUEUED");
    expect(code(local.withdraw(alice, far, usd(30)))).toBe("accepted");
  });

  it("hold nobody up that waits behind one whose own margin keeps its money", () => {
    const { local, members, deal } = traders([10_000, 10_000, 100_000]);
    const [alice, bob, carol] = members;
    send(local, 120_000);
    wait(local, alice, hub, 9_900);
    wait(local, bob, hub, 100);
    deal(alice, carol, 1_000n);
    local.deposit(carol.id, hub, usd(50_000));
    local.closeCycle();
    expect(entitled(local, bob, hub)).toBe(usd(100));
    expect(waiting(local)).toHaveLength(1);
    expect(entitled(local, alice, hub)).toBeLessThan(usd(9_900));
  });

  it("shrink to what the member still has", () => {
    const { local, members } = traders([100, 100]);
    const [alice, bob] = members;
    send(local, 200);
    wait(local, alice, hub, 100);
    expect(code(local.port(alice, bob))).toBe("accepted");
    local.closeCycle();
    expect(waiting(local)).toEqual([]);
    expect(local.engine.state.assets.get(hub)?.queuedQuanta).toBe(0n);
  });

  it("hold up nobody where their member has no money, by no way out", () => {
    const { local, members } = traders([100, 100, 100]);
    const [alice, bob, mallory] = members;
    expect(code(local.withdraw(mallory, hub, usd(100)))).toBe("accepted");
    local.deposit(mallory.id, far, usd(300));
    expect(code(wait(local, mallory, hub, 201))).toBe("accepted");
    expect(code(local.withdraw(alice, hub, usd(10)))).toBe("accepted");
    const expirySeconds = local.timeSeconds + 1_000n;
    const all = { kind: "rebalance", asset: hub, to: far, amountQuanta: usd(190), route: 1, expirySeconds } as const;
    local.admin(all);
    expect(code(wait(local, bob, hub, 50))).toBe("accepted");
    // A deposit of somebody else's is not for her who came first: she has nothing here.
    local.deposit(alice.id, hub, usd(60));
    local.closeCycle();
    expect([entitled(local, bob, hub), entitled(local, mallory, hub)]).toEqual([usd(50), usd(100)]);
    expect(code(local.withdraw(alice, hub, usd(10)))).toBe("accepted");
  });

  it("are passed over until the next close where margin keeps them: others withdraw meanwhile", () => {
    const { local, members, deal } = traders([10_000, 10_000, 100_000]);
    const [alice, bob, carol] = members;
    send(local, 120_000);
    expect(code(wait(local, alice, hub, 9_900))).toBe("accepted");
    deal(alice, carol, 2_000n);
    local.deposit(carol.id, hub, usd(9_800));
    expect(code(local.withdraw(bob, hub, usd(100)))).toBe("VAULT_SHORT");
    local.closeCycle();
    expect(waiting(local)).toHaveLength(1);
    expect(code(local.withdraw(bob, hub, usd(100)))).toBe("accepted");
  });

  it("move no balance that margin values lower where they wait, but with what is made", () => {
    const { local, members, deal } = traders([10_000, 10_000, 100_000]);
    const [alice, , carol] = members;
    Object.assign(local.engine.state.assets.get(far) ?? {}, { haircutBps: 5_000 });
    send(local, 9_000);
    expect(code(wait(local, alice, far, 9_000))).toBe("accepted");
    deal(alice, carol, 4_000n);
    arrive(local, 9_000);
    for (const chain of [hubChain, farChain]) {
      local.closeCycle();
      local.must({ kind: "root-effective", chain, cycle: local.engine.cycle, txId: "0xa", height: 2n });
    }
    local.closeCycle();
    expect(entitled(local, alice, far)).toBeGreaterThan(0n);
    expect(waiting(local)).toHaveLength(1);
    expect(local.engine.account(alice.id).balances.map(({ asset }) => asset)).toEqual([hub]);
    for (const { differenceQuanta } of local.engine.conservation()) expect(differenceQuanta).toBe(0n);
  });

  it("end after a bounded number of cycles", () => {
    const { local, members } = traders([100]);
    send(local, 100);
    expect(code(wait(local, members[0], hub, 100))).toBe("accepted");
    for (let left = maxWaitCycles; left > 0n; left--) local.closeCycle();
    expect(waiting(local)).toEqual([usd(100)]);
    local.closeCycle();
    expect(waiting(local)).toEqual([]);
    expect(local.engine.state.assets.get(hub)?.queuedQuanta).toBe(0n);
  });
});
