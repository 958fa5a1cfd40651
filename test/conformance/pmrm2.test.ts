import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { pmrm2 } from "./pmrm2.ts";
import { readExpected, sharedFolder } from "./shared-files.ts";

const shared = sharedFolder("published portfolio margins");
const published = `${shared}/conformance/pmrm2`;

let folder = "";
let lines: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "isthmus-pmrm2-"));
  lines = [];
  vi.spyOn(console, "log").mockImplementation((line: string) => lines.push(line));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe.skipIf(shared === null)("conformance pmrm2", () => {
  it("prints one line per published file and ends with the count", async () => {
    expect(await pmrm2.run([published])).toBe(0);
    expect(lines.at(-1)).toBe("69 passed, 0 failed");
    expect(lines).toHaveLength(70);
    for (const line of lines.slice(0, -1)) {
      expect(line).toMatch(/^ok {3}\S+\.json IM expected=\S+ got=\S+ error=\S+ MM expected=\S+ got=\S+ error=\S+$/);
    }
  });

  it("fails on a figure that is off by more than the tolerance, on each margin alone", async () => {
    writeChanged("im.json", (file) => ({ ...file, Result: { ...file.Result, IM: file.Result.IM * (1 + 3e-8) } }));
    writeChanged("mm.json", (file) => ({ ...file, Result: { ...file.Result, MM: file.Result.MM * (1 + 3e-8) } }));
    writeChanged("ok.json", (file) => ({ ...file, Result: { ...file.Result, MM: file.Result.MM * (1 + 1e-9) } }));
    expect(await pmrm2.run([folder])).toBe(1);
    expect(lines.map((line) => line.slice(0, 11))).toEqual([
      "FAIL im.jso",
      "FAIL mm.jso",
      "ok   ok.jso",
      "1 passed, 2",
    ]);
  });

  it("counts files that cannot be used as failed, with a code", async () => {
    writeFileSync(join(folder, "a.json"), "{");
    writeFileSync(join(folder, "b.json"), "[]");
    writeChanged("c.json", (file) => ({ ...file, Scenario: { ...file.Scenario, SpotPrice: -1 } }));
    writeChanged("d.json", (file) => ({ ...file, Scenario: { ...file.Scenario, SpotPrice: null } }));
    writeChanged("e.json", (file) => ({ ...file, Scenario: { ...file.Scenario, OptionFeeds: [] } }));
    expect(await pmrm2.run([folder])).toBe(1);
    const codes = lines.map((line) => line.replace(/^FAIL (\S+) (\w+):.*$/, "$1 $2"));
    expect(codes).toEqual([
      "a.json INPUT_INVALID",
      "b.json INPUT_INVALID",
      "c.json PRICE_INVALID",
      "d.json INPUT_INVALID",
      "e.json INPUT_INVALID",
      "0 passed, 5 failed",
    ]);
  });
});

describe("conformance pmrm2 without files", () => {
  it("refuses a folder that is missing, empty, or not named", () => {
    expect(() => pmrm2.run([join(folder, "missing")])).toThrowError(/Nothing exists under this id/);
    expect(() => pmrm2.run([folder])).toThrowError(/Nothing exists under this id/);
    expect(() => pmrm2.run([])).toThrowError(/required form/);
  });
});

interface PublishedFile {
  readonly Scenario: Readonly<Record<string, unknown>>;
  readonly Result: Readonly<Record<string, unknown>> & { readonly IM: number; readonly MM: number };
}

/** Writes a published portfolio with options into the test's folder, with one change. */
function writeChanged(name: string, change: (file: PublishedFile) => unknown): void {
  const source = readdirSync(published).find((file) => file.startsWith("063-")) ?? "";
  writeFileSync(join(folder, name), JSON.stringify(change(readExpected<PublishedFile>(join(published, source)))));
}
