import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { TransactionInstruction } from "@solana/web3.js";
import { afterAll, describe, expect, it } from "vitest";
import { compilerRuns } from "../test/compiler.ts";
import { Network } from "../test/network.ts";
import { buildProgram, compiler, packageFolder, programIsCurrent, sourceFolder, staleHeaders } from "./build.ts";

const folder = mkdtempSync(path.join(tmpdir(), "isthmus-build-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.runIf(compilerRuns("rebuild of the Solana vault program"))("the committed program", () => {
  it("equals a rebuild without the committed output", () => {
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
  ])("differs from a build with one constant of %s changed", (_, file, from, to) => {
    const copy = path.join(folder, path.basename(file, ".h"));
    cpSync(sourceFolder, copy, { recursive: true });
    const text = readFileSync(path.join(copy, file), "utf8");
    // The first digit of a byte becomes zero.
    const changed = from === "0x" ? text.replace(/0x[1-9a-f]([0-9a-f])/, `${to}$1`) : text.replace(from, to);
    expect(changed).not.toBe(text);
    writeFileSync(path.join(copy, file), changed);
    expect(programIsCurrent(copy)).toBe(false);
  });
});

it("reports a missing compiler in one line, with the command that installs it", () => {
  const run = spawnSync(process.execPath, ["--import", "tsx", path.join(packageFolder, "build", "build.ts")], {
    cwd: packageFolder,
    env: { ...process.env, PATH: folder },
    encoding: "utf8",
  });
  expect(run.status).toBe(1);
  expect(run.stderr.trim().split("\n")).toEqual([
    expect.stringContaining(`(program=${compiler}, debianInstall=apt-get install ${compiler})`),
  ]);
});

it("finds a generated header that was edited", () => {
  const copy = path.join(folder, "edited");
  cpSync(sourceFolder, copy, { recursive: true });
  writeFileSync(path.join(copy, "domains.h"), "\n");
  expect(staleHeaders(copy)).toEqual(["domains.h"]);
});

describe.runIf(compilerRuns("compiler options of the Solana vault program"))("buildProgram", () => {
  const compile = (name: string, text: string): (() => Uint8Array) => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return () => buildProgram(sourceFolder, file);
  };
  const refused = (output: string) =>
    expect.objectContaining({
      code: "INPUT_INVALID",
      details: expect.objectContaining({ compilerOutput: expect.stringContaining(output) }),
    });

  it("refuses a frame above the machine's 4,096 bytes", () => {
    const frame = (sizeBytes: number): string => `extern unsigned long sol_log_(const char *text, unsigned long length);
unsigned long entrypoint(const char *input) {
  char kept[${sizeBytes}];
  for (unsigned long i = 0; i < sizeof(kept); i++) kept[i] = input[i];
  return sol_log_(kept, 0);
}
`;
    expect(compile("fits.c", frame(4_000))().length).toBeGreaterThan(0);
    expect(compile("deep.c", frame(4_200))).toThrow(refused("stack limit is exceeded"));
  });

  it("refuses sources with errors or warnings, with the compiler's output", () => {
    expect(compile("bad.c", "int entrypoint(void) { return }\n")).toThrow(refused("expected expression"));
    expect(compile("warning.c", "int entrypoint(int unused) { return 0; }\n")).toThrow(refused("unused parameter"));
  });

  it("links several read-only sections, tables of pointers, and calls between functions", () => {
    const program = compile(
      "sections.c",
      `typedef unsigned long u64;
extern u64 sol_log_(const char *text, u64 length);
static const char *const names[] = {"zero", "one", "two"};
static const u64 numbers[4] __attribute__((section(".rodata.more"))) = {7, 11, 13, 17};
__attribute__((noinline)) u64 shared(u64 a) { return sol_log_(names[a % 3], 3) + numbers[a % 4]; }
__attribute__((noinline)) static u64 local(u64 a) { return shared(a) * 3; }
u64 entrypoint(const u64 *input) { return local(*input + 1) + shared(*input + 2) - 46; }
`,
    );
    const network = new Network(program());
    const call = new TransactionInstruction({ programId: network.programId, keys: [], data: Buffer.alloc(0) });
    const outcome = network.send([call]);
    // Without accounts: names and numbers of 1 and 2, 11 × 3 + 13 - 46 = 0.
    expect(outcome.failure).toBe(null);
    expect(outcome.logs.filter((line) => line.startsWith("Program log:"))).toEqual([
      "Program log: one",
      "Program log: two",
    ]);
  });
});
