import { encodeEnvelope, encodeSettlementRoot, encodeVaa, type Hex } from "@isthmus/protocol";

const zero: Hex = `0x${"00".repeat(32)}`;

/** The envelope of a settlement root that has consumed deposits up to an index. */
export function rootEnvelope(depositIndex: bigint): Uint8Array {
  const payload = encodeSettlementRoot({
    vault: zero,
    root: zero,
    depositAccumulator: zero,
    depositIndex,
    cycleDigest: zero,
    totalsRoot: zero,
  });
  return encodeEnvelope({
    kind: 1,
    houseId: 7,
    source: 1,
    destination: 3,
    lane: 1,
    session: 1,
    sequence: 1n,
    cycle: 1n,
    deadlineSeconds: 1n,
    payload,
  });
}

/** A VAA over a payload, with a number of signatures that verify for nobody. */
export function unverifiedVaa(payload: Uint8Array, signatureCount = 0): Uint8Array {
  const signatures = Array.from({ length: signatureCount }, (_, index) => ({
    index,
    r: zero,
    s: zero,
    recovery: 0 as const,
  }));
  const body = { timestampSeconds: 1, nonce: 1, emitterChain: 1, emitter: zero, sequence: 1n, consistency: 1, payload };
  return encodeVaa({ signerSet: 0, signatures, body });
}
