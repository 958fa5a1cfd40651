import { type ErrorCode, IsthmusError } from "@isthmus/protocol";
import { failureText } from "../terminal/failure-text.ts";
import { readOptions } from "./options.ts";

import { runPreflightChecks } from "./preflight.ts";
import { Printer } from "./printer.ts";
import { Run } from "./run.ts";

/** Errors of the caller, before anything was started. */
const callerErrors: readonly ErrorCode[] = ["INPUT_INVALID", "PRICE_FILE_INVALID"];

/** `npm start`: runs until it is stopped, or until the demo ends with `--once`. */
async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  await runPreflightChecks(options);
  const run = new Run(options, new Printer({ json: options.json }));
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  let firstMs: number | null = null;
  for (const signal of signals)
    process.on(signal, () => {
      firstMs ??= Date.now();
      // One Ctrl-C arrives several times: from the terminal, and from each program in between that passes it on.
      if (Date.now() - firstMs > onePressMs) process.exit(130);
      run.interrupt();
    });
  return run.play();
}

/** Signals within this time count as one. */
const onePressMs = 1_000;

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    if (process.argv.includes("--json") && error instanceof IsthmusError)
      process.stdout.write(`${JSON.stringify({ error: error.toBody() })}\n`);
    else process.stderr.write(`${failureText(error)}\n`);
    process.exit(error instanceof IsthmusError && callerErrors.includes(error.code) ? 2 : 1);
  },
);
