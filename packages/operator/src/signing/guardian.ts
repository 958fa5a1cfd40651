import { type Hex, IsthmusError, signDigest, vaaDigest } from "@isthmus/protocol";
import type { SignedBody } from "./attestation.ts";
import type { MessageSource } from "./source.ts";

/** Everything the guardian role signs with. */
export interface GuardianParts {
  readonly operator: number;
  readonly guardianKey: Uint8Array;
  /** The hub's WormholeAdapter as 32 bytes: the only emitter that this operator's guardian serves. */
  readonly emitter: Hex;
  readonly source: MessageSource;
}

/**
 * Signs the VAA of a Wormhole message that the operator itself read on the hub past finality.
 * @throws NOT_FINAL, SOURCE_NOT_FOUND, EMITTER_MISMATCH for another emitter
 */
export async function signGuardian(
  parts: GuardianParts,
  txId: Hex,
  emitter: Hex,
  sequence: bigint,
): Promise<SignedBody> {
  if (emitter !== parts.emitter) throw new IsthmusError("EMITTER_MISMATCH", { emitter, expected: parts.emitter });
  const body = await parts.source.published(txId, emitter, sequence);
  return { signature: signDigest(parts.guardianKey, vaaDigest(body), parts.operator), body };
}
