import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Deployment } from "@isthmus/adapter";
import { runProgram } from "./run-program.ts";

/** What one command of a member printed: JSON lines, and its exit code. */
export interface MemberEnd {
  readonly code: number | null;
  readonly lines: readonly Readonly<Record<string, unknown>>[];
}

/** A member's folder with the house's deployment file and files of its own, where commands run. */
export class MemberFolder {
  readonly #folder = mkdtempSync(join(tmpdir(), "isthmus-member-"));

  constructor(deployment: Deployment) {
    this.write("deployment.json", deployment);
  }

  /** Writes a file that its owner alone may read. */
  write(name: string, value: unknown): void {
    const text = JSON.stringify(value, (_key, item: unknown) => (typeof item === "bigint" ? item.toString() : item));
    writeFileSync(join(this.#folder, name), typeof value === "string" ? value : text, { mode: 0o600 });
  }

  /** Runs the real program in the folder. @param text the arguments, with single spaces between */
  async run(text: string): Promise<MemberEnd> {
    const args = ["--json", "--deployment", "deployment.json", ...text.split(" ")];
    const { code, output } = await runProgram("member", args, this.#folder);
    const lines = output.trim().split("\n");
    return { code, lines: lines.map((line) => JSON.parse(line) as MemberEnd["lines"][number]) };
  }
}
