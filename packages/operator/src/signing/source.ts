import type { LayerZeroPacket } from "@isthmus/adapter";
import type { Hex, VaaBody } from "@isthmus/protocol";

/**
 * What an operator reads on the hub chain with its own client. Everything is looked up by transaction on the canonical
 * chain and only past finality.
 */
export interface MessageSource {
  /** The attester VAA body of a message that the hub's AttesterAdapter was given. @throws NOT_FINAL, SOURCE_NOT_FOUND */
  attested(txId: Hex, messageId: Hex): Promise<VaaBody>;
  /** The Wormhole body of what `emitter` published with `sequence`. @throws NOT_FINAL, SOURCE_NOT_FOUND */
  published(txId: Hex, emitter: Hex, sequence: bigint): Promise<VaaBody>;
  /** The LayerZero packet with this guid. @throws NOT_FINAL, SOURCE_NOT_FOUND */
  packet(txId: Hex, guid: Hex): Promise<LayerZeroPacket>;
}
