import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { Part } from "../supervisor/part.ts";
import { isAlive } from "../testing/is-alive.ts";
import { killPart } from "./drill.ts";

const patience = { timeout: 60_000, interval: 50 };
const folder = mkdtempSync(join(tmpdir(), "isthmus-drill-"));
const parts: Part[] = [];

/** A part that runs a few lines of JavaScript and stays. */
async function startPart(name: string, script: string): Promise<Part> {
  const logFile = join(folder, `${name}.log`);
  const args = ["-e", `${script}; setInterval(() => undefined, 1000);`];
  const part = new Part({ name, command: process.execPath, args, logFile, restart: false });
  parts.push(part);
  await part.start();
  return part;
}

afterEach(async () => {
  await Promise.all(parts.splice(0).map((part) => part.stop()));
});

it("kills the process of the target and no other", async () => {
  const ready = `process.stdout.write('{"ready":true}\\n')`;
  const [first, second] = [await startPart("operator-0", ready), await startPart("operator-1", ready)];
  expect(killPart(parts, "attester", 4)).toMatchObject({ part: "operator-1", cycle: 4 });
  await expect.poll(() => second.deaths.map(({ signal }) => signal), patience).toEqual(["SIGKILL"]);
  expect(first.deaths).toEqual([]);
});

it("kills the server process of PostgreSQL too", async () => {
  const script = `const server = require("node:child_process").spawn("sleep", ["1000"]);
    server.on("exit", (_, signal) => console.log(signal));
    process.stdout.write(JSON.stringify({ ready: true, pid: server.pid }) + "\\n")`;
  const postgres = await startPart("postgres", script);
  const server = Number(postgres.readyInfo.pid);
  killPart(parts, "postgres", 2);
  await expect.poll(() => isAlive(server), patience).toBe(false);
});
