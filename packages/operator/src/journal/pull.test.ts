import { emptyJournalDigest, foldJournal } from "@isthmus/protocol";
import { createHttpServer, HttpListener } from "@isthmus/service";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { JournalEntry, JournalPlace } from "./entry.ts";
import { JournalPages } from "./pull.ts";

const houseId = 7;
let answer: { status: number; text: string };
let asked: string[];
/** What is served, where it depends on the question. */
let answering: ((url: string) => typeof answer) | null;
let listener: HttpListener;

beforeEach(async () => {
  asked = [];
  answering = null;
  const server = createHttpServer({ maxBodyBytes: 1_000, onRefused: () => undefined });
  server.get("/v1/journal", async (request, reply) => {
    asked.push(request.url);
    const { status, text } = answering?.(request.url) ?? answer;
    return reply.code(status).type("application/json").send(text);
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
const start: JournalPlace = { journalIndex: 0n, digest: emptyJournalDigest };
const pull = (after = start) => new JournalPages({ coordinatorUrl: listener.url, houseId }).next(after);

it("is read at the next coordinator when one does not answer, and on from there", async () => {
  serve([first]);
  const gone = createHttpServer({ maxBodyBytes: 1_000, onRefused: () => undefined });
  gone.get("/v1/journal", async (_, reply) => reply.code(503).send("{}"));
  const leader = new HttpListener(gone, { host: "127.0.0.1", port: 0 });
  await leader.start();
  const pages = new JournalPages({ coordinatorUrl: leader.url, standbyUrls: [listener.url], houseId });
  await expect(pages.next(start)).rejects.toMatchObject({ code: "REQUEST_TIMEOUT" });
  expect(await pages.next(start)).toEqual({ entries: [first], voids: [] });
  expect(await pages.next(start)).toEqual({ entries: [first], voids: [] });
  await leader.stop();
});

describe("a page of the journal", () => {
  it.each<readonly [string, readonly JournalEntry[], (text: string) => string]>([
    ["an entry is missing", [first, third], (text) => text],
    ["entries are in another order", [second, first], (text) => text],
    ["an entry was changed", [first, second], (text) => text.replace('"entry":"b"', '"entry":"x"')],
    ["a digest was changed", [first], (text) => text.replace(first.digest, second.digest)],
    ["an index is not a number", [first], (text) => text.replace('"1"', '"-1"')],
    ["the page is not JSON", [first], (text) => text.slice(1)],
    ["the page has no entries", [first], () => "{}"],
    ["the page is longer than requested", Array(1_001).fill(first), (text) => text],
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
    await expect(new JournalPages({ coordinatorUrl: url, houseId }).next(start)).rejects.toMatchObject({
      code: "REQUEST_TIMEOUT",
    });
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

describe("pages of a journal whose entries are large", () => {
  const texts = Array.from({ length: 9 }, (_, index) => `${index}${'"'.repeat(900)}`);
  const entries = entriesOf(...texts);
  const pages = () => new JournalPages({ coordinatorUrl: listener.url, houseId, pageBytes: 1_000 });
  const limits = () => asked.map((url) => Number(new URL(url, "http://x").searchParams.get("limit")));

  const filler = `"x":"${"x".repeat(18 * 1_048_576)}"`;

  /** A coordinator whose pages of several entries are larger than asked for, or not. */
  function serveByLimit({ isTooLarge }: { readonly isTooLarge: boolean }): void {
    answering = (url) => {
      const query = new URL(url, "http://x").searchParams;
      const [from, limit] = [Number(query.get("from")), Number(query.get("limit"))];
      const rows = entries.slice(from - 1, from - 1 + limit);
      const text = JSON.stringify(rows.map((row) => ({ ...row, journalIndex: row.journalIndex.toString() })));
      return { status: 200, text: `{"entries":${text}${isTooLarge && limit > 1 ? `,${filler}` : ""}}` };
    };
  }

  it("are asked for by bytes", async () => {
    serve([first]);
    await pages().next(start);
    expect(asked).toEqual([expect.stringContaining("maxBytes=1000")]);
  });

  it("are asked for again with half as many entries when one was too large, and with twice as many after it", async () => {
    serveByLimit({ isTooLarge: true });
    const read = pages();
    const page = await read.next(start);
    expect(page.entries.map(({ journalIndex }) => journalIndex)).toEqual([1n]);
    const halved = [1_000, 500, 250, 125, 62, 31, 15, 7, 3, 1];
    expect(limits()).toEqual(halved);
    serveByLimit({ isTooLarge: false });
    const rest = [await read.next(entries[0] ?? start), await read.next(entries[2] ?? start)];
    expect(rest.map((next) => next.entries.length)).toEqual([2, 4]);
    expect(limits()).toEqual([...halved, 2, 4]);
  });

  it("are half as many entries after a coordinator did not answer", async () => {
    answer = { status: 503, text: "{}" };
    const read = pages();
    await expect(read.next(start)).rejects.toMatchObject({ code: "REQUEST_TIMEOUT" });
    serve([]);
    await read.next(start);
    expect(limits()).toEqual([1_000, 500]);
  });
});
