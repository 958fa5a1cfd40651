import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type ProgramName, programArguments } from "@isthmus/launch";

/** Exit code of a program, and everything that it printed. */
export interface ProgramEnd {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a real program in a folder and waits until it, and every process that holds its output, has ended. */
export function runProgram(name: ProgramName, args: readonly string[], folder: string): Promise<ProgramEnd> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...programArguments(name), ...args], {
      cwd: fileURLToPath(new URL("../..", import.meta.url)),
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ISTHMUS_CWD: folder },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => (output += part.toString()));
    child.on("error", reject).on("close", (code) => resolve({ code, output }));
  });
}
