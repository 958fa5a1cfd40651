import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Fate, Subject } from "./subject.ts";

const folder = "contracts/solana";
const host = join(folder, "test/host");
const compiler = "clang-19";
/** Recorded calls of an earlier run are used again from here; else from a folder in the copy. */
const given = process.env.ISTHMUS_CALLS_FOLDER;
/** A mutant that does not end is noticed: every test has a limit of compute units. */
const cpuSeconds = 30;

const harness = ["world", "runtime", "callee", "replay", "crypto"];
const sources = join(folder, "src-c");
const strict = ["-std=c11", "-Wall", "-Wextra", "-Werror"];
const stack = ["-mllvm", "-bpf-stack-size=4096"];
const bpf = [
  "-target",
  "bpf",
  "-mcpu=v2",
  "-O2",
  "-std=c11",
  "-ffreestanding",
  "-fno-builtin",
  "-fno-jump-tables",
  "-w",
];

/**
 * The Solana program. Every call that its suites make is recorded once, with the accounts that it meets, and replayed by the
 * mutant built for this machine: a mutant is noticed when one of them ends with another result, other accounts or another log.
 */
export const solana: Subject = {
  language: "c",
  sources,
  includes: (file) => file.endsWith(".h") && !/(?:errors|domains|test_\w+)\.h$/.test(file),
  prepare: (root) => {
    if (!existsSync(callsOf(root))) record(root);
    for (const name of harness) compile(root, ["-std=c11", "-O2", "-w", "-c", `${host}/${name}.c`, "-o", `${name}.o`]);
    if (!build(root)) throw new Error("the program itself does not build");
    writeFileSync(join(root, "golden"), execFileSync(join(root, "replay"), ["-", ...cases(root)], { cwd: root }));
    if (!object(root, "original.o")) throw new Error("the program itself does not build");
  },
  fateOf: (root): Fate => {
    if (!build(root)) return "refused";
    const limited = ["-c", `ulimit -t ${cpuSeconds}; exec "$0" "$@"`, join(root, "replay"), "golden", ...cases(root)];
    if (spawnSync("sh", limited, { cwd: root, stdio: "ignore" }).status !== 0) return "killed";
    if (!object(root, "mutant.o")) return "refused";
    return readFileSync(join(root, "mutant.o")).equals(readFileSync(join(root, "original.o"))) ? "same" : "survived";
  },
};

const callsOf = (root: string): string => given ?? join(root, "calls");

function cases(root: string): string[] {
  return readdirSync(callsOf(root))
    .sort()
    .map((name) => join(callsOf(root), name));
}

/** Runs the suites; those that bring programs of their own, or the loader, make no call of this one. */
function record(root: string): void {
  const passedOver = ["headers", "vectors", "deploy"].flatMap((name) => ["--exclude", `**/${name}.test.ts`]);
  const args = ["node_modules/vitest/vitest.mjs", "run", "--config", join(host, "record.config.ts"), ...passedOver];
  const env = { ...process.env, ISTHMUS_CALLS_FOLDER: callsOf(root) };
  execFileSync(process.execPath, args, { cwd: root, env, stdio: ["ignore", "ignore", "inherit"] });
}

function compile(root: string, args: readonly string[]): boolean {
  return spawnSync(compiler, args, { cwd: root, stdio: "ignore" }).status === 0;
}

function build(root: string): boolean {
  const objects = harness.map((name) => `${name}.o`);
  return (
    compile(root, [...strict, "-O0", "-c", join(sources, "vault.c"), "-o", "vault.o"]) &&
    compile(root, ["vault.o", ...objects, "-lcrypto", "-o", "replay"])
  );
}

/** The program as it is deployed, before the link. */
function object(root: string, file: string): boolean {
  return compile(root, [...bpf, ...stack, "-c", join(sources, "vault.c"), "-o", file]);
}
