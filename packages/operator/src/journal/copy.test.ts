import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { emptyJournalDigest, foldJournal, isIsthmusError } from "@isthmus/protocol";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { JournalCopy } from "./copy.ts";
import type { JournalEntry } from "./entry.ts";

const houseId = 7;
let folder: string;
/** The file of earlier versions. */
const file = () => join(folder, "journal.jsonl");
/** The file whose first entry has that index. */
const segment = (index: number) => join(folder, "journal", `${String(index).padStart(20, "0")}.jsonl`);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "isthmus-journal-copy-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Entries that continue the digest chain from its beginning. */
function entriesOf(...texts: readonly string[]): JournalEntry[] {
  let digest = emptyJournalDigest;
  return texts.map((entry, position) => {
    const journalIndex = BigInt(position + 1);
    digest = foldJournal(houseId, digest, journalIndex, new TextEncoder().encode(entry));
    return { journalIndex, digest, entry };
  });
}

const placeOf = ({ journalIndex, digest }: JournalEntry) => ({ journalIndex, digest });

const lineOf = ({ journalIndex, ...rest }: JournalEntry, key = "journalIndex") =>
  `${JSON.stringify({ [key]: journalIndex.toString(), ...rest })}\n`;

function expectDamaged(): void {
  try {
    new JournalCopy(folder, houseId);
  } catch (error) {
    expect(isIsthmusError(error, "JOURNAL_INVALID")).toBe(true);
    return;
  }
  throw new Error("it was accepted");
}

describe("JournalCopy", () => {
  it("returns after a restart what was appended, and continues behind it", () => {
    const [first, second, third] = entriesOf("a", "b", "c") as [JournalEntry, JournalEntry, JournalEntry];
    new JournalCopy(folder, houseId).append([first, second]);
    const reopened = new JournalCopy(folder, houseId);
    expect([reopened.last, [...reopened.stored()]]).toEqual([placeOf(second), [first, second]]);
    reopened.append([third]);
    expect(new JournalCopy(folder, houseId).last).toEqual(placeOf(third));
  });

  it("returns nothing that another process has added since it was opened", () => {
    const [first, second] = entriesOf("a", "b") as [JournalEntry, JournalEntry];
    const empty = new JournalCopy(folder, houseId);
    empty.append([first]);
    const other = new JournalCopy(folder, houseId);
    empty.append([second]);
    expect([[...empty.stored()], [...other.stored()]]).toEqual([[], [first]]);
  });

  it("reads a file of an earlier version and writes the present form behind it", () => {
    const [first, second] = entriesOf("a", "b") as [JournalEntry, JournalEntry];
    writeFileSync(file(), lineOf(first, "position"));
    const copy = new JournalCopy(folder, houseId);
    expect([...copy.stored()]).toEqual([first]);
    copy.append([second]);
    expect(readFileSync(file(), "utf8")).toBe(lineOf(first, "position"));
    expect(readFileSync(segment(2), "utf8")).toContain(lineOf(second));
    expect([...new JournalCopy(folder, houseId).stored()]).toEqual([first, second]);
  });

  it.each<readonly [string, (lines: readonly string[]) => readonly string[]]>([
    ["is missing", (lines) => lines.slice(1)],
    ["has another entry", ([first = "", ...rest]) => [first.replace('"a"', '"x"'), ...rest]],
    ["has another index", ([first = "", ...rest]) => [first.replace('"1"', '"2"'), ...rest]],
    ["has no index", ([first = "", ...rest]) => [first.replace('"journalIndex"', '"index"'), ...rest]],
    ["has both names of the index", ([first = "", ...rest]) => [first.replace("{", '{"position":"1",'), ...rest]],
    ["is not JSON", ([first = "", ...rest]) => [first.replace("{", ""), ...rest]],
  ])("refuses to open when a line %s", (_damage, change) => {
    writeFileSync(file(), change(entriesOf("a", "b").map((entry) => lineOf(entry))).join(""));
    expectDamaged();
  });

  it("refuses the journal of another clearing house", () => {
    writeFileSync(
      file(),
      entriesOf("a")
        .map((entry) => lineOf(entry))
        .join(""),
    );
    expect(() => new JournalCopy(folder, houseId + 1)).toThrow("damaged");
  });
});

describe("a copy in several files", () => {
  const entries = entriesOf(...Array.from({ length: 40 }, (_, index) => `entry ${index} ${"x".repeat(60)}`));
  // A few entries each.
  const open = () => new JournalCopy(folder, houseId, { segmentBytes: 700 });
  const indices = (read: Iterable<JournalEntry>) => [...read].map(({ journalIndex }) => Number(journalIndex));
  const names = () => readdirSync(join(folder, "journal")).sort();

  function written(): string[] {
    const copy = open();
    for (const entry of entries) copy.append([entry]);
    return names();
  }

  it("begins a file after each that is full, named by its first entry, and reads them as one journal", () => {
    expect(written().length).toBeGreaterThan(5);
    const copy = open();
    expect([...copy.stored()]).toEqual(entries);
    for (const from of [1, 2, 17, 39, 40]) {
      expect(indices(copy.stored(BigInt(from)))).toEqual(entries.slice(from - 1).map((_, at) => from + at));
      expect(copy.at(BigInt(from))).toEqual(entries[from - 1]);
    }
    expect([copy.at(41n), indices(copy.stored(41n))]).toEqual([undefined, []]);
  });

  it("reads from an index on without the files before it", () => {
    const [firstName = ""] = written();
    writeFileSync(join(folder, "journal", firstName), "damaged\n");
    expect(() => open()).toThrow("damaged");
    const header = { after: "0", digest: emptyJournalDigest };
    writeFileSync(join(folder, "journal", firstName), `${JSON.stringify(header)}\ndamaged\n`);
    const copy = open();
    expect(indices(copy.stored(30n))).toHaveLength(11);
    expect(() => indices(copy.stored())).toThrow("damaged");
  });

  it("refuses a file that does not continue the one before it", () => {
    const second = written()[1] ?? "";
    rmSync(join(folder, "journal", second));
    expect(() => indices(open().stored())).toThrow("continue");
  });

  it("repairs what a kill leaves of a write, in and between lines, and continues behind the last whole entry", () => {
    const lastName = written().at(-1) ?? "";
    const path = join(folder, "journal", lastName);
    const bytes = readFileSync(path);
    const ends = [...bytes.keys()].filter((at) => bytes[at] === 0x0a);
    for (const kept of new Set([0, 1, 40, ...ends.flatMap((end) => [end - 30, end, end + 1]).slice(0, -1)])) {
      writeFileSync(path, bytes.subarray(0, kept));
      const copy = open();
      const known = Number(copy.last.journalIndex);
      expect(indices(copy.stored())).toEqual(entries.slice(0, known).map((_, at) => at + 1));
      copy.append(entries.slice(known));
      expect(open().last).toEqual(placeOf(entries.at(-1) as JournalEntry));
      for (const name of names()) if (name > lastName) rmSync(join(folder, "journal", name));
    }
  });

  it("may begin behind a later place of the journal", () => {
    const place = placeOf(entries[9] as JournalEntry);
    const copy = open();
    copy.beginAfter(place);
    copy.append(entries.slice(10));
    const reopened = open();
    expect([reopened.first, indices(reopened.stored())[0], reopened.at(3n)]).toEqual([place, 11, undefined]);
    expect(() => reopened.beginAfter(place)).toThrow();
  });
});
