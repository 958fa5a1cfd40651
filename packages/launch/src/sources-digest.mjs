import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./places.mjs";

/** Folders with sources of programs; this package is among them, as it determines the bundle too. */
const sourceFolders = ["chains", "contracts", "packages", "relayer"];
/** Installed packages and build output. */
const skippedFolders = new Set(["node_modules", "out", "cache", "snapshots"]);
const sourceName = /(?<!\.test)\.(ts|mts|mjs|cjs|js|json)$/;
/** Other inputs of a bundle: compiler options, wanted and installed packages. */
const otherFiles = ["package.json", "tsconfig.json", "pnpm-lock.yaml", "node_modules/.pnpm/lock.yaml"];

/** Attempts while files disappear as they are read. */
const maxTries = 5;

/** Digest of all inputs of the programs and of their place: bundles contain the paths of files. */
export function sourcesDigest() {
  for (let tries = 1; ; tries++) {
    try {
      return digest();
    } catch (error) {
      // A source is being replaced.
      if (error.code !== "ENOENT" || tries === maxTries) throw error;
    }
  }
}

function digest() {
  const hash = createHash("sha256").update(root);
  const others = otherFiles.filter((file) => existsSync(join(root, file)));
  for (const file of [...sourceFolders.flatMap(filesBelow), ...others]) {
    const bytes = readFileSync(join(root, file));
    hash.update(`\n${file} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex").slice(0, 32);
}

function filesBelow(folder) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : filesBelow(path);
      return sourceName.test(entry.name) ? [path] : [];
    });
}
