import { expect, it } from "vitest";
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
