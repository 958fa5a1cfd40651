import { addressOfPrivateKey, type Hex, IsthmusError, recoverSigner, type VaaBody, vaaDigest } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { signAttestation } from "./attestation.ts";
import type { MessageSource } from "./source.ts";

const bytes32 = (byte: number): Hex => `0x${byte.toString(16).padStart(2, "0").repeat(32)}`;
const body: VaaBody = {
  timestampSeconds: 1,
  nonce: 0,
  emitterChain: 2,
  emitter: bytes32(0xee),
  sequence: 5n,
  consistency: 1,
  payload: Uint8Array.of(7),
};
const attesterKey = new Uint8Array(32).fill(1);

function notFound(): never {
  throw new IsthmusError("SOURCE_NOT_FOUND");
}

/** A hub that has one message, in transaction 1. */
const source: MessageSource = {
  attested: async (txId, messageId) => (txId === bytes32(1) && messageId === bytes32(2) ? body : notFound()),
  published: async () => notFound(),
  packet: async () => notFound(),
};

describe("signAttestation", () => {
  const parts = { operator: 1, attesterKey, source };

  it("refuses a message that the hub does not have", async () => {
    await expect(signAttestation(parts, bytes32(1), bytes32(3))).rejects.toMatchObject({ code: "SOURCE_NOT_FOUND" });
  });

  it("signs the body that the hub has, under its index and with its own key", async () => {
    const { signature, body: signed } = await signAttestation(parts, bytes32(1), bytes32(2));
    expect([signed, signature.index]).toEqual([body, 1]);
    expect(recoverSigner(vaaDigest(body), signature)).toBe(addressOfPrivateKey(attesterKey));
  });
});
