import type { ChainReader } from "@isthmus/adapter";

/** How often every message had its effect, from the chains' own events; reads each final block once. */
export class EffectCounts {
  readonly #times = new Map<string, number>();
  readonly #readTo = new Map<number, bigint>();

  /** Reads on to the newest final block of a chain. */
  async readOn(reader: ChainReader): Promise<void> {
    const { final: toHeight } = await reader.head();
    const fromHeight = (this.#readTo.get(reader.chain.id) ?? -1n) + 1n;
    if (toHeight < fromHeight) return;
    for (const event of await reader.events({ fromHeight, toHeight })) {
      if (event.kind === "message-executed") this.#times.set(event.messageId, this.timesOf(event.messageId) + 1);
    }
    this.#readTo.set(reader.chain.id, toHeight);
  }

  /** Effects of a message in the blocks read so far. */
  timesOf(messageId: string): number {
    return this.#times.get(messageId) ?? 0;
  }
}
