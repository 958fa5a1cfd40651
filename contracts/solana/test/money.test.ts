import { type EntitlementLeaf, type ErrorCode, type Hex, MerkleTree, type TotalsLeaf } from "@isthmus/protocol";
import { type PublicKey, SystemProgram, type TransactionInstruction } from "@solana/web3.js";
import { describe, expect, it } from "vitest";
import {
  activateAsset,
  assetTokenAddress,
  claim,
  claimAddress,
  deposit,
  depositRecordAddress,
  pause,
  suspendAsset,
} from "../src/index.ts";
import { accountOf, type BuiltRoot, dollar, House, recipientOf, rootDelaySeconds, totalsOf } from "./house.ts";
import { keypairOf } from "./network.ts";
import { expectRefused } from "./refusal.ts";
import { createMint, createToken, mintTo, tokenUnits } from "./tokens.ts";

type Member = ReturnType<House["member"]>;

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
  house: House,
  cycle: bigint,
  leaves: readonly EntitlementLeaf[],
  totals: readonly TotalsLeaf[],
): BuiltRoot {
  const root = house.buildRoot(cycle, leaves, totals);
  house.deliver(root);
  house.activate(root);
  return root;
}

describe("deposit", () => {
  const instruction = (house: House, member: Member, tokenUnits: bigint, asset = dollar): TransactionInstruction =>
    deposit(house.ref, {
      depositor: member.wallet.publicKey,
      sourceToken: member.token,
      account: accountOf(1),
      asset,
      tokenUnits,
      index: house.vault().depositIndex + 1n,
    });

  it("refuses amounts outside the range, below the minimum, above the balance", () => {
    const house = new House();
    const member = house.member(1, 100n);
    const refuse = (code: ErrorCode, units: bigint): void =>
      expectRefused(house.network, code, [instruction(house, member, units)], { signers: [member.wallet] });
    refuse("AMOUNT_OUT_OF_RANGE", 1n << 64n);
    refuse("AMOUNT_OUT_OF_RANGE", (1n << 128n) - 1n);
    refuse("AMOUNT_ZERO", 0n);
    refuse("DEPOSIT_TOO_SMALL", 9n);
    // The Token program's own refusal: custom error 1, insufficient funds.
    const outcome = house.network.send([instruction(house, member, 101n)], { signers: [member.wallet] });
    expect(outcome.failure).toBe(1);
    // The minimum itself is enough.
    house.network.run([instruction(house, member, 10n)], { signers: [member.wallet] });
    house.network.run([instruction(house, member, 90n)], { signers: [member.wallet] });
  });

  it("trims a token of 9 decimals to 8 and leaves the dust with its owner", () => {
    const house = new House({ decimals: 9, minimumQuanta: 1n });
    const member = house.member(1, 1_000n);
    expectRefused(house.network, "AMOUNT_ZERO", [instruction(house, member, 9n)], { signers: [member.wallet] });
    const outcome = house.deposit(member, accountOf(1), 129n);
    expect(outcome.events).toMatchObject([{ name: "Deposited", amountQuanta: 12n }]);
    expect(tokenUnits(house.network, member.token)).toBe(880n);
    expect(house.asset()).toMatchObject({ unitsPerQuantum: 10n, quantaDecimals: 8, ledgerQuanta: 12n });
    const root = settle(house, 1n, [leafOf(member, 1, 5n)], [totalsOf([leafOf(member, 1, 5n)], dollar, 12n)]);
    house.network.run([house.claimInstruction(root, 0, member.token)]);
    expect(tokenUnits(house.network, member.token)).toBe(930n);
  });

  it("refuses while the vault is paused or the asset suspended", () => {
    const house = new House();
    const member = house.member(1);
    house.network.run([suspendAsset(house.ref, house.admin.publicKey, dollar, true)], { signers: [house.admin] });
    expectRefused(house.network, "ASSET_SUSPENDED", [instruction(house, member, 100n)], { signers: [member.wallet] });
    house.network.run([suspendAsset(house.ref, house.admin.publicKey, dollar, false)], { signers: [house.admin] });
    house.network.run([pause(house.ref, house.pauser.publicKey)], { signers: [house.pauser] });
    expectRefused(house.network, "PAUSED", [instruction(house, member, 100n)], { signers: [member.wallet] });
  });

  it("wants the next index, and is not stopped by lamports sent to the record's address before", () => {
    const house = new House();
    const member = house.member(1);
    house.deposit(member, accountOf(1), 100n);
    const late = instruction(house, member, 100n);
    house.network.run([
      SystemProgram.transfer({
        fromPubkey: house.network.payer.publicKey,
        toPubkey: depositRecordAddress(house.ref, 2n),
        lamports: 890_880,
      }),
    ]);
    house.deposit(member, accountOf(1), 100n);
    expectRefused(house.network, "ACCOUNT_ADDRESS", [late], { signers: [member.wallet] });
  });
});

describe("activate_asset", () => {
  function ready(totals: TotalsLeaf, deposits: readonly bigint[] = [5_000n]): { house: House; root: BuiltRoot } {
    const house = new House();
    const member = house.member(1);
    for (const units of deposits) house.deposit(member, accountOf(1), units);
    const root = house.buildRoot(1n, [], [totals]);
    house.deliver(root);
    house.network.setSeconds(house.network.seconds + rootDelaySeconds);
    return { house, root };
  }
  const totals = (entitledQuanta: bigint, exitQuanta: bigint, consumedQuanta: bigint): TotalsLeaf => ({
    asset: dollar,
    entitledQuanta,
    exitQuanta,
    consumedQuanta,
  });
  const instruction = (house: House, leaf: TotalsLeaf, recordIndex = 1n, proof: Hex[] = []): TransactionInstruction =>
    activateAsset(house.ref, { totals: leaf, proof, recordIndex });

  it("wants an effective root, its proof, and takes effect once", () => {
    const leaf = totals(1_000n, 4_000n, 5_000n);
    const { house } = ready(leaf);
    const { network } = house;
    expectRefused(network, "ROOT_MISSING", [instruction(house, leaf)]);
    house.deliver(house.buildRoot(2n, [], [leaf]));
    expect(house.vault().effective?.cycle).toBe(1n);
    for (const changed of [
      totals(1_001n, 4_000n, 5_000n),
      totals(1_000n, 3_999n, 5_000n),
      totals(1_000n, 4_000n, 4_999n),
    ])
      expectRefused(network, "PROOF_INVALID", [instruction(house, changed)]);
    expectRefused(network, "PROOF_INVALID", [instruction(house, leaf, 1n, [`0x${"01".repeat(32)}`])]);
    for (const changed of [totals(1n << 64n, 0n, 5_000n), totals(0n, 1n << 64n, 5_000n), totals(0n, 0n, 1n << 64n)])
      expectRefused(network, "AMOUNT_OUT_OF_RANGE", [instruction(house, changed)]);
    const outcome = network.run([instruction(house, leaf)]);
    expect(outcome.events).toMatchObject([{ name: "AssetEffective", cycle: 1n, ...leaf }]);
    expectRefused(network, "ASSET_ALREADY_EFFECTIVE", [instruction(house, leaf)]);
  });

  it("proves nothing against the empty root", () => {
    const leaf = totals(0n, 0n, 0n);
    const { house } = ready(leaf);
    house.deliver(house.buildRoot(2n, [], []));
    house.network.setSeconds(house.network.seconds + rootDelaySeconds);
    house.deliver(house.buildRoot(3n, [], []));
    expect(house.vault().effective?.cycle).toBe(2n);
    expectRefused(house.network, "PROOF_INVALID", [instruction(house, leaf, 0n)]);
  });

  it("wants the deposit record that the totals name, of this asset and within the root", () => {
    const house = new House();
    const { network } = house;
    const member = house.member(1);
    const otherMint = createMint(network, 6);
    house.addAsset(9, otherMint, 1n);
    house.deposit(
      { ...member, token: createToken(network, otherMint, member.wallet.publicKey, 100n) },
      accountOf(1),
      50n,
      9,
    );
    house.deposit(member, accountOf(1), 50n);
    const leaf = totals(0n, 0n, 50n);
    const early = totals(0n, 0n, 110n);
    const root = house.buildRoot(1n, [], [leaf, early]);
    house.deliver(root);
    house.deposit(member, accountOf(1), 60n);
    network.setSeconds(network.seconds + rootDelaySeconds);
    house.deliver(house.buildRoot(2n, [], []));
    // Record 1 is of another asset though its sum fits; record 3 lies beyond the root; its sum is what `early` says.
    expectRefused(network, "CONSUMED_MISMATCH", [instruction(house, leaf, 1n, root.totals.proof(0))]);
    expectRefused(network, "CONSUMED_MISMATCH", [instruction(house, leaf, 3n, root.totals.proof(0))]);
    expectRefused(network, "CONSUMED_MISMATCH", [instruction(house, early, 3n, root.totals.proof(1))]);
    expectRefused(network, "CONSUMED_MISMATCH", [instruction(house, early, 2n, root.totals.proof(1))]);
    network.run([instruction(house, leaf, 2n, root.totals.proof(0))]);
  });

  it("never lets entitlements or consumed deposits fall", () => {
    const leaf = totals(1_000n, 0n, 5_000n);
    const { house, root } = ready(leaf, [2_000n, 3_000n]);
    house.activate(root);
    const regressions = [totals(999n, 0n, 5_000n), totals(1_000n, 0n, 2_000n), totals(1_000n, 0n, 0n)];
    let cycle = 2n;
    for (const regression of regressions) {
      house.deliver(house.buildRoot(cycle++, [], [regression]));
      house.network.setSeconds(house.network.seconds + rootDelaySeconds);
      house.deliver(house.buildRoot(cycle++, [], [leaf]));
      expectRefused(house.network, "TOTALS_REGRESSED", [
        instruction(house, regression, 1n + (regression.consumedQuanta === 5_000n ? 1n : 0n)),
      ]);
      house.network.setSeconds(house.network.seconds + rootDelaySeconds);
    }
  });

  it.each([
    ["entitled alone", totals(5_001n, 0n, 5_000n)],
    ["exit alone", totals(0n, 5_001n, 5_000n)],
    ["unconsumed deposits", totals(0n, 2_001n, 2_000n)],
    ["a sum beyond 64 bits", totals((1n << 64n) - 1n, (1n << 64n) - 1n, 5_000n)],
  ])("refuses totals above what is held: %s", (_, leaf) => {
    const { house } = ready(leaf, [2_000n, 3_000n]);
    house.deliver(house.buildRoot(2n, [], []));
    // A donation counts for nobody.
    mintTo(house.network, house.mint, assetTokenAddress(house.ref, dollar), 1_000_000n);
    const recordIndex = leaf.consumedQuanta === 2_000n ? 1n : 2n;
    expectRefused(house.network, "TOTALS_EXCEED_HELD", [instruction(house, leaf, recordIndex)]);
  });
});

describe("claim", () => {
  function settled(entitled = 2_000n, exit = 3_000n): { house: House; alice: Member; bob: Member; root: BuiltRoot } {
    const house = new House();
    const alice = house.member(1);
    const bob = house.member(2, 0n);
    house.deposit(alice, accountOf(1), 5_000n);
    const leaves = [leafOf(bob, 1, entitled, exit), leafOf(alice, 2, 0n)];
    return { house, alice, bob, root: settle(house, 1n, leaves, [totalsOf(leaves, dollar, 5_000n)]) };
  }

  it("refuses a leaf of which any field was changed", () => {
    const { house, alice, bob, root } = settled();
    const [leaf] = root.leaves;
    if (leaf === undefined) throw new Error("the root has leaves");
    const proof = root.entitlements.proof(0);
    const payer = house.network.payer.publicKey;
    const refuse = (code: ErrorCode, change: Partial<Parameters<typeof claim>[1]>): void =>
      expectRefused(house.network, code, [
        claim(house.ref, { payer, ...leaf, recipientToken: bob.token, proof, ...change }),
      ]);
    refuse("PROOF_INVALID", { account: accountOf(9) });
    refuse("PROOF_INVALID", { recipient: recipientOf(alice.wallet), recipientToken: alice.token });
    refuse("PROOF_INVALID", { entitledQuanta: 2_001n });
    refuse("PROOF_INVALID", { exitQuanta: 2_999n });
    refuse("PROOF_INVALID", { proof: [] });
    refuse("PROOF_INVALID", { proof: [...proof, `0x${"00".repeat(32)}`] });
    refuse("PROOF_INVALID", { proof: [root.entitlements.root] });
    refuse("AMOUNT_OUT_OF_RANGE", { entitledQuanta: 1n << 64n });
    refuse("AMOUNT_OUT_OF_RANGE", { exitQuanta: 1n << 127n });
    refuse("TOKEN_ACCOUNT_MISMATCH", { recipientToken: alice.token });
    refuse("TOKEN_ACCOUNT_MISMATCH", {
      recipientToken: createToken(house.network, createMint(house.network, 6), bob.wallet.publicKey),
    });
    house.network.run([house.claimInstruction(root, 0, bob.token)]);
  });

  it("refuses while the vault is paused, the asset suspended, or no root is effective", () => {
    const { house, bob, root } = settled();
    const instruction = house.claimInstruction(root, 0, bob.token);
    const { network, ref } = house;
    network.run([suspendAsset(ref, house.admin.publicKey, dollar, true)], { signers: [house.admin] });
    expectRefused(network, "ASSET_SUSPENDED", [instruction]);
    network.run([suspendAsset(ref, house.admin.publicKey, dollar, false)], { signers: [house.admin] });
    network.run([pause(ref, house.pauser.publicKey)], { signers: [house.pauser] });
    expectRefused(network, "PAUSED", [instruction]);
    const fresh = new House();
    const carol = fresh.member(1, 0n);
    const unborn = fresh.buildRoot(1n, [leafOf(carol, 1, 1n)], []);
    expectRefused(fresh.network, "ROOT_MISSING", [fresh.claimInstruction(unborn, 0, carol.token)]);
  });

  it("pays the difference once, whoever sends it, and a leaf below what was claimed pays nothing", () => {
    const { house, bob, root } = settled(2_000n, 0n);
    const { network } = house;
    network.run([house.claimInstruction(root, 0, bob.token)]);
    const raised = settle(house, 2n, [leafOf(bob, 1, 3_500n)], [totalsOf([leafOf(bob, 1, 3_500n)], dollar, 5_000n)]);
    // The old root's proof is worth nothing any more.
    expectRefused(network, "PROOF_INVALID", [house.claimInstruction(root, 0, bob.token)]);
    const second = network.run([house.claimInstruction(raised, 0, bob.token)]);
    expect(second.events).toMatchObject([{ amountQuanta: 1_500n, claimedTotalQuanta: 3_500n }]);
    // A forged root in which the leaf fell: the totals stay, nothing is paid, nothing fails.
    const fallen = settle(house, 3n, [leafOf(bob, 1, 100n)], [totalsOf([leafOf(bob, 1, 3_500n)], dollar, 5_000n)]);
    const third = network.run([house.claimInstruction(fallen, 0, bob.token)]);
    expect([third.events, tokenUnits(network, bob.token)]).toEqual([[], 3_500n]);
    expect(house.asset()).toMatchObject({ paidQuanta: 3_500n, ledgerQuanta: 1_500n });
  });

  it("stops at the declared total when hidden leaves add up to more", () => {
    const house = new House();
    const alice = house.member(1);
    house.deposit(alice, accountOf(1), 5_000n);
    const leaves = [leafOf(alice, 1, 600n), leafOf(alice, 2, 600n), leafOf(alice, 3, 400n)];
    const root = settle(house, 1n, leaves, [
      { asset: dollar, entitledQuanta: 1_000n, exitQuanta: 0n, consumedQuanta: 5_000n },
    ]);
    house.network.run([house.claimInstruction(root, 0, alice.token)]);
    expectRefused(house.network, "CLAIM_ABOVE_TOTALS", [house.claimInstruction(root, 1, alice.token)]);
    house.network.run([house.claimInstruction(root, 2, alice.token)]);
    expect(house.asset().paidQuanta).toBe(1_000n);
  });

  it("pays nothing from a newer root before the asset's totals are in effect", () => {
    const { house, bob, root } = settled(2_000n, 0n);
    house.network.run([house.claimInstruction(root, 0, bob.token)]);
    const raised = house.buildRoot(2n, [leafOf(bob, 1, 2_500n)], [totalsOf([leafOf(bob, 1, 2_500n)], dollar, 5_000n)]);
    house.deliver(raised);
    house.network.setSeconds(house.network.seconds + rootDelaySeconds);
    house.deliver(house.buildRoot(3n, [], []));
    expect(house.vault().effective?.cycle).toBe(2n);
    expectRefused(house.network, "CLAIM_ABOVE_TOTALS", [house.claimInstruction(raised, 0, bob.token)]);
  });

  it("never pays from tokens that cover something else", () => {
    const { house, bob, root } = settled();
    const { network } = house;
    const tokenKey: PublicKey = assetTokenAddress(house.ref, dollar);
    const stored = network.account(tokenKey);
    if (stored === null) throw new Error("the vault holds tokens");
    // One unit is missing, by whatever accident: exit balances are covered no longer.
    const data = stored.data.slice();
    new DataView(data.buffer).setBigUint64(64, 4_999n, true);
    network.put(tokenKey, { ...stored, data });
    expectRefused(network, "CLAIM_ABOVE_HELD", [house.claimInstruction(root, 0, bob.token)]);
    network.put(tokenKey, stored);
    network.run([house.claimInstruction(root, 0, bob.token)]);
  });

  it("is not stopped by lamports sent to the claim record's address before", () => {
    const { house, bob, root } = settled();
    house.network.run([
      SystemProgram.transfer({
        fromPubkey: house.network.payer.publicKey,
        toPubkey: claimAddress(house.ref, accountOf(1), dollar),
        lamports: 890_880,
      }),
    ]);
    house.network.run([house.claimInstruction(root, 0, bob.token)]);
    expect(tokenUnits(house.network, bob.token)).toBe(2_000n);
  });

  it("takes no leaf of another vault, house or chain", () => {
    const { house, bob } = settled();
    const leaf = leafOf(bob, 1, 2_500n);
    const scopes = [
      { ...house.scope, house: 8 },
      { ...house.scope, chain: 2 },
      { ...house.scope, contract: recipientOf({ publicKey: keypairOf(8, 8).publicKey }) },
    ];
    let cycle = 2n;
    for (const scope of scopes) {
      const foreign = Object.assign(Object.create(Object.getPrototypeOf(house)) as House, house, { scope });
      const root = foreign.buildRoot(cycle++, [leaf], []);
      expect(root.entitlements).toBeInstanceOf(MerkleTree);
      house.deliver(root);
      house.network.setSeconds(house.network.seconds + rootDelaySeconds);
      house.deliver(house.buildRoot(cycle++, [], []));
      expectRefused(house.network, "PROOF_INVALID", [house.claimInstruction(root, 0, bob.token)]);
      house.network.setSeconds(house.network.seconds + rootDelaySeconds);
    }
  });
});
