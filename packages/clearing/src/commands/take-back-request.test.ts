import { beforeEach, describe, expect, it } from "vitest";
import { type PaidDeposit, takeBackCommand, takeBackRequestCommand } from "../testing/chain-entries.ts";
import type { TestMember } from "../testing/member.ts";
import { TestCcp } from "../testing/test-ccp.ts";

const dollars = 1_000_000n;

describe("take-back-request", () => {
  let ccp: TestCcp;
  let alice: TestMember;
  let deposit: PaidDeposit;

  const balance = () => ccp.engine.state.accounts.get(alice.id)?.balances.get(1) ?? 0n;
  const conserved = () => {
    for (const { differenceQuanta } of ccp.engine.conservation()) expect(differenceQuanta).toBe(0n);
  };
  const effective = (cycle: bigint) =>
    ccp.must({ kind: "root-effective", chain: 1, cycle, txId: `r${cycle}`, height: cycle });

  beforeEach(() => {
    ccp = TestCcp.standard();
    alice = ccp.open(0);
    ccp.deposit(alice.id, 1, 100n * dollars);
    ccp.closeCycle();
    effective(ccp.engine.cycle);
    const { index, account, asset, amountQuanta } = ccp.depositCommand(alice.id, 1, 40n * dollars);
    ccp.deposit(alice.id, 1, amountQuanta);
    deposit = { chain: 1, depositIndex: index, account, asset, amountQuanta };
  });

  it("sets the deposit aside: it backs nothing and nobody withdraws it", () => {
    const applied = ccp.must(takeBackRequestCommand(ccp, deposit));
    expect(applied.effects).toEqual([
      {
        kind: "deposit-held",
        account: alice.id,
        asset: 1,
        amountQuanta: 40n * dollars,
        debited: alice.id,
        debitedQuanta: 40n * dollars,
      },
    ]);
    expect(balance()).toBe(100n * dollars);
    expect(ccp.engine.health(alice.id).equityQuanta).toBe(100n * dollars);
    const refused = ccp.give(alice, { kind: "withdraw", asset: 1, amountQuanta: 100n * dollars + 1n });
    expect(refused.ok ? "accepted" : refused.error.code).toBe("BALANCE_INSUFFICIENT");
    conserved();
  });

  it("gives it back to the account once a root that reaches it is effective, and not for one that stops short", () => {
    ccp.must(takeBackRequestCommand(ccp, deposit));
    ccp.closeCycle();
    const reaching = ccp.engine.cycle;
    expect(balance()).toBe(100n * dollars);
    effective(reaching);
    expect(balance()).toBe(140n * dollars);
    expect(ccp.engine.state.vaults.get(1)?.heldDeposits.size).toBe(0);
    conserved();
    // From then on the vault cannot have paid it.
    const paid = ccp.apply(takeBackCommand(ccp, deposit));
    expect(paid.ok ? "accepted" : paid.error.code).toBe("TAKE_BACK_UNEXPLAINED");
  });

  it("keeps it aside for a root from before the deposit", () => {
    const early = TestCcp.standard();
    const bob = early.open(0);
    early.closeCycle();
    const cycle = early.engine.cycle;
    early.deposit(bob.id, 1, dollars);
    const paid = { chain: 1, depositIndex: 1n, account: bob.id, asset: 1, amountQuanta: dollars };
    early.must(takeBackRequestCommand(early, paid));
    early.must({ kind: "root-effective", chain: 1, cycle, txId: "r", height: 1n });
    expect(early.engine.state.accounts.get(bob.id)?.balances.get(1)).toBeUndefined();
    expect(early.engine.state.vaults.get(1)?.heldDeposits.size).toBe(1);
  });

  it("does nothing to a deposit that an effective root has reached", () => {
    ccp.closeCycle();
    effective(ccp.engine.cycle);
    const applied = ccp.must(takeBackRequestCommand(ccp, deposit));
    expect(applied.effects).toEqual([]);
    expect(balance()).toBe(140n * dollars);
  });

  it("takes what a stranger's account never got out of suspense, and credits the account that opens later only then", () => {
    const stranger = ccp.member(7);
    const { index } = ccp.depositCommand(stranger.id, 1, 5n * dollars);
    ccp.deposit(stranger.id, 1, 5n * dollars);
    const paid = { chain: 1, depositIndex: index, account: stranger.id, asset: 1, amountQuanta: 5n * dollars };
    ccp.must(takeBackRequestCommand(ccp, paid));
    ccp.open(7);
    const owned = () => ccp.engine.state.accounts.get(stranger.id)?.balances.get(1) ?? 0n;
    expect(owned()).toBe(0n);
    conserved();
    ccp.closeCycle();
    effective(ccp.engine.cycle);
    expect(owned()).toBe(5n * dollars);
    conserved();
  });

  it("ends when the vault is frozen: its exit desk returns the deposit instead", () => {
    ccp.must(takeBackRequestCommand(ccp, deposit));
    ccp.must({ kind: "vault-frozen", chain: 1, txId: "f", logIndex: 0, height: 99n });
    expect(ccp.engine.state.accounts.get(alice.id)?.entitlements.get(1)?.entitledQuanta).toBe(140n * dollars);
    expect(ccp.engine.state.assets.get(1)?.suspenseQuanta).toBe(0n);
    conserved();
  });

  it("leaves a debt where the account has spent it", () => {
    expect(ccp.give(alice, { kind: "withdraw", asset: 1, amountQuanta: 130n * dollars }).ok).toBe(true);
    ccp.must(takeBackRequestCommand(ccp, deposit));
    expect(balance()).toBe(-30n * dollars);
    expect(ccp.engine.health(alice.id).equityQuanta).toBeLessThanOrEqual(-30n * dollars);
    conserved();
  });

  it.each([
    [{ index: 9n }, "DEPOSIT_OUT_OF_ORDER"],
    [{ depositIndex: 1n }, "INPUT_INVALID"],
    [{ amountQuanta: 1n }, "INPUT_INVALID"],
    [{ chain: 9 }, "CHAIN_UNKNOWN"],
  ])("is refused with its code and changes nothing: %#", (change, code) => {
    const before = ccp.engine.digest();
    const applied = ccp.apply({ ...takeBackRequestCommand(ccp, deposit), ...change });
    expect(applied.ok ? "accepted" : applied.error.code).toBe(code);
    expect(ccp.engine.digest()).toBe(before);
  });
});
