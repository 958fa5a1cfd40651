import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { emptyJournalDigest, foldJournal, isIsthmusError } from "@isthmus/protocol";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { JournalCopy } from "./copy.ts";
import type { JournalEntry } from "./pull.ts";

const houseId = 7;
let folder: string;
const file = () => join(folder, "journal.jsonl");

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
    expect([reopened.last, [...reopened.stored()]]).toEqual([second, [first, second]]);
    reopened.append([third]);
    expect(new JournalCopy(folder, houseId).last).toEqual(third);
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
    const keys = readFileSync(file(), "utf8")
      .trim()
      .split("\n")
      .map((line) => Object.keys(JSON.parse(line) as object)[0]);
    expect(keys).toEqual(["position", "journalIndex"]);
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
