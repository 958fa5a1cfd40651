import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { Part, type PartSpec } from "./part.ts";

const patience = { timeout: 60_000, interval: 50 };
const folder = mkdtempSync(join(tmpdir(), "isthmus-part-"));
const ready = `process.stdout.write('{"ready":true,"color":"blue"}\\n');`;
const stay = "setInterval(() => undefined, 1000);";
const parts: Part[] = [];
let made = 0;

/** A part that is a few lines of JavaScript in a process of its own. */
function scriptPart(script: string, more: Partial<PartSpec> = {}): Part {
  const name = `part-${made++}`;
  const part = new Part({
    name,
    command: process.execPath,
    args: ["-e", script],
    logFile: join(folder, `${name}.log`),
    ...more,
  });
  parts.push(part);
  return part;
}

/** The pauses before every restart so far, in order. */
function pausesMs(part: Part): number[] {
  return readFileSync(part.spec.logFile, "utf8")
    .split("\n")
    .filter((line) => line.includes('"starting again"'))
    .map((line) => (JSON.parse(line) as { pauseMs: number }).pauseMs);
}

function isAlive(pid: number | undefined): boolean {
  if (pid === undefined) return false;
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
    throw error;
  }
}

/** Ended, and only waits for a parent to ask: an orphan's is the machine's first process, which may never do so. */
function isZombie(pid: number): boolean {
  const file = `/proc/${pid}/stat`;
  return existsSync(file) && /\) Z /.test(readFileSync(file, "utf8"));
}

afterEach(async () => {
  await Promise.all(parts.splice(0).map((part) => part.stop()));
});

describe("a part", () => {
  it("is up when it says so, hands on every other line, and ends when asked", async () => {
    const lines: string[] = [];
    const part = scriptPart(`console.log("first"); ${ready} console.log("second"); ${stay}`, {
      onLine: (line) => lines.push(line),
    });
    await part.start();
    expect(part.readyInfo.color).toBe("blue");
    await expect.poll(() => lines, patience).toEqual(["first", "second"]);
    const { pid } = part;
    await part.stop();
    expect(isAlive(pid)).toBe(false);
    expect(part.deaths).toEqual([]);
  });

  it("leads a process group of its own, which Ctrl-C in a terminal does not reach", async () => {
    const part = scriptPart(`${ready} ${stay}`);
    await part.start();
    expect(isAlive(-(part.pid ?? Number.NaN))).toBe(true);
  });

  it("tells its watcher of deaths and returns", async () => {
    const told: string[] = [];
    const part = scriptPart(`${ready} ${stay}`);
    part.watcher = {
      died: ({ spec }, { signal }) => told.push(`${spec.name} died of ${signal}`),
      back: ({ spec }) => told.push(`${spec.name} is back`),
    };
    await part.start();
    part.kill();
    await expect.poll(() => told, patience).toEqual([`${part.spec.name} died of SIGKILL`, `${part.spec.name} is back`]);
  });

  it("comes back after a kill, each time after a longer pause", async () => {
    const part = scriptPart(`${ready} ${stay}`);
    await part.start();
    for (let count = 1; count <= 3; count++) {
      const before = part.pid;
      part.kill();
      await expect.poll(() => part.deaths[count - 1]?.backAfterMs ?? null, patience).not.toBeNull();
      expect(part.pid).not.toBe(before);
      expect(isAlive(part.pid)).toBe(true);
    }
    expect(part.deaths.map(({ signal }) => signal)).toEqual(["SIGKILL", "SIGKILL", "SIGKILL"]);
    expect(pausesMs(part)).toEqual([200, 400, 800]);
  });

  it("that dies while it starts again is one death, and is tried again after longer and longer pauses", async () => {
    const counter = join(folder, "starts");
    const script = `const fs = require("node:fs"); fs.appendFileSync(${JSON.stringify(counter)}, "x");
      if (![1, 4].includes(fs.readFileSync(${JSON.stringify(counter)}).length)) process.exit(3); ${ready} ${stay}`;
    const part = scriptPart(script);
    await part.start();
    part.kill();
    await expect.poll(() => part.deaths[0]?.backAfterMs ?? null, patience).not.toBeNull();
    expect(readFileSync(counter, "utf8")).toBe("xxxx");
    expect(part.deaths).toHaveLength(1);
    expect(pausesMs(part)).toEqual([200, 400, 800]);
  });

  it("that dies at its first start fails with where its log is, and is not started again", async () => {
    const part = scriptPart('console.error("no key"); process.exit(7);');
    await expect(part.start()).rejects.toMatchObject({
      code: "PROCESS_FAILED",
      details: { part: part.spec.name, reason: "ended with 7", log: part.spec.logFile },
    });
    expect(part.deaths).toEqual([]);
    await part.stop();
    expect(readFileSync(part.spec.logFile, "utf8")).toContain("no key");
    expect(pausesMs(part)).toEqual([]);
  });

  it("whose program is missing fails, and can still be stopped", async () => {
    const part = scriptPart("", { command: join(folder, "no-such-program") });
    await expect(part.start()).rejects.toMatchObject({ code: "PROCESS_FAILED" });
    await part.stop();
  });

  it("that must not restart stays dead", async () => {
    let exits = 0;
    const part = scriptPart(`${ready} ${stay}`, { restart: false, onExit: () => exits++ });
    await part.start();
    part.kill();
    await expect.poll(() => exits, patience).toBe(1);
    expect(part.deaths).toMatchObject([{ signal: "SIGKILL", backAfterMs: null }]);
    expect(pausesMs(part)).toEqual([]);
  });

  it("that does not listen when asked to end is killed", async () => {
    const part = scriptPart(`process.on("SIGTERM", () => console.log("no")); ${ready} ${stay}`, { stopTimeoutMs: 100 });
    await part.start();
    const { pid } = part;
    await part.stop();
    expect(isAlive(pid)).toBe(false);
    expect(part.deaths).toEqual([]);
  });

  it("is up when its probe says so, if it has one", async () => {
    let asked = 0;
    const part = scriptPart(stay, { probe: async () => ++asked > 2 });
    await part.start();
    expect(asked).toBe(3);
  });
});

describe("a supervisor that is killed", () => {
  it("leaves no child behind, not even one that ignores SIGTERM or that a child has started", async () => {
    const program = `
      import { Part } from ${JSON.stringify(fileURLToPath(new URL("./part.ts", import.meta.url)))};
      const [folder, ready, stay] = ${JSON.stringify([folder, ready, stay])};
      const inner = 'const inner = require("node:child_process").spawn(process.execPath, ["-e", ' + JSON.stringify(stay) + '], { stdio: "ignore" });';
      const scripts = [
        ready + stay,
        'process.on("SIGTERM", () => undefined);' + ready + stay,
        inner + 'console.log(JSON.stringify({ ready: true, pid: inner.pid }));' + stay,
      ];
      const parts = scripts.map((script, index) => new Part({
        name: "orphan", command: process.execPath, args: ["-e", script], logFile: folder + "/orphan-" + index + ".log",
      }));
      Promise.all(parts.map((part) => part.start())).then(() => {
        console.log(JSON.stringify([...parts.map(({ pid }) => pid), parts[2].readyInfo.pid]));
      });`;
    const supervisor = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
      cwd: fileURLToPath(new URL("../..", import.meta.url)),
      stdio: ["ignore", "pipe", "inherit"],
    });
    const pids = await new Promise<number[]>((resolve, reject) => {
      createInterface({ input: supervisor.stdout }).on("line", (line) => resolve(JSON.parse(line) as number[]));
      supervisor.on("exit", () => reject(new Error("the supervisor ended early")));
    });
    expect(pids.map(isAlive)).toEqual([true, true, true, true]);
    supervisor.kill("SIGKILL");
    await expect.poll(() => pids.map(isAlive), patience).toEqual([false, false, false, false]);
  });
});
