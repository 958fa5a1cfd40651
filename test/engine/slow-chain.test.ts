import type { TestCcp, TestMember } from "@isthmus/clearing/testing";
import { expect, it } from "vitest";
import { codeOf, oneCoin, smallCcp, submitTrade, usd } from "./small-ccp.ts";

const oneEther = 10n ** 8n;

/** A house in which roots needed four hours to chain 2, where ether is; a member with ether and one with dollars. */
function slowSetup(hours: bigint): { ccp: TestCcp; members: readonly [TestMember, TestMember] } {
  const { ccp, members } = smallCcp([0, 1_000_000]);
  const [coins, dollars] = members;
  ccp.deposit(coins.id, 3, 10n * oneEther);
  ccp.closeCycle();
  ccp.prices({ 1: 4_000_000n, 2: 200_000n }, hours * 3_600n);
  ccp.must({ kind: "root-effective", chain: 2, cycle: 1n, txId: "e1", height: 1n });
  ccp.closeCycle(0n);
  return { ccp, members: [coins, dollars] };
}

it("lets collateral on a slow chain carry less new risk, and liquidates nobody for it", () => {
  const [fast, slow] = [slowSetup(1n), slowSetup(4n)];
  const [quick, late] = [fast, slow].map(({ ccp, members }) => ccp.engine.health(members[0].id));
  // 20,000 dollars of ether at a haircut of 10 %, and of 20 % where roots need four times the margin period.
  expect(quick?.freeCollateralQuanta).toBe(usd(18_000));
  expect(late?.freeCollateralQuanta).toBe(usd(16_000));
  expect(late?.equityQuanta).toBe(quick?.equityQuanta);
  const trade = ({ members }: typeof slow) => ({ buyer: members[0], seller: members[1], sizeLots: 9n * oneCoin });
  // Nine coins need 18,000 dollars.
  expect(submitTrade(slow.ccp, trade(slow))).toBe("MARGIN_INSUFFICIENT");
  expect(submitTrade(fast.ccp, trade(fast))).toBe("novated");
});

it("keeps a position that was opened before the chain grew slow", () => {
  const { ccp, members } = smallCcp([0, 1_000_000]);
  const [coins, dollars] = members;
  ccp.deposit(coins.id, 3, 10n * oneEther);
  expect(submitTrade(ccp, { buyer: coins, seller: dollars, sizeLots: 8n * oneCoin })).toBe("novated");
  ccp.closeCycle();
  ccp.prices({ 1: 4_000_000n, 2: 200_000n }, 16n * 3_600n);
  ccp.must({ kind: "root-effective", chain: 2, cycle: 1n, txId: "e1", height: 1n });
  ccp.closeCycle(0n);
  ccp.prices({ 1: 4_000_000n, 2: 200_000n });
  expect(ccp.engine.health(coins.id).state).toBe("marginCall");
  expect(ccp.engine.account(coins.id).positions).toHaveLength(1);
  expect(codeOf(ccp.withdraw(coins, 3, oneEther))).toBe("WITHDRAWAL_BREAKS_MARGIN");
});
