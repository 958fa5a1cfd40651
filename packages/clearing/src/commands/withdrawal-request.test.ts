import { expect, it } from "vitest";
import { withdrawalRequestCommand } from "../testing/chain-entries.ts";
import { TestCcp } from "../testing/test-ccp.ts";

const dollars = 1_000_000_000n;

function world() {
  const ccp = TestCcp.standard();
  const [alice, bob] = [ccp.open(0), ccp.open(1, [1, 2])];
  ccp.deposit(alice.id, 1, 100n * dollars);
  ccp.deposit(bob.id, 1, 500n * dollars);
  ccp.prices({ 1: 4_000_000n });
  const request = { chain: 1, requester: alice.evmWord, account: alice.id, asset: 1, amountQuanta: 60n * dollars };
  return { ccp, alice, bob, request };
}

it("makes the withdrawal that the member's own command makes", () => {
  const { ccp, alice, request } = world();
  const applied = ccp.must(withdrawalRequestCommand(ccp, request));
  const other = world();
  const signed = other.ccp.give(other.alice, { kind: "withdraw", asset: 1, amountQuanta: 60n * dollars });
  expect(applied.effects).toEqual(signed.ok ? signed.effects : []);
  expect(ccp.engine.state.accounts.get(alice.id)?.entitlements.get(1)?.entitledQuanta).toBe(60n * dollars);
  expect(ccp.engine.state.vaults.get(1)?.depositIndex).toBe(3n);
});

it("is capped at the balance", () => {
  const { ccp, alice, request } = world();
  ccp.must(withdrawalRequestCommand(ccp, { ...request, amountQuanta: 1n << 126n }));
  expect(ccp.engine.state.accounts.get(alice.id)?.entitlements.get(1)?.entitledQuanta).toBe(100n * dollars);
});

it("is capped at what margin leaves free: one quantum more would be refused", () => {
  const { ccp, alice, bob, request } = world();
  const trade = { id: "1", instrument: 1, priceTicks: 4_000_000n, sizeLots: 900n, maker: "buyer" } as const;
  ccp.trades([{ ...trade, buyer: alice.id, seller: bob.id }]);
  ccp.must(withdrawalRequestCommand(ccp, { ...request, amountQuanta: 100n * dollars }));
  const entitledQuanta = ccp.engine.state.accounts.get(alice.id)?.entitlements.get(1)?.entitledQuanta ?? 0n;
  expect(entitledQuanta).toBeGreaterThan(0n);
  expect(entitledQuanta).toBeLessThan(100n * dollars);
  const more = ccp.give(alice, { kind: "withdraw", asset: 1, amountQuanta: 1n });
  expect(more.ok ? "accepted" : more.error.code).toBe("WITHDRAWAL_BREAKS_MARGIN");
});

it.each([
  ["of a stranger", "SIGNER_UNKNOWN", { requester: `0x${"77".repeat(32)}` }],
  ["for an unknown account", "ACCOUNT_UNKNOWN", { account: `0x${"66".repeat(32)}` }],
  ["for an unknown asset", "ASSET_UNKNOWN", { asset: 99 }],
  ["for an asset of another chain", "ASSET_UNKNOWN", { asset: 2 }],
] as const)("%s is consumed with its refusal and changes nothing else", (_name, refused, change) => {
  const { ccp, alice, request } = world();
  const command = withdrawalRequestCommand(ccp, { ...request, ...change });
  const applied = ccp.must(command);
  const { chain, index, account, asset, amountQuanta } = command;
  expect(applied.effects).toEqual([
    { kind: "withdrawal-refused", chain, index, account, asset, amountQuanta, refused },
  ]);
  expect(ccp.engine.state.vaults.get(1)).toMatchObject({ depositIndex: 3n, accumulator: command.accumulator });
  const { balances, entitlements } = ccp.engine.state.accounts.get(alice.id) ?? {};
  expect([balances?.get(1), entitlements?.size]).toEqual([100n * dollars, 0]);
});

it("of a suspended asset is consumed with its refusal", () => {
  const { ccp, request } = world();
  ccp.admin({ kind: "suspend", what: "asset", id: "1" });
  const [effect] = ccp.must(withdrawalRequestCommand(ccp, request)).effects;
  expect(effect).toMatchObject({ kind: "withdrawal-refused", refused: "ASSET_SUSPENDED" });
});

it("is refused out of order or with a forged accumulator, and changes nothing", () => {
  const { ccp, request } = world();
  const command = withdrawalRequestCommand(ccp, request);
  const codes = [{ index: 9n }, { amountQuanta: 1n }, { requester: request.account }].map((change) => {
    const applied = ccp.apply({ ...command, ...change });
    return applied.ok ? "accepted" : applied.error.code;
  });
  expect(codes).toEqual(["DEPOSIT_OUT_OF_ORDER", "INPUT_INVALID", "INPUT_INVALID"]);
  expect(ccp.engine.state.vaults.get(1)?.depositIndex).toBe(2n);
});
