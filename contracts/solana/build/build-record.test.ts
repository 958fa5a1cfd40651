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

it("is what the image of the build installs", () => {
  const image = readFileSync(new URL("Containerfile", import.meta.url), "utf8");
  const [, version, revision] = /clang-19=1:([\d.]+)-(\S+)/.exec(image) ?? [];
  expect(readBuildRecord().compiler).toBe(`Debian clang version ${version} (${revision})`);
});
