import { accountId, addressOfPrivateKey, toHex } from "@isthmus/protocol";
import { PublicKey, TransactionInstruction } from "@solana/web3.js";
import { describe, expect, it } from "vitest";
import {
  executeRoot,
  freeze,
  initialize,
  performAct,
  postVote,
  returnDeposit,
  scheduleAct,
  setBudget,
  setCanceller,
  setWatchtowers,
  signerSet,
  startTimelock,
  suspendAsset,
} from "../src/index.ts";
import { keypairOf } from "./network.ts";
import { expectRefused } from "./refusal.ts";
import { createMint, createOtherToken, tokenUnits } from "./tokens.ts";
import { accountOf, adminDelaySeconds, dollar, exitPeriodSeconds, houseId, VaultFixture } from "./vault-fixture.ts";

/** The same call with some bytes of its data replaced from a place on. */
function withBytes(call: TransactionInstruction, at: number, bytes: readonly number[]): TransactionInstruction {
  const data = Buffer.from(call.data);
  data.set(bytes, at);
  return new TransactionInstruction({ ...call, data });
}

describe("a root", () => {
  it("is bound to deposits that were made: the index after the last one is none, with an empty accumulator neither (P8)", () => {
    const fixture = new VaultFixture();
    fixture.deposit(fixture.member(1), accountOf(1), 1_000n);
    const change = { depositIndex: 2n, depositAccumulator: toHex(new Uint8Array(32)) };
    const { envelope } = fixture.buildRoot(1n, [], [], change);
    for (const set of [signerSet.guardians, signerSet.attesters]) fixture.vote(set, envelope);
    expectRefused(fixture.network, "DEPOSIT_POSITION_UNKNOWN", [executeRoot(fixture.ref, envelope)]);
  });

  it("is refused by the same name where no page of deposits exists (P8)", () => {
    const fixture = new VaultFixture();
    const change = { depositIndex: 1n, depositAccumulator: toHex(new Uint8Array(32)) };
    const { envelope } = fixture.buildRoot(1n, [], [], change);
    for (const set of [signerSet.guardians, signerSet.attesters]) fixture.vote(set, envelope);
    expectRefused(fixture.network, "DEPOSIT_POSITION_UNKNOWN", [executeRoot(fixture.ref, envelope)]);
  });
});

describe("a vote", () => {
  it("needs more than two thirds of a set, not of four signers alone (P20)", () => {
    const fixture = new VaultFixture({ guardians: 7 });
    const { envelope } = fixture.buildRoot(1n, [], []);
    const vote = (indices: readonly number[]) =>
      postVote(fixture.ref, {
        payer: fixture.network.payer.publicKey,
        set: signerSet.guardians,
        vaa: fixture.vaa(signerSet.guardians, envelope, { indices }),
      });
    expectRefused(fixture.network, "QUORUM_MISSING", [vote([0, 1, 2, 3])]);
    expect(fixture.network.send([vote([0, 1, 2, 3, 4])]).failure).toBeNull();
  });

  it("without any data is malformed", () => {
    const fixture = new VaultFixture();
    const { envelope } = fixture.buildRoot(1n, [], []);
    const vaa = fixture.vaa(signerSet.guardians, envelope);
    const vote = postVote(fixture.ref, { payer: fixture.network.payer.publicKey, set: signerSet.guardians, vaa });
    expectRefused(fixture.network, "INSTRUCTION_MALFORMED", [
      new TransactionInstruction({ ...vote, data: vote.data.subarray(0, 1) }),
    ]);
  });
});

describe("a vault's configuration", () => {
  const refused = (change: Partial<Parameters<typeof initialize>[0]>): void => {
    const { network, admin, config } = fresh();
    expectRefused(network, "CONFIG_INVALID", [initialize({ ...config, ...change })], { signers: [admin] });
  };
  const accepted = (change: Partial<Parameters<typeof initialize>[0]>): void => {
    const { network, admin, config } = fresh();
    expect(network.send([initialize({ ...config, ...change })], { signers: [admin] }).failure).toBeNull();
  };
  /** A vault of another admin, on the network of one that runs. */
  function fresh() {
    const fixture = new VaultFixture();
    const admin = keypairOf(2, 9);
    fixture.network.fund(admin.publicKey);
    return { network: fixture.network, admin, config: { ...fixture.config(), admin: admin.publicKey } };
  }
  const yearSeconds = 365n * 86_400n;
  const monthSeconds = 30n * 86_400n;

  it("has an exit period above two root delays and of a year at most (P17)", () => {
    refused({ rootDelaySeconds: 60n, exitPeriodSeconds: 120n });
    accepted({ rootDelaySeconds: 60n, exitPeriodSeconds: 121n });
    accepted({ exitPeriodSeconds: yearSeconds });
    refused({ exitPeriodSeconds: yearSeconds + 1n });
  });

  it("has a root delay of 30 days at most", () => {
    const periods = {
      exitPeriodSeconds: yearSeconds,
      takeBackDelaySeconds: yearSeconds,
      inclusionPeriodSeconds: yearSeconds,
    };
    accepted({ ...periods, rootDelaySeconds: monthSeconds });
    refused({ ...periods, rootDelaySeconds: monthSeconds + 1n });
  });

  it("has guardians of 180 days at most, and no attester who is a guardian, the first one neither (P21)", () => {
    const { network, config } = fresh();
    const { guardians, attesters } = config;
    const mostSeconds = network.seconds + 180n * 86_400n;
    accepted({ guardians: { ...guardians, expiresAtSeconds: mostSeconds } });
    refused({ guardians: { ...guardians, expiresAtSeconds: mostSeconds + 1n } });
    const key = new VaultFixture().guardianKeys[0] as Uint8Array;
    refused({ attesters: { ...attesters, signers: [addressOfPrivateKey(key), ...attesters.signers.slice(1)] } });
  });
});

describe("a deposit of a frozen vault", () => {
  it("goes to another than its payer's associated account by the payer's signature alone; one quantum is paid too (P18)", () => {
    const fixture = new VaultFixture({ minimumQuanta: 1n });
    const { network, ref, mint } = fixture;
    const member = fixture.member(1);
    const account = accountId(houseId, fixture.scope.chain, member.wallet.publicKey.toBytes());
    fixture.deposit(member, account, 1n);
    network.setSeconds(network.seconds + exitPeriodSeconds);
    network.run([freeze(ref)]);
    const payerToken = createOtherToken(network, mint, member.wallet.publicKey);
    const returns = (sender: PublicKey) =>
      returnDeposit(ref, {
        sender,
        index: 1n,
        asset: dollar,
        mint,
        payer: member.wallet.publicKey,
        payerToken,
      });
    expectRefused(network, "ACCOUNT_ADDRESS", [returns(network.payer.publicKey)]);
    network.run([returns(member.wallet.publicKey)], { signers: [member.wallet] });
    expect(tokenUnits(network, payerToken)).toBe(1n);
  });
});

describe("an act of the admin", () => {
  it("starts the timelock by the admin's signature alone: a stranger would name the canceller", () => {
    const fixture = new VaultFixture({ timelock: false });
    const stranger = keypairOf(4, 1);
    const start = startTimelock(fixture.ref, {
      admin: stranger.publicKey,
      canceller: stranger.publicKey,
      delaySeconds: 60n,
    });
    expectRefused(fixture.network, "UNAUTHORIZED", [start], { signers: [stranger] });
  });

  it("names no canceller who is nobody or the admin", () => {
    const fixture = new VaultFixture();
    for (const canceller of [fixture.admin.publicKey, PublicKey.default]) {
      refusedAct(fixture, "CONFIG_INVALID", setCanceller(fixture.ref, { admin: fixture.admin.publicKey, canceller }));
    }
  });

  it("names no watchtower who is nobody (P13)", () => {
    const fixture = new VaultFixture();
    const watchtowers = [keypairOf(7, 1).publicKey, PublicKey.default, keypairOf(7, 2).publicKey];
    const act = setWatchtowers(fixture.ref, {
      admin: fixture.admin.publicKey,
      watchtowers,
      threshold: 2,
      vetoSeconds: 600,
    });
    refusedAct(fixture, "CONFIG_INVALID", act);
  });

  it("is about the asset that it names, and about one switch", () => {
    const fixture = new VaultFixture();
    const other = dollar + 1;
    fixture.addAsset(other, createMint(fixture.network, 6), 10n);
    const [admin, ref] = [fixture.admin.publicKey, fixture.ref];
    const budget = setBudget(ref, { admin, asset: dollar, budgetQuanta: 1n });
    // The number stands behind the tag.
    for (const bytes of [
      [other, 0],
      [0, other],
    ])
      refusedAct(fixture, "ACCOUNT_ADDRESS", withBytes(budget, 1, bytes));
    const suspend = suspendAsset(ref, { admin, asset: dollar, suspended: true });
    const neither = withBytes(suspend, suspend.data.length - 1, [2]);
    refusedAct(fixture, "INSTRUCTION_MALFORMED", neither);
  });
});

/** Schedules an act and waits; performing it must fail with this code. */
function refusedAct(
  fixture: VaultFixture,
  code: Parameters<typeof expectRefused>[1],
  act: TransactionInstruction,
): void {
  const signers = [fixture.admin];
  fixture.network.run([scheduleAct(fixture.ref, fixture.admin.publicKey, act)], { signers });
  fixture.network.setSeconds(fixture.network.seconds + adminDelaySeconds);
  expectRefused(fixture.network, code, [performAct(fixture.ref, act)], { signers });
}
