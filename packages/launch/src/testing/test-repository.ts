import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect } from "vitest";
import { programs } from "../index.mjs";

const launchFolder = fileURLToPath(new URL("../..", import.meta.url));

/** Output and exit code of a process. */
export interface ProcessEnd {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A repository in a temporary folder, with a copy of this package and programs of one line each. */
export class TestRepository {
  readonly root = mkdtempSync(join(tmpdir(), "isthmus-launch-"));
  readonly cache = join(this.root, "node_modules/.cache/isthmus-launch");

  constructor() {
    const copy = join(this.root, "packages/launch");
    cpSync(join(launchFolder, "src"), join(copy, "src"), { recursive: true });
    symlinkSync(join(launchFolder, "node_modules"), join(copy, "node_modules"));
    for (const file of ["package.json", "tsconfig.json", "node_modules/.pnpm/lock.yaml"]) this.write(file, "{}");
    for (const folder of ["chains", "contracts", "relayer"]) mkdirSync(join(this.root, folder));
    for (const [name, entry] of Object.entries(programs)) this.write(entry, `console.log(${JSON.stringify(name)});`);
  }

  /** Writes a file below the root. */
  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.root, file)), { recursive: true });
    writeFileSync(join(this.root, file), text);
  }

  /** Launches a program from a process of its own. */
  async run(name: string, env: Readonly<Record<string, string>> = {}): Promise<ProcessEnd> {
    const index = JSON.stringify(join(this.root, "packages/launch/src/index.mjs"));
    return this.evaluate(
      `import { programArguments } from ${index};
       import { spawnSync } from "node:child_process";
       const { status } = spawnSync(process.execPath, programArguments(${JSON.stringify(name)}), { stdio: "inherit" });
       process.exitCode = status;`,
      env,
    );
  }

  /** Names of the bundles, and of other files beside them. */
  bundles(): string[] {
    return readdirSync(this.cache).sort();
  }

  /** Removes the repository. */
  remove(): void {
    rmSync(this.root, { recursive: true });
  }

  /** Runs a program and requires this output. @returns its standard error */
  async expectOutput(text: string): Promise<string> {
    const { code, stdout, stderr } = await this.run("postgres");
    expect({ code, stdout }, stderr).toEqual({ code: 0, stdout: `${text}\n` });
    return stderr;
  }

  private evaluate(program: string, env: Readonly<Record<string, string>>): Promise<ProcessEnd> {
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        ["--input-type=module", "-e", program],
        { env: { ...process.env, ...env } },
        (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
      );
    });
  }
}

/** Gives every test of a file a repository of its own. */
export function useTestRepository(): { readonly current: TestRepository } {
  let repository: TestRepository | undefined;
  beforeEach(() => {
    repository = new TestRepository();
  });
  afterEach(() => repository?.remove());
  return {
    get current() {
      return repository as TestRepository;
    },
  };
}

/** The source of the program that the tests run. */
export const entry = "packages/store/src/embedded/embedded-main.ts";
