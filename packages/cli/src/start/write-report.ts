import { renameSync, writeFileSync } from "node:fs";
import type { Deployment } from "@isthmus/adapter";
import type { DemoResult } from "../report/demo-result.ts";
import { reportDigest } from "../report/digest.ts";
import { type Report, reportSchema, reportVersion } from "../report/schema.ts";
import type { PartDeath } from "../supervisor/part.ts";
import type { StateDirectory } from "../supervisor/state-directory.ts";
import type { Kill } from "./drill.ts";
import type { StartOptions } from "./options.ts";

/** Longest time between a drill's kill and the death it causes. */
const drillWindowMs = 5_000;

/** Input of a report. */
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

/**
 * Composes the report, validates it against its schema and writes it atomically.
 * @returns the file, and whether every assertion held
 */
export function writeReport(parts: ReportParts): { readonly held: boolean; readonly file: string } {
  const { options, state, deployment, result } = parts;
  const deaths = reportedDeaths(parts);
  const own = runAssertions(parts, deaths);
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
    deployment: reportedDeployment(deployment),
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
  writeFileSync(`${file}.part`, `${JSON.stringify(whole, null, 2)}\n`);
  renameSync(`${file}.part`, file);
  return { held: whole.assertions.every(({ held }) => held), file };
}

/** The deployment in the report's form, which calls the house id `house`. */
function reportedDeployment({ houseId, ...rest }: Deployment): Report["deployment"] {
  return { house: houseId, ...rest };
}

/** Deaths in the report's form; one that followed a kill of its part belongs to that drill. */
function reportedDeaths({ deaths, kills }: ReportParts): Report["deaths"] {
  return deaths.map(({ name, atMs, signal, backAfterMs }) => {
    const kill = kills.find((each) => each.part === name && atMs >= each.atMs && atMs - each.atMs < drillWindowMs);
    return { part: name, cycle: kill?.cycle ?? null, drill: kill !== undefined, signal, backAfterMs };
  });
}

/** The assertions that only the supervisor can make. */
function runAssertions({ demoHeld, result, kills }: ReportParts, deaths: Report["deaths"]): Report["assertions"] {
  return [
    { name: "the demo came to its end", held: demoHeld, detail: `${result.cycles.length} cycles` },
    {
      name: "every drilled part died and came back",
      held: kills.every(({ part, cycle }) =>
        deaths.some((death) => death.part === part && death.cycle === cycle && death.backAfterMs !== null),
      ),
      detail: `${kills.length} kills`,
    },
    ...kills.flatMap(({ part, cycle, successor }) =>
      successor === undefined
        ? []
        : {
            name: `${successor.part} led after ${part} was killed`,
            held: successor.ledAfterMs !== null,
            detail: `cycle ${cycle}, ${successor.ledAfterMs ?? "not"} ms after the kill`,
          },
    ),
    {
      name: "every part that died came back",
      held: deaths.every(({ backAfterMs }) => backAfterMs !== null),
      detail: deaths.map(({ part, backAfterMs }) => `${part}: ${backAfterMs ?? "not"} ms`).join(", ") || "nothing died",
    },
  ];
}
