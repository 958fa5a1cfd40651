import { emptyJournalDigest, foldJournal, type Hex, IsthmusError, isIsthmusError } from "@isthmus/protocol";
import { z } from "zod";
import { boundedText } from "./bounded-body.ts";

/** One journal entry as the operator keeps it. */
export interface JournalEntry {
  readonly journalIndex: bigint;
  readonly digest: Hex;
  /** The command's canonical text. */
  readonly entry: string;
}

const pageEntries = 500;
const timeoutMs = 10_000;
/** A page holds at most about 32 MiB as the coordinator's database stores it, several times that as text. */
const pageBytes = 256 * 1_048_576;

const pageSchema = z.object({
  entries: z
    .array(
      z.object({
        journalIndex: z.string().regex(/^\d{1,20}$/),
        digest: z.string().regex(/^0x[0-9a-f]{64}$/),
        entry: z.string(),
      }),
    )
    .max(pageEntries),
});

/**
 * Reads a page of the coordinator's journal and checks that it continues the digest chain.
 * @param after the last entry that the operator holds, or undefined for none
 * @throws REQUEST_TIMEOUT when the coordinator does not answer, JOURNAL_INVALID when positions or digests do not follow
 */
export async function pullJournal(
  coordinatorUrl: string,
  houseId: number,
  after: JournalEntry | undefined,
): Promise<readonly JournalEntry[]> {
  const from = (after?.journalIndex ?? 0n) + 1n;
  let body: unknown;
  try {
    const response = await fetch(new URL(`/v1/journal?from=${from}&limit=${pageEntries}`, coordinatorUrl), {
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    body = JSON.parse(await boundedText(response, pageBytes));
  } catch (cause) {
    if (cause instanceof SyntaxError || isIsthmusError(cause, "INPUT_TOO_LARGE"))
      throw new IsthmusError("JOURNAL_INVALID", { from, reason: "the page is no JSON of a fair size" }, { cause });
    throw new IsthmusError("REQUEST_TIMEOUT", { what: "journal", from }, { cause });
  }
  const page = pageSchema.safeParse(body);
  if (!page.success) throw new IsthmusError("JOURNAL_INVALID", { from, reason: page.error.issues[0]?.message ?? "" });
  let previous = after?.digest ?? emptyJournalDigest;
  let expected = from;
  return page.data.entries.map((row) => {
    const journalIndex = BigInt(row.journalIndex);
    const digest = foldJournal(houseId, previous, journalIndex, new TextEncoder().encode(row.entry));
    if (journalIndex !== expected || digest !== row.digest) {
      throw new IsthmusError("JOURNAL_INVALID", {
        journalIndex,
        expectedPosition: expected,
        digest: row.digest,
        ownDigest: digest,
      });
    }
    previous = digest;
    expected++;
    return { journalIndex, digest, entry: row.entry };
  });
}
