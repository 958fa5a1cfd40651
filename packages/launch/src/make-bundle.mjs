// Makes the bundle of the current sources and prints its folder. A program of its own; see `bundle-folder.mjs`.
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { LaunchError } from "./launch-error.mjs";
import { cacheFolder } from "./places.mjs";
import { sourcesDigest } from "./sources-digest.mjs";
import { removeUnused } from "./users.mjs";
import { writeBundle } from "./write-bundle.mjs";

/** Attempts while sources change as they are read. */
const maxTries = 5;

async function make() {
  const startedMs = Date.now();
  process.stderr.write("Bundling the programs (once for each change of the sources) …\n");
  for (let tries = 0; tries < maxTries; tries++) {
    const digest = sourcesDigest();
    const part = join(cacheFolder, `part-${process.pid}`);
    try {
      // First, so that a read-only folder fails immediately.
      mkdirSync(part, { recursive: true });
      await writeBundle(part);
      // A source changed meanwhile: the bundle may hold either version.
      if (sourcesDigest() !== digest) continue;
      return name(part, join(cacheFolder, digest), startedMs);
    } finally {
      rmSync(part, { recursive: true, force: true });
    }
  }
  throw new LaunchError("PROCESS_FAILED", "the sources change faster than they can be bundled");
}

/**
 * Renames the complete folder after its files are flushed, so that a power cut leaves no empty programs in it. Another
 * process may have made the same bundle first.
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
