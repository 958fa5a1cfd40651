import { type EntitlementLeaf, type ErrorCode, type Hex, MerkleTree, type TotalsLeaf } from "@isthmus/protocol";
import type { Keypair } from "@solana/web3.js";
import { type PublicKey, SystemProgram, type TransactionInstruction } from "@solana/web3.js";
import { describe, expect, it } from "vitest";
import {
  activateAsset,
  assetTokenAddress,
  claim,
  claimAddress,
  deposit,
  depositPageAddress,
  pause,
  suspendAsset,
} from "../src/index.ts";
import { keypairOf } from "./network.ts";
import { expectRefused } from "./refusal.ts";
import { createMint, createOtherToken, createToken, mintTo, tokenUnits } from "./tokens.ts";
import {
  accountOf,
  type BuiltRoot,
  dollar,
  recipientOf,
  rootDelaySeconds,
  totalsOf,
  VaultFixture,
} from "./vault-fixture.ts";

type Member = ReturnType<VaultFixture["member"]>;

function leafOf(member: Member, number: number, entitledQuanta: bigint, exitQuanta = 0n): EntitlementLeaf {
  return {
    account: accountOf(number),
    asset: dollar,
    recipient: recipientOf(member.wallet),
    entitledQuanta,
    exitQuanta,
  };
}

function settle(
  fixture: VaultFixture,
  cycle: bigint,
  leaves: readonly EntitlementLeaf[],
  totals: readonly TotalsLeaf[],
): BuiltRoot {
  const root = fixture.buildRoot(cycle, leaves, totals);
  fixture.deliver(root);
  fixture.activate(root);
  return root;
}

describe("deposit", () => {
  const instruction = (
    fixture: VaultFixture,
    member: Member,
    tokenUnits: bigint,
    asset = dollar,
  ): TransactionInstruction =>
    deposit(fixture.ref, {
      depositor: member.wallet.publicKey,
      sourceToken: member.token,
      account: accountOf(1),
      asset,
      mint: fixture.mint,
      tokenUnits,
      index: fixture.vault().depositIndex + 1n,
    });

  it("refuses amounts outside the range, below the minimum, above the balance", () => {
    const fixture = new VaultFixture();
    const member = fixture.member(1, 100n);
    const refuse = (code: ErrorCode, units: bigint): void =>
      expectRefused(fixture.network, code, [instruction(fixture, member, units)], { signers: [member.wallet] });
    refuse("AMOUNT_OUT_OF_RANGE", 1n << 64n);
    refuse("AMOUNT_OUT_OF_RANGE", (1n << 128n) - 1n);
    refuse("AMOUNT_ZERO", 0n);
    refuse("DEPOSIT_TOO_SMALL", 9n);
    // The Token program's own error: custom error 1, insufficient funds.
    const outcome = fixture.network.send([instruction(fixture, member, 101n)], { signers: [member.wallet] });
    expect(outcome.failure).toBe(1);
    // The minimum itself is accepted.
    fixture.network.run([instruction(fixture, member, 10n)], { signers: [member.wallet] });
    fixture.network.run([instruction(fixture, member, 90n)], { signers: [member.wallet] });
  });

  it("rounds a token of 9 decimals down to 8 and leaves the remainder with its owner", () => {
    const fixture = new VaultFixture({ decimals: 9, minimumQuanta: 1n });
    const member = fixture.member(1, 1_000n);
    expectRefused(fixture.network, "AMOUNT_ZERO", [instruction(fixture, member, 9n)], { signers: [member.wallet] });
    const outcome = fixture.deposit(member, accountOf(1), 129n);
    expect(outcome.events).toMatchObject([{ name: "Deposited", amountQuanta: 12n }]);
    expect(tokenUnits(fixture.network, member.token)).toBe(880n);
    expect(fixture.asset()).toMatchObject({ unitsPerQuantum: 10n, quantaDecimals: 8, ledgerQuanta: 12n });
    const root = settle(fixture, 1n, [leafOf(member, 1, 5n)], [totalsOf([leafOf(member, 1, 5n)], dollar, 12n)]);
    fixture.network.run([fixture.claimInstruction(root, 0, member.token)]);
    expect(tokenUnits(fixture.network, member.token)).toBe(930n);
  });

  it("refuses while the vault is paused or the asset suspended", () => {
    const fixture = new VaultFixture();
    const member = fixture.member(1);
    fixture.act(suspendAsset(fixture.ref, { admin: fixture.admin.publicKey, asset: dollar, suspended: true }));
    expectRefused(fixture.network, "ASSET_SUSPENDED", [instruction(fixture, member, 100n)], {
      signers: [member.wallet],
    });
    fixture.act(suspendAsset(fixture.ref, { admin: fixture.admin.publicKey, asset: dollar, suspended: false }));
    fixture.network.run([pause(fixture.ref, fixture.pauser.publicKey)], { signers: [fixture.pauser] });
    expectRefused(fixture.network, "PAUSED", [instruction(fixture, member, 100n)], { signers: [member.wallet] });
  });

  it("creates a page whatever lamports its address received before", () => {
    const fixture = new VaultFixture();
    const member = fixture.member(1);
    fixture.network.run([
      SystemProgram.transfer({
        fromPubkey: fixture.network.payer.publicKey,
        toPubkey: depositPageAddress(fixture.ref, 1n),
        lamports: 890_880,
      }),
    ]);
    fixture.deposit(member, accountOf(1), 100n);
    fixture.deposit(member, accountOf(1), 100n);
    expect(fixture.vault().depositIndex).toBe(2n);
  });
});

describe("activate_asset", () => {
  function ready(
    totals: TotalsLeaf,
    deposits: readonly bigint[] = [5_000n],
  ): { fixture: VaultFixture; root: BuiltRoot } {
    const fixture = new VaultFixture();
    const member = fixture.member(1);
    for (const units of deposits) fixture.deposit(member, accountOf(1), units);
    const root = fixture.buildRoot(1n, [], [totals]);
    fixture.deliver(root);
    fixture.network.setSeconds(fixture.network.seconds + rootDelaySeconds);
    return { fixture, root };
  }
  const totals = (entitledQuanta: bigint, exitQuanta: bigint, consumedQuanta: bigint): TotalsLeaf => ({
    asset: dollar,
    entitledQuanta,
    exitQuanta,
    consumedQuanta,
  });
  const instruction = (
    fixture: VaultFixture,
    leaf: TotalsLeaf,
    recordIndex = 1n,
    proof: Hex[] = [],
  ): TransactionInstruction => activateAsset(fixture.ref, { totals: leaf, mint: fixture.mint, proof, recordIndex });

  it("requires an effective root and its proof, and takes effect once", () => {
    const leaf = totals(1_000n, 4_000n, 5_000n);
    const { fixture } = ready(leaf);
    const { network } = fixture;
    expectRefused(network, "ROOT_MISSING", [instruction(fixture, leaf)]);
    fixture.deliver(fixture.buildRoot(2n, [], [leaf]));
    expect(fixture.vault().effective?.cycle).toBe(1n);
    for (const changed of [
      totals(1_001n, 4_000n, 5_000n),
      totals(1_000n, 3_999n, 5_000n),
      totals(1_000n, 4_000n, 4_999n),
    ])
      expectRefused(network, "PROOF_INVALID", [instruction(fixture, changed)]);
    expectRefused(network, "PROOF_INVALID", [instruction(fixture, leaf, 1n, [`0x${"01".repeat(32)}`])]);
    for (const changed of [totals(1n << 64n, 0n, 5_000n), totals(0n, 1n << 64n, 5_000n), totals(0n, 0n, 1n << 64n)])
      expectRefused(network, "AMOUNT_OUT_OF_RANGE", [instruction(fixture, changed)]);
    const outcome = network.run([instruction(fixture, leaf)]);
    expect(outcome.events).toMatchObject([{ name: "AssetEffective", cycle: 1n, ...leaf }]);
    expectRefused(network, "ASSET_ALREADY_EFFECTIVE", [instruction(fixture, leaf)]);
  });

  it("accepts no proof against the empty root", () => {
    const leaf = totals(0n, 0n, 0n);
    const { fixture } = ready(leaf);
    fixture.deliver(fixture.buildRoot(2n, [], []));
    fixture.network.setSeconds(fixture.network.seconds + rootDelaySeconds);
    fixture.deliver(fixture.buildRoot(3n, [], []));
    expect(fixture.vault().effective?.cycle).toBe(2n);
    expectRefused(fixture.network, "PROOF_INVALID", [instruction(fixture, leaf, 0n)]);
  });

  it("requires the deposit record that the totals name, of this asset and within the root", () => {
    const fixture = new VaultFixture();
    const { network } = fixture;
    const member = fixture.member(1);
    const otherMint = createMint(network, 6);
    fixture.addAsset(9, otherMint, 1n);
    fixture.deposit(
      { ...member, token: createToken(network, otherMint, member.wallet.publicKey, 100n) },
      accountOf(1),
      50n,
      9,
    );
    fixture.deposit(member, accountOf(1), 50n);
    const leaf = totals(0n, 0n, 50n);
    const early = totals(0n, 0n, 110n);
    const root = fixture.buildRoot(1n, [], [leaf, early]);
    fixture.deliver(root);
    fixture.deposit(member, accountOf(1), 60n);
    network.setSeconds(network.seconds + rootDelaySeconds);
    fixture.deliver(fixture.buildRoot(2n, [], []));
    // Record 1 has the right sum for another asset; record 3, whose sum `early` declares, is beyond the root's index.
    expectRefused(network, "CONSUMED_MISMATCH", [instruction(fixture, leaf, 1n, root.totals.proof(0))]);
    expectRefused(network, "CONSUMED_MISMATCH", [instruction(fixture, leaf, 3n, root.totals.proof(0))]);
    expectRefused(network, "CONSUMED_MISMATCH", [instruction(fixture, early, 3n, root.totals.proof(1))]);
    expectRefused(network, "CONSUMED_MISMATCH", [instruction(fixture, early, 2n, root.totals.proof(1))]);
    network.run([instruction(fixture, leaf, 2n, root.totals.proof(0))]);
  });

  it("refuses falling entitlements and consumed deposits", () => {
    const leaf = totals(1_000n, 0n, 5_000n);
    const { fixture, root } = ready(leaf, [2_000n, 3_000n]);
    fixture.activate(root);
    const regressions = [totals(999n, 0n, 5_000n), totals(1_000n, 0n, 2_000n), totals(1_000n, 0n, 0n)];
    let cycle = 2n;
    for (const regression of regressions) {
      fixture.deliver(fixture.buildRoot(cycle++, [], [regression]));
      fixture.network.setSeconds(fixture.network.seconds + rootDelaySeconds);
      fixture.deliver(fixture.buildRoot(cycle++, [], [leaf]));
      expectRefused(fixture.network, "TOTALS_REGRESSED", [
        instruction(fixture, regression, { 5000: 2n, 2000: 1n, 0: 0n }[Number(regression.consumedQuanta)] ?? 0n),
      ]);
      fixture.network.setSeconds(fixture.network.seconds + rootDelaySeconds);
    }
  });

  it.each([
    ["entitled alone", totals(5_001n, 0n, 5_000n)],
    ["exit alone", totals(0n, 5_001n, 5_000n)],
    ["unconsumed deposits", totals(0n, 2_001n, 2_000n)],
    ["a sum beyond 64 bits", totals((1n << 64n) - 1n, (1n << 64n) - 1n, 5_000n)],
  ])("refuses totals above what is held: %s", (_, leaf) => {
    const { fixture } = ready(leaf, [2_000n, 3_000n]);
    fixture.deliver(fixture.buildRoot(2n, [], []));
    // A donation covers nobody.
    mintTo(fixture.network, fixture.mint, assetTokenAddress(fixture.ref, fixture.mint), 1_000_000n);
    const recordIndex = leaf.consumedQuanta === 2_000n ? 1n : 2n;
    expectRefused(fixture.network, "TOTALS_EXCEED_HELD", [instruction(fixture, leaf, recordIndex)]);
  });
});

describe("claim", () => {
  function settled(
    entitled = 2_000n,
    exit = 3_000n,
  ): { fixture: VaultFixture; alice: Member; bob: Member; root: BuiltRoot } {
    const fixture = new VaultFixture();
    const alice = fixture.member(1);
    const bob = fixture.member(2, 0n);
    fixture.deposit(alice, accountOf(1), 5_000n);
    const leaves = [leafOf(bob, 1, entitled, exit), leafOf(alice, 2, 0n)];
    return { fixture, alice, bob, root: settle(fixture, 1n, leaves, [totalsOf(leaves, dollar, 5_000n)]) };
  }

  it("refuses a leaf with any field changed", () => {
    const { fixture, alice, bob, root } = settled();
    const [leaf] = root.leaves;
    if (leaf === undefined) throw new Error("the root has leaves");
    const proof = root.entitlements.proof(0);
    const payer = fixture.network.payer.publicKey;
    const refuse = (code: ErrorCode, change: Partial<Parameters<typeof claim>[1]>): void =>
      expectRefused(fixture.network, code, [
        claim(fixture.ref, { payer, ...leaf, mint: fixture.mint, proof, ...change }),
      ]);
    refuse("PROOF_INVALID", { account: accountOf(9) });
    refuse("PROOF_INVALID", { recipient: recipientOf(alice.wallet) });
    refuse("PROOF_INVALID", { entitledQuanta: 2_001n });
    refuse("PROOF_INVALID", { exitQuanta: 2_999n });
    refuse("PROOF_INVALID", { proof: [] });
    refuse("PROOF_INVALID", { proof: [...proof, `0x${"00".repeat(32)}`] });
    refuse("PROOF_INVALID", { proof: [root.entitlements.root] });
    refuse("AMOUNT_OUT_OF_RANGE", { entitledQuanta: 1n << 64n });
    refuse("AMOUNT_OUT_OF_RANGE", { exitQuanta: 1n << 127n });
    refuse("TOKEN_ACCOUNT_MISMATCH", { recipientToken: alice.token });
    const mint = createMint(fixture.network, 6);
    createToken(fixture.network, mint, bob.wallet.publicKey);
    refuse("ACCOUNT_ADDRESS", { mint });
    fixture.network.run([fixture.claimInstruction(root, 0, bob.token)]);
  });

  it("pays another token account of the recipient only if the recipient is the payer", () => {
    const { fixture, alice, bob, root } = settled();
    const { network, mint } = fixture;
    // Whoever chose the account could hold an approval over it, or the authority to close it.
    const other = createOtherToken(network, mint, bob.wallet.publicKey);
    const [leaf] = root.leaves;
    if (leaf === undefined) throw new Error("the root has leaves");
    const claimed = (payer: Keypair) =>
      claim(fixture.ref, {
        payer: payer.publicKey,
        ...leaf,
        mint,
        recipientToken: other,
        proof: root.entitlements.proof(0),
      });
    const refused = network.send([claimed(alice.wallet)], { signers: [alice.wallet] });
    expect(refused.code).toBe("ACCOUNT_ADDRESS");
    expect(tokenUnits(network, other)).toBe(0n);
    network.run([claimed(bob.wallet)], { signers: [bob.wallet] });
    expect(tokenUnits(network, other)).toBe(leaf.entitledQuanta);
  });

  it("pays nothing to an account whose owner field the recipient received from a stranger", () => {
    const { fixture, bob, root } = settled();
    const { network } = fixture;
    const planted = createOtherToken(network, fixture.mint, bob.wallet.publicKey);
    for (const bump of [0, 254, 255]) {
      const instruction = fixture.claimInstruction(root, 0, planted);
      instruction.data[1] = bump;
      expectRefused(network, "ACCOUNT_ADDRESS", [instruction]);
    }
    network.run([fixture.claimInstruction(root, 0, bob.token)]);
  });

  it("refuses while the vault is paused, the asset suspended, or no root is effective", () => {
    const { fixture, bob, root } = settled();
    const instruction = fixture.claimInstruction(root, 0, bob.token);
    const { network, ref } = fixture;
    fixture.act(suspendAsset(ref, { admin: fixture.admin.publicKey, asset: dollar, suspended: true }));
    expectRefused(network, "ASSET_SUSPENDED", [instruction]);
    fixture.act(suspendAsset(ref, { admin: fixture.admin.publicKey, asset: dollar, suspended: false }));
    network.run([pause(ref, fixture.pauser.publicKey)], { signers: [fixture.pauser] });
    expectRefused(network, "PAUSED", [instruction]);
    const fresh = new VaultFixture();
    const carol = fresh.member(1, 0n);
    const unborn = fresh.buildRoot(1n, [leafOf(carol, 1, 1n)], []);
    expectRefused(fresh.network, "ROOT_MISSING", [fresh.claimInstruction(unborn, 0, carol.token)]);
  });

  it("pays the difference once, whoever sends it, and nothing for a leaf below the claims so far", () => {
    const { fixture, bob, root } = settled(2_000n, 0n);
    const { network } = fixture;
    network.run([fixture.claimInstruction(root, 0, bob.token)]);
    const raised = settle(fixture, 2n, [leafOf(bob, 1, 3_500n)], [totalsOf([leafOf(bob, 1, 3_500n)], dollar, 5_000n)]);
    // The old root's proof is still valid: it pays nothing more.
    expect(network.run([fixture.claimInstruction(root, 0, bob.token)]).events).toEqual([]);
    const second = network.run([fixture.claimInstruction(raised, 0, bob.token)]);
    expect(second.events).toMatchObject([{ amountQuanta: 1_500n, claimedTotalQuanta: 3_500n }]);
    // A forged root with a lower leaf and the same totals: nothing is paid, nothing fails.
    const fallen = settle(fixture, 3n, [leafOf(bob, 1, 100n)], [totalsOf([leafOf(bob, 1, 3_500n)], dollar, 5_000n)]);
    const third = network.run([fixture.claimInstruction(fallen, 0, bob.token)]);
    expect([third.events, tokenUnits(network, bob.token)]).toEqual([[], 3_500n]);
    expect(fixture.asset()).toMatchObject({ paidQuanta: 3_500n, ledgerQuanta: 1_500n });
  });

  it("stops at the declared total if the leaves add up to more", () => {
    const fixture = new VaultFixture();
    const alice = fixture.member(1);
    fixture.deposit(alice, accountOf(1), 5_000n);
    const leaves = [leafOf(alice, 1, 600n), leafOf(alice, 2, 600n), leafOf(alice, 3, 400n)];
    const root = settle(fixture, 1n, leaves, [
      { asset: dollar, entitledQuanta: 1_000n, exitQuanta: 0n, consumedQuanta: 5_000n },
    ]);
    fixture.network.run([fixture.claimInstruction(root, 0, alice.token)]);
    expectRefused(fixture.network, "CLAIM_ABOVE_TOTALS", [fixture.claimInstruction(root, 1, alice.token)]);
    fixture.network.run([fixture.claimInstruction(root, 2, alice.token)]);
    expect(fixture.asset().paidQuanta).toBe(1_000n);
  });

  it("pays nothing from a newer root before the asset's totals are in effect", () => {
    const { fixture, bob, root } = settled(2_000n, 0n);
    fixture.network.run([fixture.claimInstruction(root, 0, bob.token)]);
    const raised = fixture.buildRoot(
      2n,
      [leafOf(bob, 1, 2_500n)],
      [totalsOf([leafOf(bob, 1, 2_500n)], dollar, 5_000n)],
    );
    fixture.deliver(raised);
    fixture.network.setSeconds(fixture.network.seconds + rootDelaySeconds);
    fixture.deliver(fixture.buildRoot(3n, [], []));
    expect(fixture.vault().effective?.cycle).toBe(2n);
    expectRefused(fixture.network, "PROOF_INVALID", [fixture.claimInstruction(raised, 0, bob.token)]);
  });

  it("never pays from tokens that cover other entitlements", () => {
    const { fixture, bob, root } = settled();
    const { network } = fixture;
    const tokenKey: PublicKey = assetTokenAddress(fixture.ref, fixture.mint);
    const stored = network.account(tokenKey);
    if (stored === null) throw new Error("the vault holds tokens");
    // One unit is missing: exit balances are no longer covered.
    const data = stored.data.slice();
    new DataView(data.buffer).setBigUint64(64, 4_999n, true);
    network.put(tokenKey, { ...stored, data });
    expectRefused(network, "CLAIM_ABOVE_HELD", [fixture.claimInstruction(root, 0, bob.token)]);
    network.put(tokenKey, stored);
    network.run([fixture.claimInstruction(root, 0, bob.token)]);
  });

  it("pays although the claim record's address received lamports before", () => {
    const { fixture, bob, root } = settled();
    fixture.network.run([
      SystemProgram.transfer({
        fromPubkey: fixture.network.payer.publicKey,
        toPubkey: claimAddress(fixture.ref, accountOf(1), dollar),
        lamports: 890_880,
      }),
    ]);
    fixture.network.run([fixture.claimInstruction(root, 0, bob.token)]);
    expect(tokenUnits(fixture.network, bob.token)).toBe(2_000n);
  });

  it("refuses a leaf of another vault, house or chain", () => {
    const { fixture, bob } = settled();
    const leaf = leafOf(bob, 1, 2_500n);
    const scopes = [
      { ...fixture.scope, houseId: 8 },
      { ...fixture.scope, chain: 2 },
      { ...fixture.scope, contract: recipientOf({ publicKey: keypairOf(8, 8).publicKey }) },
    ];
    let cycle = 2n;
    for (const scope of scopes) {
      const foreign = Object.assign(Object.create(Object.getPrototypeOf(fixture)) as VaultFixture, fixture, { scope });
      const root = foreign.buildRoot(cycle++, [leaf], []);
      expect(root.entitlements).toBeInstanceOf(MerkleTree);
      fixture.deliver(root);
      fixture.network.setSeconds(fixture.network.seconds + rootDelaySeconds);
      fixture.deliver(fixture.buildRoot(cycle++, [], []));
      expectRefused(fixture.network, "PROOF_INVALID", [fixture.claimInstruction(root, 0, bob.token)]);
      fixture.network.setSeconds(fixture.network.seconds + rootDelaySeconds);
    }
  });
});
