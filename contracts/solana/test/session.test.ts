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
import { type BuiltRoot, House, signerKeys } from "./house.ts";
import { keypairOf } from "./network.ts";
import { expectRefused } from "./refusal.ts";

const { guardians, attesters } = signerSet;
const newGuardianKeys = signerKeys("new guardian", 3);
const newAttesterKeys = signerKeys("new attester", 4);
const overlapSeconds = 600n;
const monthSeconds = 30n * 86_400n;

let house: House;
beforeEach(() => {
  house = new House();
});

function setOf(keys: readonly Uint8Array[], base: SignerSetConfig, setIndex: number): SignerSetConfig {
  return { ...base, setIndex, signers: keys.map(addressOfPrivateKey) };
}

/** Session 2 with new guardians (set 6) and new attesters (set 1), while sequences up to 3 are in flight. */
function second(change: Partial<OpenSessionInput> = {}): TransactionInstruction {
  const config = house.config();
  return openSession(house.ref, {
    admin: house.admin.publicKey,
    session: 2,
    previousLastSequence: 3n,
    previousDeadlineSeconds: house.network.seconds + overlapSeconds,
    guardians: setOf(newGuardianKeys, config.guardians, 6),
    attesters: setOf(newAttesterKeys, config.attesters, 1),
    ...change,
  });
}

function open(change: Partial<OpenSessionInput> = {}): void {
  house.network.run([second(change)], { signers: [house.admin] });
}

/** A vote of the sets that session 1 had, or of the ones that session 2 got. */
function vote(root: BuiltRoot, set: SignerSet, signedBy: "old" | "new"): TransactionInstruction {
  const keys = set === guardians ? newGuardianKeys : newAttesterKeys;
  const vaa = house.vaa(set, root.envelope, signedBy === "old" ? {} : { keys, setIndex: set === guardians ? 6 : 1 });
  return postVote(house.ref, { payer: house.network.payer.publicKey, set, vaa });
}

const rootOf = (session: number, sequence: bigint): BuiltRoot => house.buildRoot(sequence, [], [], { session });

describe("open_session", () => {
  it("keeps the new session, and the previous one with its signer sets", () => {
    const config = house.config();
    expect(house.vault().previousSession).toBe(null);
    const before = house.vault();
    open();
    expect(house.vault()).toEqual({
      ...before,
      session: 2,
      guardians: setOf(newGuardianKeys, config.guardians, 6),
      attesters: setOf(newAttesterKeys, config.attesters, 1),
      previousSession: {
        session: 1,
        lastSequence: 3n,
        deadlineSeconds: house.network.seconds + overlapSeconds,
        guardians: config.guardians,
        attesters: config.attesters,
      },
    });
  });

  it("leaves no signer of a larger set behind", () => {
    open();
    const bytes = Buffer.from(house.network.data(house.ref.vault)).toString("hex");
    const fourth = addressOfPrivateKey(house.guardianKeys[3] as Uint8Array).slice(2);
    // Once, in the previous session: the new set has three signers.
    expect(bytes.split(fourth).length - 1).toBe(1);
  });

  it.each<[string, Partial<OpenSessionInput>]>([
    ["the session alone", { guardians: null, attesters: null }],
    ["the guardians alone", { attesters: null }],
    ["the attesters alone", { guardians: null }],
  ])("changes %s", (_, change) => {
    const config = house.config();
    open(change);
    expect(house.vault()).toMatchObject({
      session: 2,
      guardians: change.guardians === null ? config.guardians : setOf(newGuardianKeys, config.guardians, 6),
      attesters: change.attesters === null ? config.attesters : setOf(newAttesterKeys, config.attesters, 1),
    });
  });

  it("fits a transaction with two sets of 19", () => {
    const config = house.config();
    const outcome = house.network.run(
      [
        second({
          guardians: setOf(signerKeys("many", 19), config.guardians, 6),
          attesters: setOf(signerKeys("more", 19), config.attesters, 1),
        }),
      ],
      { signers: [house.admin] },
    );
    console.log(`open_session, two sets of 19: ${outcome.computeUnits} CU, ${outcome.sizeBytes} bytes`);
    expect(outcome.sizeBytes).toBeLessThanOrEqual(1232);
    expect(house.vault().guardians.signers.length).toBe(19);
  });

  it("is for the admin only", () => {
    const stranger = keypairOf(6, 4);
    for (const key of [house.pauser, stranger]) {
      house.network.fund(key.publicKey);
      expectRefused(house.network, "UNAUTHORIZED", [second({ admin: key.publicKey })], { signers: [key] });
    }
  });

  it("refuses the same session, an older one, and a deadline more than 30 days ahead", () => {
    const options = { signers: [house.admin] };
    const latest = house.network.seconds + monthSeconds;
    expectRefused(house.network, "CONFIG_INVALID", [second({ session: 1 })], options);
    expectRefused(house.network, "CONFIG_INVALID", [second({ session: 0 })], options);
    expectRefused(house.network, "CONFIG_INVALID", [second({ previousDeadlineSeconds: latest + 1n })], options);
    open({ session: 9, previousDeadlineSeconds: latest });
    expectRefused(house.network, "CONFIG_INVALID", [second({ session: 9 })], options);
    expectRefused(house.network, "CONFIG_INVALID", [second({ session: 1 })], options);
  });

  it("refuses sets that could not hold", () => {
    const options = { signers: [house.admin] };
    const base = setOf(newGuardianKeys, house.config().guardians, 6);
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
      expectRefused(house.network, "CONFIG_INVALID", [second({ guardians: set })], options);
      expectRefused(house.network, "CONFIG_INVALID", [second({ attesters: set })], options);
    }
  });

  it("refuses bytes that are no whole sets", () => {
    const options = { signers: [house.admin] };
    const valid = second();
    const refuse = (data: Uint8Array): void => {
      const instruction = second();
      instruction.data = Buffer.from(data);
      expectRefused(house.network, "INSTRUCTION_MALFORMED", [instruction], options);
    };
    for (const length of [1, 20, 21, 22, 60, 61, 62, 80, valid.data.length - 1]) refuse(valid.data.subarray(0, length));
    refuse(Buffer.concat([valid.data, Buffer.alloc(1)]));
    // A third set, and a set that is there but not announced.
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
  it("the new session counts the new sets' votes only", () => {
    open();
    const root = rootOf(2, 4n);
    for (const set of [guardians, attesters])
      expectRefused(house.network, "SIGNER_SET_MISMATCH", [vote(root, set, "old")]);
    // The old keys do not pass under the new set's number either.
    const forged = house.vaa(guardians, root.envelope, { setIndex: 6 });
    const payer = house.network.payer.publicKey;
    expectRefused(house.network, "SIGNATURE_INVALID", [postVote(house.ref, { payer, set: guardians, vaa: forged })]);
    house.network.run([vote(root, guardians, "new"), vote(root, attesters, "new")]);
    house.network.run([executeRoot(house.ref, root.envelope)]);
    expect(house.vault().lastSequence).toBe(4n);
  });

  it("what was in flight counts with the old sets' votes only, up to the named sequence", () => {
    const inFlight = rootOf(1, 3n);
    house.network.run([vote(inFlight, guardians, "old")]);
    open();
    for (const set of [guardians, attesters])
      expectRefused(house.network, set === guardians ? "MESSAGE_ALREADY_VOTED" : "SIGNER_SET_MISMATCH", [
        vote(inFlight, set, "new"),
      ]);
    expectRefused(house.network, "VOTES_MISSING", [executeRoot(house.ref, inFlight.envelope)]);
    house.network.run([vote(inFlight, attesters, "old")]);
    const later = rootOf(1, 4n);
    for (const set of [guardians, attesters])
      expectRefused(house.network, "SESSION_UNKNOWN", [vote(later, set, "old")]);
    house.network.run([executeRoot(house.ref, inFlight.envelope)]);
    expect(house.vault().lastSequence).toBe(3n);
  });

  it("the same root under both sessions has two records, each with its own sets' votes", () => {
    open();
    const old = rootOf(1, 3n);
    const fresh = rootOf(2, 3n);
    house.network.run([vote(old, guardians, "old"), vote(fresh, attesters, "new")]);
    const record = ({ envelope }: BuiltRoot) =>
      decodeVoteRecord(house.network.data(voteAddress(house.ref, toHex(messageId(envelope)))));
    expect(record(old)).toMatchObject({ guardiansVoted: true, attestersVoted: false });
    expect(record(fresh)).toMatchObject({ guardiansVoted: false, attestersVoted: true });
    for (const { envelope } of [old, fresh])
      expectRefused(house.network, "VOTES_MISSING", [executeRoot(house.ref, envelope)]);
  });

  it("a set that stays votes on in both sessions", () => {
    open({ attesters: null });
    const old = rootOf(1, 3n);
    house.network.run([vote(old, guardians, "old"), vote(old, attesters, "old")]);
    house.network.run([executeRoot(house.ref, old.envelope)]);
    const fresh = rootOf(2, 4n);
    house.network.run([vote(fresh, guardians, "new"), vote(fresh, attesters, "old")]);
    house.network.run([executeRoot(house.ref, fresh.envelope)]);
    expect(house.vault().lastSequence).toBe(4n);
  });

  it("a voted message above the named sequence has no effect", () => {
    const root = rootOf(1, 4n);
    house.network.run([vote(root, guardians, "old"), vote(root, attesters, "old")]);
    open();
    expectRefused(house.network, "SESSION_UNKNOWN", [executeRoot(house.ref, root.envelope)]);
  });

  it("the previous session ends with its deadline, for votes and for what was voted", () => {
    const [voted, pending] = [rootOf(1, 2n), rootOf(1, 3n)];
    house.network.run([vote(voted, guardians, "old"), vote(voted, attesters, "old")]);
    open();
    house.network.setSeconds(house.network.seconds + overlapSeconds);
    house.network.run([vote(pending, guardians, "old")]);
    house.network.setSeconds(house.network.seconds + 1n);
    expectRefused(house.network, "SESSION_UNKNOWN", [vote(pending, attesters, "old")]);
    expectRefused(house.network, "SESSION_UNKNOWN", [executeRoot(house.ref, voted.envelope)]);
  });

  it("a revoked set votes in no session, and what it voted for has no effect", () => {
    const voted = rootOf(1, 3n);
    house.network.run([vote(voted, guardians, "old"), vote(voted, attesters, "old")]);
    open({ previousDeadlineSeconds: 0n });
    expectRefused(house.network, "SESSION_UNKNOWN", [executeRoot(house.ref, voted.envelope)]);
    expectRefused(house.network, "SESSION_UNKNOWN", [vote(rootOf(1, 2n), guardians, "old")]);
    expectRefused(house.network, "SIGNER_SET_MISMATCH", [vote(rootOf(2, 2n), guardians, "old")]);
  });

  it("only one previous session is kept, and none before the first", () => {
    expectRefused(house.network, "SESSION_UNKNOWN", [vote(rootOf(0, 0n), guardians, "old")]);
    open();
    open({ session: 3, guardians: null, attesters: null });
    expectRefused(house.network, "SESSION_UNKNOWN", [vote(rootOf(1, 3n), guardians, "old")]);
    house.network.run([vote(rootOf(2, 3n), guardians, "new")]);
    house.network.run([vote(rootOf(3, 3n), guardians, "new")]);
  });

  it("a buffer filled before the change serves the session that its message names", () => {
    const root = rootOf(1, 3n);
    const payer = keypairOf(4, 2);
    house.network.fund(payer.publicKey);
    const options = { signers: [payer] };
    const buffered = (built: BuiltRoot) => ({
      payer: payer.publicKey,
      set: guardians,
      vaa: house.vaa(guardians, built.envelope),
    });
    for (const built of [root, rootOf(2, 4n)])
      house.network.run([bufferOpen(house.ref, buffered(built)), ...bufferWrites(house.ref, buffered(built))], options);
    open();
    expectRefused(
      house.network,
      "SIGNER_SET_MISMATCH",
      [postVoteFromBuffer(house.ref, buffered(rootOf(2, 4n)))],
      options,
    );
    house.network.run([postVoteFromBuffer(house.ref, buffered(root))], options);
  });
});
