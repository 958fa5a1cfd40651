import { decodeVaa, encodeVaa, type Hex, toHex, type VaaBody, vaaDigest } from "@isthmus/protocol";
import {
  createVAA,
  deserialize,
  keccak256,
  Signature,
  serialize,
  UniversalAddress,
} from "@wormhole-foundation/sdk-definitions";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const body = fc.record({
  timestampSeconds: fc.nat({ max: 2 ** 32 - 1 }),
  nonce: fc.nat({ max: 2 ** 32 - 1 }),
  emitter: fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => toHex(bytes)),
  sequence: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
  consistency: fc.nat({ max: 255 }),
  payload: fc.uint8Array({ maxLength: 512 }),
});
const word = fc.bigInt({ min: 1n, max: 2n ** 256n - 1n });
const hex32 = (value: bigint): Hex => `0x${value.toString(16).padStart(64, "0")}`;

describe("our VAA", () => {
  it("has the bytes and the digest that Wormhole's SDK gives it, in both directions", () => {
    fc.assert(
      fc.property(body, word, word, (fields, r, s) => {
        const ours: VaaBody = { ...fields, emitterChain: 10_002 };
        const theirs = createVAA("Uint8Array", {
          guardianSet: 0,
          signatures: [{ guardianIndex: 2, signature: new Signature(r, s, 1) }],
          timestamp: fields.timestampSeconds,
          nonce: fields.nonce,
          emitterChain: "Sepolia",
          emitterAddress: new UniversalAddress(fields.emitter),
          sequence: fields.sequence,
          consistencyLevel: fields.consistency,
          payload: fields.payload,
        });
        const signatures = [{ index: 2, r: hex32(r), s: hex32(s), recovery: 1 as const }];
        const bytes = encodeVaa({ signerSet: 0, signatures, body: ours });
        expect(toHex(bytes)).toBe(toHex(serialize(theirs)));
        expect(toHex(vaaDigest(ours))).toBe(toHex(keccak256(theirs.hash)));
        expect(decodeVaa(serialize(theirs)).body).toEqual(ours);
        expect(deserialize("Uint8Array", bytes).sequence).toBe(fields.sequence);
      }),
    );
  });
});
