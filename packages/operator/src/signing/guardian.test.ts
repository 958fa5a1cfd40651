import { addressOfPrivateKey, type Hex, IsthmusError, recoverSigner, type VaaBody, vaaDigest } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { signGuardian } from "./guardian.ts";
import type { MessageSource } from "./source.ts";

const bytes32 = (byte: number): Hex => `0x${byte.toString(16).padStart(2, "0").repeat(32)}`;
const emitter = bytes32(0xee);
const body: VaaBody = {
  timestampSeconds: 1,
  nonce: 0,
  emitterChain: 2,
  emitter,
  sequence: 5n,
  consistency: 1,
  payload: Uint8Array.of(7),
};
const guardianKey = new Uint8Array(32).fill(2);

function notFound(): never {
  throw new IsthmusError("SOURCE_NOT_FOUND");
}

/** A hub that has one message, in transaction 1. */
const source: MessageSource = {
  attested: async () => notFound(),
  published: async (txId, _emitter, sequence) => (txId === bytes32(1) && sequence === 5n ? body : notFound()),
  packet: async () => notFound(),
};

describe("signGuardian", () => {
  const parts = { operator: 2, guardianKey, emitter, source };

  it("refuses another emitter without reading the hub", async () => {
    await expect(signGuardian(parts, bytes32(1), bytes32(3), 5n)).rejects.toMatchObject({ code: "EMITTER_MISMATCH" });
  });

  it("refuses a message that the hub does not have", async () => {
    await expect(signGuardian(parts, bytes32(1), emitter, 6n)).rejects.toMatchObject({ code: "SOURCE_NOT_FOUND" });
  });

  it("signs the body that the hub has, under its index and with its own key", async () => {
    const { signature, body: signed } = await signGuardian(parts, bytes32(1), emitter, 5n);
    expect([signed, signature.index]).toEqual([body, 2]);
    expect(recoverSigner(vaaDigest(body), signature)).toBe(addressOfPrivateKey(guardianKey));
  });
});
