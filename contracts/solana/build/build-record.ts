import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { IsthmusError } from "@isthmus/protocol";
import { compiler, compilerFlags, packageFolder, programFile } from "./build.ts";

/** What identifies a build of the program: whoever builds the same sources with this compiler must get this hash. */
export interface BuildRecord {
  /** First line of the compiler's version. */
  readonly compiler: string;
  readonly flags: readonly string[];
  readonly sizeBytes: number;
  /** SHA-256 of vault.so. A loader pads the account of a deployed program with zeros: compare the first `sizeBytes`. */
  readonly sha256: string;
}

const recordFile = path.join(packageFolder, "build", "vault.json");

/** The committed record. */
export function readBuildRecord(): BuildRecord {
  return JSON.parse(readFileSync(recordFile, "utf8")) as BuildRecord;
}

function recordOf(program: Uint8Array): BuildRecord {
  const run = spawnSync(compiler, ["--version"], { encoding: "utf8" });
  if (run.status !== 0) throw new IsthmusError("PROGRAM_MISSING", { program: compiler });
  return {
    compiler: run.stdout.split("\n")[0] ?? "",
    flags: compilerFlags,
    sizeBytes: program.length,
    sha256: createHash("sha256").update(program).digest("hex"),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const record = recordOf(new Uint8Array(readFileSync(programFile)));
  writeFileSync(recordFile, `${JSON.stringify(record, null, 2)}\n`);
}
