import { isIsthmusError } from "@isthmus/protocol";
import type { Subcommand } from "../conformance/subcommand.ts";
import { engine } from "./engine.ts";

/** One row per subcommand of `npm run bench`; to add one, write its file and name it here. */
const subcommands: readonly Subcommand[] = [engine];

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  const subcommand = subcommands.find((known) => known.name === name);
  if (subcommand === undefined) {
    const lines = subcommands.map(({ usage, summary }) => `  ${usage.padEnd(32)} ${summary}`);
    console.error(`Usage: npm run bench -- COMMAND\n${lines.join("\n")}`);
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
