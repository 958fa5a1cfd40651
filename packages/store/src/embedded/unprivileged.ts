import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { IsthmusError } from "@isthmus/protocol";

/** Identity under which a program that refuses root is started. */
export interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
  /** Command with arguments that precedes the program. */
  readonly prefix: readonly string[];
}

/**
 * Returns an identity for PostgreSQL, which refuses to run as root, as most containers do: `postgres` or else `nobody`; no
 * user is created. If that user cannot enter the given folders (a clone below a private folder), it keeps root's
 * capability to bypass file permissions and no other.
 * @param folders paths that the program must reach: its binary and its data
 * @throws PROCESS_FAILED if no such identity exists, PROGRAM_MISSING without setpriv
 */
export function unprivileged(folders: readonly string[]): RunAs {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const user = findUser("postgres") ?? findUser("nobody");
  if (user === null) throw new IsthmusError("PROCESS_FAILED", { part: "postgres", missing: "a user other than root" });
  if (folders.every(othersMayEnter)) return { uid: user.uid, gid: user.gid, prefix: [] };
  const prefix = [
    "setpriv",
    `--reuid=${user.uid}`,
    `--regid=${user.gid}`,
    "--clear-groups",
    "--inh-caps=+dac_override",
    "--ambient-caps=+dac_override",
    "--",
  ];
  try {
    execFileSync(prefix[0] as string, [...prefix.slice(1), "true"], { stdio: "ignore" });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT")
      throw new IsthmusError("PROGRAM_MISSING", { part: "postgres", missing: "setpriv, of util-linux" }, { cause });
    throw new IsthmusError(
      "PROCESS_FAILED",
      { part: "postgres", problem: "its user cannot enter the project's folder: move it, or let others enter it" },
      { cause },
    );
  }
  return { prefix };
}

/** Returns the owner that the data folder needs, or null if that is the current user. */
export function dataOwner(): { readonly uid: number; readonly gid: number } | null {
  return process.getuid?.() === 0 ? (findUser("postgres") ?? findUser("nobody")) : null;
}

function findUser(name: string): { uid: number; gid: number } | null {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid === undefined || gid === undefined ? null : { uid: Number(uid), gid: Number(gid) };
}

function othersMayEnter(path: string): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    const info = statSync(folder);
    if (info.isDirectory() && (info.mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}
