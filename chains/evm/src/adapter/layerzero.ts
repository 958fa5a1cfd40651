import type { DvnCall, LayerZeroDestination, LayerZeroPacket } from "@isthmus/adapter";
import { fromHex, type Hex, keccak256, toHex } from "@isthmus/protocol";
import { layerZeroAbi } from "../abi/transports.ts";
import type { EvmReader } from "../reader/evm-reader.ts";
import type { IncludedTransaction } from "../reader/included-transaction.ts";
import { decodeRevert } from "../revert/decode-revert.ts";
import { dvnVerifyCall } from "../transport/dvn.ts";
import { receiverAddress } from "../transport/layerzero-packet.ts";

/** LayerZero at an EVM destination: DVN.execute, commitVerification, lzReceive. */
export class EvmLayerZero implements LayerZeroDestination {
  readonly #reader: EvmReader;

  constructor(reader: EvmReader) {
    this.#reader = reader;
  }

  get adapter(): Hex {
    return this.#reader.deployment.adapters.layerZero;
  }

  /** Read from the destination every time: a crash, a reorganisation or another relayer's transaction needs no memory. */
  async nextStep(packet: LayerZeroPacket): Promise<"verify" | "commit" | "receive" | "delivered"> {
    const { client, deployment } = this.#reader;
    const { endpoint, receiveLibrary, dvn } = deployment.layerZero;
    try {
      const path = [receiverAddress(packet), packet.srcEid, packet.sender] as const;
      const [committed, lastPassed, [verified]] = await Promise.all([
        client.readContract({
          address: endpoint,
          abi: layerZeroAbi,
          functionName: "inboundPayloadHash",
          args: [...path, packet.nonce],
        }),
        client.readContract({
          address: endpoint,
          abi: layerZeroAbi,
          functionName: "lazyInboundNonce",
          args: path,
        }),
        client.readContract({
          address: receiveLibrary,
          abi: layerZeroAbi,
          functionName: "hashLookup",
          args: [toHex(keccak256(fromHex(packet.header))), packet.payloadHash, dvn],
        }),
      ]);
      if (committed === packet.payloadHash) return "receive";
      // The endpoint keeps no hash of what it delivered, and takes no other at or below the nonce that it has passed.
      if (packet.nonce <= lastPassed) return "delivered";
      return verified ? "commit" : "verify";
    } catch (error) {
      throw decodeRevert(error);
    }
  }

  dvnCall(packet: LayerZeroPacket, confirmations: number, expirationSeconds: bigint): DvnCall {
    return dvnVerifyCall({
      destinationEid: packet.dstEid,
      receiveLibrary: this.#reader.deployment.layerZero.receiveLibrary,
      header: packet.header,
      payloadHash: packet.payloadHash,
      confirmations,
      expirationSeconds,
    });
  }

  async chainSeconds(): Promise<bigint> {
    const { timestamp } = await this.#reader.client.getBlock({ blockTag: "latest" }).catch((error: unknown) => {
      throw decodeRevert(error);
    });
    return timestamp;
  }
}

const payloadVerifiedTopic = toHex(
  keccak256(new TextEncoder().encode("PayloadVerified(address,bytes,uint256,bytes32)")),
);

/** Whether a DVN accepted its call: DVN.execute never reverts, so without this event the signatures were not taken. */
export function verifiedPayload({ logs }: Pick<IncludedTransaction, "logs">): boolean {
  return logs.some(({ topics }) => topics[0] === payloadVerifiedTopic);
}
