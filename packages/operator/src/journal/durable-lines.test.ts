import fs, { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
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

  it("are read a piece at a time, however large the file or a line of it is", () => {
    const lines = new DurableLines(folder(), "lines");
    const long = "é".repeat(1_500_000);
    const written = [...Array.from({ length: 40_000 }, (_, index) => `line ${index} ${"-".repeat(40)}`), long, "last"];
    lines.append(written);
    appendFileSync(lines.file, long);
    const wholes = vi.spyOn(fs, "readFileSync");
    const pieces = vi.spyOn(fs, "readSync");
    syncBuiltinESMExports();
    try {
      const read = new DurableLines(dirname(lines.file), "lines");
      expect(read.lines().next().value).toBe(written[0]);
      const piecesOfOne = pieces.mock.calls.length;
      expect([...read.lines()]).toEqual(written);
      expect(wholes).not.toHaveBeenCalled();
      expect(Math.max(...pieces.mock.calls.map((call: readonly unknown[]) => Number(call[3])))).toBeLessThanOrEqual(
        1_048_576,
      );
      // Three pieces end in half a line, which is looked at from the end, and one holds the first line.
      expect(piecesOfOne).toBe(4);
    } finally {
      vi.restoreAllMocks();
      syncBuiltinESMExports();
    }
  });

  it("are readable by their owner alone", () => {
    const lines = new DurableLines(folder(), "lines");
    lines.append(["a"]);
    expect(statSync(lines.file).mode & 0o777).toBe(0o600);
  });
});

describe("lines on disk that others add to", () => {
  it("are read once each, and never half", () => {
    const lines = new DurableLines(folder(), "lines");
    expect(lines.readNew()).toEqual([]);
    lines.append(["a"]);
    appendFileSync(lines.file, "b\nhal");
    expect(lines.readNew()).toEqual(["a", "b"]);
    expect(lines.readNew()).toEqual([]);
    appendFileSync(lines.file, "f\n");
    expect(lines.readNew()).toEqual(["half"]);
    expect(lines.read()).toEqual(["a", "b", "half"]);
  });
});

/** Every flush to disk from now on, as the file's content or "directory"; the flush itself still happens. */
function flushesOf(file: string): string[] {
  const flushed: string[] = [];
  const real = fs.fsyncSync;
  vi.spyOn(fs, "fsyncSync").mockImplementation((descriptor) => {
    flushed.push(fs.fstatSync(descriptor).isDirectory() ? "directory" : readFileSync(file, "utf8"));
    real(descriptor);
  });
  syncBuiltinESMExports();
  return flushed;
}

describe("a line that append has returned for", () => {
  afterEach(() => {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
  });

  it("was flushed to disk before, and the directories that lead to it", () => {
    const directory = folder();
    const lines = new DurableLines(directory, "lines");
    const flushed = flushesOf(lines.file);
    lines.append(["a"]);
    expect(flushed).toEqual(["a\n", "directory", "directory"]);
    lines.append(["b", "c"]);
    expect(flushed.slice(3)).toEqual(["a\nb\nc\n"]);
    // Who made the file may have been killed before its directory was on disk.
    new DurableLines(directory, "lines").append(["d"]);
    expect(flushed.slice(4)).toEqual(["a\nb\nc\nd\n", "directory", "directory"]);
  });

  it("is not left in the file when the flush failed", () => {
    const lines = new DurableLines(folder(), "lines");
    lines.append(["a"]);
    vi.spyOn(fs, "fsyncSync").mockImplementationOnce(() => {
      throw new Error("input/output error");
    });
    syncBuiltinESMExports();
    expect(() => lines.append(["b"])).toThrow("input/output error");
    lines.append(["c"]);
    expect(lines.read()).toEqual(["a", "c"]);
  });
});
