import {
  type Canonical,
  encodeEnvelope,
  encodeVaa,
  encodeVaaBody,
  signDigest,
  toHex,
  type VaaBody,
  vaaDigest,
} from "@isthmus/protocol";
import { plainEnvelope } from "./messages.ts";
import { maxU64, ones32, sampleAddress32, signerKeys, signers, zero32 } from "./samples.ts";

/** VAAs with three of four signatures; malformed ones. */
export function vaas(): Canonical {
  const bodies: readonly (VaaBody & { readonly name: string; readonly signerSet: number })[] = [
    {
      name: "attested settlement root",
      signerSet: 0,
      timestampSeconds: 1_800_000_000,
      nonce: 1,
      emitterChain: 1,
      emitter: sampleAddress32("attester adapter"),
      sequence: 9n,
      consistency: 1,
      payload: encodeEnvelope(plainEnvelope),
    },
    {
      name: "guardians, to Solana",
      signerSet: 0,
      timestampSeconds: 1_800_000_000,
      nonce: 1,
      emitterChain: 10002,
      emitter: sampleAddress32("wormhole adapter"),
      sequence: 0n,
      consistency: 1,
      payload: encodeEnvelope({ ...plainEnvelope, destination: 3 }),
    },
    {
      name: "empty payload",
      signerSet: 0,
      timestampSeconds: 0,
      nonce: 0,
      emitterChain: 0,
      emitter: zero32,
      sequence: 0n,
      consistency: 0,
      payload: new Uint8Array(0),
    },
    {
      name: "largest numbers",
      signerSet: 0xffffffff,
      timestampSeconds: 0xffffffff,
      nonce: 0xffffffff,
      emitterChain: 0xffff,
      emitter: ones32,
      sequence: maxU64,
      consistency: 255,
      payload: new Uint8Array(512).fill(0xff),
    },
  ];
  return {
    signers,
    cases: bodies.map((body) => {
      const digest = vaaDigest(body);
      const signatures = [0, 1, 3].map((index) => signDigest(signerKeys[index] as Uint8Array, digest, index));
      return {
        ...body,
        payload: toHex(body.payload),
        body: toHex(encodeVaaBody(body)),
        digest: toHex(digest),
        signatures: signatures.map((signature) => ({ ...signature })),
        encoded: toHex(encodeVaa({ signerSet: body.signerSet, signatures, body })),
      };
    }),
    malformed: [
      { name: "empty", encoded: "0x" },
      { name: "version 2", encoded: "0x020000000000" },
      { name: "signatures cut short", encoded: "0x01000000000100" },
      { name: "body cut short", encoded: `0x010000000000${"00".repeat(50)}` },
    ],
  };
}
