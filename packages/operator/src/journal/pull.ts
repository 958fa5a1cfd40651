import { emptyJournalDigest, foldJournal, type Hex, IsthmusError, isIsthmusError } from "@isthmus/protocol";
import { Endpoints, readBoundedText } from "@isthmus/service";
import { z } from "zod";
import type { JournalEntry, JournalPlace } from "./entry.ts";

const timeoutMs = 10_000;
/** The most entries and bytes of commands that are asked for together. */
const mostEntries = 1_000;
const mostBytes = 4 * 1_048_576;
/** JSON quotes a text of commands to twice its bytes at most, beside index and digest. */
const bytesOfRow = 160;
/** An entry alone, whatever its size: a command of the largest body, as JSON. */
const loneBytes = 128 * 1_048_576;
/** What declarations may add to a page. */
const voidBytes = 16 * 1_048_576;

/** Declarations that a coordinator may show: each one is an incident. */
const mostVoids = 10_000;

const rowSchema = z.object({
  journalIndex: z.string().regex(/^\d{1,20}$/),
  digest: z.string().regex(/^0x[0-9a-f]{64}$/),
  entry: z.string(),
});
const pageSchema = z.object({ entries: z.array(rowSchema), voids: z.array(rowSchema).max(mostVoids).default([]) });

/** A page of the journal. */
export interface JournalPage {
  readonly entries: readonly JournalEntry[];
  /** Every declaration that an entry is void, wherever it stands; unverified. */
  readonly voids: readonly JournalEntry[];
}

/** Where the pages come from. */
export interface JournalPagesOptions {
  readonly coordinatorUrl: string;
  /** The clearing house's other coordinators, asked in turn when the one before fails: each serves the durable journal. */
  readonly standbyUrls?: readonly string[];
  readonly houseId: number;
  /** The most bytes of commands in a page, unless one entry alone is larger; 4 MiB if left out. */
  readonly pageBytes?: number;
}

/**
 * Reads the coordinator's journal by pages of bounded size and checks that they continue the digest chain. After a page that was
 * too large or too slow half as many entries are asked for, down to one, and twice as many after each that was not: no journal
 * is too large to be read.
 */
export class JournalPages {
  readonly #options: JournalPagesOptions;
  readonly #pageBytes: number;
  readonly #coordinators: Endpoints;
  #limit = mostEntries;

  constructor(options: JournalPagesOptions) {
    this.#options = options;
    this.#pageBytes = options.pageBytes ?? mostBytes;
    this.#coordinators = new Endpoints([options.coordinatorUrl, ...(options.standbyUrls ?? [])]);
  }

  /**
   * The page behind a place.
   * @throws REQUEST_TIMEOUT when the coordinator does not answer, JOURNAL_INVALID when indices or digests do not follow, or an entry
   * alone is too large
   */
  async next(after: JournalPlace): Promise<JournalPage> {
    const from = after.journalIndex + 1n;
    for (;;) {
      try {
        const page = this.#check(await this.#fetch(from), after);
        this.#limit = Math.min(2 * this.#limit, mostEntries);
        return page;
      } catch (error) {
        const isTooLarge = isIsthmusError(error, "INPUT_TOO_LARGE");
        if (isTooLarge && this.#limit === 1)
          throw new IsthmusError("JOURNAL_INVALID", { from, reason: "the entry is too large" }, { cause: error });
        if (isTooLarge || isIsthmusError(error, "REQUEST_TIMEOUT")) this.#limit = Math.max(this.#limit >> 1, 1);
        if (!isTooLarge) throw error;
      }
    }
  }

  #check(answer: unknown, after: JournalPlace): JournalPage {
    const { houseId } = this.#options;
    const from = after.journalIndex + 1n;
    const page = pageSchema.safeParse(answer);
    if (!page.success) throw new IsthmusError("JOURNAL_INVALID", { from, reason: page.error.issues[0]?.message ?? "" });
    if (page.data.entries.length > this.#limit)
      throw new IsthmusError("JOURNAL_INVALID", { from, entries: page.data.entries.length, limit: this.#limit });
    let previous = after.journalIndex === 0n ? emptyJournalDigest : after.digest;
    let expectedIndex = from;
    const entries = page.data.entries.map((row) => {
      const journalIndex = BigInt(row.journalIndex);
      const ownDigest = foldJournal(houseId, previous, journalIndex, new TextEncoder().encode(row.entry));
      if (journalIndex !== expectedIndex || ownDigest !== row.digest)
        throw new IsthmusError("JOURNAL_INVALID", { journalIndex, expectedIndex, digest: row.digest, ownDigest });
      previous = ownDigest;
      expectedIndex++;
      return { journalIndex, digest: ownDigest, entry: row.entry };
    });
    const voids = page.data.voids.map((row) => ({
      ...row,
      journalIndex: BigInt(row.journalIndex),
      digest: row.digest as Hex,
    }));
    return { entries, voids };
  }

  async #fetch(from: bigint): Promise<unknown> {
    const limit = this.#limit;
    const coordinator = this.#coordinators.current;
    const limitBytes = limit === 1 ? loneBytes : 2 * this.#pageBytes + limit * bytesOfRow + voidBytes;
    try {
      const path = `/v1/journal?from=${from}&limit=${limit}&maxBytes=${this.#pageBytes}`;
      const response = await fetch(new URL(path, coordinator), {
        signal: AbortSignal.timeout(timeoutMs),
      });
      if (!response.ok) throw new IsthmusError("REQUEST_TIMEOUT", { what: "journal", from, status: response.status });
      return JSON.parse(await readBoundedText(response, limitBytes));
    } catch (cause) {
      if (!isIsthmusError(cause, "INPUT_TOO_LARGE")) this.#coordinators.leave(coordinator);
      if (isIsthmusError(cause, "REQUEST_TIMEOUT") || isIsthmusError(cause, "INPUT_TOO_LARGE")) throw cause;
      if (cause instanceof SyntaxError)
        throw new IsthmusError("JOURNAL_INVALID", { from, reason: "the page is not JSON" }, { cause });
      throw new IsthmusError("REQUEST_TIMEOUT", { what: "journal", from }, { cause });
    }
  }
}
