import type { ChainEvent } from "@isthmus/adapter";
import type { ChainId, Hex } from "@isthmus/protocol";
import { type Database, readFedBackwards } from "@isthmus/store";
import { fromInbox } from "./event-text.ts";

/** An entry of a vault's hash chain. */
export type ChainEntry = Extract<ChainEvent, { readonly index: bigint; readonly accumulator: Hex }>;

const kinds = ["deposit", "take-back-request", "take-back", "withdrawal-request"] as const;
const page = 100;

/** Whether a chain event is an entry of a vault's hash chain. */
export function isEntry(event: ChainEvent): event is ChainEntry {
  return kinds.some((kind) => kind === event.kind);
}

/** The entries that were fed, newest first, loaded from the inbox as far as somebody asks for them. */
export class RecordedEntries {
  readonly #database: Database;
  readonly #chain: ChainId;
  readonly #loaded: ChainEntry[] = [];
  #throughId: bigint;
  #isWhole = false;

  /** @param fedId last inbox id that was fed */
  constructor(database: Database, chain: ChainId, fedId: bigint) {
    this.#database = database;
    this.#chain = chain;
    this.#throughId = fedId;
  }

  /** The newest entry that fits, or undefined. */
  async find(fits: (entry: ChainEntry) => boolean): Promise<ChainEntry | undefined> {
    for (let place = 0; place < this.#loaded.length || (await this.#load()); place++) {
      const entry = this.#loaded[place];
      if (entry !== undefined && fits(entry)) return entry;
    }
    return undefined;
  }

  /** @returns whether there were more */
  async #load(): Promise<boolean> {
    if (this.#isWhole) return false;
    const stretch = { throughId: this.#throughId, kinds, limit: page };
    const rows = await readFedBackwards(this.#database, this.#chain, stretch);
    const last = rows.at(-1);
    this.#isWhole = rows.length < page;
    if (last !== undefined) this.#throughId = last.id - 1n;
    this.#loaded.push(...rows.map(({ body }) => fromInbox(body)).filter(isEntry));
    return rows.length > 0;
  }
}
