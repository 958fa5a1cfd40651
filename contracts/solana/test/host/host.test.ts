import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compiler, sourceFolder } from "../../build/build.ts";
import { accountTable } from "../../src/index.ts";
import { validCalls } from "../calls.ts";
import { compilerRuns } from "../compiler.ts";
import { buildHarness, buildHost, search, warnings, writeCases } from "./build.ts";
import { accountsOf, caseBytes, readOutcome } from "./case.ts";

const folder = mkdtempSync(path.join(tmpdir(), "isthmus-host-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Faults planted into a copy of the sources: what the search must be able to see. */
const faults = [
  {
    title: "a bound of a buffer that is not checked",
    file: "instructions/buffer.h",
    from: "start + call->data.remaining <= buffer->length",
    to: "start <= buffer->length",
    finding: /AddressSanitizer/,
  },
  {
    title: "a reader that runs beyond its data",
    file: "bytes.h",
    from: "if (reader->remaining < length) return 0;",
    to: "",
    finding: /AddressSanitizer|UndefinedBehaviorSanitizer/,
  },
  {
    title: "a record that is closed to nobody",
    file: "pda.h",
    from: "*receiver->lamports += *record->lamports;",
    to: "(void)receiver;",
    finding: /RULE BROKEN: lamports/,
  },
] as const;

describe.runIf(compilerRuns("vault program under sanitizers"))("the vault program, built for this machine", () => {
  const cases = path.join(folder, "cases");
  let harness: readonly string[];
  let program: string;
  beforeAll(() => {
    harness = buildHarness(folder);
    program = buildHost(harness, folder);
    writeCases(cases);
  });

  it("has a case for every instruction", () => {
    // A call from the program to itself cannot be sent.
    const names = Object.keys(accountTable).filter((name) => name !== "selfCpiEvent");
    expect([...new Set(validCalls.map(({ name }) => name))].sort()).toEqual(names.sort());
    expect(readdirSync(cases).length).toBe(validCalls.length);
  });

  it.each(validCalls)("leaves the accounts as the runtime does: $title", ({ title, make }) => {
    const call = make();
    const { network } = call.fixture;
    const file = path.join(folder, "case");
    writeFileSync(file, caseBytes(call.fixture.network, call.instruction));
    const outcome = runCase(program, file);
    network.run([call.instruction], { signers: call.signers });
    const payer = network.payer.publicKey;
    const comparable = (accounts: ReturnType<typeof accountsOf>) =>
      accounts.map(({ address, owner, lamports, data }) => ({
        address: address.toBase58(),
        owner: owner.toBase58(),
        // Whoever pays the fee has less.
        lamports: address.equals(payer) ? null : lamports,
        data: Buffer.from(data).toString("hex"),
      }));
    expect([title, outcome.result, comparable([...outcome.accounts])]).toEqual([
      title,
      0n,
      comparable(accountsOf(network, call.instruction)),
    ]);
  });

  it("pays the same rent where the price is halved and counts twice, as on clusters before the runtime folded it in", () => {
    const call = validCalls.find(({ name }) => name === "bufferOpen")?.make();
    if (call === undefined) throw new Error("a buffer can be opened");
    const bytes = caseBytes(call.fixture.network, call.instruction);
    const file = path.join(folder, "rent");
    writeFileSync(file, bytes);
    const today = runCase(program, file);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    view.setBigUint64(9, view.getBigUint64(9, true) / 2n, true);
    view.setFloat64(17, 2, true);
    writeFileSync(file, bytes);
    expect(runCase(program, file)).toEqual(today);
  });

  it("breaks no rule of memory, arithmetic or the runtime, whatever accounts and data it is given", () => {
    const { status, stderr } = search(program, folder, { cases, runs: 20_000, seed: 1 });
    expect([status, status === 0 ? "" : stderr.slice(-4000)]).toEqual([0, ""]);
  });

  it.each(faults)("the search finds $title", (fault) => {
    const copy = path.join(folder, fault.title.replace(/\W+/g, "-"));
    cpSync(sourceFolder, path.join(copy, "src-c"), { recursive: true });
    const file = path.join(copy, "src-c", fault.file);
    const text = readFileSync(file, "utf8");
    expect(text).toContain(fault.from);
    writeFileSync(file, text.replace(fault.from, fault.to));
    const broken = buildHost(harness, copy, path.join(copy, "src-c", "vault.c"));
    const { status, stderr } = search(broken, copy, { cases, runs: 200_000, seed: 1 });
    expect([status === 0, stderr.slice(-6000)]).toEqual([false, expect.stringMatching(fault.finding)]);
  });

  it("is clean for clang's analyzer", () => {
    const args = ["--analyze", "-std=c11", "-ffreestanding", ...warnings, "-Xclang", "-analyzer-output=text"];
    const { status, stderr } = spawnSync(compiler, [...args, "vault.c"], { cwd: sourceFolder, encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
  });
});

function runCase(program: string, file: string): ReturnType<typeof readOutcome> {
  const outcome = path.join(folder, "outcome");
  const run = spawnSync(program, [file], { encoding: "utf8", env: { ...process.env, ISTHMUS_OUTCOME: outcome } });
  expect([run.status, run.status === 0 ? "" : run.stderr]).toEqual([0, ""]);
  return readOutcome(new Uint8Array(readFileSync(outcome)));
}
