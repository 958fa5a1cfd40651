import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "@isthmus/cli";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Real market data and published cases; undefined when the folder is not there. */
export const shared: string | undefined = [process.env.ISTHMUS_SHARED ?? join(root, "..", "shared")].find((folder) =>
  existsSync(folder),
);

/** What a program printed and how it ended. */
export interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Runs one of the root scripts' programs as a person would, and waits for its end. */
export function runProgram(name: "start" | "verify-report", args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, "tools/run.mjs"), name, ...args], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const parts: Buffer[] = [];
    child.stdout.on("data", (part: Buffer) => parts.push(part));
    child.stderr.on("data", (part: Buffer) => parts.push(part));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output: Buffer.concat(parts).toString("utf8") }));
  });
}

/** A finished demo. */
export interface Played extends Ended {
  readonly report: Report;
  readonly reportFile: string;
}

/** Plays the demo to its end in a folder of its own. */
export async function playDemo(args: readonly string[]): Promise<Played> {
  const folder = mkdtempSync(join(tmpdir(), "isthmus-demo-"));
  const reportFile = join(folder, "report.json");
  const ended = await runProgram("start", [
    "--once",
    "--report",
    reportFile,
    "--state",
    join(folder, "state"),
    ...args,
  ]);
  if (!existsSync(reportFile)) throw new Error(`no report; the run printed:\n${ended.output.slice(-6_000)}`);
  return { ...ended, reportFile, report: JSON.parse(readFileSync(reportFile, "utf8")) as Report };
}

/** Assertions of a report that did not hold, as lines. */
export function broken(report: Report): string[] {
  return report.assertions.filter(({ held }) => !held).map(({ name, detail }) => `${name}: ${detail}`);
}
