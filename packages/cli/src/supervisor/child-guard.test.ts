import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { isAlive } from "../testing/is-alive.ts";

const patience = { timeout: 60_000, interval: 50 };
const folder = mkdtempSync(join(tmpdir(), "isthmus-guard-"));
const ready = `process.stdout.write('{"ready":true}\\n');`;
const stay = "setInterval(() => undefined, 1000);";

it("ends every child of a killed supervisor, also one that ignores SIGTERM and one that a child started", async () => {
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
