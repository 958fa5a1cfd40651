import { type ErrorCode, IsthmusError } from "@isthmus/protocol";
import { failureText } from "../failure.ts";
import { checkDoors } from "./doors.ts";
import { readOptions } from "./options.ts";
import { Printer } from "./printer.ts";
import { Run } from "./run.ts";

/** Errors of the person who typed the command: nothing has been started yet. */
const typedWrong: readonly ErrorCode[] = ["INPUT_INVALID", "PRICE_FILE_INVALID"];

/** `npm start`: everything runs until it is stopped, or until the demo is over with `--once`. */
async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  await checkDoors(options);
  const run = new Run(options, new Printer(options.json));
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  let firstMs: number | null = null;
  for (const signal of signals)
    process.on(signal, () => {
      firstMs ??= Date.now();
      // One Ctrl-C comes more than once: from the terminal, and from each program in between that passes it on.
      if (Date.now() - firstMs > onePressMs) process.exit(130);
      run.interrupt();
    });
  return run.play();
}

/** Signals so close together are one wish. */
const onePressMs = 1_000;

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    if (process.argv.includes("--json") && error instanceof IsthmusError)
      process.stdout.write(`${JSON.stringify({ error: error.toBody() })}\n`);
    else process.stderr.write(`${failureText(error)}\n`);
    process.exit(error instanceof IsthmusError && typedWrong.includes(error.code) ? 2 : 1);
  },
);
