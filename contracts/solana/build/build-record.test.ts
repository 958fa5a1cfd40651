import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { compilerFlags, programFile } from "./build.ts";
import { readBuildRecord } from "./build-record.ts";

const program = readFileSync(programFile);

it("identifies the committed program by hash, size and compiler options", () => {
  expect(readBuildRecord()).toMatchObject({
    sha256: createHash("sha256").update(program).digest("hex"),
    sizeBytes: program.length,
    flags: compilerFlags,
    compiler: expect.stringMatching(/^.*clang version 19\.\d+\.\d+/),
  });
});

it("stays within 64 KB", () => {
  expect(program.length).toBeLessThanOrEqual(65_536);
});
