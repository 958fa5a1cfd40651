import { type EntitlementLeaf, entitlementLeafHash, fromHex, type Hex, MerkleTree } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { activateAsset, activateRoot, claim, claimTableAddresses, executeRoot, signerSet } from "../src/index.ts";
import { tokenUnits } from "./tokens.ts";
import { accountOf, dollar, recipientOf, rootDelaySeconds, totalsOf, VaultFixture } from "./vault-fixture.ts";

interface Cost {
  readonly execute: bigint;
  readonly activateRoot: bigint;
  readonly activateAsset: bigint;
}

function leavesFor(members: number, recipient: Hex): EntitlementLeaf[] {
  return Array.from({ length: members }, (_, index) => ({
    account: accountOf(index),
    asset: dollar,
    recipient,
    entitledQuanta: 10n + BigInt(index % 7),
    exitQuanta: 3n,
  }));
}

describe("a tree of 10,000 members", () => {
  it("costs as much as a tree of 10, and pays a claim at depth 14", () => {
    const costs = [10, 10_000].map((members): Cost => {
      const fixture = new VaultFixture();
      const { network } = fixture;
      const alice = fixture.member(1);
      fixture.deposit(alice, accountOf(0), 900_000n);
      const leaves = leavesFor(members, recipientOf(alice.wallet));
      const root = fixture.buildRoot(1n, leaves, [totalsOf(leaves, dollar, 900_000n)]);
      fixture.vote(signerSet.guardians, root.envelope);
      fixture.vote(signerSet.attesters, root.envelope);
      const executed = network.run([executeRoot(fixture.ref, root.envelope)]);
      network.setSeconds(network.seconds + rootDelaySeconds);
      const activated = network.run([activateRoot(fixture.ref)]);
      const [totals] = root.totalsLeaves;
      if (totals === undefined) throw new Error("the root has totals");
      const asset = network.run([
        activateAsset(fixture.ref, { totals, mint: fixture.mint, proof: root.totals.proof(0), recordIndex: 1n }),
      ]);
      if (members === 10_000) {
        const leafIndex = 4_321;
        const depth = root.entitlements.proof(leafIndex).length;
        expect(depth).toBe(14);
        const before = tokenUnits(network, alice.token);
        const paid = network.run([fixture.claimInstruction(root, leafIndex, alice.token)]);
        expect(tokenUnits(network, alice.token)).toBe(before + 10n + BigInt(leafIndex % 7));
        console.log(
          `claim at depth 14 of ${members} members: ${paid.computeUnits} CU, ${paid.sizeBytes} bytes without a table`,
        );
      }
      return {
        execute: executed.computeUnits,
        activateRoot: activated.computeUnits,
        activateAsset: asset.computeUnits,
      };
    });
    const [small, large] = costs as [Cost, Cost];
    for (const step of ["execute", "activateRoot", "activateAsset"] as const) {
      console.log(`${step}: 10 members ${small[step]} CU, 10,000 members ${large[step]} CU`);
      const difference = large[step] - small[step];
      expect(difference < 1_000n && difference > -1_000n).toBe(true);
    }
  });
});

describe("a claim at depth 22", () => {
  it("fits a v0 transaction with a lookup table and costs at most 16,000 compute units", () => {
    const fixture = new VaultFixture();
    const { network } = fixture;
    const alice = fixture.member(1);
    fixture.deposit(alice, accountOf(0), 1_000n);
    // A path as in a tree of four million members, with one arbitrary hash on the other side of every fork.
    const [leaf] = leavesFor(1, recipientOf(alice.wallet)) as [EntitlementLeaf];
    const proof = Array.from(
      { length: 22 },
      (_, index): Hex => `0x${(index * 11 + 5).toString(16).padStart(2, "0").repeat(32)}`,
    );
    const path = proof.reduce(
      (node, sibling) => fromHex(new MerkleTree([node, fromHex(sibling)]).root),
      entitlementLeafHash(fixture.scope, leaf),
    );
    const sound = fixture.buildRoot(1n, [leaf], [totalsOf([leaf], dollar, 1_000n)]);
    const envelope = sound.envelope.slice();
    envelope.set(path, 71);
    const root = { ...sound, envelope };
    fixture.deliver(root);
    fixture.activate(root);
    const table = network.lookupTable(claimTableAddresses(fixture.ref, [{ asset: dollar, mint: fixture.mint }]));
    const instruction = claim(fixture.ref, {
      payer: network.payer.publicKey,
      ...leaf,
      mint: fixture.mint,
      proof,
    });
    const first = network.run([instruction], { table, computeUnitLimit: 60_000 });
    expect(first.events).toMatchObject([{ name: "Claimed", amountQuanta: leaf.entitledQuanta }]);
    console.log(`claim at depth 22: ${first.computeUnits} CU, ${first.sizeBytes} bytes with a table`);
    expect(first.sizeBytes).toBeLessThanOrEqual(1232);
    expect(first.computeUnits <= 16_000n).toBe(true);
  });
});
