import type { FinalVaultReader } from "@isthmus/adapter";
import { type Database, recordEvents } from "@isthmus/store";
import type { Intake } from "../intake/intake.ts";
import { toInbox } from "./event-text.ts";

/** Everything a second look works with. */
export interface SecondLookOptions {
  readonly reader: FinalVaultReader;
  readonly intake: Intake;
  readonly database: Database;
  /** First height that can hold an event of the clearing house. */
  readonly startHeight: bigint;
}

/** Heights per request. */
const strideHeights = 2_000n;

/**
 * Looks at a chain again before its time enters the journal. `chain-time` states that every event up to its height has been fed:
 * operators refuse it for good if one was not, and no entry leaves the journal, so a single incomplete answer of a node, which is
 * honest ever after, would be the last cycle's end.
 */
export class SecondLook {
  readonly #options: SecondLookOptions;

  constructor(options: SecondLookOptions) {
    this.#options = options;
  }

  /**
   * Whether everything up to a final height has been fed. Events that the first reading left out are stored, to be fed first.
   * @param height every event up to it was read once and fed
   * @throws NOT_FINAL, REQUEST_TIMEOUT
   */
  async isWhole(height: bigint): Promise<boolean> {
    return (await this.#hasNothingNew(height)) && (await this.#hasWholeVault(height));
  }

  async #hasNothingNew(height: bigint): Promise<boolean> {
    const { reader, intake, database, startHeight } = this.#options;
    const chain = reader.chain.id;
    const known = intake.peek(({ state }) => state.chains.get(chain)?.height ?? null);
    let added = 0;
    for (let from = known === null ? startHeight : known + 1n; from <= height; from += strideHeights) {
      const last = from + strideHeights - 1n;
      const to = last < height ? last : height;
      const events = await reader.events({ fromHeight: from, toHeight: to });
      added += await recordEvents(database, chain, events.map(toInbox), to);
    }
    return added === 0;
  }

  /** A vault counts its entries: one that both readings left out shows here. */
  async #hasWholeVault(height: bigint): Promise<boolean> {
    const { reader, intake } = this.#options;
    const { height: readAt, vault } = await reader.finalVaultState(height);
    const books = intake.peek(({ state }) => state.vaults.get(reader.chain.id));
    if (books === null) return false;
    // A state of a later height, where the chain keeps no older one, may have entries beyond this height.
    if (books === undefined || (readAt > height && vault.depositIndex > books.depositIndex)) return true;
    return vault.depositIndex === books.depositIndex && vault.depositAccumulator === books.accumulator;
  }
}
