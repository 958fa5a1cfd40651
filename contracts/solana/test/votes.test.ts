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
import { expectRefused } from "./refusal.ts";
import { type BuiltRoot, signerKeys, VaultFixture } from "./vault-fixture.ts";

const { guardians, attesters } = signerSet;
const curveOrder = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;

describe("post_vote", () => {
  let fixture: VaultFixture;
  let root: BuiltRoot;
  beforeAll(() => {
    fixture = new VaultFixture();
    root = fixture.buildRoot(3n, [], []);
  });

  const post = (vaa: Uint8Array, set: SignerSet = guardians): TransactionInstruction =>
    postVote(fixture.ref, { payer: fixture.network.payer.publicKey, set, vaa });

  /** The instruction with arbitrary VAA bytes and the vote account of the valid root. */
  const postRaw = (vaa: Uint8Array, set: number = guardians): TransactionInstruction => {
    const instruction = post(fixture.vaa(guardians, root.envelope));
    instruction.data = Buffer.from(concatBytes(uintBytes(instructionTag.postVote, 1), uintBytes(set, 1), vaa));
    return instruction;
  };

  it("refuses bytes that are not a VAA", () => {
    const vaa = fixture.vaa(guardians, root.envelope);
    expectRefused(fixture.network, "VAA_MALFORMED", [postRaw(new Uint8Array(0))]);
    expectRefused(fixture.network, "VAA_MALFORMED", [postRaw(vaa.slice(0, 5))]);
    expectRefused(fixture.network, "VAA_MALFORMED", [postRaw(new Uint8Array([2, ...vaa.slice(1)]))]);
    expectRefused(fixture.network, "VAA_MALFORMED", [postRaw(vaa.slice(0, 6 + 3 * 66 - 1))]);
    expectRefused(fixture.network, "VAA_MALFORMED", [postRaw(vaa.slice(0, 6 + 3 * 66 + 50))]);
    expectRefused(fixture.network, "INSTRUCTION_MALFORMED", [postRaw(vaa, 2)]);
    expectRefused(fixture.network, "ENVELOPE_MALFORMED", [postRaw(vaa.slice(0, 6 + 3 * 66 + 51 + 38))]);
    expectRefused(fixture.network, "PAYLOAD_MALFORMED", [postRaw(vaa.slice(0, -1))]);
  });

  it.each<[string, ErrorCode, Parameters<VaultFixture["vaa"]>[2]]>([
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
    expectRefused(fixture.network, code, [post(fixture.vaa(guardians, root.envelope, change))]);
  });

  it("refuses a guardians' VAA as an attesters'", () => {
    expectRefused(fixture.network, "SIGNER_SET_MISMATCH", [post(fixture.vaa(guardians, root.envelope), attesters)]);
    expectRefused(fixture.network, "EMITTER_MISMATCH", [
      post(fixture.vaa(guardians, root.envelope, { setIndex: 0 }), attesters),
    ]);
  });

  it("refuses changed signatures, high s and other recovery ids", () => {
    const vaa = decodeVaa(fixture.vaa(guardians, root.envelope));
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
      expectRefused(fixture.network, "SIGNATURE_INVALID", [
        post(encodeVaa({ ...vaa, signatures: [changed, ...rest] })),
      ]);
    }
  });

  it("refuses a body with one byte changed after signing", () => {
    const vaa = decodeVaa(fixture.vaa(guardians, root.envelope));
    const payload = vaa.body.payload.slice();
    payload[80] = (payload[80] as number) ^ 1;
    for (const change of [{ payload }, { timestampSeconds: 1 }, { nonce: 2 }, { sequence: 9n }, { consistency: 2 }])
      expectRefused(fixture.network, "SIGNATURE_INVALID", [
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
    ["a payload of another size", "PAYLOAD_MALFORMED", { payload: new Uint8Array(169) }],
    ["another vault", "VAULT_MISMATCH", { payload: new Uint8Array(168) }],
  ])("refuses %s even with valid signatures", (_, code, change) => {
    const { envelope } = fixture.buildRoot(3n, [], [], change);
    expectRefused(fixture.network, code, [post(fixture.vaa(guardians, envelope))]);
  });

  it("refuses an unknown version and an envelope above 512 bytes", () => {
    const envelope = root.envelope.slice();
    envelope[0] = 2;
    expectRefused(fixture.network, "VERSION_UNKNOWN", [post(fixture.vaa(guardians, envelope))]);
    const large = concatBytes(root.envelope, new Uint8Array(513 - root.envelope.length));
    expectRefused(fixture.network, "ENVELOPE_TOO_LARGE", [post(fixture.vaa(guardians, large))]);
  });

  it("accepts a deadline of exactly now, any quorum of the set, and each set's vote once", () => {
    const { envelope } = fixture.buildRoot(4n, [], [], { deadlineSeconds: fixture.network.seconds });
    const vote = voteAddress(fixture.ref, toHex(messageId(envelope)));
    const first = fixture.network.run([post(fixture.vaa(guardians, envelope, { indices: [0, 2, 3] }))]);
    expect(first.events).toMatchObject([{ name: "MessageVoted", set: 0, votes: 1 }]);
    expectRefused(fixture.network, "MESSAGE_ALREADY_VOTED", [post(fixture.vaa(guardians, envelope))]);
    expect(decodeVoteRecord(fixture.network.data(vote))).toMatchObject({ guardiansVoted: true, attestersVoted: false });
    const second = fixture.network.run([post(fixture.vaa(attesters, envelope, { indices: [0, 1, 2, 3] }), attesters)]);
    expect(second.events).toMatchObject([{ name: "MessageVoted", set: 1, votes: 3 }]);
    expectRefused(fixture.network, "MESSAGE_ALREADY_VOTED", [post(fixture.vaa(attesters, envelope), attesters)]);
  });

  it("counts a vote although its record's address received lamports before", () => {
    const { envelope } = fixture.buildRoot(5n, [], []);
    const vote = voteAddress(fixture.ref, toHex(messageId(envelope)));
    const gift = SystemProgram.transfer({
      fromPubkey: fixture.network.payer.publicKey,
      toPubkey: vote,
      lamports: 50_000_000,
    });
    fixture.network.run([gift]);
    fixture.vote(guardians, envelope);
    expect(decodeVoteRecord(fixture.network.data(vote)).guardiansVoted).toBe(true);
  });

  it("has room for four signatures beside a root in one transaction", () => {
    const { envelope } = fixture.buildRoot(6n, [], []);
    const vaa = fixture.vaa(guardians, envelope, { indices: [0, 1, 2, 3] });
    const outcome = fixture.network.run([post(vaa)]);
    console.log(`post_vote, 4 signatures: ${outcome.computeUnits} CU, ${outcome.sizeBytes} bytes`);
    expect(outcome.sizeBytes).toBeLessThanOrEqual(1232);
  });
});
