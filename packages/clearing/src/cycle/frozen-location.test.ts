import { expect, it } from "vitest";
import { uncommittedQuanta } from "../ledger/uncommitted.ts";
import type { Asset } from "../model/state.ts";
import type { TestMember } from "../testing/member.ts";
import type { TestCcp } from "../testing/test-ccp.ts";
import { code, traders, usd } from "../testing/traders.ts";

const [hub, far] = [1, 2];
const [hubChain, farChain] = [1, 3];

function order(local: TestCcp, dollars: number): void {
  const expirySeconds = local.timeSeconds + 1_000n;
  local.admin({ kind: "rebalance", asset: hub, to: far, amountQuanta: usd(dollars), route: 1, expirySeconds });
}

function paid(local: TestCcp, dollars: number): void {
  const place = { chain: hubChain, txId: "tx", logIndex: 0, height: BigInt(local.engine.journalIndex) };
  const number = local.engine.state.rebalanceCount;
  local.must({ kind: "rebalance-paid", number, asset: hub, amountQuanta: usd(dollars), ...place });
}

function cycle(local: TestCcp, chains: readonly number[]): void {
  local.closeCycle();
  for (const chain of chains)
    local.must({ kind: "root-effective", chain, cycle: local.engine.cycle, txId: "0x9", height: 1n });
}

function arrives(local: TestCcp, dollars: number): void {
  local.deposit(local.engine.state.rebalances.get(1n)?.account ?? "0x", far, usd(dollars));
  cycle(local, [farChain]);
}

const asset = (local: TestCcp, number: number): Asset => local.engine.state.assets.get(number) as Asset;
const entitled = (local: TestCcp, { id }: TestMember, number: number): bigint =>
  local.engine.state.accounts.get(id)?.entitlements.get(number)?.entitledQuanta ?? 0n;

function expectBacked(local: TestCcp): void {
  for (const { differenceQuanta } of local.engine.conservation()) expect(differenceQuanta).toBe(0n);
}

it("owes what the vault holds, when one freezes that has paid an order, and the rest follows the tokens", () => {
  const { local, members } = traders([100, 60]);
  const [alice, bob] = members;
  order(local, 80);
  paid(local, 80);
  cycle(local, [hubChain, farChain]);
  local.freezeVault(hubChain);
  expect(asset(local, hub).entitledQuanta).toBe(usd(80));
  expect([entitled(local, alice, hub), entitled(local, bob, hub)]).toEqual([usd(50), usd(30)]);
  expectBacked(local);
  arrives(local, 80);
  cycle(local, [farChain]);
  expect(local.engine.account(alice.id).balances).toEqual([{ asset: far, amountQuanta: usd(50) }]);
  expect(local.engine.account(bob.id).balances).toEqual([{ asset: far, amountQuanta: usd(30) }]);
  for (const [member, dollars] of [
    [alice, 50],
    [bob, 30],
  ] as const) {
    expect(code(local.exit(member.id, hub, usd(dollars)))).toBe("accepted");
    expect(code(local.withdraw(member, far, usd(dollars)))).toBe("accepted");
  }
  expect(uncommittedQuanta(asset(local, hub))).toBe(0n);
  expect(uncommittedQuanta(asset(local, far))).toBe(0n);
  expectBacked(local);
});

it("entitles first whoever may exit: nobody keeps a balance that the vault pays out as well", () => {
  const { local, members } = traders([100, 100]);
  const [alice, bob] = members;
  // What credit reserves is promised to nobody.
  expect(code(local.requestCredit(bob, usd(100), local.timeSeconds + 1_000n))).toBe("accepted");
  order(local, 160);
  paid(local, 160);
  cycle(local, [hubChain, farChain]);
  local.freezeVault(hubChain);
  expect([entitled(local, alice, hub), entitled(local, bob, hub)]).toEqual([usd(40), 0n]);
  expect(local.exit(alice.id, hub, usd(40))).toMatchObject({ effects: [{ kind: "exit-recorded", owedQuanta: 0n }] });
  expectBacked(local);
});

it("entitles to what comes back from an order that a frozen vault pays no more", () => {
  const { local, members } = traders([100, 60]);
  const [alice, bob] = members;
  order(local, 80);
  cycle(local, [hubChain, farChain]);
  local.freezeVault(hubChain);
  expect(asset(local, hub).entitledQuanta).toBe(usd(80));
  local.chainTime(hubChain, local.timeSeconds + 5_000n);
  expect(asset(local, hub)).toMatchObject({ entitledQuanta: usd(160), movedOutQuanta: 0n, orderedQuanta: 0n });
  expect([entitled(local, alice, hub), entitled(local, bob, hub)]).toEqual([usd(100), usd(60)]);
  for (const { id } of [alice, bob]) expect(local.engine.account(id).balances).toEqual([]);
  expectBacked(local);
});

it("lets the class bear what is stranded at a vault that froze before balances followed", () => {
  const { local, members } = traders([100, 60]);
  const [alice, bob] = members;
  order(local, 80);
  paid(local, 80);
  arrives(local, 80);
  local.freezeVault(farChain);
  expect(uncommittedQuanta(asset(local, far))).toBe(usd(80));
  local.admin({ kind: "location-loss", asset: far, amountQuanta: usd(80) });
  for (let left = local.engine.state.parameters.locationLossDelayCycles; left > 0; left--) local.closeCycle();
  expect(local.engine.account(alice.id).balances).toEqual([{ asset: hub, amountQuanta: usd(50) }]);
  expect(local.engine.account(bob.id).balances).toEqual([{ asset: hub, amountQuanta: usd(30) }]);
  expect(asset(local, hub).movedOutQuanta).toBe(0n);
  expect(asset(local, far)).toMatchObject({ movedOutQuanta: 0n, lostQuanta: usd(80) });
  expectBacked(local);
});
