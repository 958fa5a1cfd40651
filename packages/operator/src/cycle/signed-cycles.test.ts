import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SignedCycles } from "./signed-cycles.ts";

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "isthmus-signed-cycles-"));
});

afterEach(() => rmSync(directory, { recursive: true }));

const digest = (byte: number) => `0x${byte.toString(16).padStart(2, "0").repeat(32)}` as const;

describe("SignedCycles", () => {
  it("keeps its promises through a kill inside the next one", () => {
    new SignedCycles(directory).promise(1n, digest(1));
    appendFileSync(join(directory, "signed-cycles.txt"), `2 ${digest(2).slice(0, 20)}`);
    new SignedCycles(directory).promise(2n, digest(3));
    const later = new SignedCycles(directory);
    expect([later.get(1n), later.get(2n)]).toEqual([digest(1), digest(3)]);
    const second = () => later.promise(2n, digest(4));
    expect(second).toThrowError(expect.objectContaining({ code: "CYCLE_ALREADY_SIGNED" }));
    expect(readFileSync(join(directory, "signed-cycles.txt"), "utf8")).toBe(`1 ${digest(1)}\n2 ${digest(3)}\n`);
  });

  it("is bound by the promises of another process on the same directory", () => {
    const [one, two] = [new SignedCycles(directory), new SignedCycles(directory)];
    one.promise(1n, digest(1));
    const second = () => two.promise(1n, digest(2));
    expect(second).toThrowError(expect.objectContaining({ code: "CYCLE_ALREADY_SIGNED" }));
    two.promise(1n, digest(1));
    two.promise(2n, digest(2));
    expect(() => one.promise(2n, digest(3))).toThrowError(expect.objectContaining({ code: "CYCLE_ALREADY_SIGNED" }));
    expect(new SignedCycles(directory).get(2n)).toBe(digest(2));
  });

  it("makes no promise that the disk does not accept", () => {
    const signed = new SignedCycles(directory);
    mkdirSync(join(directory, "signed-cycles.txt"));
    expect(() => signed.promise(1n, digest(1))).toThrow(/EISDIR/);
    expect(signed.get(1n)).toBeUndefined();
  });

  it("refuses to open on contradicting or damaged lines", () => {
    const file = join(directory, "signed-cycles.txt");
    for (const text of [`1 ${digest(1)}\n1 ${digest(2)}\n`, `1 ${digest(1).slice(0, 60)}\n`, "x\n"]) {
      writeFileSync(file, text);
      expect(() => new SignedCycles(directory)).toThrowError(expect.objectContaining({ code: "JOURNAL_INVALID" }));
    }
  });
});
