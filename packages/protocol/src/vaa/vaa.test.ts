import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toHex } from "../bytes/bytes.ts";
import { keccak256 } from "../bytes/hash.ts";
import { isIsthmusError } from "../error/isthmus-error.ts";
import {
  addressOfPrivateKey,
  decodeVaa,
  encodeVaa,
  quorumOf,
  recoverSigner,
  signDigest,
  type VaaBody,
  vaaDigest,
  verifySignatures,
} from "./vaa.ts";

const keys = [1, 2, 3, 4].map((seed) => keccak256(new Uint8Array([seed])));
const set = keys.map(addressOfPrivateKey);
const body: VaaBody = {
  timestampSeconds: 5,
  nonce: 1,
  emitterChain: 1,
  emitter: `0x${"ab".repeat(32)}`,
  sequence: 9n,
  consistency: 1,
  payload: new Uint8Array([1, 2, 3]),
};
const signatures = (digest: Uint8Array, indices: readonly number[]) =>
  indices.map((index) => signDigest(keys[index] as Uint8Array, digest, index));
const codeOf = (action: () => unknown): string => {
  try {
    action();
    return "accepted";
  } catch (error) {
    return isIsthmusError(error) ? error.code : String(error);
  }
};

describe("VAA", () => {
  it("comes back from its bytes", () => {
    const vaa = { signerSet: 3, signatures: signatures(vaaDigest(body), [0, 2, 3]), body };
    expect(decodeVaa(encodeVaa(vaa))).toEqual(vaa);
  });

  it("refuses bytes that are none, whatever they are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(["accepted", "VAA_MALFORMED"]).toContain(codeOf(() => decodeVaa(bytes)));
      }),
    );
  });

  it("is signed by the keys of its indices, with low s", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.nat({ max: 3 }), (digest, index) => {
        const signature = signDigest(keys[index] as Uint8Array, digest, index);
        expect(recoverSigner(digest, signature)).toBe(set[index]);
        expect(BigInt(signature.s)).toBeLessThanOrEqual(
          0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0n,
        );
      }),
      { numRuns: 25 },
    );
  });

  it("needs more than two thirds, ascending, each by its own key", () => {
    const digest = vaaDigest(body);
    const check = (indices: readonly number[]) =>
      codeOf(() => verifySignatures(digest, signatures(digest, indices), set));
    expect([1, 2, 3, 4, 13, 19].map(quorumOf)).toEqual([1, 2, 3, 3, 9, 13]);
    expect(check([0, 1, 2])).toBe("accepted");
    expect(check([1, 2, 3])).toBe("accepted");
    expect(check([0, 1])).toBe("QUORUM_MISSING");
    expect(check([1, 0, 2])).toBe("SIGNATURE_ORDER");
    expect(check([0, 1, 1])).toBe("SIGNATURE_ORDER");
    const swapped = signatures(digest, [0, 1, 2]).map((signature, i) => ({ ...signature, index: i === 2 ? 3 : i }));
    expect(codeOf(() => verifySignatures(digest, swapped, set))).toBe("SIGNATURE_INVALID");
    const other = signatures(keccak256(digest), [0, 1, 2]);
    expect(codeOf(() => verifySignatures(digest, other, set))).toBe("SIGNATURE_INVALID");
    expect(
      codeOf(() =>
        recoverSigner(digest, { index: 0, recovery: 0, r: toHex(new Uint8Array(32)), s: toHex(new Uint8Array(32)) }),
      ),
    ).toBe("SIGNATURE_INVALID");
  });
});
