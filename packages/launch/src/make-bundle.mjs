// Makes the bundle of the sources as they are now and prints its folder. A program of its own; see `bundle-folder.mjs`.
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "./places.mjs";
import { sourcesDigest } from "./sources-digest.mjs";
import { removeUnused } from "./users.mjs";
import { writeBundle } from "./write-bundle.mjs";

/** How often sources may change while they are read, before that is a failure. */
const mostTries = 5;

async function make() {
  const startedMs = Date.now();
  process.stderr.write("Bundling the programs (once for each change of the sources) …\n");
  for (let tries = 0; tries < mostTries; tries++) {
    const digest = sourcesDigest();
    const part = join(cacheFolder, `part-${process.pid}`);
    try {
      // First, so that a place that cannot be written costs no time.
      mkdirSync(part, { recursive: true });
      await writeBundle(part);
      // Somebody has changed a source meanwhile: nobody can say which of both was read.
      if (sourcesDigest() !== digest) continue;
      return name(part, join(cacheFolder, digest), startedMs);
    } finally {
      rmSync(part, { recursive: true, force: true });
    }
  }
  throw new Error("the sources change faster than they can be bundled");
}

/**
 * The complete folder gets its name in one step, after its files are on the disk: a power cut leaves no empty programs
 * under it. A process that was quicker has made the same.
 */
function name(part, folder, startedMs) {
  for (const file of readdirSync(part)) flush(join(part, file));
  try {
    renameSync(part, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
  process.stderr.write(`The programs are bundled after ${((Date.now() - startedMs) / 1000).toFixed(1)} s.\n`);
  return folder;
}

function flush(file) {
  const descriptor = openSync(file, "r+");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

make().then(
  (folder) => {
    removeUnused();
    process.stdout.write(`${folder}\n`);
  },
  (error) => {
    process.stderr.write(`No bundle was made: programs start from their sources, slower. ${error.message}\n`);
    process.exitCode = 1;
  },
);
