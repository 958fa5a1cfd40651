import type { Inclusion, MessageQuery, MessageState } from "@isthmus/adapter";
import { type Hex, IsthmusError } from "@isthmus/protocol";
import { gateAbi } from "../abi/contracts.ts";
import type { EvmReader } from "../reader/evm-reader.ts";

/** Chains' clocks may differ by this much. */
const clockSkewSeconds = 3_600n;
const searchStride = 2_000n;
const maxSearches = 4_096;

/** Reads what a gate knows of messages. */
export class MessageStates {
  readonly #reader: EvmReader;
  /** Last final height that was searched without finding, by message and adapter. */
  readonly #searchedTo = new Map<string, bigint>();

  constructor(reader: EvmReader) {
    this.#reader = reader;
  }

  /** Everything that a delivery asks of the gate. */
  async read({ messageId, lane, sentAtSeconds, transport }: MessageQuery): Promise<MessageState> {
    const [voted, executed, newestSequence] = await Promise.all([
      transport === undefined ? ("absent" as const) : this.#voted(messageId, this.#adapterOf(transport), sentAtSeconds),
      this.#executed(messageId),
      this.#reader.client.readContract({ ...this.#gate, functionName: "lastExecuted", args: [lane] }),
    ]);
    return { executed, voted, newestSequence, votes: null };
  }

  /**
   * Height of the block in which an adapter voted for a message, or null. Logs are searched only when there are votes,
   * from when the message was dispatched, a bounded range at a time: public nodes refuse the whole chain's.
   * @param sinceSeconds block time of the dispatch on the source chain
   */
  async voteHeight(messageId: Hex, adapter: Hex, sinceSeconds: bigint): Promise<bigint | null> {
    const { client } = this.#reader;
    const votes = await client.readContract({ ...this.#gate, functionName: "votesOf", args: [messageId] });
    if (votes === 0n) return null;
    const { latest, final } = await this.#reader.head();
    const key = `${messageId}/${adapter}`;
    const searchedTo = this.#searchedTo.get(key);
    const first =
      searchedTo === undefined ? await this.#heightAt(sinceSeconds - clockSkewSeconds, latest) : searchedTo + 1n;
    for (let from = first; from <= latest; from += searchStride) {
      const end = from + searchStride - 1n;
      const logs = await client.getContractEvents({
        ...this.#gate,
        eventName: "MessageVoted",
        args: { messageId, adapter },
        fromBlock: from,
        toBlock: end < latest ? end : latest,
      });
      if (logs[0] !== undefined) return logs[0].blockNumber;
    }
    // Final heights without the vote need no second search.
    if (this.#searchedTo.size >= maxSearches) this.#searchedTo.clear();
    if (final >= first) this.#searchedTo.set(key, final);
    return null;
  }

  #adapterOf(transport: NonNullable<MessageQuery["transport"]>): Hex {
    const { adapters, native } = this.#reader.deployment;
    if (transport === "native") {
      if (native === undefined) throw new IsthmusError("INPUT_INVALID", { field: "transport", value: transport });
      return native.adapter;
    }
    return transport === "layerzero" ? adapters.layerZero : adapters[transport];
  }

  async #voted(messageId: Hex, adapter: Hex, sinceSeconds: bigint): Promise<Inclusion> {
    const height = await this.voteHeight(messageId, adapter, sinceSeconds);
    if (height === null) return "absent";
    return height <= (await this.#reader.head()).final ? "final" : "included";
  }

  async #executed(messageId: Hex): Promise<Inclusion> {
    const { client } = this.#reader;
    const question = { ...this.#gate, functionName: "executed", args: [messageId] } as const;
    if (!(await client.readContract(question))) return "absent";
    const { final } = await this.#reader.head();
    return (await client.readContract({ ...question, blockNumber: final })) ? "final" : "included";
  }

  /** The first height whose block is not older than a time, by bisection of headers; never before the deployment. */
  async #heightAt(timeSeconds: bigint, latest: bigint): Promise<bigint> {
    let low = BigInt(this.#reader.deployment.deployedHeight);
    let high = latest;
    while (low < high) {
      const middle = (low + high) / 2n;
      const block = await this.#reader.client.getBlock({ blockNumber: middle });
      if (block.timestamp < timeSeconds) low = middle + 1n;
      else high = middle;
    }
    return low;
  }

  get #gate() {
    return { address: this.#reader.deployment.gate, abi: gateAbi } as const;
  }
}
