import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Hashes by which a result names its sources. */
export interface SourceHashes {
  /** Of all files and their paths. */
  readonly folder: string;
  /** Of each file's contents, by its path from the folder. */
  readonly files: ReadonlyMap<string, string>;
}

/** Hashes of every file below a folder, the first 12 hexadecimal digits of SHA-256. */
export function hashesOf(folder: string): SourceHashes {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  const files = new Map(paths.map((path) => [path.slice(folder.length + 1), short(readFileSync(path))]));
  const lines = [...files].map(([file, hash]) => `${hash} ${file}\n`);
  return { folder: short(lines.join("")), files };
}

const short = (content: string | Buffer): string => createHash("sha256").update(content).digest("hex").slice(0, 12);
