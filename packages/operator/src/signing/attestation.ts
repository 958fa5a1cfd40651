import { type Hex, type IndexedSignature, signDigest, type VaaBody, vaaDigest } from "@isthmus/protocol";
import type { MessageSource } from "./source.ts";

/** Everything the attester role signs single messages with. */
export interface AttestationParts {
  readonly operator: number;
  readonly attesterKey: Uint8Array;
  readonly source: MessageSource;
}

/** A signature with the signed body. */
export interface SignedBody {
  readonly signature: IndexedSignature;
  readonly body: VaaBody;
}

/**
 * Signs the attester VAA of a message that the operator itself read on the hub past finality.
 * @throws NOT_FINAL, SOURCE_NOT_FOUND
 */
export async function signAttestation(parts: AttestationParts, txId: Hex, messageId: Hex): Promise<SignedBody> {
  const body = await parts.source.attested(txId, messageId);
  return { signature: signDigest(parts.attesterKey, vaaDigest(body), parts.operator), body };
}
