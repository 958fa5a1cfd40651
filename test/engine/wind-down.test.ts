import type { TestCcp, TestMember } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import { btcTicks, codeOf, expectConserved, smallCcp, usd } from "./small-ccp.ts";

/** A member with 20,000 dollars, of which 10,000 are reserved for credit at the on-chain venue, in the root of cycle 1. */
function withCredit() {
  const { ccp, members } = smallCcp([20_000, 20_000]);
  const [alice] = members;
  const expirySeconds = ccp.timeSeconds + 3_000n;
  expect(codeOf(ccp.requestCredit(alice, usd(10_000), expirySeconds))).toBe("accepted");
  ccp.closeCycle();
  return { ccp, alice, expirySeconds };
}

/** What the last cycle's roots let an account exit with. */
function exitOf(ccp: TestCcp, { id }: TestMember): bigint {
  const leaves = ccp.engine.lastCycle()?.vaults.flatMap((vault) => vault.leaves) ?? [];
  return leaves.reduce((sum, leaf) => (leaf.account === id ? sum + leaf.exitQuanta : sum), 0n);
}

/** The vaults' roots take effect, so that exit balances may rise. */
function takeEffect(ccp: TestCcp): void {
  for (const chain of [1, 2, 3])
    ccp.must({ kind: "root-effective", chain, cycle: ccp.engine.cycle, txId: "0x9", height: 1n });
}

describe("credit that is reserved when everything ends", () => {
  it("is missing from its holder's exit, to the quantum, where the house goes silent: nobody else bears or gets it", () => {
    const { ccp, alice } = withCredit();
    expect(exitOf(ccp, alice)).toBe(usd(10_000));
    const bob = ccp.member(1);
    expect(exitOf(ccp, bob)).toBe(usd(20_000));
    expectConserved(ccp);
  });

  it("is in the exits of the last root where the house winds down: the venue suspended, its credit expired, one cycle more", () => {
    const { ccp, alice, expirySeconds } = withCredit();
    ccp.admin({ kind: "suspend", what: "venue", id: "1" });
    ccp.prices({ 1: btcTicks }, 4_000n);
    ccp.closeCycle();
    expect(ccp.engine.lastCycle()?.venues[0]?.creditLeaves).toEqual([]);
    takeEffect(ccp);
    // The journal's clock alone ends nothing: a trade of the venue may still come.
    expect(exitOf(ccp, alice)).toBe(usd(10_000));
    ccp.chainTime(2, expirySeconds + 1n);
    ccp.closeCycle();
    takeEffect(ccp);
    ccp.closeCycle();
    expect(exitOf(ccp, alice)).toBe(usd(20_000));
    expectConserved(ccp);
  });
});
