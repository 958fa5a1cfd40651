import { type ProgramName, programArguments } from "@isthmus/launch";
import type { PartSpec } from "../supervisor/part.ts";
import type { StateDirectory } from "../supervisor/state-directory.ts";

/** A part that is a program of ours: one argument, its configuration file. */
export function programPart(
  state: StateDirectory,
  name: string,
  program: ProgramName,
  config: unknown,
  more: Partial<PartSpec> = {},
): PartSpec {
  return {
    name,
    command: process.execPath,
    args: [...programArguments(program), state.config(name, config)],
    logFile: state.log(name),
    ...more,
  };
}
