import { type EntitlementLeaf, entitlementLeafHashes, type Hex, MerkleTree } from "@isthmus/protocol";
import fc from "fast-check";
import { expect, it } from "vitest";
import { Engine } from "../engine/engine.ts";
import type { VaultOutput } from "../model/cycle-output.ts";
import { largeCcp } from "../testing/large-ccp.ts";
import { TestCcp } from "../testing/test-ccp.ts";

/** The same cycle closed by an engine that has nothing from earlier cycles. */
function closedAfresh(ccp: TestCcp) {
  const other = new TestCcp({ engine: Engine.restore(ccp.engine.snapshot()) });
  other.timeSeconds = ccp.timeSeconds;
  other.closeCycle();
  return other.engine;
}

it("leaves, roots and digests kept from cycle to cycle are those made from scratch", () => {
  const step = fc.record({
    opened: fc.nat(2),
    deposits: fc.array(fc.tuple(fc.nat(99), fc.integer({ min: 1, max: 3 })), { maxLength: 4 }),
    withdrawals: fc.array(fc.tuple(fc.nat(99), fc.integer({ min: 1, max: 2_000 })), { maxLength: 3 }),
    mark: fc.option(fc.bigInt({ min: 3_990_000n, max: 4_010_000n })),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
      const ccp = largeCcp(60, 20);
      const opened: ReturnType<TestCcp["open"]>[] = [];
      for (const { opened: count, deposits, withdrawals, mark } of steps) {
        for (let i = 0; i < count; i++) opened.push(ccp.open(opened.length));
        const ids = ccp.engine.accounts();
        for (const [pick, asset] of deposits) ccp.deposit(ids[pick % ids.length] as `0x${string}`, asset, 1_000n);
        for (const member of opened) ccp.deposit(member.id, 2, 500n);
        for (const [pick, amount] of withdrawals) {
          const member = opened[pick % Math.max(opened.length, 1)];
          if (member !== undefined) ccp.withdraw(member, 2, BigInt(amount));
        }
        if (mark !== null) ccp.prices({ 1: mark });
        const other = closedAfresh(ccp);
        expect(ccp.closeCycle().ok).toBe(true);
        const [kept, made] = [ccp.engine.lastCycle(), other.lastCycle()];
        expect(ccp.engine.digest()).toBe(other.digest());
        expect(kept?.header.vaults).toEqual(made?.header.vaults);
        expect(kept?.accountsWithLeaves).toBe(made?.accountsWithLeaves);
        for (const [index, vault] of (kept?.vaults ?? []).entries()) {
          expect(vault.leaves).toEqual(made?.vaults[index]?.leaves);
          expect(vault.totals).toEqual(made?.vaults[index]?.totals);
          const scope = { houseId: 7, chain: vault.chain, contract: vault.vault };
          expect(vault.tree.root).toBe(new MerkleTree(entitlementLeafHashes(scope, vault.leaves)).root);
        }
      }
    }),
    { numRuns: 25 },
  );
});

it("a cycle in which one of many accounts changed changes one leaf, and no earlier cycle's output", () => {
  const ccp = largeCcp(200, 0);
  const outputs: { readonly vault: VaultOutput; readonly leaves: readonly EntitlementLeaf[] }[] = [];
  const close = (): void => {
    ccp.closeCycle();
    const vault = ccp.engine.lastCycle()?.vaults.at(-1) as VaultOutput;
    outputs.push({ vault, leaves: [...vault.leaves] });
  };
  close();
  const ids = ccp.engine.accounts();
  for (const [turn, pick] of [0, 7, 0].entries()) {
    ccp.deposit(ids[pick] as Hex, 2, 5n + BigInt(turn));
    close();
  }
  for (const [cycle, { vault, leaves }] of outputs.entries()) {
    expect(vault.leaves).toEqual(leaves);
    const scope = { houseId: 7, chain: vault.chain, contract: vault.vault };
    expect(vault.tree.root).toBe(new MerkleTree(entitlementLeafHashes(scope, vault.leaves)).root);
    const before = outputs[cycle - 1]?.leaves;
    if (before === undefined) continue;
    expect(leaves.filter((leaf, place) => leaf.exitQuanta !== before[place]?.exitQuanta).length).toBe(1);
    expect(vault.tree.root).not.toBe(outputs[cycle - 1]?.vault.tree.root);
  }
});
