import { accessSync, constants, statSync } from "node:fs";
import { dirname } from "node:path";
import { IsthmusError, isIsthmusError } from "@isthmus/protocol";
import { openPriceSource } from "@isthmus/risk/files";
import { hoursOfDemo } from "../demo/step/prices.ts";
import { isPortFree } from "../supervisor/ports.ts";
import { prepareStatePath } from "../supervisor/state-directory.ts";
import type { StartOptions } from "./options.ts";
import { pricesOf } from "./prices.ts";
import { maxPriceGapSeconds } from "./wiring.ts";

/**
 * Checks everything outside the run that it depends on, before anything starts.
 * @throws PRICE_FILE_INVALID if a price file cannot be used
 * @throws INPUT_INVALID if the report, the state directory or the port cannot be used
 */
export async function runPreflightChecks(options: StartOptions): Promise<void> {
  checkPrices(options);
  if (options.report !== null) checkReport(options.report);
  if (options.port !== 0 && !(await isPortFree(options.port)))
    throw new IsthmusError("INPUT_INVALID", { field: "--port", port: options.port, reason: "it is in use" });
  prepareStatePath(options.stateDirectory);
}

/** The files must reach to the end of the demo, without a gap that operators refuse to sign across. */
function checkPrices(options: StartOptions): void {
  const source = openPriceSource(pricesOf(options));
  const hoursNeeded = options.once ? hoursOfDemo(options.cycles) : 1;
  try {
    let last = source.marks(0).timeSeconds;
    for (let hour = 1; hour < hoursNeeded; hour++) {
      const { timeSeconds } = source.marks(hour);
      const gapSeconds = timeSeconds - last;
      if (gapSeconds > BigInt(maxPriceGapSeconds)) {
        const details = { reason: "hours are missing", hour, gapSeconds, maxPriceGapSeconds };
        throw new IsthmusError("PRICE_FILE_INVALID", details);
      }
      last = timeSeconds;
    }
  } catch (cause) {
    if (!isIsthmusError(cause, "PRICE_STALE")) throw cause;
    const { hoursInFiles = null } = cause.details;
    throw new IsthmusError(
      "PRICE_FILE_INVALID",
      { reason: "it ends before the demo does", hoursNeeded, hoursInFiles },
      { cause },
    );
  }
}

function checkReport(file: string): void {
  const refuse = (reason: string) => new IsthmusError("INPUT_INVALID", { field: "--report", file, reason });
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw refuse("it is a directory");
  try {
    accessSync(dirname(file), constants.W_OK);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw refuse(code === "ENOENT" ? "its folder does not exist" : `its folder cannot be written (${code})`);
  }
}
