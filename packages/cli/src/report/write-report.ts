import { renameSync, writeFileSync } from "node:fs";
import type { Deployment } from "@isthmus/adapter";
import type { DemoResult } from "../demo/record/demo-result.ts";
import type { Kill } from "../start/drill.ts";
import type { StartOptions } from "../start/options.ts";
import type { PartDeath } from "../supervisor/part.ts";
import type { StateDirectory } from "../supervisor/state-directory.ts";
import { reportDigest } from "./digest.ts";
import { type Report, reportSchema, reportVersion } from "./schema.ts";

/** Everything that a report is made of. */
export interface ReportParts {
  readonly options: StartOptions;
  readonly state: StateDirectory;
  readonly deployment: Deployment;
  readonly result: DemoResult;
  readonly savedState: Record<string, string> | null;
  readonly startedAt: Date;
  readonly demoHeld: boolean;
  readonly kills: readonly Kill[];
  readonly deaths: readonly PartDeath[];
  readonly seconds: {
    readonly networks: number;
    readonly deploy: number;
    readonly services: number;
    readonly firstCycle: number | null;
    readonly total: number;
  };
}

/** Puts the report together, checks it against its own schema and writes it; `held` tells whether every assertion did. */
export function writeReport(parts: ReportParts): { readonly held: boolean; readonly file: string } {
  const { options, state, deployment, result, kills } = parts;
  const deaths = parts.deaths.map((death) => {
    const kill = kills.find(
      ({ part, atMs }) => part === death.name && death.atMs >= atMs && death.atMs - atMs < drillWindowMs,
    );
    return {
      part: death.name,
      cycle: kill?.cycle ?? null,
      drill: kill !== undefined,
      signal: death.signal,
      backAfterMs: death.backAfterMs,
    };
  });
  const own: Report["assertions"] = [
    { name: "the demo came to its end", held: parts.demoHeld, detail: `${result.cycles.length} cycles` },
    {
      name: "every drilled part died and came back",
      held: kills.every(({ part, cycle }) =>
        deaths.some((death) => death.part === part && death.cycle === cycle && death.backAfterMs !== null),
      ),
      detail: `${kills.length} kills`,
    },
    {
      name: "every part that died came back",
      held: deaths.every(({ backAfterMs }) => backAfterMs !== null),
      detail: deaths.map(({ part, backAfterMs }) => `${part}: ${backAfterMs ?? "not"} ms`).join(", ") || "nothing died",
    },
  ];
  const report: Omit<Report, "digest"> = {
    schema: reportVersion,
    startedAt: parts.startedAt.toISOString(),
    seed: options.seed,
    priceSource:
      Object.keys(options.prices).length === 0
        ? "seeded"
        : Object.keys(options.prices)
            .map((symbol) => `${symbol} from a file`)
            .join(", "),
    house: deployment.houseId,
    stateDirectory: state.path,
    savedState: parts.savedState,
    deployment: deployment as unknown as Record<string, unknown>,
    ...result,
    assertions: [...result.assertions.filter(({ name }) => name !== own[0]?.name), ...own],
    deaths,
    durations: {
      networksSeconds: parts.seconds.networks,
      deploySeconds: parts.seconds.deploy,
      servicesSeconds: parts.seconds.services,
      firstCycleSeconds: parts.seconds.firstCycle,
      cycleSeconds: result.cycles.map(({ seconds }) => seconds),
      totalSeconds: parts.seconds.total,
    },
  };
  const whole = reportSchema.parse({ ...report, digest: reportDigest(report) });
  const file = options.report ?? state.file("report.json");
  // Whole or not at all: a report that is cut off is worse than none.
  writeFileSync(`${file}.part`, `${JSON.stringify(whole, null, 2)}\n`);
  renameSync(`${file}.part`, file);
  return { held: whole.assertions.every(({ held }) => held), file };
}

/** A drill's kill and the death it causes are this close together. */
const drillWindowMs = 5_000;
