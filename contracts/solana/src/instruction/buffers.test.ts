import { concatBytes, decodeVaa, messageId, toHex, vaaDigest } from "@isthmus/protocol";
import { expect, it } from "vitest";
import { addressesOf, expectInstruction, payer, ref } from "../../test/instruction.ts";
import { rootEnvelope, unverifiedVaa } from "../../test/messages.ts";
import { bufferAddress, voteAddress } from "../address/addresses.ts";
import { bufferClose, bufferOpen, bufferWrite, bufferWrites, postVoteFromBuffer } from "./buffers.ts";
import { signerSet } from "./layout.ts";

const envelope = rootEnvelope(0n);
const vaa = unverifiedVaa(envelope, 13);
const digest = toHex(vaaDigest(decodeVaa(vaa).body));
const input = { payer, set: signerSet.attesters, vaa };
const buffer = bufferAddress(ref, payer, digest).toBase58();

it("opens a buffer for set, digest and length of the VAA", () => {
  const length = vaa.length.toString(16).padStart(4, "0");
  expect(expectInstruction(bufferOpen(ref, input), "bufferOpen")).toBe(`01${digest.slice(2)}${length}`);
  expect(addressesOf(bufferOpen(ref, input))[2]).toBe(buffer);
});

it("writes bytes at an offset", () => {
  const part = bufferWrite(ref, { payer, digest, offset: 258, bytes: new Uint8Array([7, 8]) });
  expect(expectInstruction(part, "bufferWrite")).toBe("01020708");
  expect(addressesOf(part)).toEqual([payer.toBase58(), buffer]);
});

it("covers the whole VAA with writes that fit a transaction", () => {
  const writes = bufferWrites(ref, input);
  let written = new Uint8Array(0);
  for (const write of writes) {
    const data = Buffer.from(expectInstruction(write, "bufferWrite"), "hex");
    expect(data.readUInt16BE(0)).toBe(written.length);
    // A legacy transaction has 1,232 bytes; signature, header, three keys and blockhash take about 230.
    expect(data.length).toBeLessThanOrEqual(1_000);
    written = concatBytes(written, data.subarray(2)) as Uint8Array<ArrayBuffer>;
  }
  expect(writes.length).toBeGreaterThan(1);
  expect(written).toEqual(vaa);
});

it("votes from the buffer of the VAA's digest, for the message in its payload", () => {
  const vote = postVoteFromBuffer(ref, input);
  expect(expectInstruction(vote, "postVoteFromBuffer")).toBe("01");
  const voteRecord = voteAddress(ref, toHex(messageId(envelope))).toBase58();
  expect(addressesOf(vote).slice(0, 4)).toEqual([payer.toBase58(), ref.vault.toBase58(), voteRecord, buffer]);
});

it("closes the buffer of a digest", () => {
  expect(expectInstruction(bufferClose(ref, payer, digest), "bufferClose")).toBe("");
  expect(addressesOf(bufferClose(ref, payer, digest))).toEqual([payer.toBase58(), buffer]);
});

it("refuses bytes that are not a VAA", () => {
  const broken = { ...input, vaa: vaa.subarray(0, 20) };
  for (const build of [bufferOpen, bufferWrites, postVoteFromBuffer])
    expect(() => build(ref, broken)).toThrow(expect.objectContaining({ code: "VAA_MALFORMED" }));
});
