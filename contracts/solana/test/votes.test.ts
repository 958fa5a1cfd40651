import {
  concatBytes,
  decodeVaa,
  type Envelope,
  type ErrorCode,
  encodeVaa,
  messageId,
  toHex,
  uintBytes,
  type VaaBody,
} from "@isthmus/protocol";
import { SystemProgram, type TransactionInstruction } from "@solana/web3.js";
import { beforeAll, describe, expect, it } from "vitest";
import { decodeVoteRecord, instructionTag, postVote, type SignerSet, signerSet, voteAddress } from "../src/index.ts";
import { type BuiltRoot, House, signerKeys } from "./house.ts";
import { expectRefused } from "./refusal.ts";

const { guardians, attesters } = signerSet;
const curveOrder = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;

describe("post_vote", () => {
  let house: House;
  let root: BuiltRoot;
  beforeAll(() => {
    house = new House();
    root = house.buildRoot(3n, [], []);
  });

  const post = (vaa: Uint8Array, set: SignerSet = guardians): TransactionInstruction =>
    postVote(house.ref, { payer: house.network.payer.publicKey, set, vaa });

  /** The instruction with these VAA bytes, whatever they are, and the vote account of the sound root. */
  const postRaw = (vaa: Uint8Array, set: number = guardians): TransactionInstruction => {
    const instruction = post(house.vaa(guardians, root.envelope));
    instruction.data = Buffer.from(concatBytes(uintBytes(instructionTag.postVote, 1), uintBytes(set, 1), vaa));
    return instruction;
  };

  it("refuses bytes that are no VAA", () => {
    const vaa = house.vaa(guardians, root.envelope);
    expectRefused(house.network, "VAA_MALFORMED", [postRaw(new Uint8Array(0))]);
    expectRefused(house.network, "VAA_MALFORMED", [postRaw(vaa.slice(0, 5))]);
    expectRefused(house.network, "VAA_MALFORMED", [postRaw(new Uint8Array([2, ...vaa.slice(1)]))]);
    expectRefused(house.network, "VAA_MALFORMED", [postRaw(vaa.slice(0, 6 + 3 * 66 - 1))]);
    expectRefused(house.network, "VAA_MALFORMED", [postRaw(vaa.slice(0, 6 + 3 * 66 + 50))]);
    expectRefused(house.network, "INSTRUCTION_MALFORMED", [postRaw(vaa, 2)]);
    expectRefused(house.network, "ENVELOPE_MALFORMED", [postRaw(vaa.slice(0, 6 + 3 * 66 + 51 + 38))]);
    expectRefused(house.network, "PAYLOAD_MALFORMED", [postRaw(vaa.slice(0, -1))]);
  });

  it.each<[string, ErrorCode, Parameters<House["vaa"]>[2]]>([
    ["another set index", "SIGNER_SET_MISMATCH", { setIndex: 6 }],
    ["another emitter chain", "EMITTER_MISMATCH", { body: { emitterChain: 1 } }],
    ["another emitter", "EMITTER_MISMATCH", { body: { emitter: `0x${"11".repeat(32)}` } }],
    ["no signature", "QUORUM_MISSING", { indices: [] }],
    ["one signature too few", "QUORUM_MISSING", { indices: [0, 3] }],
    ["signatures out of order", "SIGNATURE_ORDER", { indices: [1, 0, 2] }],
    ["one signature twice", "SIGNATURE_ORDER", { indices: [0, 1, 1] }],
    ["an index beyond the set", "SIGNATURE_ORDER", { indices: [1, 2, 4], keys: signerKeys("guardian", 5) }],
    ["keys of another set", "SIGNATURE_INVALID", { keys: signerKeys("attester", 4) }],
  ])("refuses %s", (_, code, change) => {
    expectRefused(house.network, code, [post(house.vaa(guardians, root.envelope, change))]);
  });

  it("refuses a guardian's VAA as an attester's", () => {
    expectRefused(house.network, "SIGNER_SET_MISMATCH", [post(house.vaa(guardians, root.envelope), attesters)]);
    expectRefused(house.network, "EMITTER_MISMATCH", [
      post(house.vaa(guardians, root.envelope, { setIndex: 0 }), attesters),
    ]);
  });

  it("refuses changed signatures, high s and other recovery ids", () => {
    const vaa = decodeVaa(house.vaa(guardians, root.envelope));
    const [first, ...rest] = vaa.signatures;
    if (first === undefined) throw new Error("a VAA has signatures");
    const highS = toHex(
      concatBytes(
        uintBytes((curveOrder - BigInt(first.s)) >> 128n, 16),
        uintBytes((curveOrder - BigInt(first.s)) & ((1n << 128n) - 1n), 16),
      ),
    );
    for (const changed of [
      { ...first, r: toHex(new Uint8Array(32)) },
      { ...first, s: toHex(new Uint8Array(32)) },
      { ...first, r: `0x${"ff".repeat(32)}` as const },
      { ...first, recovery: (1 - first.recovery) as 0 | 1 },
      { ...first, recovery: 2 as unknown as 0 },
      { ...first, recovery: 27 as unknown as 0 },
      { ...first, s: highS, recovery: (1 - first.recovery) as 0 | 1 },
    ]) {
      expectRefused(house.network, "SIGNATURE_INVALID", [post(encodeVaa({ ...vaa, signatures: [changed, ...rest] }))]);
    }
  });

  it("refuses a body of which one byte was changed after signing", () => {
    const vaa = decodeVaa(house.vaa(guardians, root.envelope));
    const payload = vaa.body.payload.slice();
    payload[60] = (payload[60] as number) ^ 1;
    for (const change of [{ payload }, { timestampSeconds: 1 }, { nonce: 2 }, { sequence: 9n }, { consistency: 2 }])
      expectRefused(house.network, "SIGNATURE_INVALID", [
        post(encodeVaa({ ...vaa, body: { ...vaa.body, ...(change as Partial<VaaBody>) } })),
      ]);
  });

  it.each<[string, ErrorCode, Partial<Envelope>]>([
    ["another kind", "KIND_UNKNOWN", { kind: 2 }],
    ["an unknown kind", "KIND_UNKNOWN", { kind: 9 as 1 }],
    ["another house", "HOUSE_MISMATCH", { houseId: 8 }],
    ["another source", "SOURCE_MISMATCH", { source: 2 }],
    ["another destination", "DESTINATION_MISMATCH", { destination: 2 }],
    ["another lane", "ENVELOPE_MALFORMED", { lane: 2 }],
    ["another session", "SESSION_UNKNOWN", { session: 2 }],
    ["a sequence that is not its cycle", "CYCLE_OUT_OF_ORDER", { sequence: 4n }],
    ["a deadline that has passed", "DEADLINE_PASSED", { deadlineSeconds: 1_799_999_999n }],
    ["a payload of another size", "PAYLOAD_MALFORMED", { payload: new Uint8Array(137) }],
  ])("refuses %s even when the signatures are good", (_, code, change) => {
    const { envelope } = house.buildRoot(3n, [], [], change);
    expectRefused(house.network, code, [post(house.vaa(guardians, envelope))]);
  });

  it("refuses an unknown version and an envelope above 512 bytes", () => {
    const envelope = root.envelope.slice();
    envelope[0] = 2;
    expectRefused(house.network, "VERSION_UNKNOWN", [post(house.vaa(guardians, envelope))]);
    const large = concatBytes(root.envelope, new Uint8Array(513 - root.envelope.length));
    expectRefused(house.network, "ENVELOPE_TOO_LARGE", [post(house.vaa(guardians, large))]);
  });

  it("takes a deadline of exactly now, any quorum of the set, and each set's vote once", () => {
    const { envelope } = house.buildRoot(4n, [], [], { deadlineSeconds: house.network.seconds });
    const vote = voteAddress(house.ref, toHex(messageId(envelope)));
    const first = house.network.run([post(house.vaa(guardians, envelope, { indices: [0, 2, 3] }))]);
    expect(first.events).toMatchObject([{ name: "MessageVoted", set: 0, votes: 1 }]);
    expectRefused(house.network, "MESSAGE_ALREADY_VOTED", [post(house.vaa(guardians, envelope))]);
    expect(decodeVoteRecord(house.network.data(vote))).toMatchObject({ guardiansVoted: true, attestersVoted: false });
    const second = house.network.run([post(house.vaa(attesters, envelope, { indices: [0, 1, 2, 3] }), attesters)]);
    expect(second.events).toMatchObject([{ name: "MessageVoted", set: 1, votes: 3 }]);
    expectRefused(house.network, "MESSAGE_ALREADY_VOTED", [post(house.vaa(attesters, envelope), attesters)]);
  });

  it("counts a vote whose record's address got lamports before", () => {
    const { envelope } = house.buildRoot(5n, [], []);
    const vote = voteAddress(house.ref, toHex(messageId(envelope)));
    const gift = SystemProgram.transfer({
      fromPubkey: house.network.payer.publicKey,
      toPubkey: vote,
      lamports: 50_000_000,
    });
    house.network.run([gift]);
    house.vote(guardians, envelope);
    expect(decodeVoteRecord(house.network.data(vote)).guardiansVoted).toBe(true);
  });

  it("fits four signatures beside a root", () => {
    const { envelope } = house.buildRoot(6n, [], []);
    const vaa = house.vaa(guardians, envelope, { indices: [0, 1, 2, 3] });
    const outcome = house.network.run([post(vaa)]);
    console.log(`post_vote, 4 signatures: ${outcome.computeUnits} CU, ${outcome.sizeBytes} bytes`);
    expect(outcome.sizeBytes).toBeLessThanOrEqual(1232);
  });
});
