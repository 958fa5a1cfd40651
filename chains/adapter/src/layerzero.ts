import type { Hex } from "@isthmus/protocol";

/** A LayerZero v2 packet, as EndpointV2 emits it in PacketSent. */
export interface LayerZeroPacket {
  /** The 81 bytes that DVNs verify: version, nonce, source and destination. */
  readonly header: Hex;
  /** keccak256(guid ‖ message): what DVNs verify beside the header. */
  readonly payloadHash: Hex;
  readonly guid: Hex;
  readonly nonce: bigint;
  readonly srcEid: number;
  /** 32 bytes. */
  readonly sender: Hex;
  readonly dstEid: number;
  /** 32 bytes. */
  readonly receiver: Hex;
  readonly message: Hex;
}

/** One call that a DVN contract makes once its signers agree. */
export interface DvnCall {
  /** The DVN's own id: its chain's endpoint id modulo 30,000 (LayerZero's convention). */
  readonly vid: number;
  /** The contract that the DVN calls: the destination's ReceiveUln302. */
  readonly target: Hex;
  readonly callData: Hex;
  /** Unix seconds after which the DVN ignores the call. */
  readonly expirationSeconds: bigint;
}

/** LayerZero at a destination. */
export interface LayerZeroDestination {
  /** The adapter contract that votes, as an address of the chain. */
  readonly adapter: Hex;
  /**
   * Which of the three transactions a packet needs next; none while a DVN of others has not verified it, nor when it was delivered
   * or passed over.
   */
  nextStep(packet: LayerZeroPacket): Promise<"verify" | "wait" | "commit" | "receive" | "delivered">;
  /**
   * The call that DVN signers sign for a packet.
   * @param confirmations blocks on top of the packet's block at the source
   */
  dvnCall(packet: LayerZeroPacket, confirmations: number, expirationSeconds: bigint): DvnCall;
  /** Time of the newest block, Unix seconds. */
  chainSeconds(): Promise<bigint>;
}
