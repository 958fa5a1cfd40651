import type { ChainReader } from "@isthmus/adapter";

/** Counts the executions of every message from the chains' events; reads each final block once. */
export class EffectCounts {
  readonly #times = new Map<string, number>();
  readonly #readTo = new Map<number, bigint>();

  /** Reads the final blocks of a chain since the last call. */
  async readOn(reader: ChainReader): Promise<void> {
    const { final: toHeight } = await reader.head();
    const fromHeight = (this.#readTo.get(reader.chain.id) ?? -1n) + 1n;
    if (toHeight < fromHeight) return;
    for (const event of await reader.events({ fromHeight, toHeight })) {
      if (event.kind === "message-executed") this.#times.set(event.messageId, this.timesOf(event.messageId) + 1);
    }
    this.#readTo.set(reader.chain.id, toHeight);
  }

  /** Executions of a message in the blocks read so far. */
  timesOf(messageId: string): number {
    return this.#times.get(messageId) ?? 0;
  }
}
