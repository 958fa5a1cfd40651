import { resolve } from "node:path";
import { IsthmusError, isIsthmusError } from "@isthmus/protocol";

/** A subcommand of a program such as `npm run conformance`. */
export interface Subcommand {
  readonly name: string;
  /** Name and arguments. */
  readonly usage: string;
  readonly summary: string;
  /** @returns the exit code */
  readonly run: (args: readonly string[]) => Promise<number> | number;
}

/** Whether the user asks how a program is used. */
export function asksForHelp(args: readonly string[]): boolean {
  return args.some((arg) => arg === "--help" || arg === "-h");
}

/**
 * Runs the subcommand that the arguments name. Prints the usage when they ask for it, and as an error when they name none.
 * @param program as the user calls it, for the usage
 * @returns the exit code
 */
export async function runSubcommand(
  program: string,
  subcommands: readonly Subcommand[],
  args: readonly string[],
): Promise<number> {
  const [name, ...rest] = args;
  const subcommand = subcommands.find((known) => known.name === name);
  if (asksForHelp(args)) {
    console.log(usageOf(program, subcommands));
    return 0;
  }
  if (subcommand === undefined) {
    console.error(usageOf(program, subcommands));
    return 2;
  }
  try {
    return await subcommand.run(rest);
  } catch (error) {
    if (!isIsthmusError(error)) throw error;
    console.error(`${error.code}: ${error.message}. ${error.next}.`);
    return 1;
  }
}

function usageOf(program: string, subcommands: readonly Subcommand[]): string {
  const widest = Math.max(...subcommands.map(({ usage }) => usage.length));
  const lines = subcommands.map(({ usage, summary }) => `  ${usage.padEnd(widest)}  ${summary}`);
  return `Usage: ${program} COMMAND\n${lines.join("\n")}`;
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
