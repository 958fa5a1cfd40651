import { expect, it } from "vitest";
import type { Vault } from "../model/state.ts";
import { TestCcp } from "../testing/test-ccp.ts";

function ccpWithVault(): { ccp: TestCcp; vault: () => Vault } {
  const ccp = TestCcp.standard();
  ccp.prices({ 1: 4_000_000n, 2: 200_000n });
  return {
    ccp,
    vault: () => {
      const vault = ccp.engine.state.vaults.get(2);
      if (vault === undefined) throw new Error("no vault on chain 2");
      return vault;
    },
  };
}

const effective = (ccp: TestCcp, cycle: bigint) =>
  ccp.must({ kind: "root-effective", chain: 2, cycle, txId: `e${cycle}`, height: cycle });

it("counts the longest finality and the longest delivery of a cycle from the next one on", () => {
  const { ccp, vault } = ccpWithVault();
  ccp.closeCycle();
  ccp.chainTime(2, ccp.timeSeconds - 900n);
  ccp.chainTime(2, ccp.timeSeconds - 300n);
  ccp.prices({}, 1_200n);
  effective(ccp, 1n);
  expect(vault().delaySeconds).toBe(0n);
  ccp.closeCycle(0n);
  expect(vault().delaySeconds).toBe(2_100n);
});

it("times a root from the close of its own cycle", () => {
  const { ccp, vault } = ccpWithVault();
  ccp.closeCycle();
  ccp.closeCycle(1_000n);
  ccp.prices({}, 500n);
  effective(ccp, 2n);
  ccp.closeCycle(0n);
  expect(vault().delaySeconds).toBe(500n);
});

it("forgets a delay by a quarter a cycle", () => {
  const { ccp, vault } = ccpWithVault();
  ccp.closeCycle();
  ccp.prices({}, 4_000n);
  effective(ccp, 1n);
  const delays = [0n, 0n, 0n].map(() => {
    ccp.closeCycle(0n);
    return vault().delaySeconds;
  });
  expect(delays).toEqual([4_000n, 3_000n, 2_250n]);
});

it("takes a chain whose blocks are ahead of the prices for one without delay", () => {
  const { ccp, vault } = ccpWithVault();
  ccp.chainTime(2, ccp.timeSeconds + 100n);
  ccp.closeCycle();
  expect(vault().delaySeconds).toBe(0n);
});

it("keeps the times of so many roots only, and takes an older one for as old as the oldest of them", () => {
  const { ccp, vault } = ccpWithVault();
  for (let cycle = 0; cycle < 260; cycle++) ccp.closeCycle(10n);
  expect(vault().sentRoots.size).toBe(256);
  effective(ccp, 1n);
  ccp.closeCycle(0n);
  expect(vault().delaySeconds).toBe(2_550n);
});
