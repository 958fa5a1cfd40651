import { decodeVaa, messageId, toHex, vaaDigest } from "@isthmus/protocol";
import { SystemProgram } from "@solana/web3.js";
import { expect, it } from "vitest";
import {
  bufferAddress,
  bufferClose,
  bufferMaxBytes,
  bufferOpen,
  bufferWrite,
  bufferWrites,
  decodeBufferRecord,
  decodeVoteRecord,
  postVoteFromBuffer,
  signerSet,
  voteAddress,
} from "../src/index.ts";
import { keypairOf } from "./network.ts";
import { expectRefused } from "./refusal.ts";
import { VaultFixture } from "./vault-fixture.ts";

const { guardians, attesters } = signerSet;

it("counts 13 of 19 signatures through a buffer and returns the rent", () => {
  const fixture = new VaultFixture({ guardians: 19 });
  const { network, ref } = fixture;
  const payer = keypairOf(7, 1);
  network.fund(payer.publicKey);
  const signers = [payer];
  const { envelope } = fixture.buildRoot(1n, [], []);
  const vaa = fixture.vaa(guardians, envelope);
  const input = { payer: payer.publicKey, set: guardians, vaa };
  const digest = toHex(vaaDigest(decodeVaa(vaa).body));
  const buffer = bufferAddress(ref, payer.publicKey, digest);
  const lamports = network.account(payer.publicKey)?.lamports;
  network.run([bufferOpen(ref, input)], { signers });
  expectRefused(network, "VAA_MALFORMED", [postVoteFromBuffer(ref, input)], { signers });
  for (const write of bufferWrites(ref, input)) {
    const outcome = network.run([write], { signers });
    expect(outcome.sizeBytes).toBeLessThanOrEqual(1232);
  }
  expect(decodeBufferRecord(network.data(buffer))).toMatchObject({ digest, set: guardians, vaa });
  const outcome = network.run([postVoteFromBuffer(ref, input)], { signers, computeUnitLimit: 500_000 });
  console.log(`post_vote_from_buffer, 13 signatures: ${outcome.computeUnits} CU`);
  const vote = voteAddress(ref, toHex(messageId(envelope)));
  expect(decodeVoteRecord(network.data(vote)).guardiansVoted).toBe(true);
  const voteRent = network.account(vote)?.lamports ?? 0n;
  network.run([bufferClose(ref, payer.publicKey, digest)], { signers });
  expect(network.account(buffer)?.lamports ?? 0n).toBe(0n);
  expect(network.account(payer.publicKey)?.lamports).toBe((lamports ?? 0n) - voteRent);
});

it("binds a buffer to digest, set and payer, and hashes it when it is used", () => {
  const fixture = new VaultFixture();
  const { network, ref } = fixture;
  const [payer, thief] = [keypairOf(7, 2), keypairOf(7, 3)];
  network.fund(payer.publicKey);
  network.fund(thief.publicKey);
  const signers = [payer];
  const { envelope } = fixture.buildRoot(1n, [], []);
  const other = fixture.buildRoot(2n, [], []);
  const vaa = fixture.vaa(guardians, envelope);
  const input = { payer: payer.publicKey, set: guardians, vaa };
  const digest = toHex(vaaDigest(decodeVaa(vaa).body));
  const part = { payer: payer.publicKey, digest, offset: 0 };
  network.run([bufferOpen(ref, input), ...bufferWrites(ref, input)], { signers });
  expectRefused(network, "ALREADY_INITIALIZED", [bufferOpen(ref, input)], { signers });

  // Only its payer can write, use or close it.
  const steal = (instruction: ReturnType<typeof bufferClose>): typeof instruction => {
    (instruction.keys[0] as { pubkey: unknown }).pubkey = thief.publicKey;
    return instruction;
  };
  const options = { signers: [thief] };
  expectRefused(network, "UNAUTHORIZED", [steal(bufferClose(ref, payer.publicKey, digest))], options);
  expectRefused(network, "UNAUTHORIZED", [steal(bufferWrite(ref, { ...part, bytes: vaa.subarray(0, 9) }))], options);
  expectRefused(network, "UNAUTHORIZED", [steal(postVoteFromBuffer(ref, input))], options);
  expectRefused(network, "SIGNER_SET_MISMATCH", [postVoteFromBuffer(ref, { ...input, set: attesters })], { signers });

  // A VAA of the attesters in a buffer opened for the guardians: the buffer's set decides.
  const mixed = { payer: payer.publicKey, set: guardians, vaa: fixture.vaa(attesters, envelope) };
  network.run([bufferOpen(ref, mixed), ...bufferWrites(ref, mixed)], { signers });
  expectRefused(network, "SIGNER_SET_MISMATCH", [postVoteFromBuffer(ref, { ...mixed, set: attesters })], { signers });

  // Writes stay within the length.
  for (const [offset, length] of [
    [vaa.length, 1],
    [vaa.length - 1, 2],
    [65535, 1],
  ] as const)
    expectRefused(
      network,
      "INSTRUCTION_MALFORMED",
      [bufferWrite(ref, { ...part, offset, bytes: new Uint8Array(length) })],
      { signers },
    );

  // Another valid VAA in this buffer has another digest.
  const swapped = fixture.vaa(guardians, other.envelope);
  expect(swapped.length).toBe(vaa.length);
  network.run([bufferWrite(ref, { ...part, bytes: swapped })], { signers });
  expectRefused(network, "VAA_MALFORMED", [postVoteFromBuffer(ref, input)], { signers });

  // Closed and funded again in one transaction, it is no longer a record.
  const buffer = bufferAddress(ref, payer.publicKey, digest);
  const gift = SystemProgram.transfer({ fromPubkey: payer.publicKey, toPubkey: buffer, lamports: 5_000_000 });
  network.run([bufferClose(ref, payer.publicKey, digest), gift], { signers });
  expect(network.account(buffer)?.data.length ?? 0).toBe(0);
  expectRefused(network, "ACCOUNT_OWNER", [bufferClose(ref, payer.publicKey, digest)], { signers });
});

it("refuses a buffer above the largest VAA", () => {
  const fixture = new VaultFixture();
  const payer = keypairOf(7, 4);
  fixture.network.fund(payer.publicKey);
  const { envelope } = fixture.buildRoot(1n, [], []);
  const input = { payer: payer.publicKey, set: guardians, vaa: fixture.vaa(guardians, envelope) };
  const open = bufferOpen(fixture.ref, input);
  const withLength = (length: number): typeof open => {
    const data = Buffer.from(open.data);
    data.writeUInt16BE(length, 34);
    return Object.assign(Object.create(Object.getPrototypeOf(open)) as typeof open, open, { data });
  };
  expectRefused(fixture.network, "INPUT_TOO_LARGE", [withLength(bufferMaxBytes + 1)], { signers: [payer] });
  fixture.network.run([withLength(bufferMaxBytes)], { signers: [payer] });
});
