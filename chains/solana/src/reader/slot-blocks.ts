import { IsthmusError } from "@isthmus/protocol";
import type { Connection } from "@solana/web3.js";
import { rpcErrorCode } from "./ask.ts";

/** What events need to know of the block of a slot. */
export interface SlotBlock {
  readonly slot: number;
  readonly blockhash: string;
  readonly timestampSeconds: bigint;
}

// Slots without a block: skipped, or dropped in a fork that lost.
const skippedCodes = new Set([-32_007, -32_009, -32_004, -32_001]);
const maxSkippedSlots = 256;

/** Blocks by slot; those that are final are kept. */
export class SlotBlocks {
  readonly #connection: Connection;
  readonly #final = new Map<number, SlotBlock>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** The block of a slot, or null when the slot has none. */
  async at(slot: number, finality: "confirmed" | "finalized"): Promise<SlotBlock | null> {
    const kept = this.#final.get(slot);
    if (kept !== undefined) return kept;
    const config = { transactionDetails: "none", rewards: false, maxSupportedTransactionVersion: 0 } as const;
    const block = await this.#connection.getBlock(slot, { ...config, commitment: finality }).catch((error: unknown) => {
      if (skippedCodes.has(rpcErrorCode(error) ?? 0)) return null;
      throw error;
    });
    if (block === null) return null;
    const found = { slot, blockhash: block.blockhash, timestampSeconds: BigInt(block.blockTime ?? 0) };
    if (finality === "finalized") {
      if (this.#final.size >= 4_096) this.#final.clear();
      this.#final.set(slot, found);
    }
    return found;
  }

  /** The newest block at or below a final slot. @throws NOT_FOUND when hundreds of slots have none */
  async newestFinal(slot: number): Promise<SlotBlock> {
    for (let candidate = slot; candidate >= 0 && slot - candidate < maxSkippedSlots; candidate--) {
      const block = await this.at(candidate, "finalized");
      if (block !== null) return block;
    }
    throw new IsthmusError("NOT_FOUND", { slot });
  }
}
