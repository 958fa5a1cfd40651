import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { IsthmusError } from "@isthmus/protocol";
import { generatedHeaders } from "./generate.ts";
import { linkProgram } from "./link.ts";

/** The compiler that the committed program was built with. */
export const compiler = "clang-19";

/** Folder of this package. */
export const packageFolder = fileURLToPath(new URL("..", import.meta.url));
/** Folder of the C sources. */
export const sourceFolder = path.join(packageFolder, "src-c");
/** The committed program. */
export const programFile = path.join(packageFolder, "build", "vault.so");

/** Options that decide the bytes of the program. */
export const compilerFlags = [
  "-target",
  "bpf",
  "-mcpu=v2",
  "-O2",
  "-std=c11",
  "-ffreestanding",
  "-fno-builtin",
  "-fno-jump-tables",
  "-fno-ident",
  "-Wall",
  "-Wextra",
  "-Werror",
  "-mllvm",
  "-bpf-stack-size=4096",
];

/** Whether the compiler is on PATH. */
export function hasCompiler(): boolean {
  return spawnSync(compiler, ["--version"], { stdio: "ignore" }).status === 0;
}

/**
 * Compiles and links the program; writes nothing outside a temporary folder.
 * @param sources folder with the headers
 * @param mainFile the one translation unit, in that folder or anywhere
 * @returns the bytes of the program: the same sources and compiler always give the same bytes
 * @throws PROGRAM_MISSING if the compiler is not installed, INPUT_INVALID with its output if it refuses the sources
 */
export function buildProgram(sources = sourceFolder, mainFile = "vault.c"): Uint8Array {
  if (!hasCompiler())
    throw new IsthmusError("PROGRAM_MISSING", { program: compiler, debianInstall: `apt-get install ${compiler}` });
  const folder = mkdtempSync(path.join(tmpdir(), "isthmus-vault-"));
  try {
    const object = path.join(folder, "vault.o");
    const run = spawnSync(compiler, [...compilerFlags, "-I.", "-c", mainFile, "-o", object], {
      cwd: sources,
      encoding: "utf8",
    });
    if (run.status !== 0) throw new IsthmusError("INPUT_INVALID", { file: mainFile, compilerOutput: run.stderr });
    return linkProgram(new Uint8Array(readFileSync(object)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Names of generated headers that differ from the protocol package. */
export function staleHeaders(sources = sourceFolder): string[] {
  return [...generatedHeaders(sources)]
    .filter(([name, text]) => readFileSync(path.join(sources, name), "utf8") !== text)
    .map(([name]) => name);
}

/** Whether the committed program equals a build from the sources. */
export function programIsCurrent(sources = sourceFolder): boolean {
  return Buffer.compare(Buffer.from(buildProgram(sources)), readFileSync(programFile)) === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    for (const [name, text] of generatedHeaders(sourceFolder)) writeFileSync(path.join(sourceFolder, name), text);
    const program = buildProgram();
    writeFileSync(programFile, program);
    console.log(`build/vault.so: ${program.length} bytes`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
