import { type ChildProcess, spawn } from "node:child_process";
import type { Writable } from "node:stream";
import { fileURLToPath } from "node:url";

const reaperFile = fileURLToPath(new URL("./reaper.mjs", import.meta.url));
let reaper: ChildProcess | undefined;

/**
 * Ends a child when this process ends, even if it is killed: a guard process in a group of its own holds the other end of a
 * pipe and ends the child when the pipe closes.
 */
export function guardChild(child: ChildProcess): void {
  const { pid } = child;
  if (pid === undefined) return;
  notifyReaper(`+${pid}`);
  child.once("exit", () => notifyReaper(`-${pid}`));
}

/** The same for a process that a child started; only its id is known here. */
export function guardGrandchild(pid: number, child: ChildProcess): void {
  notifyReaper(`+${pid}`);
  child.once("exit", () => notifyReaper(`-${pid}`));
}

function notifyReaper(line: string): void {
  const input = (reaper ?? startReaper()).stdin;
  if (input?.writable) input.write(`${line}\n`);
}

function startReaper(): ChildProcess {
  const started = spawn(process.execPath, [reaperFile], { detached: true, stdio: ["pipe", "ignore", "ignore"] });
  reaper = started;
  // Its failure only matters if the supervisor is killed later: that would leave the children.
  const forget = () => {
    if (reaper === started) reaper = undefined;
  };
  started.on("error", forget).on("exit", forget);
  started.stdin.on("error", forget);
  started.unref();
  (started.stdin as Writable & { unref?: () => void }).unref?.();
  return started;
}
