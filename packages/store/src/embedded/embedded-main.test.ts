import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { programArguments } from "@isthmus/launch";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Database } from "../database/database.ts";
import { freePort } from "./free-port.ts";
import { serversIn } from "./orphans.ts";

let parent: string;
let folder: string;
let config: string;
let url: string;
let child: ChildProcess;

/** Runs the process entry until its ready line. */
function start(file = config): Promise<{ pid: number }> {
  child = spawn(process.execPath, [...programArguments("postgres"), file], { stdio: ["ignore", "pipe", "pipe"] });
  return new Promise((ready, failed) => {
    let problem = "";
    child.stderr?.on("data", (chunk: Buffer) => {
      problem += chunk.toString();
    });
    child.stdout?.on("data", (chunk: Buffer) => ready(JSON.parse(chunk.toString()) as { pid: number }));
    child.once("exit", (code) => failed(new Error(`exit ${code}: ${problem}`)));
  });
}

/** Kills servers; one may already have ended with another. */
function killAll(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, "SIGKILL");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
    }
  }
}

const exitOf = (process: ChildProcess): Promise<number | null> =>
  new Promise((done) => {
    if (process.exitCode !== null) done(process.exitCode);
    else process.once("exit", (code) => done(code));
  });

beforeAll(async () => {
  // A private parent folder, as `mktemp -d` creates it: root's PostgreSQL user cannot enter it unaided.
  parent = mkdtempSync(join(tmpdir(), "isthmus-private-"));
  chmodSync(parent, 0o700);
  folder = join(parent, "postgres");
  config = join(parent, "postgres.json");
  const port = await freePort();
  writeFileSync(config, JSON.stringify({ folder, port, password: "p@ss word", logFile: join(parent, "log") }), {
    mode: 0o600,
  });
  url = `postgresql://isthmus:${encodeURIComponent("p@ss word")}@127.0.0.1:${port}/postgres`;
});

afterAll(async () => {
  child.kill("SIGTERM");
  await exitOf(child);
  rmSync(parent, { recursive: true, force: true });
});

describe("embedded PostgreSQL process", () => {
  it("starts below a private folder, survives kill -9 of the server and of its starter, and stops cleanly", async () => {
    const first = await start();
    const database = new Database({ url, name: "embedded-test" });
    await database.query("CREATE TABLE public.kept (n integer)");

    // The server is killed: the starter exits with 1, and a supervisor restarts it.
    await database.query("INSERT INTO public.kept VALUES (1)");
    process.kill(first.pid, "SIGKILL");
    expect(await exitOf(child)).toBe(1);
    const second = await start();
    expect(second.pid).not.toBe(first.pid);

    // The starter is killed: its server runs on as an orphan until the next start replaces it.
    await database.query("INSERT INTO public.kept VALUES (2)");
    child.kill("SIGKILL");
    await exitOf(child);
    expect(serversIn(join(folder, "data"))).toContain(second.pid);
    await start();

    // Starter and servers are killed together.
    await database.query("INSERT INTO public.kept VALUES (3)");
    child.kill("SIGKILL");
    killAll(serversIn(join(folder, "data")));
    await exitOf(child);
    expect(existsSync(join(folder, "data", "postmaster.pid"))).toBe(true);
    await start();

    const { rows } = await database.query<{ n: number }>("SELECT n FROM public.kept ORDER BY n");
    expect(rows.map((row) => row.n)).toEqual([1, 2, 3]);
    await database.close();
    child.kill("SIGTERM");
    expect(await exitOf(child)).toBe(0);
    expect(serversIn(join(folder, "data"))).toEqual([]);
  }, 400_000);

  it("refuses unknown keys and invalid values in its configuration", async () => {
    const bad = join(parent, "bad.json");
    for (const value of [
      { folder, port: 1, password: "x", extra: 1 },
      { folder, port: "1", password: "x" },
      { folder, port: 1 },
      null,
    ]) {
      writeFileSync(bad, JSON.stringify(value));
      await expect(start(bad)).rejects.toThrow(/exit 1.*configuration is not valid/);
    }
    writeFileSync(bad, '{"password":hunter2secret}');
    const words = await start(bad).catch((error: Error) => error.message);
    expect(words).toMatch(/exit 1.*configuration is not valid/);
    expect(words).not.toContain("hunter2");
  }, 400_000);
});
