import { decodeVaa, fromHex, vaaDigest, verifySignatures } from "@isthmus/protocol";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signVaa, vaaBody, vaaSigners } from "../testing/vaa.ts";
import { assembleVaa, checkVaaSignature } from "./vaa.ts";

const assembled = (...indices: number[]) =>
  assembleVaa({
    body: vaaBody,
    signerSet: 0,
    signatures: indices.map((index) => signVaa(index)),
    set: vaaSigners,
    needed: 3,
  });

describe("assembleVaa", () => {
  it("sorts signatures by index, keeps a quorum and passes the contract's check", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 3 }), (indices) => {
        const vaa = decodeVaa(fromHex(assembled(...indices)));
        expect(vaa.signatures).toHaveLength(3);
        verifySignatures(vaaDigest(vaa.body), vaa.signatures, vaaSigners, 3);
      }),
    );
  });

  it("refuses two signatures, and one signer twice", () => {
    expect(() => assembled(0, 3)).toThrow(/Too few/);
    expect(() => assembled(0, 3, 3)).toThrow(/ascending/);
  });
});

describe("checkVaaSignature", () => {
  it("refuses a signature over other bytes, by another key, or under another operator's index", () => {
    expect(checkVaaSignature(vaaBody, signVaa(2), vaaSigners, 2)).toEqual(signVaa(2));
    const other = signVaa(2, { ...vaaBody, payload: new Uint8Array([1, 2, 4]) });
    expect(() => checkVaaSignature(vaaBody, other, vaaSigners, 2)).toThrow(/does not verify/);
    expect(() => checkVaaSignature(vaaBody, { ...signVaa(1), index: 2 }, vaaSigners, 2)).toThrow(/does not verify/);
    expect(() => checkVaaSignature(vaaBody, signVaa(1), vaaSigners, 2)).toThrow(/does not verify/);
  });
});
