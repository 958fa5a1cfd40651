import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "./places.mjs";

/** A bundle that was used this recently stays: its programs may be about to start. */
const justUsedMs = 60 * 60 * 1000;

/**
 * Marks a bundle as used by this process, so that it stays while the process lives and may restart programs. Has no effect
 * if the bundle does not exist or the folder is read-only; bundles are not removed then either.
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

/** Removes unused bundles and unfinished ones. */
export function removeUnused() {
  for (const name of readdirSync(cacheFolder)) {
    const folder = join(cacheFolder, name);
    try {
      if (Date.now() - statSync(folder).mtimeMs < justUsedMs || readdirSync(folder).some(isAliveUser)) continue;
      rmSync(folder, { recursive: true });
    } catch (error) {
      // Another process removes the same bundle.
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
