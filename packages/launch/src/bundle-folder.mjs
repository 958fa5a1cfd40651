import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cacheFolder } from "./places.mjs";
import { sourcesDigest } from "./sources-digest.mjs";
import { addUser } from "./users.mjs";

const maker = fileURLToPath(new URL("./make-bundle.mjs", import.meta.url));

/**
 * The folder with the bundle of the current sources, made if there is none; null if that fails, with the reason on standard
 * error. A process of its own makes it, because callers such as constructors cannot await it.
 */
export function bundleFolder() {
  const ready = join(cacheFolder, sourcesDigest());
  addUser(ready);
  // A folder is renamed only when it is complete.
  if (existsSync(ready)) return ready;
  const { status, stdout } = spawnSync(process.execPath, [maker], {
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  if (status !== 0) return null;
  const made = stdout.trim();
  addUser(made);
  return made;
}
