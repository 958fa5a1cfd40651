import { type Command, encodeCommand } from "@isthmus/clearing";
import { emptyJournalDigest, foldJournal } from "@isthmus/protocol";
import { createHttpServer, HttpListener } from "@isthmus/service";
import type { JournalEntry } from "../journal/entry.ts";

/** The entries of a journal of these commands. */
export function journalEntries(houseId: number, commands: readonly Command[]): JournalEntry[] {
  let digest = emptyJournalDigest;
  return commands.map((command, place) => {
    const journalIndex = BigInt(place + 1);
    const bytes = encodeCommand(command);
    digest = foldJournal(houseId, digest, journalIndex, bytes);
    return { journalIndex, digest, entry: new TextDecoder().decode(bytes) };
  });
}

/** A journal over HTTP, by the pages that are asked for. */
export class TestJournal {
  entries: readonly JournalEntry[];
  /** Index of the first entry of each page that was asked for. */
  readonly asked: number[] = [];
  readonly #listener: HttpListener;

  private constructor(entries: readonly JournalEntry[]) {
    this.entries = entries;
    const server = createHttpServer({ maxBodyBytes: 1_000, onRefused: () => undefined });
    server.get("/v1/journal", async ({ query }) => {
      const { from, limit } = query as { readonly from: string; readonly limit: string };
      this.asked.push(Number(from));
      const page = this.entries.slice(Number(from) - 1, Number(from) - 1 + Number(limit));
      return { entries: page.map((entry) => ({ ...entry, journalIndex: `${entry.journalIndex}` })) };
    });
    this.#listener = new HttpListener(server, { host: "127.0.0.1", port: 0 });
  }

  static async start(entries: readonly JournalEntry[]): Promise<TestJournal> {
    const journal = new TestJournal(entries);
    await journal.#listener.start();
    return journal;
  }

  get url(): string {
    return this.#listener.url;
  }

  stop(): Promise<void> {
    return this.#listener.stop();
  }
}
