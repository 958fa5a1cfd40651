import { concatBytes, type EntitlementLeaf, type ErrorCode } from "@isthmus/protocol";
import type { PublicKey } from "@solana/web3.js";
import { beforeEach, describe, expect, it } from "vitest";
import {
  activateAsset,
  activateRoot,
  addAsset,
  freeze,
  payTakeBack,
  requestTakeBack,
  returnDeposit,
  takeExit,
  token2022ProgramId,
  tokenProgramId,
} from "../src/index.ts";
import { keypairOf, type StoredAccount } from "./network.ts";
import { expectRefused } from "./refusal.ts";
import { createMint, createMint2022, createToken, tokenUnits } from "./tokens.ts";
import {
  accountOf,
  type BuiltRoot,
  exitPeriodSeconds,
  recipientOf,
  rootDelaySeconds,
  totalsOf,
  VaultFixture,
} from "./vault-fixture.ts";

const asset = 5;
const feeBps = 100;
type Member = ReturnType<VaultFixture["member"]>;
let fixture: VaultFixture;
let mint: PublicKey;
let alice: Member;

beforeEach(() => {
  fixture = new VaultFixture();
  mint = createMint2022(fixture.network, 6, feeBps);
  fixture.addAsset(asset, mint, 1n);
  alice = fixture.member(1, 1_000_000_000n, mint);
});

const received = (): bigint => tokenUnits(fixture.network, alice.token);
const held = (): bigint => tokenUnits(fixture.network, fixture.asset(asset).tokenAccount);
const feeOf = (units: bigint): bigint => (units * BigInt(feeBps) + 9_999n) / 10_000n;
const tokenProgram = token2022ProgramId;
const head = (): bigint => fixture.vault().depositIndex + 1n;

/** A root with one leaf of Alice's, in effect with the asset's totals. */
function effective(entitledQuanta: bigint, exitQuanta: bigint, consumedQuanta: bigint): BuiltRoot {
  const recipient = recipientOf(alice.wallet);
  const leaves: EntitlementLeaf[] = [{ account: accountOf(1), asset, recipient, entitledQuanta, exitQuanta }];
  const root = fixture.buildRoot(1n, leaves, [totalsOf(leaves, asset, consumedQuanta)]);
  fixture.deliver(root);
  fixture.network.setSeconds(fixture.network.seconds + rootDelaySeconds);
  const [totals] = root.totalsLeaves;
  if (totals === undefined) throw new Error("the root has totals");
  const proof = root.totals.proof(0);
  fixture.network.run([activateRoot(fixture.ref)]);
  fixture.network.run([activateAsset(fixture.ref, { totals, mint, proof, recordIndex: 1n })]);
  return root;
}

describe("a token with a transfer fee", () => {
  it("credits what arrived, and the fee of a claim is its recipient's: the vault pays what it owes and no more", () => {
    fixture.deposit(alice, accountOf(1), 1_000_000n, asset);
    const credited = 1_000_000n - feeOf(1_000_000n);
    expect(fixture.asset(asset)).toMatchObject({ depositedQuanta: credited, ledgerQuanta: credited, tokenProgram });
    expect(held()).toBe(credited);
    const root = effective(credited, 0n, credited);
    const before = received();
    fixture.network.run([fixture.claimInstruction(root, 0, alice.token)]);
    expect(held()).toBe(0n);
    expect(fixture.asset(asset)).toMatchObject({ paidQuanta: credited, ledgerQuanta: 0n });
    expect(received() - before).toBe(credited - feeOf(credited));
  });

  it("goes back to its payer less the fees of both ways, before and after a freeze", () => {
    for (let round = 0; round < 2; round++) fixture.deposit(alice, accountOf(1), 1_000_000n, asset);
    const credited = 1_000_000n - feeOf(1_000_000n);
    const { network, ref } = fixture;
    const request = requestTakeBack(ref, { payer: alice.wallet.publicKey, asset, depositIndex: 1n, index: head() });
    network.run([request], { signers: [alice.wallet] });
    fixture.waitForPayments();
    const sender = network.payer.publicKey;
    const payment = { sender, payer: alice.wallet.publicKey, asset, mint, tokenProgram };
    let before = received();
    network.run([payTakeBack(ref, { ...payment, depositIndex: 1n, index: head() })]);
    expect(received() - before).toBe(credited - feeOf(credited));
    expect([held(), fixture.asset(asset).ledgerQuanta]).toEqual([credited, credited]);
    network.setSeconds(network.seconds + exitPeriodSeconds);
    network.run([freeze(ref)]);
    before = received();
    network.run([returnDeposit(ref, { ...payment, index: 2n })]);
    expect(received() - before).toBe(credited - feeOf(credited));
    expect(held()).toBe(0n);
  });

  it("leaves a frozen vault by exits", () => {
    fixture.deposit(alice, accountOf(1), 1_000_000n, asset);
    const credited = 1_000_000n - feeOf(1_000_000n);
    const root = effective(0n, credited, credited);
    fixture.network.setSeconds(fixture.network.seconds + exitPeriodSeconds);
    fixture.network.run([freeze(fixture.ref)]);
    const before = received();
    const leaf = root.leaves[0] as EntitlementLeaf;
    const input = { payer: fixture.network.payer.publicKey, ...leaf, mint, tokenProgram };
    fixture.network.run([takeExit(fixture.ref, { ...input, proof: root.entitlements.proof(0) })]);
    expect(received() - before).toBe(credited - feeOf(credited));
  });

  it("refuses a deposit that is too small after the fee, and one that the fee takes whole", () => {
    const dear = createMint2022(fixture.network, 6, 10_000);
    fixture.addAsset(6, dear, 1n);
    const bob = fixture.member(2, 1_000n, dear);
    expect(() => fixture.deposit(bob, accountOf(1), 1_000n, 6)).toThrow(/failure=416/);
    const other = createMint2022(fixture.network, 6, feeBps);
    fixture.addAsset(7, other, 1_000n);
    const carol = fixture.member(3, 2_000n, other);
    expect(() => fixture.deposit(carol, accountOf(1), 1_000n, 7)).toThrow(/failure=414/);
    fixture.deposit(carol, accountOf(1), 1_011n, 7);
  });
});

it("a mint of Token-2022 without extensions is one like any other", () => {
  const plain = createMint2022(fixture.network, 6);
  fixture.addAsset(6, plain, 1n);
  const bob = fixture.member(2, 1_000n, plain);
  fixture.deposit(bob, accountOf(1), 1_000n, 6);
  expect(fixture.asset(6)).toMatchObject({ depositedQuanta: 1_000n, tokenProgram });
});

describe("the accounts of its transfers", () => {
  it("are its own token program's, and its own mint's", () => {
    fixture.deposit(alice, accountOf(1), 1_000_000n, asset);
    const root = effective(5_000n, 0n, 990_000n);
    const claim = fixture.claimInstruction(root, 0, alice.token);
    const changed = (place: number, pubkey: PublicKey) => {
      const keys = claim.keys.map((meta, index) => (index === place ? { ...meta, pubkey } : meta));
      return Object.assign(Object.create(Object.getPrototypeOf(claim)), claim, { keys });
    };
    const another = createMint2022(fixture.network, 6, feeBps);
    expectRefused(fixture.network, "ACCOUNT_ADDRESS", [changed(6, tokenProgramId)]);
    expectRefused(fixture.network, "ACCOUNT_ADDRESS", [changed(8, another)]);
    const bare = Object.assign(Object.create(Object.getPrototypeOf(claim)), claim, { keys: claim.keys.slice(0, 8) });
    expectRefused(fixture.network, "ACCOUNT_COUNT", [bare]);
    const wallet = createToken(fixture.network, another, alice.wallet.publicKey);
    expectRefused(fixture.network, "TOKEN_ACCOUNT_MISMATCH", [changed(4, wallet)]);
  });
});

describe("a mint that is registered", () => {
  const registers = (code: ErrorCode, stored: StoredAccount, program = token2022ProgramId): void => {
    const key = keypairOf(8, 8).publicKey;
    fixture = new VaultFixture({ timelock: false });
    fixture.network.put(key, stored);
    const input = { admin: fixture.admin.publicKey, asset, mint: key, tokenProgram: program };
    const instruction = addAsset(fixture.ref, { ...input, minimumQuanta: 1n, budgetQuanta: 1n });
    expectRefused(fixture.network, code, [instruction], { signers: [fixture.admin] });
  };
  /** A mint with these extensions, as Token-2022 stores it: base, padding to 165, kind 1, then type, length and value each. */
  const mintWith = (extensions: readonly (readonly [type: number, length: number])[], kind = 1): StoredAccount => {
    const base = new Uint8Array(165);
    base.set([6, 1], 44);
    const tails = extensions.map(([type, length]) =>
      concatBytes(Uint8Array.of(type, 0, length, 0), new Uint8Array(length)),
    );
    const data = concatBytes(base, Uint8Array.of(kind), ...tails);
    return { owner: token2022ProgramId, lamports: 10_000_000n, data };
  };

  it.each<[string, ErrorCode, number, number]>([
    ["a permanent delegate", "MINT_HAS_DELEGATE", 12, 32],
    ["a transfer hook", "MINT_CALLS_HOOK", 14, 64],
    ["a close authority", "MINT_CAN_CLOSE", 3, 32],
    ["confidential transfers", "MINT_HIDES_AMOUNTS", 4, 65],
    ["confidential fees", "MINT_HIDES_AMOUNTS", 16, 129],
    ["confidential minting", "MINT_HIDES_AMOUNTS", 24, 196],
    ["accounts that open frozen", "MINT_STOPS_TRANSFERS", 6, 1],
    ["no transfers", "MINT_STOPS_TRANSFERS", 9, 0],
    ["a pause", "MINT_STOPS_TRANSFERS", 26, 33],
    ["interest", "MINT_EXTENSION_REFUSED", 10, 52],
    ["a scaled amount", "MINT_EXTENSION_REFUSED", 25, 56],
    ["metadata", "MINT_EXTENSION_REFUSED", 18, 64],
    ["an extension of tomorrow", "MINT_EXTENSION_REFUSED", 99, 8],
  ])("is refused by name with %s, also behind a transfer fee", (_, code, type, length) => {
    registers(code, mintWith([[type, length]]));
    registers(
      code,
      mintWith([
        [1, 108],
        [type, length],
      ]),
    );
  });

  it("is a mint, of the program that was named", () => {
    registers("ACCOUNT_TYPE", mintWith([[1, 108]], 2));
    registers("ACCOUNT_TYPE", { ...mintWith([]), data: new Uint8Array(355).fill(1) });
    registers("ACCOUNT_TYPE", { ...mintWith([]), data: new Uint8Array(83) });
    registers("ACCOUNT_OWNER", mintWith([[1, 108]]), tokenProgramId);
    registers("ACCOUNT_ADDRESS", mintWith([[1, 108]]), keypairOf(8, 9).publicKey);
    const plain = new VaultFixture();
    const account = plain.network.account(createMint(plain.network, 6));
    if (account === null) throw new Error("the mint exists");
    registers("ACCOUNT_OWNER", account);
    registers(
      "ACCOUNT_TYPE",
      { ...account, data: concatBytes(account.data, new Uint8Array(200).fill(1)) },
      tokenProgramId,
    );
  });
});
