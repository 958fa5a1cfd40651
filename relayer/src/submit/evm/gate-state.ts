import { decodeRevert, type EvmReader, gateAbi, vaultAbi } from "@isthmus/chain-evm";
import type { Hex } from "@isthmus/protocol";

/** Chains' clocks may differ by this much. */
const clockSkewSeconds = 3_600n;
const searchStride = 2_000n;
const maxSearches = 4_096;

/** A vault's three root slots and the chain's time, read at one block. */
export interface RootSlots {
  readonly effectiveCycle: bigint;
  readonly maturingCycle: bigint;
  readonly maturingAtSeconds: bigint;
  readonly nextCycle: bigint;
  readonly chainSeconds: bigint;
}

/** What the relayer asks of a gate and a vault. Reads at a height, so that "final" is a question about the final block. */
export class GateState {
  readonly #reader: EvmReader;
  /** Last final height that was searched without finding, by message and adapter. */
  readonly #searchedTo = new Map<string, bigint>();

  constructor(reader: EvmReader) {
    this.#reader = reader;
  }

  /**
   * Height of the block in which an adapter voted for a message, or null. Logs are searched only when there are votes,
   * from when the message was dispatched, a bounded range at a time: public nodes refuse the whole chain's.
   * @param sinceSeconds block time of the dispatch on the source chain
   */
  async voteHeight(messageId: Hex, adapter: Hex, sinceSeconds: bigint): Promise<bigint | null> {
    const votes = await this.#ask(() =>
      this.#reader.client.readContract({
        address: this.#reader.deployment.gate,
        abi: gateAbi,
        functionName: "votesOf",
        args: [messageId],
      }),
    );
    if (votes === 0n) return null;
    const { latest, final } = await this.#reader.head();
    const key = `${messageId}/${adapter}`;
    const searchedTo = this.#searchedTo.get(key);
    const first =
      searchedTo === undefined ? await this.#heightAt(sinceSeconds - clockSkewSeconds, latest) : searchedTo + 1n;
    for (let from = first; from <= latest; from += searchStride) {
      const end = from + searchStride - 1n;
      const toBlock = end < latest ? end : latest;
      const logs = await this.#ask(() =>
        this.#reader.client.getContractEvents({
          address: this.#reader.deployment.gate,
          abi: gateAbi,
          eventName: "MessageVoted",
          args: { messageId, adapter },
          fromBlock: from,
          toBlock,
        }),
      );
      if (logs[0] !== undefined) return logs[0].blockNumber;
    }
    // What is final and without the vote needs no second look.
    if (this.#searchedTo.size >= maxSearches) this.#searchedTo.clear();
    if (final >= first) this.#searchedTo.set(key, final);
    return null;
  }

  /** The first height whose block is not older than a time, by bisection of headers; never before the deployment. */
  async #heightAt(timeSeconds: bigint, latest: bigint): Promise<bigint> {
    let low = BigInt(this.#reader.deployment.deployedHeight);
    let high = latest;
    while (low < high) {
      const middle = (low + high) / 2n;
      const block = await this.#ask(() => this.#reader.client.getBlock({ blockNumber: middle }));
      if (block.timestamp < timeSeconds) low = middle + 1n;
      else high = middle;
    }
    return low;
  }

  /** Whether a message had its effect, as of a height. */
  async executed(messageId: Hex, blockNumber?: bigint): Promise<boolean> {
    const at = blockNumber === undefined ? {} : { blockNumber };
    return await this.#ask(() =>
      this.#reader.client.readContract({
        address: this.#reader.deployment.gate,
        abi: gateAbi,
        functionName: "executed",
        args: [messageId],
        ...at,
      }),
    );
  }

  /** The newest sequence of a lane that had its effect, 0 when none. */
  async lastExecuted(lane: number): Promise<bigint> {
    return await this.#ask(() =>
      this.#reader.client.readContract({
        address: this.#reader.deployment.gate,
        abi: gateAbi,
        functionName: "lastExecuted",
        args: [lane],
      }),
    );
  }

  async rootSlots(blockNumber?: bigint): Promise<RootSlots> {
    return await this.#ask(async () => {
      const { client, deployment } = this.#reader;
      const block = await client.getBlock(blockNumber === undefined ? { blockTag: "latest" } : { blockNumber });
      const at = { address: deployment.vault, abi: vaultAbi, blockNumber: block.number } as const;
      const [effective, maturing, next] = await Promise.all([
        client.readContract({ ...at, functionName: "effectiveRoot" }),
        client.readContract({ ...at, functionName: "maturingRoot" }),
        client.readContract({ ...at, functionName: "nextRoot" }),
      ]);
      return {
        effectiveCycle: effective.cycle,
        maturingCycle: maturing.cycle,
        maturingAtSeconds: maturing.effectiveAtSeconds,
        nextCycle: next.cycle,
        chainSeconds: block.timestamp,
      };
    });
  }

  /** Cycle of an asset's totals in effect, 0 when none. */
  async assetCycle(asset: number, blockNumber?: bigint): Promise<bigint> {
    const at = blockNumber === undefined ? {} : { blockNumber };
    const state = await this.#ask(() =>
      this.#reader.client.readContract({
        address: this.#reader.deployment.vault,
        abi: vaultAbi,
        functionName: "assetState",
        args: [asset],
        ...at,
      }),
    );
    return state.effectiveCycle;
  }

  /** Last height that the configured depth calls final. */
  async finalHeight(): Promise<bigint> {
    return (await this.#reader.head()).final;
  }

  async #ask<T>(question: () => Promise<T>): Promise<T> {
    try {
      return await question();
    } catch (error) {
      throw decodeRevert(error);
    }
  }
}
