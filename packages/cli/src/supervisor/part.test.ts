import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { isAlive } from "../testing/is-alive.ts";
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
    .filter((line) => line.includes('"restarting"'))
    .map((line) => (JSON.parse(line) as { pauseMs: number }).pauseMs);
}

afterEach(async () => {
  await Promise.all(parts.splice(0).map((part) => part.stop()));
});

describe("a part", () => {
  it("is ready with its ready line, passes every other line on, and ends when stopped", async () => {
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

  it("notifies its watcher of deaths and restarts", async () => {
    const notified: string[] = [];
    const part = scriptPart(`${ready} ${stay}`);
    part.watcher = {
      died: ({ spec }, { signal }) => notified.push(`${spec.name} died of ${signal}`),
      back: ({ spec }) => notified.push(`${spec.name} is back`),
    };
    await part.start();
    part.kill();
    await expect
      .poll(() => notified, patience)
      .toEqual([`${part.spec.name} died of SIGKILL`, `${part.spec.name} is back`]);
  });

  it("restarts after a kill, each time after a longer pause", async () => {
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

  it("counts one death however often its restart fails, with growing pauses", async () => {
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

  it("fails with the place of its log if it dies at its first start, and is not restarted", async () => {
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

  it("fails if its program is missing, and can still be stopped", async () => {
    const part = scriptPart("", { command: join(folder, "no-such-program") });
    await expect(part.start()).rejects.toMatchObject({ code: "PROCESS_FAILED" });
    await part.stop();
  });

  it("stays dead if it must not restart", async () => {
    let exits = 0;
    const part = scriptPart(`${ready} ${stay}`, { restart: false, onExit: () => exits++ });
    await part.start();
    part.kill();
    await expect.poll(() => exits, patience).toBe(1);
    expect(part.deaths).toMatchObject([{ signal: "SIGKILL", backAfterMs: null }]);
    expect(pausesMs(part)).toEqual([]);
  });

  it("is killed if it ignores SIGTERM", async () => {
    const part = scriptPart(`process.on("SIGTERM", () => console.log("no")); ${ready} ${stay}`, { stopTimeoutMs: 100 });
    await part.start();
    const { pid } = part;
    await part.stop();
    expect(isAlive(pid)).toBe(false);
    expect(part.deaths).toEqual([]);
  });

  it("is ready when its probe is true, if it has one", async () => {
    let asked = 0;
    const part = scriptPart(stay, { probe: async () => ++asked > 2 });
    await part.start();
    expect(asked).toBe(3);
  });
});
