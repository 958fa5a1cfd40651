import type { HubProof } from "@isthmus/adapter";
import { type Hex, IsthmusError } from "@isthmus/protocol";
import type { PublicClient } from "viem";
import { nativeAdapterAbi } from "../abi/contracts.ts";
import { decodeRevert } from "../revert/decode-revert.ts";
import { headerOf, type RawBlock } from "./block-header.ts";

/** A dispatched message, as far as its place in the hub's storage depends on it. */
export interface HubMessage {
  readonly messageId: Hex;
  readonly destination: number;
  readonly lane: number;
  readonly sequence: bigint;
}

/** Proves from the hub's state that its NativeAdapter holds a message. */
export class HubProver {
  readonly #client: PublicClient;
  readonly #adapter: Hex;

  /**
   * @param client of the hub's chain
   * @param adapter the hub's NativeAdapter
   */
  constructor(client: PublicClient, adapter: Hex) {
    this.#client = client;
    this.#adapter = adapter;
  }

  /**
   * @param blockNumber a block not before the dispatch; its state must still be held by the node
   * @throws SOURCE_NOT_FOUND when the adapter holds another message at that place; HEADER_MISMATCH
   */
  async prove(message: HubMessage, blockNumber: bigint): Promise<HubProof> {
    const args = [message.destination, message.lane, message.sequence] as const;
    try {
      const [slot, block] = await Promise.all([
        this.#client.readContract({
          address: this.#adapter,
          abi: nativeAdapterAbi,
          functionName: "slotOf",
          args,
        }),
        this.#client.request({
          method: "eth_getBlockByNumber",
          params: [`0x${blockNumber.toString(16)}`, false],
        }),
      ]);
      if (block === null) throw new IsthmusError("SOURCE_NOT_FOUND", { blockNumber });
      const proof = await this.#client.getProof({ address: this.#adapter, storageKeys: [slot], blockNumber });
      const [stored] = proof.storageProof;
      if (stored?.value !== BigInt(message.messageId))
        throw new IsthmusError("SOURCE_NOT_FOUND", { messageId: message.messageId, blockNumber });
      const header = headerOf(block as unknown as RawBlock);
      return { blockNumber, header, accountProof: proof.accountProof, storageProof: stored.proof };
    } catch (error) {
      throw decodeRevert(error);
    }
  }
}
