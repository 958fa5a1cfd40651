import type { LayerZeroPacket } from "@isthmus/adapter";
import type { Hex, VaaBody } from "@isthmus/protocol";

/**
 * Messages on the hub chain as an operator reads them with its own client: looked up by transaction on the canonical chain,
 * past finality only.
 */
export interface MessageSource {
  /** The attester VAA body of a message that was dispatched through the hub's AttesterAdapter. @throws NOT_FINAL, SOURCE_NOT_FOUND */
  attested(txId: Hex, messageId: Hex): Promise<VaaBody>;
  /** The Wormhole body that `emitter` published with `sequence`. @throws NOT_FINAL, SOURCE_NOT_FOUND */
  published(txId: Hex, emitter: Hex, sequence: bigint): Promise<VaaBody>;
  /** The LayerZero packet with this guid. @throws NOT_FINAL, SOURCE_NOT_FOUND */
  packet(txId: Hex, guid: Hex): Promise<LayerZeroPacket>;
}
