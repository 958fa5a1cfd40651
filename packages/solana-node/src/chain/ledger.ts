import { IsthmusError } from "@isthmus/protocol";
import type { Block } from "../model/block.ts";
import type { TransactionRecord } from "../model/transaction-record.ts";

/** Commitment level of a read. */
export type Commitment = "processed" | "confirmed" | "finalized";

/** Blocks that each level lags behind the tip, and for which a blockhash is valid. */
export interface LedgerLimits {
  readonly confirmedLagSlots: number;
  readonly finalizedLagSlots: number;
  readonly validBlocks: number;
}

/** The chain of blocks with its indexes. Holds no accounts. */
export class Ledger {
  readonly limits: LedgerLimits;
  readonly #blocks: Block[];
  readonly #heightOfSlot = new Map<number, number>();
  readonly #heightOfHash = new Map<string, number>();
  readonly #transactions = new Map<string, TransactionRecord>();
  readonly #byAddress = new Map<string, TransactionRecord[]>();
  #finalizedHeight: number;
  #transactionCount = 0;

  constructor(blocks: readonly Block[], finalizedHeight: number, limits: LedgerLimits) {
    this.limits = limits;
    this.#blocks = [];
    this.#finalizedHeight = finalizedHeight;
    for (const block of blocks) {
      const transactions = block.transactions.splice(0);
      this.push(block);
      for (const record of transactions) this.append(record);
    }
  }

  /** The open block. */
  get tip(): Block {
    return this.at(this.#blocks.length - 1);
  }

  /** Height of the newest final block. */
  get finalizedHeight(): number {
    return this.#finalizedHeight;
  }

  /** Number of transactions in all blocks. */
  get transactionCount(): number {
    return this.#transactionCount;
  }

  /** The blocks from one height to another, both included. */
  range(fromHeight: number, toHeight: number): readonly Block[] {
    return this.#blocks.slice(Math.max(0, fromHeight), toHeight + 1);
  }

  /** The block at a height. @throws NOT_FOUND if there is none */
  at(height: number): Block {
    const block = this.#blocks[height];
    if (block === undefined) throw new IsthmusError("NOT_FOUND", { height });
    return block;
  }

  /** The block of a slot; null for skipped, dropped and future slots. */
  bySlot(slot: number): Block | null {
    const height = this.#heightOfSlot.get(slot);
    return height === undefined ? null : this.at(height);
  }

  /** Height of the newest block at a commitment. */
  heightAt(commitment: Commitment): number {
    if (commitment === "processed") return this.tip.height;
    if (commitment === "finalized") return this.#finalizedHeight;
    return Math.max(this.#finalizedHeight, this.tip.height - this.limits.confirmedLagSlots, 0);
  }

  /** The highest commitment that a block has reached. */
  commitmentOf(height: number): Commitment {
    if (height <= this.#finalizedHeight) return "finalized";
    return height <= this.heightAt("confirmed") ? "confirmed" : "processed";
  }

  /** Newest blockhash at a height: that of its parent for the open block. */
  blockhashAt(height: number): { readonly blockhash: string; readonly lastValidBlockHeight: number } {
    const block = this.at(height);
    const known = block.blockhash === null ? block.height - 1 : block.height;
    return {
      blockhash: block.blockhash ?? block.previousBlockhash,
      lastValidBlockHeight: known + this.limits.validBlocks,
    };
  }

  /** Whether a transaction with this blockhash may be executed in, or simulated on, the block at a height. */
  isBlockhashUsable(blockhash: string, height: number): boolean {
    const origin = this.#heightOfHash.get(blockhash);
    return origin !== undefined && origin <= height && height - origin <= this.limits.validBlocks;
  }

  /** A landed transaction, if the chain up to the height has it. */
  transaction(signature: string, height: number = this.tip.height): TransactionRecord | null {
    const record = this.#transactions.get(signature);
    if (record === undefined) return null;
    return this.heightOf(record) <= height ? record : null;
  }

  /** Height of the block that a landed transaction is in. */
  heightOf(record: TransactionRecord): number {
    const height = this.#heightOfSlot.get(record.slot);
    if (height === undefined) throw new IsthmusError("NOT_FOUND", { slot: record.slot });
    return height;
  }

  /** Transactions that name an address, oldest first. */
  transactionsOf(address: string): readonly TransactionRecord[] {
    return this.#byAddress.get(address) ?? [];
  }

  /** Adds a landed transaction to the open block. */
  append(record: TransactionRecord): void {
    this.tip.transactions.push(record);
    this.#transactions.set(record.signature, record);
    this.#transactionCount += 1;
    for (const address of record.accountKeys) {
      const list = this.#byAddress.get(address);
      if (list === undefined) this.#byAddress.set(address, [record]);
      else list.push(record);
    }
  }

  /** Makes a block the tip; the one before must be sealed. */
  push(block: Block): void {
    this.#blocks.push(block);
    this.#heightOfSlot.set(block.slot, block.height);
    if (block.blockhash !== null) this.#heightOfHash.set(block.blockhash, block.height);
  }

  /** Gives the open block its hash. */
  seal(blockhash: string): void {
    this.tip.blockhash = blockhash;
    this.#heightOfHash.set(blockhash, this.tip.height);
  }

  /** Moves finality up to its lag behind the tip, never back. Clears the undo versions of final blocks. */
  advanceFinality(): void {
    const target = this.tip.height - this.limits.finalizedLagSlots;
    while (this.#finalizedHeight < target) {
      this.#finalizedHeight += 1;
      this.at(this.#finalizedHeight).undo.clear();
    }
  }

  /** Removes the tip with its transactions. @returns it, for the rollback of its undo versions @throws SLOT_FINALIZED */
  pop(): Block {
    const block = this.tip;
    if (block.height <= this.#finalizedHeight) throw new IsthmusError("SLOT_FINALIZED", { slot: block.slot });
    this.#blocks.pop();
    this.#heightOfSlot.delete(block.slot);
    if (block.blockhash !== null) this.#heightOfHash.delete(block.blockhash);
    for (const record of [...block.transactions].reverse()) {
      this.#transactions.delete(record.signature);
      this.#transactionCount -= 1;
      for (const address of record.accountKeys) this.#byAddress.get(address)?.pop();
    }
    return block;
  }
}
