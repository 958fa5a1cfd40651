import { messageId, toHex } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { addressesOf, expectInstruction, payer, programId, ref } from "../../test/instruction.ts";
import { rootEnvelope, unverifiedVaa } from "../../test/messages.ts";
import { assetAddress, assetTokenAddress, depositPageAddress, voteAddress } from "../address/addresses.ts";
import { signerSet } from "./layout.ts";
import { activateAsset, activateRoot, executeRoot, postVote } from "./roots.ts";

const voteOf = (envelope: Uint8Array): string => voteAddress(ref, toHex(messageId(envelope))).toBase58();

describe("postVote", () => {
  it("encodes set and VAA, and lists the vote record of the message in it", () => {
    const envelope = rootEnvelope(0n);
    const vaa = unverifiedVaa(envelope, 1);
    const instruction = postVote(ref, { payer, set: signerSet.attesters, vaa });
    expect(expectInstruction(instruction, "postVote")).toBe(`01${toHex(vaa).slice(2)}`);
    expect(addressesOf(instruction).slice(0, 3)).toEqual([payer.toBase58(), ref.vault.toBase58(), voteOf(envelope)]);
  });

  it("refuses bytes that are not a VAA", () => {
    expect(() => postVote(ref, { payer, set: signerSet.guardians, vaa: new Uint8Array(3) })).toThrow(
      expect.objectContaining({ code: "VAA_MALFORMED" }),
    );
  });
});

describe("executeRoot", () => {
  it("lists the deposit record only of a root that has consumed deposits", () => {
    const [empty, full] = [rootEnvelope(0n), rootEnvelope(9n)];
    const base = (envelope: Uint8Array) => [ref.vault.toBase58(), voteOf(envelope), programId.toBase58()];
    expect(expectInstruction(executeRoot(ref, empty), "executeRoot")).toBe(toHex(empty).slice(2));
    expect(addressesOf(executeRoot(ref, empty))).toEqual(base(empty));
    expect(expectInstruction(executeRoot(ref, full), "executeRoot")).toBe(toHex(full).slice(2));
    expect(addressesOf(executeRoot(ref, full))).toEqual([...base(full), depositPageAddress(ref, 9n).toBase58()]);
  });

  it("refuses bytes that are not the envelope of a root", () => {
    const envelope = rootEnvelope(0n);
    expect(() => executeRoot(ref, envelope.subarray(0, 20))).toThrow(
      expect.objectContaining({ code: "ENVELOPE_MALFORMED" }),
    );
    expect(() => executeRoot(ref, envelope.subarray(0, -1))).toThrow(
      expect.objectContaining({ code: "PAYLOAD_MALFORMED" }),
    );
  });
});

describe("activateRoot", () => {
  it("lists the program for its call to itself", () => {
    expect(expectInstruction(activateRoot(ref), "activateRoot")).toBe("");
    expect(addressesOf(activateRoot(ref))).toEqual([ref.vault.toBase58(), programId.toBase58()]);
  });
});

describe("activateAsset", () => {
  const node = `0x${"b1".repeat(32)}` as const;
  const totals = { asset: 2, entitledQuanta: 3n, exitQuanta: 4n, consumedQuanta: 5n };
  const u64 = (value: number): string => value.toString(16).padStart(16, "0");
  const u128 = (value: bigint): string => value.toString(16).padStart(32, "0");
  const base = [ref.vault, assetAddress(ref, 2), assetTokenAddress(ref, payer)].map((key) => key.toBase58());

  it("encodes totals and proof, and lists the last consumed deposit", () => {
    const instruction = activateAsset(ref, { totals, mint: payer, proof: [node], recordIndex: 9n });
    expect(expectInstruction(instruction, "activateAsset")).toBe(
      `${u64(9)}${u128(3n)}${u128(4n)}${u128(5n)}${node.slice(2)}`,
    );
    expect(addressesOf(instruction)).toEqual([...base, depositPageAddress(ref, 9n).toBase58()]);
  });

  it("lists no deposit when none was consumed", () => {
    const instruction = activateAsset(ref, {
      totals: { ...totals, consumedQuanta: 0n },
      mint: payer,
      proof: [],
      recordIndex: 0n,
    });
    expect(expectInstruction(instruction, "activateAsset")).toBe(`${u64(0)}${u128(3n)}${u128(4n)}${u128(0n)}`);
    expect(addressesOf(instruction)).toEqual(base);
  });
});
