import type { NativeDestination, NativeStep } from "@isthmus/adapter";
import { type Hex, IsthmusError } from "@isthmus/protocol";
import { blockHashesAbi } from "../abi/contracts.ts";
import type { EvmReader } from "../reader/evm-reader.ts";
import { decodeRevert } from "../revert/decode-revert.ts";

/** Hashes of the hub's blocks at an EVM destination, recorded or known by the chain itself. */
export class EvmNative implements NativeDestination {
  readonly #reader: EvmReader;
  readonly #blocks: Hex;

  /** @param blocks the contract behind IBlockHashes */
  constructor(reader: EvmReader, blocks: Hex) {
    this.#reader = reader;
    this.#blocks = blocks;
  }

  /** Read from the destination every time: another relayer may have had the block recorded. */
  async nextStep(sourceHeight: bigint): Promise<NativeStep> {
    const at = { address: this.#blocks, abi: blockHashesAbi } as const;
    const { client } = this.#reader;
    try {
      const blockNumber = await client.readContract({ ...at, functionName: "firstFrom", args: [sourceHeight] });
      if (blockNumber !== 0n) {
        const hash = await client.readContract({ ...at, functionName: "hashOf", args: [blockNumber] });
        return { kind: "prove", blockNumber, settled: BigInt(hash) !== 0n };
      }
      const newest = await client.readContract({ ...at, functionName: "newest" });
      return { kind: newest >= sourceHeight ? "record" : "wait" };
    } catch (error) {
      if (error instanceof IsthmusError) throw error;
      throw decodeRevert(error);
    }
  }
}
