import { chmodSync, chownSync, cpSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { IsthmusError } from "@isthmus/protocol";
import pg from "pg";
import { dataOwner } from "../embedded/unprivileged.ts";

/** Never copied: the running server's own, or replayed from elsewhere. */
const leftOut: readonly string[] = ["postmaster.pid", "postmaster.opts", "pg_wal"];

/**
 * Copies the data folder of a running server by PostgreSQL's backup functions, which needs none of its client programs.
 * @param data the server's data folder
 * @returns a folder for `startEmbedded`; the caller configures recovery in its `data` before it is started
 */
export async function copyRunning(url: string, data: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "isthmus-copy-"));
  const copy = join(folder, "data");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SELECT pg_backup_start('copy', fast => true)");
    cpSync(data, copy, {
      recursive: true,
      // Files come and go while it runs: what is missing is replayed from the log.
      filter: (path) => !leftOut.some((name) => path === join(data, name)),
    });
    const { rows } = await client.query<{ labelfile: string }>(
      "SELECT labelfile FROM pg_backup_stop(wait_for_archive => false)",
    );
    const label = rows[0]?.labelfile;
    if (label === undefined) throw new IsthmusError("PROCESS_FAILED", { part: "postgres", missing: "backup label" });
    writeFileSync(join(copy, "backup_label"), label);
  } finally {
    await client.end();
  }
  mkdirSync(join(copy, "pg_wal"), { mode: 0o700 });
  own(copy);
  chmodSync(copy, 0o700);
  return folder;
}

/** Gives a file, or a folder with everything in it, to the user that the server runs as. */
export function own(path: string): void {
  const owner = dataOwner();
  if (owner === null) return;
  chownSync(path, owner.uid, owner.gid);
  if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) own(join(path, name));
}
