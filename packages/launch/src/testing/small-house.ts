import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { programs } from "../index.mjs";

const launchFolder = fileURLToPath(new URL("../..", import.meta.url));

/** What a process said and how it ended. */
export interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A repository of its own in a temporary folder, with this very package in it and programs of a line each. */
export class SmallHouse {
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

  /** Runs a program as whoever launches it does, in a process of its own. */
  async run(name: string, env: Readonly<Record<string, string>> = {}): Promise<Said> {
    const index = JSON.stringify(join(this.root, "packages/launch/src/index.mjs"));
    return this.evaluate(
      `import { programArguments } from ${index};
       import { spawnSync } from "node:child_process";
       const { status } = spawnSync(process.execPath, programArguments(${JSON.stringify(name)}), { stdio: "inherit" });
       process.exitCode = status;`,
      env,
    );
  }

  /** Names of the complete bundles, and whatever else lies beside them. */
  bundles(): string[] {
    return readdirSync(this.cache).sort();
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }

  private evaluate(program: string, env: Readonly<Record<string, string>>): Promise<Said> {
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
