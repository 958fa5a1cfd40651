import { emptyJournalDigest, foldJournal, type Hex, isIsthmusError } from "@isthmus/protocol";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrateCoordinator } from "../database/coordinator-schema.ts";
import { Database } from "../database/database.ts";
import { startTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { readJournal, readJournalHead } from "./journal-reader.ts";
import { JournalWriter } from "./journal-writer.ts";

let server: TestDatabase;
let database: Database;

beforeAll(async () => {
  server = await startTestDatabase();
  database = new Database({ url: server.url, name: "journal-test" });
  await migrateCoordinator(database);
});

afterAll(async () => {
  await database.close();
  await server.remove();
});

const foldAll = (houseId: number, entries: readonly string[]): Hex =>
  entries.reduce<Hex>(
    (digest, entry, index) => foldJournal(houseId, digest, BigInt(index + 1), new TextEncoder().encode(entry)),
    emptyJournalDigest,
  );

describe("journal writer", () => {
  it("stores concurrent appends in group commits, contiguous and in order of the calls", async () => {
    const commits: number[] = [];
    const writer = await JournalWriter.open(database, 1, { onCommit: (commit) => commits.push(commit.entries) });
    const entries = Array.from({ length: 500 }, (_, index) => `{"n":${index}}`);
    const appended = entries.map((entry) => writer.append(entry));
    await Promise.all(appended.map((item) => item.durable));
    expect(commits.reduce((sum, count) => sum + count, 0)).toBe(500);
    expect(commits.length).toBeLessThan(10);
    const stored = await readJournal(database, 1, { fromIndex: 1n, limit: 1_000 });
    expect(stored.map((entry) => entry.entry)).toEqual(entries);
    expect(stored.map((entry) => entry.journalIndex)).toEqual(entries.map((_, index) => BigInt(index + 1)));
    expect(stored.map((entry) => entry.digest)).toEqual(appended.map((item) => item.digest));
    expect(await readJournalHead(database, 1)).toEqual({ journalIndex: 500n, digest: foldAll(1, entries) });
    await writer.close();
  });

  it("respects the maximum size of a batch", async () => {
    const commits: number[] = [];
    const writer = await JournalWriter.open(database, 2, {
      maxBatchEntries: 7,
      onCommit: (commit) => commits.push(commit.entries),
    });
    for (let index = 0; index < 20; index++) writer.append(`"${index}"`).durable.catch(() => undefined);
    await writer.flush();
    expect(commits).toEqual([7, 7, 6]);
    await writer.close();
  });

  it("waits for an index of its own, not for what is appended after it", async () => {
    const writer = await JournalWriter.open(database, 9, { maxBatchEntries: 1 });
    await writer.durableTo(0n);
    for (let index = 0; index < 10; index++) writer.append(`"${index}"`).durable.catch(() => undefined);
    const seen = await Promise.all(
      [3n, 1n, 2n].map((index) => writer.durableTo(index).then(() => writer.durableHead.journalIndex)),
    );
    expect(seen).toEqual([3n, 1n, 2n]);
    await writer.flush();
    await writer.close();
    await writer.durableTo(10n);
    await expect(writer.durableTo(11n)).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
  });

  it("fences the older of two writers: only the newer one can append", async () => {
    const older = await JournalWriter.open(database, 3);
    await older.append('"a"').durable;
    const newer = await JournalWriter.open(database, 3);
    expect(newer.term).toBe(older.term + 1n);
    const late = older.append('"late"');
    const alsoLate = older.append('"also late"');
    await expect(late.durable).rejects.toMatchObject({ code: "TERM_FENCED" });
    await expect(alsoLate.durable).rejects.toMatchObject({ code: "TERM_FENCED" });
    expect(() => older.append('"again"')).toThrow(expect.objectContaining({ code: "TERM_FENCED" }));
    await newer.append('"b"').durable;
    expect((await readJournal(database, 3, { fromIndex: 1n, limit: 10 })).map((entry) => entry.entry)).toEqual([
      '"a"',
      '"b"',
    ]);
    await newer.close();
  });

  it("never lets two writers both append, in any order of their commits", async () => {
    const writers = await Promise.all(Array.from({ length: 6 }, () => JournalWriter.open(database, 4)));
    const results = await Promise.allSettled(
      writers.flatMap((writer, index) => [writer.append(`"${index}"`).durable, writer.append(`"${index}+"`).durable]),
    );
    const newest = writers.findIndex((writer) => writer.term === 6n);
    results.forEach((result, index) => {
      expect(result.status).toBe(Math.floor(index / 2) === newest ? "fulfilled" : "rejected");
      if (result.status === "rejected") expect(isIsthmusError(result.reason, "TERM_FENCED")).toBe(true);
    });
    expect((await readJournal(database, 4, { fromIndex: 1n, limit: 10 })).map((entry) => entry.entry)).toEqual([
      `"${newest}"`,
      `"${newest}+"`,
    ]);
  });

  it("loses no acknowledged entry over repeated kills of PostgreSQL, and stores none twice", async () => {
    const retry = { firstPauseMs: 25, longestPauseMs: 1_000, giveUpAfterMs: 110_000 };
    const writer = await JournalWriter.open(database, 5, { retry });
    const entries: string[] = [];
    const acknowledged: bigint[] = [];
    let appending = true;
    const client = (async () => {
      while (appending) {
        const entry = `{"n":${entries.length}}`;
        entries.push(entry);
        const item = writer.append(entry);
        await item.durable;
        acknowledged.push(item.journalIndex);
      }
    })();
    for (let kill = 0; kill < 3; kill++) {
      const before = acknowledged.length;
      const grown = expect.poll(() => acknowledged.length, { timeout: 90_000 }).toBeGreaterThanOrEqual(before + 20);
      // A failed client fails the test immediately.
      await Promise.race([grown, client]);
      await server.kill();
      await server.restart();
    }
    appending = false;
    await client;
    const stored = await readJournal(database, 5, { fromIndex: 1n, limit: 10_000 });
    expect(stored.map((entry) => entry.entry)).toEqual(entries);
    expect(acknowledged).toEqual(stored.map((entry) => entry.journalIndex));
    expect((await readJournalHead(database, 5)).digest).toBe(foldAll(5, entries));
    await writer.close();
  });

  it("stops when PostgreSQL stays unreachable, and a new writer continues from the durable head", async () => {
    const writer = await JournalWriter.open(database, 6, {
      retry: { firstPauseMs: 5, longestPauseMs: 20, giveUpAfterMs: 100 },
    });
    const kept = ['"kept"'];
    await writer.append('"kept"').durable;
    await server.kill();
    // The process of a connection survives its server briefly and may still store an entry.
    let refusal: unknown = null;
    for (let number = 0; refusal === null; number++) {
      const entry = `"after the kill ${number}"`;
      await writer.append(entry).durable.then(
        () => kept.push(entry),
        (error: unknown) => {
          refusal = error;
        },
      );
    }
    expect(refusal).toMatchObject({ code: "STORE_UNAVAILABLE" });
    expect(writer.failure?.code).toBe("STORE_UNAVAILABLE");
    await server.restart();
    const next = await JournalWriter.open(database, 6);
    expect(next.head.journalIndex).toBe(BigInt(kept.length));
    await next.append('"after"').durable;
    const stored = await readJournal(database, 6, { fromIndex: 1n, limit: 10_000 });
    expect(stored.map((entry) => entry.entry)).toEqual([...kept, '"after"']);
    await next.close();
  });

  it("recognises a commit whose reply was lost, even after another writer has taken over", async () => {
    const lossy = new LossyDatabase({ url: server.url, name: "journal-test lossy" });
    const writer = await JournalWriter.open(lossy, 8);
    lossy.repliesToLose = 1;
    const [first, second] = [writer.append('"a"'), writer.append('"b"')];
    await Promise.all([first.durable, second.durable]);
    let newer: JournalWriter | null = null;
    lossy.repliesToLose = 1;
    lossy.onLost = async () => {
      newer = await JournalWriter.open(database, 8);
    };
    // It was stored under the old term, so it counts; the next entry does not.
    await writer.append('"c"').durable;
    await expect(writer.append('"late"').durable).rejects.toMatchObject({ code: "TERM_FENCED" });
    expect((newer as JournalWriter | null)?.head.journalIndex).toBe(3n);
    expect((await readJournal(database, 8, { fromIndex: 1n, limit: 10 })).map((entry) => entry.entry)).toEqual([
      '"a"',
      '"b"',
      '"c"',
    ]);
    await lossy.close();
  });
});

/** A server that commits, and a network that loses its reply. */
class LossyDatabase extends Database {
  repliesToLose = 0;
  onLost: () => Promise<void> = async () => undefined;

  override async queryOnce<Row extends Record<string, unknown>>(text: string, values: readonly unknown[] = []) {
    const reply = await super.queryOnce<Row>(text, values);
    if (this.repliesToLose === 0) return reply;
    this.repliesToLose--;
    await this.onLost();
    throw new Error("Connection terminated unexpectedly");
  }
}
