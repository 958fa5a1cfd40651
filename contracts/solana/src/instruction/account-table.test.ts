import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { sourceFolder } from "../../build/build.ts";
import { accountTable } from "./account-table.ts";
import { instructionTag } from "./layout.ts";

it("has the accounts of every instruction", () => {
  expect(Object.keys(accountTable)).toEqual(Object.keys(instructionTag));
});

it("gives every created or written record its seeds and type", () => {
  for (const [name, rows] of Object.entries(accountTable)) {
    for (const row of rows) {
      const isRecord = row.kind === "record" || row.kind === "record or new";
      if (isRecord)
        expect([name, row.name, row.record !== undefined && row.seeds !== undefined]).toEqual([name, row.name, true]);
      if (row.kind === "new")
        expect([name, row.name, row.writable, row.seeds !== undefined]).toEqual([name, row.name, true, true]);
    }
  }
});

it("lists conditional accounts last: the others keep their places", () => {
  for (const rows of Object.values(accountTable)) {
    const first = rows.findIndex((row) => row.when !== undefined);
    if (first >= 0) expect(rows.slice(first).every((row) => row.when !== undefined)).toBe(true);
  }
});

describe("the account lists in the C sources", () => {
  const folder = path.join(sourceFolder, "instructions");
  const text = readdirSync(folder)
    .map((file) => readFileSync(path.join(folder, file), "utf8"))
    .join("\n");

  /** Flags of the accounts that the comment of an instruction lists. */
  function documented(name: string): { signer: boolean; writable: boolean }[] {
    const snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const start = text.search(new RegExp(`^(/\\*|//) ${snake}\\b`, "m"));
    const comment = start < 0 ? "" : text.slice(start, text.indexOf("\nFRAME", start));
    const list = /accounts: ([\s\S]*?)(?:\n {3}(?:errors|events?|cost|Two)\b|\*\/|$)/.exec(comment)?.[1] ?? "";
    return list.split(/(?:^|\n {13}|; )(?=\d+ )/).map((entry) => ({
      signer: /\bsigns\b/.test(entry),
      writable: /\b(?:pays|written|created)\b/.test(entry),
    }));
  }

  it.each(Object.entries(accountTable))("give %s the same accounts and flags", (name, rows) => {
    expect(documented(name)).toEqual(
      rows.map((row) => ({ signer: row.signer ?? false, writable: row.writable ?? false })),
    );
  });
});
