import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { commandSchema, type Genesis } from "@isthmus/clearing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ChildReport } from "./child.ts";
import { type Digests, readJournal, replay, writeJournal } from "./digests.ts";
import { randomJournal } from "./journal.ts";
import { nodeMajors, nodeProgram } from "./node-versions.ts";
import { genesisOf } from "./open-random-ccp.ts";

/** Seed and length of the journal; change them to hunt. */
const seed = Number(process.env.ISTHMUS_SEED ?? 1);
const commands = Number(process.env.ISTHMUS_COMMANDS ?? 2_000);
const child = fileURLToPath(new URL("./child.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "isthmus-replay-"));
afterAll(() => rmSync(folder, { recursive: true }));

let text = "";
let generated: Pick<Digests, "journalIndex" | "journal" | "state">;
let genesis: Genesis;
let kinds: Set<string>;
const reports = new Map<number, ChildReport>();
const programs = new Map(nodeMajors.map((major) => [major, nodeProgram(major)]));
const available = nodeMajors.filter((major) => programs.get(major) !== null);

beforeAll(async () => {
  const { given, journal } = randomJournal(seed, commands);
  const { engine } = given.ccp;
  genesis = genesisOf();
  kinds = new Set(journal.map((command) => command.kind));
  text = writeJournal(genesis, journal);
  generated = { journalIndex: String(engine.journalIndex), journal: engine.journalDigest, state: engine.digest() };
  const file = join(folder, "journal");
  writeFileSync(file, text);
  const restoreAt = String(Math.floor((journal.length * (7 + (seed % 80))) / 100));
  const runs = available.map(async (major) => {
    const program = programs.get(major) ?? process.execPath;
    const { stdout } = await promisify(execFile)(program, ["--import", "tsx", child, file, restoreAt], {
      cwd: fileURLToPath(new URL("../../", import.meta.url)),
      maxBuffer: 2 ** 26,
    });
    reports.set(major, JSON.parse(stdout) as ChildReport);
  });
  await Promise.all(runs);
}, 600_000);

describe(`a journal of ${commands} commands, seed ${seed}`, () => {
  it("holds every kind of command", () => {
    const known = commandSchema.options.map((option) => option.shape.kind.value as string);
    expect(known.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it("is replayed by every available version of Node, by all of them in CI", () => {
    for (const major of available) expect(reports.get(major)?.node.startsWith(`v${major}.`)).toBe(true);
    if (process.env.CI !== undefined) expect(available).toEqual([...nodeMajors]);
  });

  it.each(available)("gives the same states, cycles, journal and effects on Node %i", (major) => {
    const report = reportOf(major);
    const { cycles, effects, states, ...last } = report.whole;
    expect(last).toEqual(generated);
    expect(cycles.length).toBeGreaterThan(100);
    for (const [other, { whole }] of reports)
      expect(whole, `Node ${other}`).toEqual({ cycles, effects, states, ...last });
  });

  it.each(available)("continues from a snapshot to the same digests on Node %i", (major) => {
    const report = reportOf(major);
    expect(report.restored).toEqual(report.whole);
  });

  it("is the same from the same seed, and another from another", () => {
    const again = randomJournal(seed, 600);
    const short = randomJournal(seed, 600);
    expect(again.given.ccp.engine.digest()).toBe(short.given.ccp.engine.digest());
    expect(again.given.ccp.engine.journalDigest).toBe(short.given.ccp.engine.journalDigest);
    expect(randomJournal(seed + 1, 600).given.ccp.engine.journalDigest).not.toBe(short.given.ccp.engine.journalDigest);
  });

  it("gives another state if one tick changes, and another journal digest if two commands are swapped", () => {
    const { journal } = readJournal(text);
    const at = journal.findIndex((command) => command.kind === "prices");
    const command = journal[at];
    if (command?.kind !== "prices") throw new Error("no prices");
    const [first, ...others] = command.prices;
    if (first === undefined) throw new Error("no marks");
    const bumped = { ...command, prices: [{ ...first, priceTicks: first.priceTicks + 1n }, ...others] };
    const start = journal.slice(0, at + 1);
    expect(replay(genesis, start.with(at, bumped), null).state).not.toBe(replay(genesis, start, null).state);
    // A deposit may come before its account: the order does not matter to the state, and only the journal differs.
    const opened = start.findIndex(({ kind }) => kind === "open-account");
    const next = start.findIndex(({ kind }, index) => kind === "deposit" && index > opened);
    const deposit = start[next];
    if (deposit === undefined) throw new Error("no deposit");
    const early = [...start.slice(0, opened), deposit, ...start.slice(opened, next)];
    const late = start.slice(0, next + 1);
    expect(replay(genesis, early, null).state).toBe(replay(genesis, late, null).state);
    expect(replay(genesis, early, null).journal).not.toBe(replay(genesis, late, null).journal);
  });
});

describe("the risk kernels", () => {
  it.each(available)("give the pinned bits of the risk package on Node %i", (major) => {
    const report = reportOf(major);
    expect(report.bits.maths).toEqual(pinnedMaths);
    expect(report.bits.portfolio).toEqual(pinnedPortfolio);
  });

  it("give the same bits for 50,000 results and 200 portfolios on every Node", () => {
    expect(new Set([...reports.values()].map((report) => report.bits.sample)).size).toBe(1);
  });
});

function reportOf(major: number): ChildReport {
  const report = reports.get(major);
  if (report === undefined) throw new Error(`Node ${major} did not report`);
  return report;
}

/** As in the tests of `maths` and in `portfolio/evaluate.test.ts` of the risk package. */
const pinnedMaths = [
  "00c4ff475c68ca02",
  "401a3509950c84a7",
  "0000000000000000",
  "3c93278bcd70e981",
  "400cf0f380bab162",
  "3f1999b0fb4e4702",
  "3fefffffff768fa1",
  "c034b927f32bffb8",
  "3fdffffffff508b1",
  "3ff1aec7b35a00d4",
  "c0026bb1bbb55515",
  "3fe020ae495ce8ee",
  "4005bf0a8b14576a",
  "0000000000000000",
  "3fe1464507526871",
  "40285d6fd931e0bb",
  "3fed5240f0e0e078",
  "3fe3289a2b16ed6c",
  "48f5daaf24221d5e",
  "40126cf9356736c2",
  "3ff0000000000000",
];
const pinnedPortfolio = ["407300b43ab3b538", "408f8e4946aeced2", "c036b579d518a1d0", "3e29300b2f7a89e1"];
