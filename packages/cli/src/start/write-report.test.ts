import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Deployment } from "@isthmus/adapter";
import { expect, it } from "vitest";
import { reportDigest } from "../report/digest.ts";
import { type Report, reportSchema } from "../report/schema.ts";
import { StateDirectory } from "../supervisor/state-directory.ts";
import { readOptions } from "./options.ts";
import { type ReportParts, writeReport } from "./write-report.ts";

const folder = mkdtempSync(join(tmpdir(), "isthmus-report-"));
const death = { name: "relayer", atMs: 10_100, code: null, signal: "SIGKILL", backAfterMs: 400 };
const kill = { part: "relayer", cycle: 2, atMs: 10_000 };

function write(change: Partial<ReportParts> = {}) {
  const parts: ReportParts = {
    options: readOptions(["--report", join(folder, "report.json")]),
    state: new StateDirectory(join(folder, "state")),
    deployment: { houseId: 7 } as Deployment,
    result: { chains: [], cycles: [], trades: [], refusals: [], conservation: [], assertions: [] },
    savedState: null,
    startedAt: new Date(0),
    demoHeld: true,
    kills: [],
    deaths: [],
    seconds: { networks: 1, deploy: 2, services: 3, firstCycle: null, total: 6 },
    ...change,
  };
  const { held, file } = writeReport(parts);
  return { held, report: JSON.parse(readFileSync(file, "utf8")) as Report };
}

it("writes a report in its schema with a valid digest, and no part of a file beside it", () => {
  const { held, report } = write();
  expect(held).toBe(true);
  expect(reportSchema.parse(report).digest).toBe(reportDigest(report));
  expect([report.house, report.deployment.house]).toEqual([7, 7]);
  expect(readdirSync(folder).sort()).toEqual(["report.json", "state"]);
});

it("assigns a death to the kill of a drill just before it", () => {
  expect(write({ kills: [kill], deaths: [death] })).toMatchObject({
    held: true,
    report: { deaths: [{ part: "relayer", cycle: 2, drill: true, signal: "SIGKILL", backAfterMs: 400 }] },
  });
  const late = { ...death, atMs: 15_001 };
  expect(write({ kills: [kill], deaths: [late] })).toMatchObject({
    held: false,
    report: { deaths: [{ drill: false }] },
  });
});

it("does not hold if no standby led after a leader was killed, and gives the time if one did", () => {
  const failOver = (ledAfterMs: number | null) =>
    write({ kills: [{ ...kill, successor: { part: "standby", ledAfterMs } }], deaths: [death] });
  expect(failOver(null).held).toBe(false);
  const { held, report } = failOver(5_400);
  expect(held).toBe(true);
  expect(report.assertions).toContainEqual({
    name: "standby led after relayer was killed",
    held: true,
    detail: "cycle 2, 5400 ms after the kill",
  });
});

it("does not hold if the demo failed, a killed part did not die, or a part did not come back", () => {
  expect(write({ demoHeld: false }).held).toBe(false);
  expect(write({ kills: [kill] }).held).toBe(false);
  expect(write({ deaths: [{ ...death, backAfterMs: null }] }).held).toBe(false);
});
