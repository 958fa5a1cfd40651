import { type ChildProcess, spawn } from "node:child_process";
import type { Writable } from "node:stream";
import { fileURLToPath } from "node:url";

const reaperFile = fileURLToPath(new URL("./reaper.mjs", import.meta.url));
let reaper: ChildProcess | undefined;

/**
 * Sees to it that a child does not outlive this process, even if this process is killed: a small process of its own
 * group holds the other end of a pipe, and ends the child when the pipe closes.
 */
export function guardChild(child: ChildProcess): void {
  const { pid } = child;
  if (pid === undefined) return;
  tell(`+${pid}`);
  child.once("exit", () => tell(`-${pid}`));
}

/** The same for a process that a child has started and that this process knows only by its id. */
export function guardGrandchild(pid: number, child: ChildProcess): void {
  tell(`+${pid}`);
  child.once("exit", () => tell(`-${pid}`));
}

function tell(line: string): void {
  const input = (reaper ?? startReaper()).stdin;
  if (input?.writable) input.write(`${line}\n`);
}

function startReaper(): ChildProcess {
  const started = spawn(process.execPath, [reaperFile], { detached: true, stdio: ["pipe", "ignore", "ignore"] });
  reaper = started;
  // Without it, a killed supervisor leaves its children; while it lives, nothing else changes.
  const forget = () => {
    if (reaper === started) reaper = undefined;
  };
  started.on("error", forget).on("exit", forget);
  started.stdin.on("error", forget);
  started.unref();
  (started.stdin as Writable & { unref?: () => void }).unref?.();
  return started;
}
