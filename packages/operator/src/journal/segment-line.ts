import type { Hex } from "@isthmus/protocol";
import type { JournalEntry, JournalPlace } from "./entry.ts";

const indexText = /^\d{1,20}$/;
const digestText = /^0x[0-9a-f]{64}$/;

/** An entry as a line. */
export function lineOf({ journalIndex, digest, entry }: JournalEntry): string {
  return JSON.stringify({ journalIndex: journalIndex.toString(), digest, entry });
}

/**
 * The entry of a line, or undefined for a damaged one. Earlier versions named the index `position`; their files stay readable.
 * Checked by hand: a start reads millions of lines.
 */
export function readLine(text: string): JournalEntry | undefined {
  const line = recordOf(text);
  if (line === undefined || Object.keys(line).length !== 3) return undefined;
  const { journalIndex, position, digest, entry } = line;
  const index = journalIndex ?? position;
  if (typeof index !== "string" || typeof digest !== "string" || typeof entry !== "string") return undefined;
  if (!indexText.test(index) || !digestText.test(digest)) return undefined;
  return { journalIndex: BigInt(index), digest: digest as Hex, entry };
}

/** The first line of a file. */
export function headerOf({ journalIndex, digest }: JournalPlace): string {
  return JSON.stringify({ after: journalIndex.toString(), digest });
}

/** The place that a first line names, or undefined for a damaged one. */
export function readHeader(text: string): JournalPlace | undefined {
  const line = recordOf(text);
  if (line === undefined || Object.keys(line).length !== 2) return undefined;
  const { after, digest } = line;
  if (typeof after !== "string" || typeof digest !== "string") return undefined;
  if (!indexText.test(after) || !digestText.test(digest)) return undefined;
  return { journalIndex: BigInt(after), digest: digest as Hex };
}

function recordOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
