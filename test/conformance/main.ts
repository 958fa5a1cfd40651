import { isIsthmusError } from "@isthmus/protocol";
import { compression } from "./compression.ts";
import { pmrm2 } from "./pmrm2.ts";
import type { Subcommand } from "./subcommand.ts";

/** One row per subcommand of `npm run conformance`; to add one, write its file and name it here. */
const subcommands: readonly Subcommand[] = [pmrm2, compression];

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  const subcommand = subcommands.find((known) => known.name === name);
  if (subcommand === undefined) {
    console.error(`Usage: npm run conformance -- COMMAND\n${subcommands.map(usageLine).join("\n")}`);
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

function usageLine({ usage, summary }: Subcommand): string {
  return `  ${usage.padEnd(20)} ${summary}`;
}
