import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { TransactionInstruction } from "@solana/web3.js";
import { afterAll, describe, expect, it } from "vitest";
import { buildProgram, compiler, packageFolder, programIsCurrent, sourceFolder, staleHeaders } from "../build/build.ts";
import { linkProgram } from "../build/link.ts";
import { programElf } from "../src/index.ts";
import { compilerRuns } from "./compiler.ts";
import { Network, type Outcome } from "./network.ts";

const folder = mkdtempSync(path.join(tmpdir(), "isthmus-build-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("has headers that say what the protocol package says", () => {
  expect(staleHeaders()).toEqual([]);
});

it("links nothing but BPF objects", () => {
  expect(() => linkProgram(new Uint8Array(100))).toThrow("not a little-endian ELF64 file");
  expect(() => linkProgram(programElf())).toThrow("not a relocatable BPF object");
});

describe.runIf(compilerRuns("rebuild of the Solana vault program"))("the committed program", () => {
  it("is what a rebuild from deleted output gives", () => {
    const copy = path.join(folder, "rebuilt");
    for (const part of ["build", "src-c"])
      cpSync(path.join(packageFolder, part), path.join(copy, part), { recursive: true });
    rmSync(path.join(copy, "build", "vault.so"));
    expect(Buffer.from(buildProgram(path.join(copy, "src-c")))).toEqual(
      readFileSync(path.join(packageFolder, "build", "vault.so")),
    );
    expect(programIsCurrent()).toBe(true);
  });

  it.each([
    ["root.h", "instructions/root.h", "now + vault->root_delay_seconds", "now + 1 + vault->root_delay_seconds"],
    ["vaa.h", "vaa.h", "set->count * 2 / 3 + 1", "set->count * 2 / 3"],
    ["domains.h", "domains.h", "0x", "0x0"],
  ])("is not what other sources give: one constant of %s", (_, file, from, to) => {
    const copy = path.join(folder, path.basename(file, ".h"));
    cpSync(sourceFolder, copy, { recursive: true });
    const text = readFileSync(path.join(copy, file), "utf8");
    // Of a byte, its first digit becomes zero.
    const changed = from === "0x" ? text.replace(/0x[1-9a-f]([0-9a-f])/, `${to}$1`) : text.replace(from, to);
    expect(changed).not.toBe(text);
    writeFileSync(path.join(copy, file), changed);
    expect(programIsCurrent(copy)).toBe(false);
  });

  it("says in one line that the compiler is missing", () => {
    const run = spawnSync(process.execPath, ["--import", "tsx", path.join(packageFolder, "build", "build.ts")], {
      cwd: packageFolder,
      env: { ...process.env, PATH: folder },
      encoding: "utf8",
    });
    expect(run.status).toBe(1);
    expect(run.stderr.trim()).toBe(`${compiler} is not on PATH: install it (Debian: apt-get install ${compiler})`);
  });

  const compile = (name: string, text: string): (() => Uint8Array) => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return () => buildProgram(sourceFolder, file);
  };

  it("has no frame above the 4,096 bytes that the machine gives each", () => {
    const frame = (sizeBytes: number): string => `extern unsigned long sol_log_(const char *text, unsigned long length);
unsigned long entrypoint(const char *input) {
  char kept[${sizeBytes}];
  for (unsigned long i = 0; i < sizeof(kept); i++) kept[i] = input[i];
  return sol_log_(kept, 0);
}
`;
    expect(compile("fits.c", frame(4_000))().length).toBeGreaterThan(0);
    expect(compile("deep.c", frame(4_200))).toThrow("stack limit is exceeded");
  });

  it("cannot hold writable data, and names what is missing", () => {
    expect(compile("data.c", "int kept = 3;\nint entrypoint(void) { return kept++; }\n")).toThrow(
      "cannot have writable data",
    );
    expect(compile("none.c", "int other(void) { return 0; }\n")).toThrow("no function named entrypoint");
    expect(compile("bad.c", "int entrypoint(void) { return }\n")).toThrow("refused the sources");
  });

  it("links several read-only sections, tables of pointers, and calls between functions", () => {
    const file = path.join(folder, "sections.c");
    writeFileSync(
      file,
      `typedef unsigned long u64;
extern u64 sol_log_(const char *text, u64 length);
static const char *const names[] = {"zero", "one", "two"};
static const u64 numbers[4] __attribute__((section(".rodata.more"))) = {7, 11, 13, 17};
__attribute__((noinline)) u64 shared(u64 a) { return sol_log_(names[a % 3], 3) + numbers[a % 4]; }
__attribute__((noinline)) static u64 local(u64 a) { return shared(a) * 3; }
u64 entrypoint(const u64 *input) { return local(*input + 1) + shared(*input + 2) - 46; }
`,
    );
    const elf = buildProgram(sourceFolder, file);
    const outcome = runBare(elf);
    // No account: names and numbers of 1 and 2, 11 × 3 + 13 - 46 = 0.
    expect(outcome.failure).toBe(null);
    expect(outcome.logs.filter((line) => line.startsWith("Program log:"))).toEqual([
      "Program log: one",
      "Program log: two",
    ]);
  });
});

function runBare(elf: Uint8Array): Outcome {
  const network = new Network(elf);
  return network.send([new TransactionInstruction({ programId: network.programId, keys: [], data: Buffer.alloc(0) })]);
}
