import { addressOfPrivateKey, messageId, toHex } from "@isthmus/protocol";
import type { TransactionInstruction } from "@solana/web3.js";
import { beforeEach, describe, expect, it } from "vitest";
import {
  bufferOpen,
  bufferWrites,
  decodeVoteRecord,
  executeRoot,
  type OpenSessionInput,
  openSession,
  postVote,
  postVoteFromBuffer,
  type SignerSet,
  type SignerSetConfig,
  signerSet,
  voteAddress,
} from "../src/index.ts";
import { keypairOf } from "./network.ts";
import { expectRefused } from "./refusal.ts";
import { type BuiltRoot, signerKeys, VaultFixture } from "./vault-fixture.ts";

const { guardians, attesters } = signerSet;
const newGuardianKeys = signerKeys("new guardian", 3);
const newAttesterKeys = signerKeys("new attester", 4);
const overlapSeconds = 600n;
const monthSeconds = 30n * 86_400n;

let fixture: VaultFixture;
beforeEach(() => {
  fixture = new VaultFixture({ timelock: false });
});

function setOf(keys: readonly Uint8Array[], base: SignerSetConfig, setIndex: number): SignerSetConfig {
  return { ...base, setIndex, signers: keys.map(addressOfPrivateKey) };
}

/** Session 2 with new guardians (set 6) and new attesters (set 1), while sequences up to 3 are in flight. */
function second(change: Partial<OpenSessionInput> = {}): TransactionInstruction {
  const config = fixture.config();
  return openSession(fixture.ref, {
    admin: fixture.admin.publicKey,
    session: 2,
    previousLastSequence: 3n,
    previousDeadlineSeconds: fixture.network.seconds + overlapSeconds,
    guardians: setOf(newGuardianKeys, config.guardians, 6),
    attesters: setOf(newAttesterKeys, config.attesters, 1),
    ...change,
  });
}

function open(change: Partial<OpenSessionInput> = {}): void {
  fixture.network.run([second(change)], { signers: [fixture.admin] });
}

/** A vote of the sets of session 1 or of session 2. */
function vote(root: BuiltRoot, set: SignerSet, signedBy: "old" | "new"): TransactionInstruction {
  const keys = set === guardians ? newGuardianKeys : newAttesterKeys;
  const vaa = fixture.vaa(set, root.envelope, signedBy === "old" ? {} : { keys, setIndex: set === guardians ? 6 : 1 });
  return postVote(fixture.ref, { payer: fixture.network.payer.publicKey, set, vaa });
}

const rootOf = (session: number, sequence: bigint): BuiltRoot => fixture.buildRoot(sequence, [], [], { session });

describe("open_session", () => {
  it("stores the new session, and the previous one with its signer sets", () => {
    const config = fixture.config();
    expect(fixture.vault().previousSession).toBe(null);
    const before = fixture.vault();
    open();
    expect(fixture.vault()).toEqual({
      ...before,
      session: 2,
      guardians: setOf(newGuardianKeys, config.guardians, 6),
      attesters: setOf(newAttesterKeys, config.attesters, 1),
      previousSession: {
        session: 1,
        lastSequence: 3n,
        deadlineSeconds: fixture.network.seconds + overlapSeconds,
        guardians: config.guardians,
        attesters: config.attesters,
      },
    });
  });

  it("erases the signers of a larger set", () => {
    open();
    const bytes = Buffer.from(fixture.network.data(fixture.ref.vault)).toString("hex");
    const fourth = addressOfPrivateKey(fixture.guardianKeys[3] as Uint8Array).slice(2);
    // Once, in the previous session: the new set has three signers.
    expect(bytes.split(fourth).length - 1).toBe(1);
  });

  it.each<[string, Partial<OpenSessionInput>]>([
    ["the session alone", { guardians: null, attesters: null }],
    ["the guardians alone", { attesters: null }],
    ["the attesters alone", { guardians: null }],
  ])("changes %s", (_, change) => {
    const config = fixture.config();
    open(change);
    expect(fixture.vault()).toMatchObject({
      session: 2,
      guardians: change.guardians === null ? config.guardians : setOf(newGuardianKeys, config.guardians, 6),
      attesters: change.attesters === null ? config.attesters : setOf(newAttesterKeys, config.attesters, 1),
    });
  });

  it("has room for two sets of 19 in one transaction", () => {
    const config = fixture.config();
    const outcome = fixture.network.run(
      [
        second({
          guardians: setOf(signerKeys("many", 19), config.guardians, 6),
          attesters: setOf(signerKeys("more", 19), config.attesters, 1),
        }),
      ],
      { signers: [fixture.admin] },
    );
    console.log(`open_session, two sets of 19: ${outcome.computeUnits} CU, ${outcome.sizeBytes} bytes`);
    expect(outcome.sizeBytes).toBeLessThanOrEqual(1232);
    expect(fixture.vault().guardians.signers.length).toBe(19);
  });

  it("is for the admin only", () => {
    const stranger = keypairOf(6, 4);
    for (const key of [fixture.pauser, stranger]) {
      fixture.network.fund(key.publicKey);
      expectRefused(fixture.network, "UNAUTHORIZED", [second({ admin: key.publicKey })], { signers: [key] });
    }
  });

  it("refuses the same session, an older one, and a deadline more than 30 days ahead", () => {
    const options = { signers: [fixture.admin] };
    const latest = fixture.network.seconds + monthSeconds;
    expectRefused(fixture.network, "CONFIG_INVALID", [second({ session: 1 })], options);
    expectRefused(fixture.network, "CONFIG_INVALID", [second({ session: 0 })], options);
    expectRefused(fixture.network, "CONFIG_INVALID", [second({ previousDeadlineSeconds: latest + 1n })], options);
    open({ session: 9, previousDeadlineSeconds: latest });
    expectRefused(fixture.network, "CONFIG_INVALID", [second({ session: 9 })], options);
    expectRefused(fixture.network, "CONFIG_INVALID", [second({ session: 1 })], options);
  });

  it("refuses sets that could not hold", () => {
    const options = { signers: [fixture.admin] };
    const base = setOf(newGuardianKeys, fixture.config().guardians, 6);
    const [signer] = base.signers;
    if (signer === undefined) throw new Error("a set has signers");
    const twenty = signerKeys("x", 20).map(addressOfPrivateKey);
    const bad: Partial<SignerSetConfig>[] = [
      { signers: [] },
      { signers: twenty },
      { signers: [signer, signer] },
      { signers: [`0x${"00".repeat(20)}`] },
      { emitter: `0x${"00".repeat(32)}` },
      { emitterChain: 0 },
    ];
    for (const change of bad) {
      const set = { ...base, ...change };
      expectRefused(fixture.network, "CONFIG_INVALID", [second({ guardians: set })], options);
      expectRefused(fixture.network, "CONFIG_INVALID", [second({ attesters: set })], options);
    }
  });

  it("refuses a signer in both sets, new or kept", () => {
    const options = { signers: [fixture.admin] };
    const { guardians: kept } = fixture.config();
    const [shared] = kept.signers;
    if (shared === undefined) throw new Error("a set has signers");
    const attesters = setOf(newAttesterKeys, fixture.config().attesters, 1);
    const both = { ...attesters, signers: [...attesters.signers, shared] };
    expectRefused(fixture.network, "CONFIG_INVALID", [second({ guardians: null, attesters: both })], options);
    expectRefused(fixture.network, "CONFIG_INVALID", [second({ guardians: kept, attesters: both })], options);
    open({ guardians: kept, attesters });
  });

  it("refuses incomplete signer sets and trailing bytes", () => {
    const options = { signers: [fixture.admin] };
    const valid = second();
    const refuse = (data: Uint8Array): void => {
      const instruction = second();
      instruction.data = Buffer.from(data);
      expectRefused(fixture.network, "INSTRUCTION_MALFORMED", [instruction], options);
    };
    for (const length of [1, 20, 21, 22, 60, 61, 62, 80, valid.data.length - 1]) refuse(valid.data.subarray(0, length));
    refuse(Buffer.concat([valid.data, Buffer.alloc(1)]));
    // A third set, and a set that is present but not announced.
    for (const changed of [4, 7, 0, 1]) {
      const data = Buffer.from(valid.data);
      data[21] = changed;
      refuse(data);
    }
    const thirdAlone = Buffer.from(valid.data.subarray(0, 22));
    thirdAlone[21] = 4;
    refuse(thirdAlone);
  });
});

describe("after a new session", () => {
  it("counts only the new sets' votes in the new session", () => {
    open();
    const root = rootOf(2, 4n);
    for (const set of [guardians, attesters])
      expectRefused(fixture.network, "SIGNER_SET_MISMATCH", [vote(root, set, "old")]);
    // The old keys are refused under the new set's number too.
    const forged = fixture.vaa(guardians, root.envelope, { setIndex: 6 });
    const payer = fixture.network.payer.publicKey;
    expectRefused(fixture.network, "SIGNATURE_INVALID", [
      postVote(fixture.ref, { payer, set: guardians, vaa: forged }),
    ]);
    fixture.network.run([vote(root, guardians, "new"), vote(root, attesters, "new")]);
    fixture.network.run([executeRoot(fixture.ref, root.envelope)]);
    expect(fixture.vault().lastSequence).toBe(4n);
  });

  it("counts only the old sets' votes for messages in flight, up to the named sequence", () => {
    const inFlight = rootOf(1, 3n);
    fixture.network.run([vote(inFlight, guardians, "old")]);
    open();
    for (const set of [guardians, attesters])
      expectRefused(fixture.network, set === guardians ? "MESSAGE_ALREADY_VOTED" : "SIGNER_SET_MISMATCH", [
        vote(inFlight, set, "new"),
      ]);
    expectRefused(fixture.network, "VOTES_MISSING", [executeRoot(fixture.ref, inFlight.envelope)]);
    fixture.network.run([vote(inFlight, attesters, "old")]);
    const later = rootOf(1, 4n);
    for (const set of [guardians, attesters])
      expectRefused(fixture.network, "SESSION_UNKNOWN", [vote(later, set, "old")]);
    fixture.network.run([executeRoot(fixture.ref, inFlight.envelope)]);
    expect(fixture.vault().lastSequence).toBe(3n);
  });

  it("keeps two records of the same root under two sessions, each with its own sets' votes", () => {
    open();
    const old = rootOf(1, 3n);
    const fresh = rootOf(2, 3n);
    fixture.network.run([vote(old, guardians, "old"), vote(fresh, attesters, "new")]);
    const record = ({ envelope }: BuiltRoot) =>
      decodeVoteRecord(fixture.network.data(voteAddress(fixture.ref, toHex(messageId(envelope)))));
    expect(record(old)).toMatchObject({ guardiansVoted: true, attestersVoted: false });
    expect(record(fresh)).toMatchObject({ guardiansVoted: false, attestersVoted: true });
    for (const { envelope } of [old, fresh])
      expectRefused(fixture.network, "VOTES_MISSING", [executeRoot(fixture.ref, envelope)]);
  });

  it("accepts votes of an unchanged set in both sessions", () => {
    open({ attesters: null });
    const old = rootOf(1, 3n);
    fixture.network.run([vote(old, guardians, "old"), vote(old, attesters, "old")]);
    fixture.network.run([executeRoot(fixture.ref, old.envelope)]);
    const fresh = rootOf(2, 4n);
    fixture.network.run([vote(fresh, guardians, "new"), vote(fresh, attesters, "old")]);
    fixture.network.run([executeRoot(fixture.ref, fresh.envelope)]);
    expect(fixture.vault().lastSequence).toBe(4n);
  });

  it("refuses a voted message above the named sequence", () => {
    const root = rootOf(1, 4n);
    fixture.network.run([vote(root, guardians, "old"), vote(root, attesters, "old")]);
    open();
    expectRefused(fixture.network, "SESSION_UNKNOWN", [executeRoot(fixture.ref, root.envelope)]);
  });

  it("ends the previous session at its deadline, for votes and for voted messages", () => {
    const [voted, pending] = [rootOf(1, 2n), rootOf(1, 3n)];
    fixture.network.run([vote(voted, guardians, "old"), vote(voted, attesters, "old")]);
    open();
    fixture.network.setSeconds(fixture.network.seconds + overlapSeconds);
    fixture.network.run([vote(pending, guardians, "old")]);
    fixture.network.setSeconds(fixture.network.seconds + 1n);
    expectRefused(fixture.network, "SESSION_UNKNOWN", [vote(pending, attesters, "old")]);
    expectRefused(fixture.network, "SESSION_UNKNOWN", [executeRoot(fixture.ref, voted.envelope)]);
  });

  it("refuses votes of a revoked set and the messages that it voted for", () => {
    const voted = rootOf(1, 3n);
    fixture.network.run([vote(voted, guardians, "old"), vote(voted, attesters, "old")]);
    open({ previousDeadlineSeconds: 0n });
    expectRefused(fixture.network, "SESSION_UNKNOWN", [executeRoot(fixture.ref, voted.envelope)]);
    expectRefused(fixture.network, "SESSION_UNKNOWN", [vote(rootOf(1, 2n), guardians, "old")]);
    expectRefused(fixture.network, "SIGNER_SET_MISMATCH", [vote(rootOf(2, 2n), guardians, "old")]);
  });

  it("keeps only one previous session, and none before the first", () => {
    expectRefused(fixture.network, "SESSION_UNKNOWN", [vote(rootOf(0, 0n), guardians, "old")]);
    open();
    open({ session: 3, guardians: null, attesters: null });
    expectRefused(fixture.network, "SESSION_UNKNOWN", [vote(rootOf(1, 3n), guardians, "old")]);
    fixture.network.run([vote(rootOf(2, 3n), guardians, "new")]);
    fixture.network.run([vote(rootOf(3, 3n), guardians, "new")]);
  });

  it("counts a buffer filled before the change under the session that its message names", () => {
    const root = rootOf(1, 3n);
    const payer = keypairOf(4, 2);
    fixture.network.fund(payer.publicKey);
    const options = { signers: [payer] };
    const buffered = (built: BuiltRoot) => ({
      payer: payer.publicKey,
      set: guardians,
      vaa: fixture.vaa(guardians, built.envelope),
    });
    for (const built of [root, rootOf(2, 4n)])
      fixture.network.run(
        [bufferOpen(fixture.ref, buffered(built)), ...bufferWrites(fixture.ref, buffered(built))],
        options,
      );
    open();
    expectRefused(
      fixture.network,
      "SIGNER_SET_MISMATCH",
      [postVoteFromBuffer(fixture.ref, buffered(rootOf(2, 4n)))],
      options,
    );
    fixture.network.run([postVoteFromBuffer(fixture.ref, buffered(root))], options);
  });
});
