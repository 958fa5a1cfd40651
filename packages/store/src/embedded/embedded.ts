import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { IsthmusError } from "@isthmus/protocol";
import pg from "pg";
import { findBinaries } from "./binaries.ts";
import { endOrphans } from "./orphans.ts";
import { dataOwner, type RunAs, unprivileged } from "./unprivileged.ts";

/** Folder, port and limits of an embedded PostgreSQL. */
export interface EmbeddedOptions {
  /** Folder of its own; it keeps the data folder `data` only. */
  readonly folder: string;
  /** TCP port on 127.0.0.1. */
  readonly port: number;
  /** Password of the user `isthmus`; fixed when the data folder is created. */
  readonly password: string;
  /** File of the server's log; this process's stderr by default. */
  readonly logFile?: string;
  /** Time limit of a start, crash recovery included; 60,000 by default. */
  readonly startWithinMs?: number;
}

/** A running server. */
export interface EmbeddedPostgres {
  readonly url: string;
  /** The server's process id. */
  readonly pid: number;
  /** Resolves once the server's process has ended, for any reason. */
  readonly ended: Promise<void>;
  /** Fast shutdown: open transactions are rolled back, everything committed stays. */
  stop(): Promise<void>;
}

const user = "isthmus";

/**
 * Starts PostgreSQL on a folder and creates the database on first use. Works as root, after kill -9 of the server or of
 * its starter, and beside other servers.
 * @throws PROCESS_FAILED if the server does not start in time
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const folder = resolve(options.folder);
  const data = join(folder, "data");
  const binaries = findBinaries();
  mkdirSync(folder, { recursive: true });
  // PostgreSQL requires a private data folder; its user must be able to enter this one.
  chmodSync(folder, 0o755);
  const runAs = unprivileged([dirname(binaries.postgres), folder]);
  await endOrphans(data);
  const log = options.logFile === undefined ? "inherit" : openSync(options.logFile, "a", 0o600);
  try {
    if (!existsSync(join(data, "PG_VERSION")))
      await createDatabase(binaries.initdb, { folder, data, password: options.password }, runAs, log);
    const child = run(binaries.postgres, ["-D", data, "-p", String(options.port), ...serverSettings], runAs, log);
    const ended = new Promise<void>((done) => child.once("close", () => done()));
    const url = `postgresql://${user}:${encodeURIComponent(options.password)}@127.0.0.1:${options.port}/postgres`;
    await untilReady(url, child, options.startWithinMs ?? 60_000);
    return { url, pid: child.pid as number, ended, stop: () => stop(child, ended) };
  } finally {
    if (typeof log === "number") closeSync(log);
  }
}

/** No socket file in /tmp, synchronous commits, and enough connections for all our processes. */
const serverSettings = [
  ["listen_addresses", "127.0.0.1"],
  ["unix_socket_directories", ""],
  ["max_connections", "200"],
  ["shared_buffers", "64MB"],
  ["fsync", "on"],
  ["synchronous_commit", "on"],
  ["log_min_messages", "warning"],
].flatMap(([name, value]) => ["-c", `${name}=${value}`]);

function run(program: string, args: readonly string[], runAs: RunAs, log: number | "inherit"): ChildProcess {
  const [command = program, ...prefix] = runAs.prefix;
  const rest = runAs.prefix.length === 0 ? args : [...prefix, program, ...args];
  const { uid, gid } = runAs;
  return spawn(command, rest, {
    stdio: ["ignore", log, log],
    env: { ...process.env, LC_ALL: "C", LC_MESSAGES: "C" },
    // Its own process group: a Ctrl-C at the terminal reaches it only through this process.
    detached: true,
    ...(uid === undefined ? {} : { uid }),
    ...(gid === undefined ? {} : { gid }),
  });
}

/** Creates the database in a second folder and renames it when complete: a crash leaves no partial database. */
async function createDatabase(
  initdb: string,
  { folder, data, password }: { readonly folder: string; readonly data: string; readonly password: string },
  runAs: RunAs,
  log: number | "inherit",
): Promise<void> {
  const making = join(folder, "making");
  const passwordFile = join(folder, `password-${randomBytes(6).toString("hex")}`);
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  const owner = dataOwner();
  if (owner !== null) for (const path of [making, passwordFile]) chownSync(path, owner.uid, owner.gid);
  try {
    const args = [`--pgdata=${making}`, `--username=${user}`, `--pwfile=${passwordFile}`];
    const child = run(
      initdb,
      [...args, "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--no-instructions"],
      runAs,
      log,
    );
    const exitCode = await new Promise<number | null>((done, failed) => {
      child.once("error", failed);
      child.once("close", done);
    });
    if (exitCode !== 0) throw new IsthmusError("PROCESS_FAILED", { part: "initdb", exitCode });
    renameSync(making, data);
    // Without this a power cut could lose the new name, and the next start would create an empty database.
    syncFolder(folder);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function syncFolder(folder: string): void {
  const descriptor = openSync(folder, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

async function untilReady(url: string, child: ChildProcess, withinMs: number): Promise<void> {
  const startedMs = Date.now();
  let failure: Error | null = null;
  child.once("error", (error) => {
    failure = error;
  });
  for (;;) {
    if (failure !== null || child.exitCode !== null || child.signalCode !== null) {
      throw new IsthmusError("PROCESS_FAILED", { part: "postgres", exitCode: child.exitCode }, { cause: failure });
    }
    if (await answers(url)) return;
    if (Date.now() - startedMs > withinMs) {
      child.kill("SIGKILL");
      throw new IsthmusError("PROCESS_FAILED", { part: "postgres", waitedMs: withinMs });
    }
    await sleep(25);
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  // Without a listener, a connection that breaks here ends the process.
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("SELECT 1");
    return true;
  } catch {
    // Still starting or recovering: the caller retries until its limit.
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill("SIGINT");
  const killer = setTimeout(() => child.kill("SIGKILL"), 15_000);
  await ended;
  clearTimeout(killer);
}
