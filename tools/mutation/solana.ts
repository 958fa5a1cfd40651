import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { changed, mutantsOf } from "./mutants.ts";
import { type Numbered, prelude, refusedIn, withMutants } from "./native/schemata.ts";
import type { Fate, Mutant, Subject } from "./subject.ts";

const folder = "contracts/solana";
const host = join(folder, "test/host");
const runner = "tools/mutation/native/every.c";
const compiler = "clang-19";
/** Recorded calls of an earlier run are used again from here; else from a folder in the copy. */
const given = process.env.ISTHMUS_CALLS_FOLDER;

const harness = ["world", "runtime", "callee", "crypto"];
const sources = join(folder, "src-c");
const program = join(sources, "vault.c");
const bpf = ["-target", "bpf", "-mcpu=v2", "-O2", "-std=c11", "-ffreestanding", "-fno-builtin", "-fno-jump-tables"];
const stack = ["-mllvm", "-bpf-stack-size=4096"];

/**
 * The Solana program. Every call that its suites make is recorded once, with the accounts that it meets, and replayed by the
 * program built for this machine with all mutants inside: one is noticed when a call ends with another result, other accounts
 * or another log, or by a unit test of a header. A mutant that stands where no choice can (a length, a number of a table) is
 * built alone.
 */
export const solana: Subject = {
  sources,
  mutants: (root) => filesIn(root).flatMap((file) => mutantsOf(file, readFileSync(join(root, sources, file), "utf8"))),
  prepare: (copy) => {
    // A run that was ended in the middle leaves mutants in the copy's sources.
    const untouched = join(copy, "untouched");
    if (existsSync(untouched)) cpSync(untouched, join(copy, sources), { recursive: true });
    else cpSync(join(copy, sources), untouched, { recursive: true });
    if (!existsSync(callsOf(copy))) record(copy);
    for (const name of harness) compile(copy, ["-std=c11", "-O2", "-w", "-c", `${host}/${name}.c`, "-o", `${name}.o`]);
    compile(copy, ["-std=c11", "-O2", "-w", `-I${host}`, "-c", runner, "-o", "every.o"]);
    writeFileSync(join(copy, "mutant.h"), prelude);
    writeFileSync(join(copy, "no-call"), callWithoutAccounts());
  },
  run: (copy, waiting, report) => {
    const wanted = new Set(waiting.map(({ mutant }) => keyOf(mutant)));
    const texts = new Map(filesIn(copy).map((file) => [file, readFileSync(join(copy, sources, file), "utf8")]));
    const all = solana.mutants(copy).map((mutant, number) => ({ mutant, number }));
    const asked = all.filter(({ mutant }) => wanted.has(keyOf(mutant)));
    const alone = writeChoices(copy, texts, all);
    const together = asked.filter(({ number }) => !alone.has(number));
    const noticed = noticedBy(copy, together);
    for (const [file, text] of texts) writeFileSync(join(copy, sources, file), text);
    object(copy, "original.o");
    for (const each of asked) {
      const isTogether = !alone.has(each.number);
      const fate: Fate =
        isTogether && noticed.has(each.number)
          ? "killed"
          : fateAlone(copy, each.mutant, isTogether ? null : callsOf(copy));
      report(each.mutant, { fate });
    }
  },
};

const keyOf = ({ file, at, operator }: Mutant): string => `${file} ${at} ${operator}`;
const callsOf = (root: string): string => given ?? join(root, "calls");

function filesIn(root: string): string[] {
  return readdirSync(join(root, sources), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".h") && !/(?:errors|domains|test_\w+)\.h$/.test(file))
    .sort();
}

/** Runs the suites; those that bring programs of their own, or the loader, make no call of this one. */
function record(root: string): void {
  const passedOver = ["headers", "vectors", "deploy"].flatMap((name) => ["--exclude", `**/${name}.test.ts`]);
  const args = ["node_modules/vitest/vitest.mjs", "run", "--config", join(host, "record.config.ts"), ...passedOver];
  const env = { ...process.env, ISTHMUS_CALLS_FOLDER: callsOf(root) };
  execFileSync(process.execPath, args, { cwd: root, env, stdio: ["ignore", "ignore", "inherit"] });
}

/** One call as `case.ts` writes it, of no account and one byte: what a unit test of a header is called with. */
function callWithoutAccounts(): Buffer {
  const bytes = Buffer.alloc(1 + 8 + 8 + 8 + 32 + 4 + 1);
  bytes.writeBigInt64LE(1_800_000_000n, 1);
  bytes.writeBigUInt64LE(3_480n, 9);
  bytes.writeBigUInt64LE(0x4000000000000000n, 17);
  bytes.fill(7, 25, 57);
  bytes.writeUInt32LE(1, 57);
  return bytes;
}

/** Writes all mutants into the sources of the copy; those that the compiler takes in no choice are left out and returned. */
function writeChoices(copy: string, texts: ReadonlyMap<string, string>, all: readonly Numbered[]): Set<number> {
  const alone = new Set(
    all.flatMap(({ mutant, number }) => (isInMacro(texts.get(mutant.file) ?? "", mutant.at) ? [number] : [])),
  );
  for (;;) {
    for (const [file, text] of texts) {
      const own = all.filter(({ mutant, number }) => mutant.file === file && !alone.has(number));
      writeFileSync(join(copy, sources, file), withMutants(text, own));
    }
    const errors = compile(copy, [...choosing, "-c", program, "-o", "vault.o"]);
    if (errors === null) return alone;
    const refused = refusedIn(errors, (file) => readFileSync(join(copy, file), "utf8"));
    if (refused.size === 0) throw new Error(errors.slice(0, 2_000));
    for (const number of refused) alone.add(number);
  }
}

/** Whether a place is in a further line of a macro, which may stand where the compiler takes constants alone. */
function isInMacro(text: string, at: number): boolean {
  const lineStart = text.lastIndexOf("\n", at) + 1;
  return text.slice(0, lineStart).endsWith("\\\n");
}

const choosing = ["-std=c11", "-O1", "-w", "-ferror-limit=0", "-include", "mutant.h"];

/** The numbers that a call of the suites or a unit test of a header notices. */
function noticedBy(copy: string, mutants: readonly Numbered[]): Set<number> {
  const noticed = new Set<number>();
  const units = readdirSync(join(copy, sources)).filter((file) => /^test_\w+\.c$/.test(file));
  for (const unit of units) compile(copy, [...choosing, "-c", join(sources, unit), "-o", `${unit}.o`]);
  const programs = [
    { object: "vault.o", cases: cases(copy) },
    ...units.map((unit) => ({ object: `${unit}.o`, cases: ["no-call"] })),
  ];
  for (const { object, cases: given } of programs) {
    link(copy, [object, "every.o"], "every");
    const input = mutants.map(({ number }) => number).filter((number) => !noticed.has(number));
    const output = execFileSync(join(copy, "every"), given, { cwd: copy, input: input.join("\n"), encoding: "utf8" });
    for (const line of output.split("\n")) if (line.endsWith(" killed")) noticed.add(Number.parseInt(line, 10));
  }
  return noticed;
}

function cases(root: string): string[] {
  return readdirSync(callsOf(root))
    .sort()
    .map((name) => join(callsOf(root), name));
}

/**
 * Builds the program with one mutant.
 * @param calls replayed, unless they have been: null
 */
function fateAlone(copy: string, mutant: Mutant, calls: string | null): Fate {
  const file = join(copy, sources, mutant.file);
  const original = readFileSync(file, "utf8");
  try {
    if (calls !== null) {
      compile(copy, ["-std=c11", "-O1", "-w", "-c", program, "-o", "vault.o"]);
      link(copy, ["vault.o", "every.o"], "every");
      const golden = execFileSync(join(copy, "every"), ["--results", ...cases(copy)], { cwd: copy });
      writeFileSync(file, changed(original, mutant));
      if (compile(copy, ["-std=c11", "-O1", "-w", "-c", program, "-o", "vault.o"]) !== null) return "refused";
      link(copy, ["vault.o", "every.o"], "every");
      const limited = ["-c", 'ulimit -t 20; exec "$0" "$@"', join(copy, "every"), "--results", ...cases(copy)];
      const own = spawnSync("sh", limited, { cwd: copy, stdio: ["ignore", "pipe", "ignore"] });
      if (own.status !== 0 || !own.stdout.equals(golden)) return "killed";
    } else writeFileSync(file, changed(original, mutant));
    if (!object(copy, "mutant.o")) return "refused";
    return readFileSync(join(copy, "mutant.o")).equals(readFileSync(join(copy, "original.o"))) ? "same" : "survived";
  } finally {
    writeFileSync(file, original);
  }
}

/** The program as it is deployed, before the link. */
function object(copy: string, file: string): boolean {
  return compile(copy, [...bpf, ...stack, "-w", "-c", program, "-o", file]) === null;
}

function link(copy: string, objects: readonly string[], output: string): void {
  const parts = [...objects, ...harness.map((name) => `${name}.o`)];
  execFileSync(compiler, [...parts, "-lcrypto", "-o", output], { cwd: copy });
}

/** The compiler's errors; null if there are none. */
function compile(copy: string, args: readonly string[]): string | null {
  const run = spawnSync(compiler, args, { cwd: copy, encoding: "utf8" });
  return run.status === 0 ? null : run.stderr;
}
