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
  async nextStep(packet: LayerZeroPacket): Promise<"verify" | "wait" | "commit" | "receive" | "delivered"> {
    const { dvn, otherDvn } = this.#reader.deployment.layerZero;
    const passage = await passageOf(this.#reader, packet);
    if (passage !== "open") return passage;
    const dvns = otherDvn === undefined ? [dvn] : [dvn, otherDvn];
    const [own, ...others] = await Promise.all(dvns.map((each) => isVerifiedBy(this.#reader, packet, each)));
    if (own !== true) return "verify";
    return others.every((verified) => verified) ? "commit" : "wait";
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

/** Whether a packet still waits for what a DVN has to state about it. */
export async function awaitsDvn(reader: EvmReader, packet: LayerZeroPacket, dvn: Hex): Promise<boolean> {
  return (await passageOf(reader, packet)) === "open" && !(await isVerifiedBy(reader, packet, dvn));
}

/** How far the endpoint is with a packet: it may receive it, has passed it, or waits for DVNs and whoever commits what they state. */
async function passageOf(
  { client, deployment }: EvmReader,
  packet: LayerZeroPacket,
): Promise<"receive" | "delivered" | "open"> {
  const path = [receiverAddress(packet), packet.srcEid, packet.sender] as const;
  const at = { address: deployment.layerZero.endpoint, abi: layerZeroAbi } as const;
  try {
    const [committed, lastPassed] = await Promise.all([
      client.readContract({ ...at, functionName: "inboundPayloadHash", args: [...path, packet.nonce] }),
      client.readContract({ ...at, functionName: "lazyInboundNonce", args: path }),
    ]);
    if (committed === packet.payloadHash) return "receive";
    // The endpoint keeps no hash of what it delivered, and takes no other at or below the nonce that it has passed.
    return packet.nonce <= lastPassed ? "delivered" : "open";
  } catch (error) {
    throw decodeRevert(error);
  }
}

async function isVerifiedBy({ client, deployment }: EvmReader, packet: LayerZeroPacket, dvn: Hex): Promise<boolean> {
  const headerHash = toHex(keccak256(fromHex(packet.header)));
  try {
    const [verified] = await client.readContract({
      address: deployment.layerZero.receiveLibrary,
      abi: layerZeroAbi,
      functionName: "hashLookup",
      args: [headerHash, packet.payloadHash, dvn],
    });
    return verified;
  } catch (error) {
    throw decodeRevert(error);
  }
}

const payloadVerifiedTopic = toHex(
  keccak256(new TextEncoder().encode("PayloadVerified(address,bytes,uint256,bytes32)")),
);

/** Whether a DVN accepted its call: DVN.execute never reverts, so without this event the signatures were not taken. */
export function verifiedPayload({ logs }: Pick<IncludedTransaction, "logs">): boolean {
  return logs.some(({ topics }) => topics[0] === payloadVerifiedTopic);
}
