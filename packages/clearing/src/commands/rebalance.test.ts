import type { ErrorCode } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { uncommittedQuanta } from "../ledger/uncommitted.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { openWorld } from "../testing/open-world.ts";
import type { TestCcp } from "../testing/test-ccp.ts";
import { code, traders, usd } from "../testing/traders.ts";
import { type Change, type CommandWorld, outcomeOf } from "../testing/world.ts";

const [hub, far] = [1, 2];
const [hubChain, farChain] = [1, 3];

function order(local: TestCcp, amountQuanta: bigint, expirySeconds = local.timeSeconds + 1_000n): void {
  local.admin({ kind: "rebalance", asset: hub, to: far, amountQuanta, route: 1, expirySeconds });
}

function paid(local: TestCcp, amountQuanta: bigint, number = local.engine.state.rebalanceCount) {
  const place = { chain: hubChain, txId: "tx", height: BigInt(local.engine.journalIndex) };
  return local.apply({ kind: "rebalance-paid", number, asset: hub, amountQuanta, logIndex: 0, ...place });
}

/** What the route brings, as a final root has reached it. */
function arrives(local: TestCcp, amountQuanta: bigint, number = local.engine.state.rebalanceCount): void {
  const account = local.engine.state.rebalances.get(number)?.account ?? "0x";
  local.deposit(account, far, amountQuanta);
  local.closeCycle();
  local.must({ kind: "root-effective", chain: farChain, cycle: local.engine.cycle, txId: "0x9", height: 1n });
}

function expectBacked(local: TestCcp): void {
  for (const { differenceQuanta } of local.engine.conservation()) expect(differenceQuanta).toBe(0n);
}

function inFlight(local: TestCcp): bigint {
  return local.engine.conservation().reduce((sum, { inFlightQuanta }) => sum + inFlightQuanta, 0n);
}

function available(local: TestCcp, asset: number): bigint {
  const found = local.engine.state.assets.get(asset);
  return found === undefined ? 0n : uncommittedQuanta(found);
}

describe("a rebalance order", () => {
  const good = { kind: "rebalance", asset: 1, to: 2, amountQuanta: 5n, route: 1 } as const;
  const refusals: readonly (readonly [Change<CommandWorld>, ErrorCode])[] = [
    [{ nonce: 1n }, "NONCE_USED"],
    [{ asset: 77 }, "ASSET_UNKNOWN"],
    [{ to: 77 }, "ASSET_UNKNOWN"],
    [{ to: 1 }, "INPUT_INVALID"],
    [{ to: 3 }, "PARAMETER_INVALID"],
    [{ amountQuanta: 10n ** 15n }, "VAULT_SHORT"],
    [{ expirySeconds: 1n << 60n }, "EXPIRY_OUT_OF_RANGE"],
  ];

  it.each(refusals)("is refused with its code and changes nothing: %#", (change, refused) => {
    const world = openWorld();
    const expirySeconds = world.ccp.timeSeconds + 10n;
    const command = { ...good, expirySeconds, nonce: 1_000n, signature: "0x" as const };
    const withOrder = { ...world, good: { ...world.good, rebalance: command } };
    expect(outcomeOf(withOrder, "rebalance")).toEqual({ code: "accepted", changed: true });
    const other = openWorld();
    const again = { ...other, good: { ...other.good, rebalance: command } };
    expect(outcomeOf(again, "rebalance", change)).toEqual({ code: refused, changed: false });
  });

  it("takes what it moves out of what backs anybody, and changes no balance", () => {
    const { local, members } = traders([100, 60]);
    const [alice, bob] = members;
    const before = [alice, bob].map(({ id }) => local.engine.account(id).balances);
    order(local, usd(90));
    expect([alice, bob].map(({ id }) => local.engine.account(id).balances)).toEqual(before);
    expect(available(local, hub)).toBe(usd(70));
    expect(inFlight(local)).toBe(0n);
    expect(code(local.withdraw(alice, hub, usd(71)))).toBe("VAULT_SHORT");
    expect(code(local.withdraw(alice, hub, usd(70)))).toBe("accepted");
    expectBacked(local);
    local.closeCycle();
    const totals = local.engine.lastCycle()?.vaults.find(({ chain }) => chain === hubChain)?.totals[0];
    // Nothing is left to promise to anybody who exits.
    expect(totals).toMatchObject({ entitledQuanta: usd(70), exitQuanta: 0n, consumedQuanta: usd(160) });
    expect(local.engine.lastCycle()?.rebalances).toEqual([
      expect.objectContaining({
        number: 1n,
        chain: hubChain,
        destination: farChain,
        asset: hub,
        amountQuanta: usd(90),
      }),
    ]);
    local.closeCycle();
    expect(local.engine.lastCycle()?.rebalances).toEqual([]);
  });

  it("never takes what another order, or somebody who waits, has been promised", () => {
    const { local } = traders([100]);
    order(local, usd(60));
    expect(() => order(local, usd(41))).toThrow(expect.objectContaining({ code: "VAULT_SHORT" }));
    order(local, usd(40));
    expect(available(local, hub)).toBe(0n);
  });

  it("is in flight from the payment until it arrives, where balances follow it", () => {
    const { local, members } = traders([100, 60]);
    const [alice, bob] = members;
    order(local, usd(80));
    expect(code(paid(local, usd(80)))).toBe("accepted");
    expect(inFlight(local)).toBe(usd(80));
    expectBacked(local);
    const account = local.engine.state.rebalances.get(1n)?.account ?? "0x";
    local.deposit(account, far, usd(80));
    // No root has reached it: it may still go back to whoever brought it.
    expect(inFlight(local)).toBe(usd(80));
    expectBacked(local);
    local.closeCycle();
    local.must({ kind: "root-effective", chain: farChain, cycle: local.engine.cycle, txId: "0x9", height: 1n });
    expect(inFlight(local)).toBe(0n);
    expect(local.engine.state.rebalances.size).toBe(0);
    expectBacked(local);
    local.closeCycle();
    expect(local.engine.account(alice.id).balances).toEqual([
      { asset: hub, amountQuanta: usd(50) },
      { asset: far, amountQuanta: usd(50) },
    ]);
    expect(local.engine.account(bob.id).balances).toEqual([
      { asset: hub, amountQuanta: usd(30) },
      { asset: far, amountQuanta: usd(30) },
    ]);
    for (const asset of [hub, far]) expect(local.engine.state.assets.get(asset)?.movedOutQuanta).toBe(0n);
    expect(available(local, far)).toBe(usd(80));
    expectBacked(local);
  });

  it("comes back when its vault can pay it no more, and not before", () => {
    const { local } = traders([100]);
    const expirySeconds = local.timeSeconds + 1_000n;
    order(local, usd(80), expirySeconds);
    local.chainTime(farChain, expirySeconds + 1n);
    local.chainTime(hubChain, expirySeconds);
    expect(available(local, hub)).toBe(usd(20));
    local.chainTime(hubChain, expirySeconds + 1n);
    expect(available(local, hub)).toBe(usd(100));
    expect(local.engine.state.rebalances.size).toBe(0);
    expect(code(paid(local, usd(80), 1n))).toBe("REBALANCE_UNEXPLAINED");
    expectBacked(local);
  });

  it("stays open past its expiry once it is paid", () => {
    const { local } = traders([100]);
    order(local, usd(80));
    paid(local, usd(80));
    local.chainTime(hubChain, local.timeSeconds + 5_000n);
    expect(inFlight(local)).toBe(usd(80));
    expect(code(paid(local, usd(80)))).toBe("REBALANCE_UNEXPLAINED");
  });

  it("may arrive in parts, and gives the insurance fund what is too much", () => {
    const { local } = traders([100]);
    order(local, usd(80));
    paid(local, usd(80));
    arrives(local, usd(30));
    expect(inFlight(local)).toBe(usd(50));
    arrives(local, usd(55));
    expect(inFlight(local)).toBe(0n);
    expect(local.engine.account(systemAccounts.insurance).balances).toEqual([{ asset: far, amountQuanta: usd(5) }]);
    expectBacked(local);
  });

  it("gives the insurance fund what somebody deposits for an order that expires", () => {
    const { local } = traders([100]);
    order(local, usd(80), local.timeSeconds + 1_000n);
    arrives(local, usd(30));
    expectBacked(local);
    local.chainTime(hubChain, local.timeSeconds + 5_000n);
    expect(available(local, hub)).toBe(usd(100));
    expect(local.engine.account(systemAccounts.insurance).balances).toEqual([{ asset: far, amountQuanta: usd(30) }]);
    expectBacked(local);
  });

  it.each([80, 200])("stays open for its payment whatever has come for it before: %d dollars of 80", (dollars) => {
    const { local } = traders([100]);
    order(local, usd(80));
    // By the route, on a chain that is final sooner, or by anybody.
    arrives(local, usd(dollars));
    expect(local.engine.state.rebalances.size).toBe(1);
    expectBacked(local);
    expect(code(paid(local, usd(80)))).toBe("accepted");
    expect(local.engine.state.rebalances.size).toBe(0);
    expect(local.engine.state.assets.get(hub)).toMatchObject({ orderedQuanta: 0n, sentQuanta: usd(80) });
    expect(inFlight(local)).toBe(0n);
    expectBacked(local);
  });

  it("comes back at its expiry whatever a stranger has deposited for it", () => {
    const { local } = traders([100]);
    order(local, usd(80), local.timeSeconds + 1_000n);
    arrives(local, usd(80));
    arrives(local, usd(5));
    local.chainTime(hubChain, local.timeSeconds + 5_000n);
    expect(local.engine.state.rebalances.size).toBe(0);
    expect(available(local, hub)).toBe(usd(100));
    expect(local.engine.account(systemAccounts.insurance).balances).toEqual([{ asset: far, amountQuanta: usd(85) }]);
    expectBacked(local);
  });

  it("gives the insurance fund what arrives after its loss was taken", () => {
    const { local } = traders([100, 60]);
    order(local, usd(80));
    paid(local, usd(80));
    const account = local.engine.state.rebalances.get(1n)?.account ?? "0x";
    local.admin({ kind: "rebalance-loss", number: 1n, amountQuanta: usd(80) });
    for (let left = local.engine.state.parameters.locationLossDelayCycles; left > 0; left--) local.closeCycle();
    expect(local.engine.state.rebalances.size).toBe(0);
    local.deposit(account, far, usd(80));
    // Its payer may have it back until a root has reached it.
    expect(local.engine.account(systemAccounts.insurance).balances).toEqual([]);
    local.closeCycle();
    local.must({ kind: "root-effective", chain: farChain, cycle: local.engine.cycle, txId: "0x9", height: 1n });
    expect(local.engine.account(systemAccounts.insurance).balances).toEqual([{ asset: far, amountQuanta: usd(80) }]);
    expect(local.engine.state.suspense.size).toBe(0);
    expectBacked(local);
  });

  it("gives the insurance fund what the route brings after a stranger has brought as much", () => {
    const { local } = traders([100]);
    order(local, usd(80));
    paid(local, usd(80));
    const account = local.engine.state.rebalances.get(1n)?.account ?? "0x";
    arrives(local, usd(80));
    expect(local.engine.state.rebalances.size).toBe(0);
    // Also what has come at the wrong vault, or was on the way while the order was open.
    for (const asset of [far, hub]) local.deposit(account, asset, usd(80));
    local.closeCycle();
    for (const chain of [hubChain, farChain])
      local.must({ kind: "root-effective", chain, cycle: local.engine.cycle, txId: "0x9", height: 1n });
    expect(local.engine.account(systemAccounts.insurance).balances).toEqual([
      { asset: hub, amountQuanta: usd(80) },
      { asset: far, amountQuanta: usd(80) },
    ]);
    expectBacked(local);
  });

  it("comes back as a deposit that nobody owns if the receiving vault is frozen on the way", () => {
    const { local } = traders([100]);
    order(local, usd(80));
    paid(local, usd(80));
    const account = local.engine.state.rebalances.get(1n)?.account ?? "0x";
    local.deposit(account, far, usd(80));
    local.freezeVault(farChain);
    expect(inFlight(local)).toBe(usd(80));
    expect(code(local.exit(account, far, usd(80)))).toBe("accepted");
    expectBacked(local);
  });
});
