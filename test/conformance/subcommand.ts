import { resolve } from "node:path";
import { IsthmusError } from "@isthmus/protocol";

/** A subcommand of `npm run conformance`. */
export interface Subcommand {
  readonly name: string;
  /** Name and arguments. */
  readonly usage: string;
  readonly summary: string;
  /** @returns the exit code */
  readonly run: (args: readonly string[]) => Promise<number> | number;
}

/** A path that the user typed, relative to the folder that she was in. */
export function userPath(path: string): string {
  return resolve(process.env.ISTHMUS_CWD ?? process.cwd(), path);
}

/**
 * The only argument of a subcommand.
 * @throws INPUT_INVALID when there is none or more than one
 */
export function onlyArgument(args: readonly string[], what: string): string {
  const [argument] = args;
  if (argument === undefined || args.length > 1) {
    throw new IsthmusError("INPUT_INVALID", {
      field: "arguments",
      expected: `exactly one ${what}`,
      found: args.length,
    });
  }
  return argument;
}
