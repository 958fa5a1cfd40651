import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { savedRunFile, savedRunStart } from "./saved-run.ts";

it("identifies the run that saved a folder's chains, if the folder has a record of it", () => {
  const folder = mkdtempSync(join(tmpdir(), "isthmus-saved-"));
  expect(savedRunStart(folder)).toBeNull();
  writeFileSync(join(folder, savedRunFile), JSON.stringify({ startedAt: 5 }));
  expect(savedRunStart(folder)).toBeNull();
  writeFileSync(join(folder, savedRunFile), JSON.stringify({ startedAt: "2026-01-01T00:00:00.000Z" }));
  expect(savedRunStart(folder)).toBe("2026-01-01T00:00:00.000Z");
});
