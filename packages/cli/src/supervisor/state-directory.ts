import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { IsthmusError } from "@isthmus/protocol";

/** Holds the process id of the supervisor that uses the directory; marks the directory as ours. */
const ownerFile = "supervisor.pid";

/**
 * Claims a directory for the state of this run, before anything in it is deleted.
 * @throws INPUT_INVALID if it cannot be made or written, is in use by a live run, or holds files that no run wrote
 */
export function prepareStatePath(path: string): void {
  const refuse = (reason: string, cause?: unknown) =>
    new IsthmusError("INPUT_INVALID", { field: "--state", directory: path, reason }, { cause });
  try {
    makeFolder(path);
    const ours = [ownerFile, "ports.json"].some((name) => existsSync(join(path, name)));
    if (!ours && readdirSync(path).length > 0) throw refuse("it holds files of something else");
    const owner = existsSync(join(path, ownerFile)) ? Number(readFileSync(join(path, ownerFile), "utf8")) : 0;
    if (owner !== process.pid && isAlive(owner)) throw refuse(`the run with process id ${owner} uses it`);
    writeFileSync(join(path, ownerFile), `${process.pid}\n`, { mode: 0o600 });
  } catch (cause) {
    if (cause instanceof IsthmusError) throw cause;
    throw refuse(`it cannot be used (${(cause as NodeJS.ErrnoException).code ?? "unknown reason"})`, cause);
  }
}

/** Folder by folder: where nothing can be made, such as below /proc, Node's recursive mkdir never returns. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path, { mode: 0o700 });
}

function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 1) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Copies of the journal (operators, watchtowers) among them: the next run's journal is another, and no copy fits two. */
const folders = ["config", "logs", "operators", "saved", "watchtowers"] as const;
const files = ["ports.json", "deployment.json", "demo.json", "exit-proofs.json", "report.json"] as const;

/** The folder with all files of one run. */
export class StateDirectory {
  readonly path: string;

  /** @param path created if absent, emptied of an earlier run; readable by its owner only */
  constructor(path: string) {
    this.path = resolve(path);
    for (const part of [...folders, ...files, "postgres"])
      rmSync(join(this.path, part), { recursive: true, force: true });
    for (const part of folders) mkdirSync(join(this.path, part), { recursive: true, mode: 0o700 });
  }

  /** Path of a file in the directory. */
  file(...parts: readonly string[]): string {
    return join(this.path, ...parts);
  }

  /** Path of a part's log. */
  log(name: string): string {
    return this.file("logs", `${name}.log`);
  }

  /** Writes a process's configuration, which holds secrets: mode 0600. @returns its path */
  config(name: string, value: unknown): string {
    const file = this.file("config", `${name}.json`);
    writeFileSync(
      file,
      JSON.stringify(value, (_, item) => (typeof item === "bigint" ? item.toString() : item), 2),
      { mode: 0o600 },
    );
    return file;
  }

  /** Writes a JSON file, mode 0600. @returns its path */
  write(name: string, value: unknown): string {
    const file = this.file(name);
    writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
    return file;
  }
}
