import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundleFolder } from "./bundle-folder.mjs";
import { LaunchError } from "./launch-error.mjs";
import { root } from "./places.mjs";
import { programs } from "./programs.mjs";

/** The first bundle of this process; null if it could not be made. */
let folder;

/** Arguments of Node that run one of our programs; see index.d.mts. */
export function programArguments(name) {
  const entry = programs[name];
  if (entry === undefined)
    throw new LaunchError("NOT_FOUND", `Unknown program ${name}; known: ${Object.keys(programs).join(", ")}`);
  const way = process.env.ISTHMUS_LAUNCH ?? "bundle";
  if (way !== "bundle" && way !== "tsx") {
    const message = `ISTHMUS_LAUNCH is "bundle" (the default) or "tsx", not ${JSON.stringify(way)}.`;
    throw new LaunchError("CONFIG_INVALID", message);
  }
  if (way === "bundle" && folder === undefined) folder = bundleFolder();
  if (way === "tsx" || folder === null) {
    const tsx = createRequire(import.meta.url).resolve("tsx");
    return [...memoryOf(name), "--import", pathToFileURL(tsx).href, join(root, entry)];
  }
  return [...memoryOf(name), "--enable-source-maps", join(folder, `${name}.mjs`)];
}

/**
 * Room for young objects: a batch of 10,000 trades is read, applied and answered before they are collected, instead of being moved
 * around meanwhile, which took a fifth of its time.
 */
const memoryOf = (name) => (name === "coordinator" ? ["--max-semi-space-size=64"] : []);
