import { type ErrorCode, IsthmusError } from "@isthmus/protocol";
import { failureText } from "../terminal/failure-text.ts";
import { openMember } from "./open-member.ts";
import { readOptions } from "./options.ts";
import { Report } from "./report.ts";
import { runRequest } from "./run-request.ts";

/** Errors of the caller. */
const callerErrors: readonly ErrorCode[] = ["INPUT_INVALID", "CONFIG_INVALID", "CHAIN_UNKNOWN"];

/** `npm run member -- COMMAND`: exits with 0 when it is done, 1 when a chain or the house refuses, 2 for an error of the caller. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  await runRequest(openMember(options), options, new Report(options));
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    if (process.argv.includes("--json") && error instanceof IsthmusError)
      process.stdout.write(`${JSON.stringify({ error: error.toBody() })}\n`);
    else process.stderr.write(`${failureText(error)}\n`);
    process.exit(error instanceof IsthmusError && callerErrors.includes(error.code) ? 2 : 1);
  },
);
