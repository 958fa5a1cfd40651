import { decodeVaa, type EntitlementLeaf, toHex, vaaDigest } from "@isthmus/protocol";
import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import { describe, expect, it } from "vitest";
import {
  activateAsset,
  addAsset,
  bufferAddress,
  bufferOpen,
  bufferWrites,
  claim,
  deposit,
  initialize,
  postVoteFromBuffer,
  signerSet,
  startTimelock,
  suspendAsset,
  type VaultRef,
  vaultAddress,
} from "../src/index.ts";
import { keypairOf } from "./network.ts";
import { expectRefused } from "./refusal.ts";
import { accountOf, dollar, houseId, recipientOf, totalsOf, VaultFixture } from "./vault-fixture.ts";

describe("the largest amounts", () => {
  it("are paid in full; cumulative deposits beyond 64 bits are refused", () => {
    const half = 1n << 63n;
    const fixture = new VaultFixture({ decimals: 0, budgetQuanta: half });
    const alice = fixture.member(1, half);
    fixture.deposit(alice, accountOf(1), half);
    const leaf: EntitlementLeaf = {
      account: accountOf(1),
      asset: dollar,
      recipient: recipientOf(alice.wallet),
      entitledQuanta: half,
      exitQuanta: 0n,
    };
    const root = fixture.buildRoot(1n, [leaf], [totalsOf([leaf], dollar, half)]);
    fixture.deliver(root);
    fixture.activate(root);
    fixture.network.run([fixture.claimInstruction(root, 0, alice.token)]);
    expect(fixture.asset()).toMatchObject({ paidQuanta: half, ledgerQuanta: 0n, depositedQuanta: half });
    const again = (tokenUnits: bigint): TransactionInstruction =>
      deposit(fixture.ref, {
        depositor: alice.wallet.publicKey,
        sourceToken: alice.token,
        account: accountOf(1),
        asset: dollar,
        mint: fixture.mint,
        tokenUnits,
        index: 2n,
      });
    expectRefused(fixture.network, "AMOUNT_OUT_OF_RANGE", [again(half)], { signers: [alice.wallet] });
    fixture.network.run([again(half - 1n)], { signers: [alice.wallet] });
    expect(fixture.asset().depositedQuanta).toBe(2n * half - 1n);
  });
});

describe("records of another vault of the same program", () => {
  const fixture = new VaultFixture();
  const { network } = fixture;
  const member = fixture.member(1);
  const otherAdmin = keypairOf(6, 9);
  network.fund(otherAdmin.publicKey);
  const other: VaultRef = {
    programId: network.programId,
    vault: vaultAddress(network.programId, houseId, otherAdmin.publicKey),
  };
  network.run([initialize({ ...fixture.config(), admin: otherAdmin.publicKey })], { signers: [otherAdmin] });
  const input = {
    admin: otherAdmin.publicKey,
    asset: dollar,
    mint: fixture.mint,
    minimumQuanta: 1n,
    budgetQuanta: 1_000_000_000n,
  };
  const timelock = { admin: otherAdmin.publicKey, canceller: fixture.canceller.publicKey, delaySeconds: 60n };
  network.run([addAsset(other, input), startTimelock(other, timelock)], { signers: [otherAdmin] });
  fixture.deposit(member, accountOf(1), 1_000n);
  const depositTo = (ref: VaultRef, index: bigint): TransactionInstruction =>
    deposit(ref, {
      depositor: member.wallet.publicKey,
      sourceToken: member.token,
      account: accountOf(1),
      asset: dollar,
      mint: fixture.mint,
      tokenUnits: 1_000n,
      index,
    });
  network.run([depositTo(other, 1n)], { signers: [member.wallet] });
  const leaf: EntitlementLeaf = {
    account: accountOf(1),
    asset: dollar,
    recipient: recipientOf(member.wallet),
    entitledQuanta: 400n,
    exitQuanta: 0n,
  };
  const root = fixture.buildRoot(1n, [leaf], [totalsOf([leaf], dollar, 1_000n)]);

  /** The instruction for the first vault, with the accounts at these places taken from the other vault's instruction. */
  const crossed = (build: (ref: VaultRef) => TransactionInstruction, ...places: number[]): TransactionInstruction => {
    const instruction = build(fixture.ref);
    const foreign = build(other);
    for (const place of places)
      (instruction.keys[place] as { pubkey: PublicKey }).pubkey = foreign.keys[place]?.pubkey as PublicKey;
    return instruction;
  };
  const refuse = (instruction: TransactionInstruction, signers = [member.wallet]): void =>
    expectRefused(network, "ACCOUNT_ADDRESS", [instruction], { signers });

  it("are refused by this one", () => {
    const next = (ref: VaultRef): TransactionInstruction => depositTo(ref, 2n);
    for (const places of [[2], [3], [4], [6], [2, 6], [1]]) refuse(crossed(next, ...places));
    // The other vault's asset, switched by this vault's admin.
    refuse(
      crossed((ref) => suspendAsset(ref, { admin: fixture.admin.publicKey, asset: dollar, suspended: true }), 2),
      [fixture.admin],
    );

    fixture.deliver(root);
    fixture.activate({ ...root, totalsLeaves: [] });
    const [totals] = root.totalsLeaves;
    if (totals === undefined) throw new Error("the root has totals");
    const activate = (ref: VaultRef): TransactionInstruction =>
      activateAsset(ref, { totals, mint: fixture.mint, proof: root.totals.proof(0), recordIndex: 1n });
    for (const places of [[1], [2], [1, 2], [3]])
      expectRefused(network, "ACCOUNT_ADDRESS", [crossed(activate, ...places)]);
    network.run([activate(fixture.ref)]);

    const pay = (ref: VaultRef): TransactionInstruction =>
      claim(ref, { payer: network.payer.publicKey, ...leaf, mint: fixture.mint, proof: [] });
    for (const places of [[2], [3], [5], [2, 5]]) expectRefused(network, "ACCOUNT_ADDRESS", [crossed(pay, ...places)]);
    expectRefused(network, "ROOT_MISSING", [pay(other)]);
    network.run([pay(fixture.ref)]);
  });

  it("are refused as buffers too", () => {
    const vaa = fixture.vaa(signerSet.guardians, fixture.buildRoot(2n, [], []).envelope);
    const buffered = { payer: member.wallet.publicKey, set: signerSet.guardians, vaa };
    const signers = [member.wallet];
    network.run([bufferOpen(other, buffered), ...bufferWrites(other, buffered)], { signers });
    const use = crossed((ref) => postVoteFromBuffer(ref, buffered), 3);
    const digest = toHex(vaaDigest(decodeVaa(vaa).body));
    expect(use.keys[3]?.pubkey.equals(bufferAddress(other, member.wallet.publicKey, digest))).toBe(true);
    refuse(use);
  });
});
