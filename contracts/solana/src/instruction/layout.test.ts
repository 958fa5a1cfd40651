import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { sourceFolder } from "../../build/build.ts";
import { bufferMaxBytes, instructionTag, signerSet } from "./layout.ts";

const source = (file: string): string => readFileSync(path.join(sourceFolder, file), "utf8");

it("has the tags of the C program", () => {
  const text = source("tags.h");
  const tags = [...text.matchAll(/TAG_([A-Z_]+)(?: = | )(\d+)/g)].map(([, name, number]) => [
    (name as string).toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    Number(number),
  ]);
  expect(Object.fromEntries(tags)).toEqual(instructionTag);
});

it("has the signer sets and the buffer size of the C program", () => {
  const { guardians, attesters } = signerSet;
  expect(source("record.h")).toContain(`SET_GUARDIANS = ${guardians}, SET_ATTESTERS = ${attesters}`);
  // Version, set and count; 19 signatures of 66 bytes; the body; the largest envelope.
  expect(bufferMaxBytes).toBe(6 + 1_254 + 51 + 512);
});
