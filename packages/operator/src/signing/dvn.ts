import type { EvmDeployment } from "@isthmus/adapter";
import { type DvnSignature, dvnVerifyCall, signDvnCall } from "@isthmus/chain-evm";
import { chainById, type Hex, IsthmusError } from "@isthmus/protocol";
import type { MessageSource } from "./source.ts";

export type { DvnSignature } from "@isthmus/chain-evm";

/** Everything the DVN signer role signs with. */
export interface DvnParts {
  readonly dvnKey: Uint8Array;
  /** The hub's LayerZeroAdapter as 32 bytes: the only sender that this DVN serves. */
  readonly sender: Hex;
  /** Confirmations that the operator waited for: the hub's finality depth. */
  readonly confirmations: number;
  readonly destinations: readonly EvmDeployment[];
  readonly source: MessageSource;
  /** Current Unix time in seconds; the operator's own clock. */
  readonly nowSeconds: () => bigint;
}

/** Longest life of a signature. */
const longestExpirySeconds = 86_400n;

/**
 * Signs the DVN's `verify` call for a packet that the operator itself read on the hub past finality. The call is built
 * from that packet, never from the request.
 * @param expirationSeconds when the DVN contract stops accepting the signature: later than now, at most a day ahead
 * @throws NOT_FINAL, SOURCE_NOT_FOUND, EMITTER_MISMATCH for another sender, INPUT_INVALID for a bad expiry
 */
export async function signDvn(parts: DvnParts, txId: Hex, guid: Hex, expirationSeconds: bigint): Promise<DvnSignature> {
  const now = parts.nowSeconds();
  if (expirationSeconds <= now || expirationSeconds > now + longestExpirySeconds) {
    throw new IsthmusError("INPUT_INVALID", { field: "expirationSeconds", value: expirationSeconds, now });
  }
  const packet = await parts.source.packet(txId, guid);
  if (packet.sender !== parts.sender)
    throw new IsthmusError("EMITTER_MISMATCH", { emitter: packet.sender, expected: parts.sender });
  const destination = parts.destinations.find((chain) => chainById(chain.chain).layerZeroEid === packet.dstEid);
  if (destination === undefined) throw new IsthmusError("CHAIN_UNKNOWN", { eid: packet.dstEid });
  const call = dvnVerifyCall({
    destinationEid: packet.dstEid,
    receiveLibrary: destination.layerZero.receiveLibrary,
    header: packet.header,
    payloadHash: packet.payloadHash,
    confirmations: parts.confirmations,
    expirationSeconds,
  });
  return signDvnCall(parts.dvnKey, call);
}
