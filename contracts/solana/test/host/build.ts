import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { IsthmusError } from "@isthmus/protocol";
import { compiler, sourceFolder } from "../../build/build.ts";
import { validCalls } from "../calls.ts";
import { caseBytes } from "./case.ts";

const hostFolder = fileURLToPath(new URL(".", import.meta.url));

/**
 * Warnings beyond those of the program's own build. Misaligned words are left to the machine: sBPF loads any width at any
 * address, and a type of that alignment makes the BPF back end load byte by byte, which triples the program.
 */
export const warnings = ["-Wall", "-Wextra", "-Wconversion", "-Wsign-conversion", "-Wshadow", "-Wundef", "-Wvla"];
const sanitizers = ["-fsanitize=address,undefined", "-fno-sanitize=alignment", "-fno-sanitize-recover=all"];
const sanitized = ["-std=c11", "-O1", "-g", "-Werror", ...warnings, ...sanitizers, "-fsanitize=fuzzer-no-link"];
const harnessSources = ["world.c", "runtime.c", "callee.c", "fuzz.c"];

/**
 * Builds the runtime around the program for this machine.
 * @returns its objects
 * @throws INPUT_INVALID with the compiler's output
 */
export function buildHarness(folder: string): string[] {
  const crypto = path.join(folder, "crypto.o");
  compile(["-std=c11", "-O2", "-Werror", ...warnings, "-c", "crypto.c", "-o", crypto]);
  return [...harnessSources.map((source) => compileObject(source, folder)), crypto];
}

/**
 * Builds the vault program's own sources with sanitizers and libFuzzer.
 * @param harness objects of `buildHarness`
 * @param folder gets the program
 * @param vault the program's translation unit; another one shows what the harness finds
 * @returns the program
 * @throws INPUT_INVALID with the compiler's output
 */
export function buildHost(
  harness: readonly string[],
  folder: string,
  vault = path.join(sourceFolder, "vault.c"),
): string {
  const program = path.join(folder, "vault-fuzz");
  const objects = [compileObject(vault, folder), ...harness];
  compile(["-fsanitize=fuzzer,address,undefined", ...objects, "-lcrypto", "-o", program]);
  return program;
}

function compileObject(source: string, folder: string): string {
  const object = path.join(folder, `${path.basename(source, ".c")}.o`);
  compile([...sanitized, "-c", source, "-o", object]);
  return object;
}

function compile(args: readonly string[]): void {
  const run = spawnSync(compiler, args, { cwd: hostFolder, encoding: "utf8" });
  const debianInstall = "apt-get install clang-19 libclang-rt-19-dev libssl-dev";
  if (run.status !== 0)
    throw new IsthmusError("INPUT_INVALID", { compiler, debianInstall, compilerOutput: String(run.stderr) });
}

/** Writes one case per valid call of every instruction; returns their files in that order. */
export function writeCases(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  return validCalls.map(({ title, make }) => {
    const file = path.join(folder, title.replace(/\W+/g, "-"));
    const { fixture, instruction } = make();
    writeFileSync(file, caseBytes(fixture.network, instruction));
    return file;
  });
}

/** A seeded search from the valid calls of a folder. */
export interface Search {
  readonly cases: string;
  readonly runs: number;
  readonly seed: number;
}

/** Searches; status 0 if no call broke a rule of memory, of arithmetic or of the runtime. */
export function search(program: string, folder: string, { cases, runs, seed }: Search): SpawnSyncReturns<string> {
  const [found, grown] = ["found", "grown"].map((name) => path.join(folder, name)) as [string, string];
  for (const each of [found, grown]) mkdirSync(each, { recursive: true });
  // A slow or a small machine is no finding.
  const limits = ["-timeout=0", "-rss_limit_mb=0", "-max_len=65536", "-len_control=0"];
  const args = [`-runs=${runs}`, `-seed=${seed}`, `-artifact_prefix=${found}/`, ...limits, grown, cases];
  return spawnSync(program, args, { encoding: "utf8", cwd: folder, maxBuffer: 1 << 28 });
}
