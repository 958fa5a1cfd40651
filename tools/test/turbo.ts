import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pnpmFolder, root } from "../setup.mjs";
import { machineFingerprint, sharedFolder } from "./machine.ts";

/** One task that turbo ran or reused. */
export interface TaskResult {
  /** The package's name; `//` is the root. */
  readonly package: string;
  readonly task: string;
  /** The package's folder from the root. */
  readonly folder: string;
  readonly code: number;
  readonly reused: boolean;
  readonly seconds: number;
}

/** What turbo is asked to run. */
export interface TurboRun {
  /** Tasks of all packages, such as `test`, or of one, such as `@isthmus/test#demo`. */
  readonly tasks: readonly string[];
  /** The most tasks at a time. */
  readonly concurrency: number;
  /** Runs every task, whatever is cached. */
  readonly force: boolean;
}

/** The environment of turbo: no telemetry, the local cache alone, and what results depend on besides the sources. */
function turboEnvironment(): NodeJS.ProcessEnv {
  const { ISTHMUS_CWD: _, ...environment } = process.env;
  return {
    ...environment,
    PATH: `${pnpmFolder()}:${join(root, "node_modules/.bin")}:${process.env.PATH ?? ""}`,
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
    TURBO_NO_UPDATE_NOTIFIER: "1",
    TURBO_CACHE: "local:rw",
    VITEST_MAX_WORKERS: "1",
    ISTHMUS_NODE: process.execPath,
    ISTHMUS_SHARED: sharedFolder(),
    ISTHMUS_MACHINE: machineFingerprint(),
  };
}

/** What a run of turbo gave. */
export interface TurboResult {
  readonly results: readonly TaskResult[];
  /** Whether every task was run or reused: false after a signal, whatever the results. */
  readonly complete: boolean;
}

/** Runs the tasks, all of them even when some fail. @throws Error if turbo itself does not get to run them. */
export async function runTurbo({ tasks, concurrency, force }: TurboRun): Promise<TurboResult> {
  const runs = join(root, ".turbo/runs");
  const before = new Set(existsSync(runs) ? readdirSync(runs) : []);
  const code = await turbo([
    "run",
    ...tasks,
    `--concurrency=${concurrency}`,
    "--continue=always",
    "--output-logs=new-only",
    "--log-order=grouped",
    "--ui=stream",
    "--summarize",
    ...(force ? ["--force"] : []),
  ]);
  const summary = readdirSync(runs).find((name) => !before.has(name));
  if (summary === undefined) throw new Error(`turbo ended with ${code} before it ran a task`);
  const file = join(runs, summary);
  const { tasks: ran } = JSON.parse(readFileSync(file, "utf8")) as { tasks: readonly SummaryTask[] };
  rmSync(file);
  const results = ran.filter(({ command }) => command !== "<NONEXISTENT>").map(resultOf);
  return { results, complete: code === 0 || results.some((result) => result.code !== 0) };
}

interface SummaryTask {
  readonly task: string;
  readonly package: string;
  readonly directory: string;
  readonly command: string;
  readonly cache: { readonly status: string };
  readonly execution?: { readonly startTime: number; readonly endTime: number; readonly exitCode: number | null };
}

function resultOf({ task, package: name, directory, cache, execution }: SummaryTask): TaskResult {
  return {
    package: name,
    task,
    folder: directory,
    // A task that was stopped has no exit code.
    code: execution?.exitCode ?? 1,
    reused: cache.status === "HIT",
    seconds: execution === undefined ? 0 : (execution.endTime - execution.startTime) / 1000,
  };
}

/** Runs turbo with these arguments and gives its exit code. */
export function turbo(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(root, "node_modules/.bin/turbo"), args, {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      env: turboEnvironment(),
    });
    const stop = (signal: NodeJS.Signals): void => {
      child.kill(signal);
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
    child.on("error", reject);
    child.on("close", (code) => {
      for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.off(signal, stop);
      resolve(code ?? 1);
    });
  });
}
