import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, it, vi } from "vitest";
import { dataOwner, unprivileged } from "./unprivileged.ts";

const folder = mkdtempSync(join(tmpdir(), "isthmus-user-"));
const isRoot = process.getuid?.() === 0;

afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("keeps the current user and owner unless that is root", () => {
  vi.spyOn(process, "getuid").mockReturnValue(1_000);
  expect(unprivileged([folder])).toEqual({ prefix: [] });
  expect(dataOwner()).toBeNull();
});

it("takes another user of the machine for root, the one that owns the data", () => {
  vi.spyOn(process, "getuid").mockReturnValue(0);
  chmodSync(folder, 0o755);
  const owner = dataOwner();
  expect(owner?.uid).toBeGreaterThan(0);
  expect(unprivileged(["/", folder])).toEqual({ ...owner, prefix: [] });
});

it("keeps root's right to enter a private folder and drops the other capabilities", () => {
  vi.spyOn(process, "getuid").mockReturnValue(0);
  chmodSync(folder, 0o700);
  if (!isRoot) {
    expect(() => unprivileged([folder])).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^(PROCESS_FAILED|PROGRAM_MISSING)$/) }),
    );
    return;
  }
  const { prefix, uid } = unprivileged([folder]);
  expect(uid).toBeUndefined();
  expect(prefix[0]).toBe("setpriv");
  expect(prefix).toContain(`--reuid=${dataOwner()?.uid}`);
  expect(prefix.filter((option) => option.includes("caps"))).toEqual([
    "--inh-caps=+dac_override",
    "--ambient-caps=+dac_override",
  ]);
});
