import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { IsthmusError } from "@isthmus/protocol";

/**
 * Ends every orphaned PostgreSQL process of a data folder: a server whose parent was killed, or the children of a killed
 * server, which hold its shared memory and would block the next start. No other process is signalled.
 * @throws PROCESS_FAILED if one does not end in time
 */
export async function endOrphans(dataFolder: string, withinMs = 20_000): Promise<void> {
  if (!existsSync(dataFolder)) return;
  const startedMs = Date.now();
  const fastShutdownMs = Math.min(5_000, withinMs / 2);
  for (let round = 0; ; round++) {
    const pids = serversIn(dataFolder);
    if (pids.length === 0) {
      // Without a reaping init the dead server may stay a zombie, and PostgreSQL would take its pid for a live one.
      // If an undetected server runs, its shared memory still keeps a second one out.
      if (hasProc) rmSync(join(dataFolder, "postmaster.pid"), { force: true });
      return;
    }
    const waitedMs = Date.now() - startedMs;
    if (waitedMs > withinMs) throw new IsthmusError("PROCESS_FAILED", { part: "postgres", orphans: pids.join(",") });
    // SIGINT is PostgreSQL's fast shutdown; after its limit SIGKILL follows, which the write-ahead log makes safe.
    if (round === 0) signalAll(pids, "SIGINT");
    else if (waitedMs > fastShutdownMs) signalAll(pids, "SIGKILL");
    await sleep(25);
  }
}

/** Returns the process ids of the live servers of a data folder, by working folder and by postmaster.pid. */
export function serversIn(dataFolder: string): number[] {
  const folder = realpathSync(dataFolder);
  const pids = new Set(postmasterOf(folder));
  if (!hasProc) return [...pids];
  for (const name of readdirSync("/proc")) {
    if (!/^[0-9]+$/.test(name)) continue;
    try {
      if (readlinkSync(`/proc/${name}/cwd`) === folder && isLivePostgres(Number(name))) pids.add(Number(name));
    } catch {
      // The process has ended or is not ours to inspect: in both cases it is not our server.
    }
  }
  return [...pids];
}

const hasProc = existsSync("/proc/self/stat");

function isLivePostgres(pid: number): boolean {
  try {
    // "pid (comm) state …": a zombie (Z) has ended and only waits for its parent.
    const [, command, state] = /^[0-9]+ \((.*)\) (.)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
    return command === "postgres" && state !== "Z";
  } catch {
    // No such process.
    return false;
  }
}

function postmasterOf(folder: string): number[] {
  const file = join(folder, "postmaster.pid");
  if (!existsSync(file)) return [];
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  if (hasProc) return isLivePostgres(pid) ? [pid] : [];
  try {
    process.kill(pid, 0);
    return [pid];
  } catch {
    // No such process: the file is stale and PostgreSQL replaces it.
    return [];
  }
}

function signalAll(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // It has ended.
    }
  }
}
