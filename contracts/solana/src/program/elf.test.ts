import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { programFile } from "../../build/build.ts";
import { programElf, programElfFile } from "./elf.ts";

it("gives the file that the build writes", () => {
  expect(programElfFile).toBe(programFile);
  expect(Buffer.from(programElf())).toEqual(readFileSync(programFile));
});
