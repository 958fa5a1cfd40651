import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PartSpec } from "../supervisor/part.ts";
import type { StateDirectory } from "../supervisor/state-directory.ts";

const require = createRequire(import.meta.url);
const tsx = require.resolve("tsx");

/** A file of a package of this workspace, next to its entry point. */
export function packageFile(packageName: string, file: string): string {
  return join(dirname(fileURLToPath(import.meta.resolve(packageName))), file);
}

/** A part that is a TypeScript program of ours: one argument, its configuration file. */
export function programPart(
  state: StateDirectory,
  name: string,
  program: string,
  config: unknown,
  more: Partial<PartSpec> = {},
): PartSpec {
  return {
    name,
    command: process.execPath,
    args: ["--import", tsx, program, state.config(name, config)],
    logFile: state.log(name),
    ...more,
  };
}
