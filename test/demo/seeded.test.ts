import { readFileSync, writeFileSync } from "node:fs";
import { Findings, type Nodes, openNodes, reportDigest, verifyReport } from "@isthmus/cli";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changedReports } from "./change-figures.ts";
import { broken, type Played, playDemo, runProgram } from "./run.ts";

let played: Played;

beforeAll(async () => {
  played = await playDemo(["--cycles", "2", "--seed", "7"]);
}, 600_000);

describe("the demo on seeded prices", () => {
  it("exits with 0 and every assertion held", () => {
    expect(broken(played.report)).toEqual([]);
    expect(played.code).toBe(0);
  });

  it("moves money on all three chains and conserves every asset", () => {
    for (const chain of played.report.chains) {
      for (const asset of chain.assets) {
        expect(BigInt(asset.deposits), `${chain.name} deposits`).toBeGreaterThan(0n);
        expect(BigInt(asset.claims), `${chain.name} claims`).toBeGreaterThan(0n);
        expect(asset.claims, `${chain.name} claims what was declared`).toBe(asset.entitlements);
      }
    }
    expect(played.report.conservation.map(({ asset, conservation }) => [asset, conservation])).toEqual([
      [1, "0"],
      [2, "0"],
      [3, "0"],
    ]);
  });

  it("carries every message over every transport of its route", () => {
    const wanted: Record<number, readonly string[]> = {
      2: ["attester", "layerzero", "wormhole"],
      3: ["attester", "wormhole"],
    };
    for (const cycle of played.report.cycles) {
      for (const message of cycle.messages) {
        const voted = message.transports
          .map(({ transport }) => transport)
          .filter((name) => ["layerzero", "wormhole", "attester"].includes(name));
        expect(voted.sort(), `cycle ${cycle.cycle} to chain ${message.destination}`).toEqual(
          wanted[message.destination] ?? [],
        );
      }
    }
  });

  it("nets: obligations are smaller than the gross", () => {
    for (const cycle of played.report.cycles)
      expect(BigInt(cycle.netObligations)).toBeLessThan(BigInt(cycle.grossObligations));
  });

  it("reports every refusal with the code of its component and without a change of state", () => {
    const seen = new Map(played.report.refusals.map((refusal) => [refusal.name, refusal]));
    for (const [name, code] of [
      ["withdrawal that would break margin", "WITHDRAWAL_BREAKS_MARGIN"],
      ["trade beyond the credit limit on the second chain", "CREDIT_EXCEEDED"],
      ["deposit that a reorganisation removes before finality", "SOURCE_NOT_FOUND"],
      ["root with a forged accumulator", "DEPOSIT_POSITION_UNKNOWN"],
      ["message with one signature too few", "QUORUM_MISSING"],
      ["the same message twice", "MESSAGE_ALREADY_VOTED"],
      ["coordinator that alters one leaf", "CYCLE_DISAGREES"],
      ["forged packet handed to an operator's DVN key", "SOURCE_NOT_FOUND"],
      ["forged packet handed to an operator's guardian key", "SOURCE_NOT_FOUND"],
      ["forged packet handed to an operator's attester key", "SOURCE_NOT_FOUND"],
    ] as const) {
      expect(seen.get(name)?.code, name).toBe(code);
      expect(seen.get(name)?.unchanged, name).toBe(true);
    }
  });
});

describe("the verifier", () => {
  it("reads every figure back from the saved chains and agrees", async () => {
    const ended = await runProgram("verify-report", [played.reportFile]);
    expect(ended.output).toContain("0 differ");
    expect(ended.code).toBe(0);
  }, 120_000);

  it.each([
    [
      "tokens held on Solana",
      (report: Played["report"]) =>
        bump(report.chains.find(({ family }) => family === "solana")?.assets[0], "tokensHeld"),
    ],
    ["members' balances", (report: Played["report"]) => bump(report.conservation[0], "memberBalances")],
  ])(
    "exits with 1 if %s is changed, even with a new checksum",
    async (_name, change) => {
      const report = JSON.parse(readFileSync(played.reportFile, "utf8")) as Played["report"];
      change(report);
      const file = `${played.reportFile}.changed.json`;
      writeFileSync(file, JSON.stringify({ ...report, digest: reportDigest(report) }));
      expect((await runProgram("verify-report", [file])).code).toBe(1);
    },
    120_000,
  );

  it("exits with 1 if a figure without evidence on a chain is changed", async () => {
    const report = JSON.parse(readFileSync(played.reportFile, "utf8")) as Played["report"];
    bump(report.cycles[0], "grossObligations");
    const file = `${played.reportFile}.off-chain.json`;
    writeFileSync(file, JSON.stringify(report));
    expect((await runProgram("verify-report", [file])).code).toBe(1);
  }, 120_000);
});

describe("the verifier without the checksum", () => {
  let nodes: Nodes;

  beforeAll(async () => {
    nodes = await openNodes(played.report);
  }, 120_000);

  afterAll(() => nodes?.stop());

  async function differences(report: Played["report"]): Promise<number> {
    const findings = new Findings();
    await verifyReport(report, nodes.urls, findings).catch((error: unknown) => {
      if (findings.differences.length === 0) throw error;
    });
    return findings.differences.length;
  }

  it("finds a change of any single on-chain figure", async () => {
    expect(await differences(played.report)).toBe(0);
    const changed = changedReports(played.report);
    expect(changed.length).toBeGreaterThan(70);
    const missed: string[] = [];
    for (const { figure, report } of changed) if ((await differences(report)) === 0) missed.push(figure);
    expect(missed).toEqual([]);
  }, 400_000);

  it.each<[string, (report: Played["report"]) => unknown]>([
    ["a chain", (report) => report.chains.pop()],
    ["every chain, and conservation", (report) => [report.chains, report.conservation].map((list) => list.splice(0))],
    ["a cycle", (report) => report.cycles.shift()],
    ["a root", (report) => report.cycles[0]?.roots.pop()],
    ["a message", (report) => report.cycles[0]?.messages.pop()],
    ["an asset of a vault", (report) => report.chains[1]?.assets.pop()],
    ["an asset of conservation", (report) => report.conservation.pop()],
    ["the on-chain venue", (report) => report.trades.shift()],
  ])(
    "finds that %s is omitted",
    async (_name, leaveOut) => {
      const report = structuredClone(played.report);
      leaveOut(report);
      expect(await differences(report)).toBeGreaterThan(0);
    },
    60_000,
  );
});

function bump(target: object | undefined, field: string): void {
  const record = target as Record<string, string> | undefined;
  if (record === undefined) throw new Error(`nothing holds ${field}`);
  record[field] = (BigInt(record[field] ?? "0") + 1n).toString();
}
