import { expect, it } from "vitest";
import { type PaidDeposit, takeBackCommand, takeBackRequestCommand } from "../testing/chain-entries.ts";
import { TestCcp } from "../testing/test-ccp.ts";

const dollars = 1_000_000n;

function requested(): { readonly ccp: TestCcp; readonly deposit: PaidDeposit } {
  const ccp = TestCcp.standard();
  const alice = ccp.open(0);
  ccp.deposit(alice.id, 1, 100n * dollars);
  ccp.deposit(alice.id, 1, 40n * dollars);
  const deposit = { chain: 1, depositIndex: 2n, account: alice.id, asset: 1, amountQuanta: 40n * dollars };
  ccp.must(takeBackRequestCommand(ccp, deposit));
  return { ccp, deposit };
}

it("takes the tokens out of the books; the root names the payment and the deposits that are left", () => {
  const { ccp, deposit } = requested();
  const applied = ccp.must(takeBackCommand(ccp, deposit));
  const { account, asset, amountQuanta } = deposit;
  expect(applied.effects).toEqual([{ kind: "deposit-taken-back", account, asset, amountQuanta }]);
  for (const { differenceQuanta } of ccp.engine.conservation()) expect(differenceQuanta).toBe(0n);
  ccp.closeCycle();
  const output = ccp.engine.lastCycle()?.vaults.find(({ chain }) => chain === 1);
  expect(output?.root.depositIndex).toBe(4n);
  const totals = output?.totals.find((row) => row.asset === 1);
  expect(totals).toMatchObject({ consumedQuanta: 100n * dollars, exitQuanta: 100n * dollars, depositRecordIndex: 4n });
});

it("happens once", () => {
  const { ccp, deposit } = requested();
  ccp.must(takeBackCommand(ccp, deposit));
  const again = ccp.apply(takeBackCommand(ccp, deposit));
  expect(again.ok ? "accepted" : again.error.code).toBe("TAKE_BACK_UNEXPLAINED");
});

it.each([
  ["without a request", { depositIndex: 1n, amountQuanta: 100n * dollars }],
  ["of another amount", { amountQuanta: 39n * dollars }],
  ["of another asset", { asset: 2 }],
] as const)("is refused %s, and changes nothing", (_name, change) => {
  const { ccp, deposit } = requested();
  const before = ccp.engine.digest();
  const applied = ccp.apply(takeBackCommand(ccp, { ...deposit, ...change }));
  expect(applied.ok ? "accepted" : applied.error.code).toBe("TAKE_BACK_UNEXPLAINED");
  expect(ccp.engine.digest()).toBe(before);
});

it("takes a deposit of an asset that nobody has registered out of what waits for its registration", () => {
  const ccp = TestCcp.standard();
  const alice = ccp.open(0);
  ccp.must(ccp.depositCommand(alice.id, 99, 5n, 1));
  ccp.must(ccp.depositCommand(alice.id, 99, 7n, 1));
  const deposit = { chain: 1, depositIndex: 1n, account: alice.id, asset: 99, amountQuanta: 5n };
  ccp.must(takeBackRequestCommand(ccp, deposit));
  ccp.must(takeBackCommand(ccp, deposit));
  expect(ccp.engine.state.unknownDeposits.get("1:99")).toEqual({ amountQuanta: 7n, lastIndex: 4n });
});
