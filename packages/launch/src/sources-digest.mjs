import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./places.mjs";

/** Folders that hold sources of programs, this one included: another way of bundling makes another bundle. */
const sourceFolders = ["chains", "contracts", "packages", "relayer"];
/** Not sources: what npm installs, and what forge writes. */
const passedOver = new Set(["node_modules", "out", "cache", "snapshots"]);
const sourceName = /(?<!\.test)\.(ts|mts|mjs|cjs|js|json)$/;
/** What else a bundle depends on: how TypeScript is to be read, which packages are wanted, and which are really installed. */
const otherFiles = ["package.json", "tsconfig.json", "pnpm-lock.yaml", "node_modules/.pnpm/lock.yaml"];

/** How often files may go while they are read, before that is a failure. */
const mostTries = 5;

/** One digest of everything that the programs are made from, and of where it lies: bundles name files by their path. */
export function sourcesDigest() {
  for (let tries = 1; ; tries++) {
    try {
      return digest();
    } catch (error) {
      // A source that was there a moment ago is being replaced.
      if (error.code !== "ENOENT" || tries === mostTries) throw error;
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
      if (entry.isDirectory()) return passedOver.has(entry.name) ? [] : filesBelow(path);
      return sourceName.test(entry.name) ? [path] : [];
    });
}
