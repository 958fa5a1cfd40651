import { createHash } from "node:crypto";
import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "../setup.mjs";

/** System programs that npm cannot bring, with what is left out without them. */
const systemPrograms = [
  { program: "clang-19", suite: "rebuild of the Solana program", install: "apt-get install clang-19" },
  { program: "redis-server", suite: "relayer on Redis", install: "apt-get install redis-server" },
  { program: "chromium", suite: "status page in a browser", install: "apt-get install chromium" },
] as const;

/** Something that this machine lacks, and the tests that are left out for it. */
export interface LeftOut {
  readonly suite: string;
  readonly reason: string;
  /** Asked for, by ISTHMUS_SHARED=none: no failure on CI either. */
  readonly onPurpose: boolean;
}

/** The folder of published cases and real data. */
export function sharedFolder(): string {
  return process.env.ISTHMUS_SHARED ?? join(root, "..", "shared");
}

/** Whether the published cases are left out on purpose, where the repository is all there is. */
export function leavesOutShared(): boolean {
  return process.env.ISTHMUS_SHARED === "none";
}

/** What is left out on this machine. */
export function leftOut(): readonly LeftOut[] {
  const programs = systemPrograms
    .filter(({ program }) => onPath(program) === undefined)
    .map(({ program, suite, install }) => ({
      suite,
      reason: `${program} is not installed (${install})`,
      onPurpose: false,
    }));
  if (existsSync(sharedFolder())) return programs;
  const reason = leavesOutShared() ? "ISTHMUS_SHARED is none" : `no folder at ISTHMUS_SHARED (${sharedFolder()})`;
  return [...programs, { suite: "published cases and real data", reason, onPurpose: leavesOutShared() }];
}

/**
 * What results depend on besides the sources: the version of Node, the system programs and the shared folder, each file
 * by its size and time. Part of the key of every cached result, so that a test that was left out is not reused once
 * its program is there.
 */
export function machineFingerprint(): string {
  const hash = createHash("sha256").update(`${process.version} ${process.platform} ${process.arch}\n`);
  for (const { program } of systemPrograms) hash.update(`${program} ${fileState(onPath(program))}\n`);
  for (const state of folderStates(sharedFolder())) hash.update(`${state}\n`);
  return hash.digest("hex").slice(0, 16);
}

function onPath(program: string): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

function fileState(path: string | undefined): string {
  if (path === undefined) return "missing";
  const { size, mtimeMs } = statSync(realpathSync(path));
  return `${size} ${Math.floor(mtimeMs)}`;
}

function folderStates(folder: string): readonly string[] {
  if (!existsSync(folder)) return ["missing"];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .sort()
    .map((name) => `${name} ${fileState(join(folder, name))}`);
}
