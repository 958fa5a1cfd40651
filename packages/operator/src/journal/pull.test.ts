import { emptyJournalDigest, foldJournal } from "@isthmus/protocol";
import { createHttpServer, HttpListener } from "@isthmus/service";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type JournalEntry, pullJournal } from "./pull.ts";

const houseId = 7;
let answer: { status: number; text: string };
let asked: string[];
let listener: HttpListener;

beforeEach(async () => {
  asked = [];
  const server = createHttpServer({ maxBodyBytes: 1_000, onRefused: () => undefined });
  server.get("/v1/journal", async (request, reply) => {
    asked.push(request.url);
    return reply.code(answer.status).type("application/json").send(answer.text);
  });
  listener = new HttpListener(server, { host: "127.0.0.1", port: 0 });
  await listener.start();
});

afterEach(() => listener.stop());

/** Entries that continue the digest chain from its beginning. */
function entriesOf(...texts: readonly string[]): JournalEntry[] {
  let digest = emptyJournalDigest;
  return texts.map((entry, place) => {
    const journalIndex = BigInt(place + 1);
    digest = foldJournal(houseId, digest, journalIndex, new TextEncoder().encode(entry));
    return { journalIndex, digest, entry };
  });
}

function serve(entries: readonly JournalEntry[], change: (text: string) => string = (text) => text): void {
  const rows = entries.map((entry) => ({ ...entry, journalIndex: entry.journalIndex.toString() }));
  answer = { status: 200, text: change(JSON.stringify({ entries: rows })) };
}

const [first, second, third] = entriesOf("a", "b", "c") as [JournalEntry, JournalEntry, JournalEntry];
const pull = (after?: JournalEntry) => pullJournal(listener.url, houseId, after);

describe("pullJournal", () => {
  it.each<readonly [string, readonly JournalEntry[], (text: string) => string]>([
    ["an entry is missing", [first, third], (text) => text],
    ["entries are in another order", [second, first], (text) => text],
    ["an entry was changed", [first, second], (text) => text.replace('"entry":"b"', '"entry":"x"')],
    ["a digest was changed", [first], (text) => text.replace(first.digest, second.digest)],
    ["an index is not a number", [first], (text) => text.replace('"1"', '"-1"')],
    ["the page is not JSON", [first], (text) => text.slice(1)],
    ["the page has no entries", [first], () => "{}"],
    ["the page is longer than requested", Array(501).fill(first), (text) => text],
  ])("refuses the page with JOURNAL_INVALID when %s", async (_name, entries, change) => {
    serve(entries, change);
    await expect(pull()).rejects.toMatchObject({ code: "JOURNAL_INVALID" });
  });

  it("refuses a page that does not continue the operator's last entry", async () => {
    serve([second]);
    await expect(pull({ ...first, digest: third.digest })).rejects.toMatchObject({ code: "JOURNAL_INVALID" });
  });

  it("reports a coordinator that refuses or does not answer as REQUEST_TIMEOUT", async () => {
    answer = { status: 503, text: "{}" };
    await expect(pull()).rejects.toMatchObject({ code: "REQUEST_TIMEOUT", details: { status: 503 } });
    const { url } = listener;
    await listener.stop();
    await expect(pullJournal(url, houseId, undefined)).rejects.toMatchObject({ code: "REQUEST_TIMEOUT" });
  });

  it("returns the entries behind the operator's last one, and none at the end", async () => {
    serve([first, second]);
    expect((await pull()).entries).toEqual([first, second]);
    serve([third]);
    expect((await pull(second)).entries).toEqual([third]);
    serve([]);
    expect((await pull(third)).entries).toEqual([]);
    expect(asked.map((url) => new URL(url, "http://x").searchParams.get("from"))).toEqual(["1", "3", "4"]);
  });
});
