import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "./places.mjs";

/** A bundle that was asked for so recently stays, whoever uses it: its programs may be about to be started. */
const justUsedMs = 60 * 60 * 1000;

/**
 * Notes that this process starts programs from a bundle, so that it stays while the process lives: it may have to start
 * one again. Does nothing when the bundle is not there, or when nothing can be written: then nothing is removed either.
 */
export function addUser(folder) {
  try {
    const now = new Date();
    utimesSync(folder, now, now);
    const mark = join(folder, `user-${process.pid}`);
    writeFileSync(mark, "");
    process.once("exit", () => rmSync(mark, { force: true }));
  } catch (error) {
    if (!["ENOENT", "ENOTDIR", "EROFS", "EACCES", "EPERM"].includes(error.code)) throw error;
  }
}

/** Removes the bundles that nobody uses any more, and what was left of bundles that were never finished. */
export function removeUnused() {
  for (const name of readdirSync(cacheFolder)) {
    const folder = join(cacheFolder, name);
    try {
      if (Date.now() - statSync(folder).mtimeMs < justUsedMs || readdirSync(folder).some(isAliveUser)) continue;
      rmSync(folder, { recursive: true });
    } catch (error) {
      // Another process removes the same at the same time.
      if (error.code !== "ENOENT") throw error;
    }
  }
}

function isAliveUser(name) {
  const pid = Number(/^user-(\d+)$/.exec(name)?.[1] ?? 0);
  if (pid <= 1) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
