import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { Report, summary } from "./report.ts";
import type { Mutant } from "./subject.ts";

const mutant = (column: number): Mutant => ({
  file: "a.sol",
  line: 1,
  column,
  at: column,
  operator: "comparison",
  from: "<",
  to: "<=",
});
const hashes = (folder: string, file: string) => ({ folder, files: new Map([["a.sol", file]]) });

it("goes on where an earlier run ended, and names the sources of both", () => {
  const file = join(mkdtempSync(join(tmpdir(), "isthmus-report-")), "report.txt");
  const first = new Report(file, hashes("f1", "h1"));
  first.add(mutant(1), { fate: "killed" });
  first.add(mutant(2), { stages: 1 });
  const second = new Report(file, hashes("f2", "h1"));
  second.add(mutant(2), { fate: "survived" });
  expect([1, 2, 3].map((column) => second.verdictOf(mutant(column)))).toEqual([
    { fate: "killed" },
    { fate: "survived" },
    null,
  ]);
  expect(second.folders).toEqual(["f1", "f2"]);
  expect(new Report(file, hashes("f2", "h1")).verdictOf(mutant(2))).toEqual({ fate: "survived" });
  expect(readFileSync(file, "utf8").split("\n")).toContain("killed h1 a.sol:1:1 comparison: < → <=");
});

it("counts nothing that was found out about a file that has changed since", () => {
  const file = join(mkdtempSync(join(tmpdir(), "isthmus-report-")), "report.txt");
  new Report(file, hashes("f1", "h1")).add(mutant(1), { fate: "killed" });
  expect(new Report(file, hashes("f2", "h2")).verdictOf(mutant(1))).toBeNull();
});

it("counts neither what was not run nor what the compiler refused", () => {
  const all = [1, 2, 3, 4, 5].map(mutant);
  const fates = ["killed", "open", "refused", "killed"] as const;
  const outcomes = fates.map((fate, index) => ({ mutant: mutant(index + 1), fate }));
  expect(summary(outcomes, all).split("\n").at(-1)).toBe("| all | 5 | 4 | 2 | 0 | 1 | 1 | 0 | 66.7 % |");
});
