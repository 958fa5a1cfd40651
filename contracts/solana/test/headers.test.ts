import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { TransactionInstruction } from "@solana/web3.js";
import { describe, expect, it } from "vitest";
import { buildProgram, sourceFolder } from "../build/build.ts";
import { compilerRuns } from "./compiler.ts";
import { Network } from "./network.ts";

const tests = readdirSync(sourceFolder).filter((file) => /^test_.*\.c$/.test(file));

describe.runIf(compilerRuns("unit tests of the C headers"))("unit tests of the C headers, run on the machine", () => {
  it.each(tests)("%s passes", (file) => {
    const network = new Network(buildProgram(sourceFolder, file));
    const call = new TransactionInstruction({ programId: network.programId, keys: [], data: Buffer.from([0]) });
    const { failure, logs } = network.send([call], { computeUnitLimit: 1_400_000 });
    // The failure is the line of the expectation, or the number of an error that the test did not expect.
    const line =
      typeof failure === "number" ? readFileSync(path.join(sourceFolder, file), "utf8").split("\n")[failure - 1] : logs;
    expect({ file, failure, line: failure === null ? null : line }).toEqual({ file, failure: null, line: null });
  });
});
