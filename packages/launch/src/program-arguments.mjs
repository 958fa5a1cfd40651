import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundleFolder } from "./bundle-folder.mjs";
import { root } from "./places.mjs";
import { programs } from "./programs.mjs";

/** The bundle that this process was given first; null when it could not be made. */
let folder;

/** What Node is to be called with to run a program of ours; see the types beside this file. */
export function programArguments(name) {
  const entry = programs[name];
  if (entry === undefined) throw new Error(`Unknown program ${name}; known: ${Object.keys(programs).join(", ")}`);
  const way = process.env.ISTHMUS_LAUNCH ?? "bundle";
  if (way !== "bundle" && way !== "tsx")
    throw new Error(`ISTHMUS_LAUNCH is "bundle" (the default) or "tsx", not ${JSON.stringify(way)}.`);
  if (way === "bundle" && folder === undefined) folder = bundleFolder();
  if (way === "tsx" || folder === null) {
    const tsx = createRequire(import.meta.url).resolve("tsx");
    return ["--import", pathToFileURL(tsx).href, join(root, entry)];
  }
  return ["--enable-source-maps", join(folder, `${name}.mjs`)];
}
