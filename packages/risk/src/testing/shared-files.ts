import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

const repositoryRoot = fileURLToPath(new URL("../../../../", import.meta.url));

/**
 * Folder with real data and published cases: ISTHMUS_SHARED, by default `../shared` beside the repository.
 * @returns the absolute path, or null (after one visible line) if it does not exist
 */
export function sharedFolder(forWhat: string): string | null {
  const folder = resolve(repositoryRoot, process.env.ISTHMUS_SHARED ?? "../shared");
  if (existsSync(folder)) return folder;
  console.warn(`SKIPPED: ${forWhat} needs the shared data folder; set ISTHMUS_SHARED to it`);
  return null;
}

/** Parses one JSON file as the type that the test expects. */
export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}
