import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Command, encodeCommand } from "@isthmus/clearing";
import { emptyJournalDigest, foldJournal, type Hex } from "@isthmus/protocol";

/** A journal entry as the coordinator serves it. */
export interface ServedEntry {
  readonly journalIndex: string;
  readonly digest: Hex;
  readonly entry: string;
}

/** A journal over HTTP, as a coordinator serves it: whoever runs it may serve what it likes. */
export interface JournalServer {
  readonly url: string;
  /** What it serves from now on. */
  entries: readonly ServedEntry[];
  /** While true, questions are taken and not answered. */
  held: boolean;
  /** Questions taken so far. */
  readonly asked: number;
  close(): Promise<void>;
}

/** The entries of a journal of these commands, chained as the protocol chains them. */
export function entriesOf(houseId: number, commands: readonly Command[]): ServedEntry[] {
  return chainTexts(
    houseId,
    commands.map((command) => new TextDecoder().decode(encodeCommand(command))),
  );
}

/** The entries of a journal of these texts. */
export function chainTexts(houseId: number, texts: readonly string[]): ServedEntry[] {
  let digest = emptyJournalDigest;
  return texts.map((entry, index) => {
    digest = foldJournal(houseId, digest, BigInt(index + 1), new TextEncoder().encode(entry));
    return { journalIndex: String(index + 1), digest, entry };
  });
}

/** Starts a journal server on a free port. */
export async function startJournalServer(entries: readonly ServedEntry[]): Promise<JournalServer> {
  const state = { entries, held: false, asked: 0 };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const from = Number(url.searchParams.get("from"));
    const limit = Number(url.searchParams.get("limit"));
    state.asked++;
    if (state.held) return;
    response.writeHead(url.pathname === "/v1/journal" ? 200 : 404, { "content-type": "application/json" });
    response.end(JSON.stringify({ entries: state.entries.slice(from - 1, from - 1 + limit) }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return Object.assign(state, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}
