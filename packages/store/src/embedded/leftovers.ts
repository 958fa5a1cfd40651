import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { IsthmusError } from "@isthmus/protocol";

/**
 * Ends every PostgreSQL process that still works in a data folder: a server whose parent was killed, or the children
 * of a killed server, which hold its shared memory for a moment and would stop the next start.
 * Only PostgreSQL processes of this data folder are touched.
 * @throws PROCESS_FAILED when one does not end in time
 */
export async function endLeftovers(dataFolder: string, withinMs = 20_000): Promise<void> {
  if (!existsSync(dataFolder)) return;
  const startedMs = Date.now();
  const fastShutdownMs = Math.min(5_000, withinMs / 2);
  for (let round = 0; ; round++) {
    const pids = serversIn(dataFolder);
    if (pids.length === 0) {
      // In a container without a reaping init the dead server may stay a zombie, and PostgreSQL would take its pid for
      // a live one. Should a server run unseen, its shared memory still keeps a second one out.
      if (hasProc) rmSync(join(dataFolder, "postmaster.pid"), { force: true });
      return;
    }
    const waitedMs = Date.now() - startedMs;
    if (waitedMs > withinMs) throw new IsthmusError("PROCESS_FAILED", { part: "postgres", leftover: pids.join(",") });
    // SIGINT is PostgreSQL's fast shutdown; what does not obey it in time is killed (the log makes that safe).
    if (round === 0) signalAll(pids, "SIGINT");
    else if (waitedMs > fastShutdownMs) signalAll(pids, "SIGKILL");
    await sleep(25);
  }
}

/** The live servers of a data folder: by their working folder and, where that cannot be read, by postmaster.pid. */
export function serversIn(dataFolder: string): number[] {
  const folder = realpathSync(dataFolder);
  const pids = new Set(postmasterOf(folder));
  if (!hasProc) return [...pids];
  for (const name of readdirSync("/proc")) {
    if (!/^[0-9]+$/.test(name)) continue;
    try {
      if (readlinkSync(`/proc/${name}/cwd`) === folder && isLivePostgres(Number(name))) pids.add(Number(name));
    } catch {
      // The process ended while we looked, or is not ours to look at: either way it is not our server.
    }
  }
  return [...pids];
}

const hasProc = existsSync("/proc/self/stat");

function isLivePostgres(pid: number): boolean {
  try {
    // "pid (comm) state …": a zombie (Z) has ended and only waits for a parent that may never ask.
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
    // No such process: the file is stale and PostgreSQL itself replaces it.
    return [];
  }
}

function signalAll(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // It ended in between.
    }
  }
}
