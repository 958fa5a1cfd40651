import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { programArguments } from "@isthmus/launch";
import { afterEach, describe, expect, it } from "vitest";
import { isPortFree } from "../supervisor/ports.ts";

const patience = { timeout: 120_000, interval: 100 };
const started: ChildProcess[] = [];

/** A run of the real program in a process group of its own, as in the foreground of a terminal. */
class TestRun {
  readonly state = join(mkdtempSync(join(tmpdir(), "isthmus-stop-")), "state");
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  output = "";

  constructor(args: readonly string[]) {
    this.child = spawn(process.execPath, [...programArguments("start"), "--state", this.state, ...args], {
      cwd: fileURLToPath(new URL("../..", import.meta.url)),
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    started.push(this.child);
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on("data", (part: Buffer) => {
        this.output += part.toString();
      });
    this.ended = new Promise((resolve) => this.child.on("exit", resolve));
  }

  /** Waits for a line of the run. */
  async shows(text: RegExp): Promise<void> {
    await expect.poll(() => this.output, patience).toMatch(text);
  }

  /** Ctrl-C in a terminal: every process of the group gets the signal, and programs in between pass it on again. */
  pressCtrlC(): void {
    const group = -(this.child.pid ?? Number.NaN);
    process.kill(group, "SIGINT");
    process.kill(group, "SIGINT");
  }

  /** Ports of the run's parts that are still in use. */
  async portsInUse(): Promise<number[]> {
    const file = join(this.state, "ports.json");
    if (!existsSync(file)) throw new Error("the run chose no ports");
    const ports = Object.values(JSON.parse(readFileSync(file, "utf8")) as Record<string, number | number[]>).flat();
    const free = await Promise.all(ports.map(isPortFree));
    return ports.filter((_, index) => !free[index]);
  }
}

afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

describe("a run that is stopped while it starts", () => {
  it("ends with 0 after Ctrl-C, with no part left", async () => {
    const run = new TestRun([]);
    await run.shows(/hub is ready/);
    run.pressCtrlC();
    expect(await run.ended).toBe(0);
    expect(run.output).toMatch(/stopping\n$/);
    expect(run.output).not.toMatch(/died|FAILED/);
    expect(await run.portsInUse()).toEqual([]);
  }, 200_000);

  it("ends with 130 if the demo was to run once", async () => {
    const run = new TestRun(["--once"]);
    await run.shows(/hub is ready/);
    run.child.kill("SIGTERM");
    expect(await run.ended).toBe(130);
    expect(await run.portsInUse()).toEqual([]);
  }, 200_000);

  it("leaves no part behind when it is killed", async () => {
    const run = new TestRun([]);
    await run.shows(/deploying/);
    expect(await run.portsInUse()).not.toEqual([]);
    run.child.kill("SIGKILL");
    await expect.poll(() => run.portsInUse(), patience).toEqual([]);
  }, 200_000);
});
