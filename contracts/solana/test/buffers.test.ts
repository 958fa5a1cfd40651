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
import { House } from "./house.ts";
import { keypairOf } from "./network.ts";
import { expectRefused } from "./refusal.ts";

const { guardians, attesters } = signerSet;

it("counts 13 of 19 signatures through a buffer, and gives the rent back", () => {
  const house = new House({ guardians: 19 });
  const { network, ref } = house;
  const payer = keypairOf(7, 1);
  network.fund(payer.publicKey);
  const signers = [payer];
  const { envelope } = house.buildRoot(1n, [], []);
  const vaa = house.vaa(guardians, envelope);
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

it("is bound to digest, set and payer, and hashed again when used", () => {
  const house = new House();
  const { network, ref } = house;
  const [payer, thief] = [keypairOf(7, 2), keypairOf(7, 3)];
  network.fund(payer.publicKey);
  network.fund(thief.publicKey);
  const signers = [payer];
  const { envelope } = house.buildRoot(1n, [], []);
  const other = house.buildRoot(2n, [], []);
  const vaa = house.vaa(guardians, envelope);
  const input = { payer: payer.publicKey, set: guardians, vaa };
  const digest = toHex(vaaDigest(decodeVaa(vaa).body));
  network.run([bufferOpen(ref, input), ...bufferWrites(ref, input)], { signers });
  expectRefused(network, "ALREADY_INITIALIZED", [bufferOpen(ref, input)], { signers });

  // Only its payer writes, uses or closes it.
  const steal = (instruction: ReturnType<typeof bufferClose>): typeof instruction => {
    (instruction.keys[0] as { pubkey: unknown }).pubkey = thief.publicKey;
    return instruction;
  };
  const options = { signers: [thief] };
  expectRefused(network, "UNAUTHORIZED", [steal(bufferClose(ref, payer.publicKey, digest))], options);
  expectRefused(
    network,
    "UNAUTHORIZED",
    [steal(bufferWrite(ref, payer.publicKey, digest, 0, vaa.subarray(0, 9)))],
    options,
  );
  expectRefused(network, "UNAUTHORIZED", [steal(postVoteFromBuffer(ref, input))], options);
  expectRefused(network, "SIGNER_SET_MISMATCH", [postVoteFromBuffer(ref, { ...input, set: attesters })], { signers });

  // A VAA that the attesters' set would count, in a buffer for the guardians: the buffer's set decides.
  const mixed = { payer: payer.publicKey, set: guardians, vaa: house.vaa(attesters, envelope) };
  network.run([bufferOpen(ref, mixed), ...bufferWrites(ref, mixed)], { signers });
  expectRefused(network, "SIGNER_SET_MISMATCH", [postVoteFromBuffer(ref, { ...mixed, set: attesters })], { signers });

  // Writes stay inside.
  for (const [offset, length] of [
    [vaa.length, 1],
    [vaa.length - 1, 2],
    [65535, 1],
  ] as const)
    expectRefused(
      network,
      "INSTRUCTION_MALFORMED",
      [bufferWrite(ref, payer.publicKey, digest, offset, new Uint8Array(length))],
      { signers },
    );

  // Another good VAA in this buffer has another digest.
  const swapped = house.vaa(guardians, other.envelope);
  expect(swapped.length).toBe(vaa.length);
  network.run([bufferWrite(ref, payer.publicKey, digest, 0, swapped)], { signers });
  expectRefused(network, "VAA_MALFORMED", [postVoteFromBuffer(ref, input)], { signers });

  // Closed and given lamports in one transaction, it is no record any more.
  const buffer = bufferAddress(ref, payer.publicKey, digest);
  const gift = SystemProgram.transfer({ fromPubkey: payer.publicKey, toPubkey: buffer, lamports: 5_000_000 });
  network.run([bufferClose(ref, payer.publicKey, digest), gift], { signers });
  expect(network.account(buffer)?.data.length ?? 0).toBe(0);
  expectRefused(network, "ACCOUNT_OWNER", [bufferClose(ref, payer.publicKey, digest)], { signers });
});

it("has a largest size", () => {
  const house = new House();
  const payer = keypairOf(7, 4);
  house.network.fund(payer.publicKey);
  const { envelope } = house.buildRoot(1n, [], []);
  const input = { payer: payer.publicKey, set: guardians, vaa: house.vaa(guardians, envelope) };
  const open = bufferOpen(house.ref, input);
  const withLength = (length: number): typeof open => {
    const data = Buffer.from(open.data);
    data.writeUInt16BE(length, 34);
    return Object.assign(Object.create(Object.getPrototypeOf(open)) as typeof open, open, { data });
  };
  expectRefused(house.network, "INPUT_TOO_LARGE", [withLength(bufferMaxBytes + 1)], { signers: [payer] });
  house.network.run([withLength(bufferMaxBytes)], { signers: [payer] });
});
