import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { SignedCycles } from "../cycle/signed-cycles.ts";
import { DurableLines } from "./durable-lines.ts";

const folders: string[] = [];
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), "isthmus-lines-"));
  folders.push(made);
  return made;
};
afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true });
});

const line = fc.string({ minLength: 1 }).filter((text) => !/[\n\r]/.test(text));

describe("lines on disk", () => {
  it("come back whole after any cut in the middle of a write, and later lines stand by themselves", () => {
    fc.assert(
      fc.property(fc.array(line), line, fc.nat(), fc.array(line), (before, cut, at, after) => {
        const directory = folder();
        const lines = new DurableLines(directory, "lines");
        lines.append(before);
        const bytes = Buffer.from(cut);
        appendFileSync(lines.file, bytes.subarray(0, at % (bytes.length + 1)));
        expect(new DurableLines(directory, "lines").read()).toEqual(before);
        lines.append(after);
        expect(new DurableLines(directory, "lines").read()).toEqual([...before, ...after]);
      }),
      { numRuns: 50 },
    );
  });

  it("are readable by their owner alone", () => {
    const lines = new DurableLines(folder(), "lines");
    lines.append(["a"]);
    expect(statSync(lines.file).mode & 0o777).toBe(0o600);
  });
});

describe("promises", () => {
  const digest = (byte: number) => `0x${byte.toString(16).padStart(2, "0").repeat(32)}` as const;

  it("survive a kill in the middle of the next one: a digest promised afterwards still binds", () => {
    const directory = folder();
    new SignedCycles(directory).promise(1n, digest(1));
    appendFileSync(join(directory, "signed-cycles.txt"), `2 ${digest(2).slice(0, 20)}`);
    new SignedCycles(directory).promise(2n, digest(3));
    const later = new SignedCycles(directory);
    expect([later.get(1n), later.get(2n)]).toEqual([digest(1), digest(3)]);
    const second = () => later.promise(2n, digest(4));
    expect(second).toThrowError(expect.objectContaining({ code: "CYCLE_ALREADY_SIGNED" }));
    expect(readFileSync(join(directory, "signed-cycles.txt"), "utf8")).toBe(`1 ${digest(1)}\n2 ${digest(3)}\n`);
  });

  it("that contradict each other stop the start", () => {
    const directory = folder();
    appendFileSync(join(directory, "signed-cycles.txt"), `1 ${digest(1)}\n1 ${digest(2)}\n`);
    expect(() => new SignedCycles(directory)).toThrowError(expect.objectContaining({ code: "JOURNAL_INVALID" }));
  });
});
