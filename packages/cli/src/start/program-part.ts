import { type ProgramName, programArguments } from "@isthmus/launch";
import type { PartSpec } from "../supervisor/part.ts";
import type { StateDirectory } from "../supervisor/state-directory.ts";

/** One of our programs as a part of the run. */
export interface ProgramPart {
  /** Name of the part, of its log and of its configuration file. */
  readonly name: string;
  readonly program: ProgramName;
  readonly config: unknown;
}

/** The spec of a part that runs one of our programs with its configuration file, which is written here. */
export function programPart(
  state: StateDirectory,
  { name, program, config }: ProgramPart,
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
