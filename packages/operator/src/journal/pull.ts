import { emptyJournalDigest, foldJournal, type Hex, IsthmusError, isIsthmusError } from "@isthmus/protocol";
import { readBoundedText } from "@isthmus/service";
import { z } from "zod";

/** One journal entry as the operator keeps it. */
export interface JournalEntry {
  readonly journalIndex: bigint;
  readonly digest: Hex;
  /** The command's canonical text. */
  readonly entry: string;
}

const pageEntries = 500;
const timeoutMs = 10_000;
/** A page holds at most 32 MiB of commands, or a larger one alone; as text in JSON it is twice that at most. */
const pageBytes = 256 * 1_048_576;

/** Declarations that a coordinator may show: each one is an incident. */
const mostVoids = 10_000;

const rowSchema = z.object({
  journalIndex: z.string().regex(/^\d{1,20}$/),
  digest: z.string().regex(/^0x[0-9a-f]{64}$/),
  entry: z.string(),
});
const pageSchema = z.object({
  entries: z.array(rowSchema).max(pageEntries),
  voids: z.array(rowSchema).max(mostVoids).default([]),
});

/** A page of the journal. */
export interface JournalPage {
  readonly entries: readonly JournalEntry[];
  /** Every declaration that an entry is void, wherever it stands; unverified. */
  readonly voids: readonly JournalEntry[];
}

/**
 * Reads a page of the coordinator's journal and checks that it continues the digest chain.
 * @param after the last entry that the operator has, or undefined for none
 * @throws REQUEST_TIMEOUT when the coordinator does not answer, JOURNAL_INVALID when indices or digests do not follow
 */
export async function pullJournal(
  coordinatorUrl: string,
  houseId: number,
  after: JournalEntry | undefined,
): Promise<JournalPage> {
  const from = (after?.journalIndex ?? 0n) + 1n;
  const page = pageSchema.safeParse(await fetchPage(coordinatorUrl, from));
  if (!page.success) throw new IsthmusError("JOURNAL_INVALID", { from, reason: page.error.issues[0]?.message ?? "" });
  let previous = after?.digest ?? emptyJournalDigest;
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

async function fetchPage(coordinatorUrl: string, from: bigint): Promise<unknown> {
  try {
    const response = await fetch(new URL(`/v1/journal?from=${from}&limit=${pageEntries}`, coordinatorUrl), {
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok) throw new IsthmusError("REQUEST_TIMEOUT", { what: "journal", from, status: response.status });
    return JSON.parse(await readBoundedText(response, pageBytes));
  } catch (cause) {
    if (isIsthmusError(cause, "REQUEST_TIMEOUT")) throw cause;
    if (cause instanceof SyntaxError || isIsthmusError(cause, "INPUT_TOO_LARGE"))
      throw new IsthmusError("JOURNAL_INVALID", { from, reason: "the page is too large or not JSON" }, { cause });
    throw new IsthmusError("REQUEST_TIMEOUT", { what: "journal", from }, { cause });
  }
}
