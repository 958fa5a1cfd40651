import { accessSync, constants, statSync } from "node:fs";
import { dirname } from "node:path";
import { IsthmusError } from "@isthmus/protocol";
import { openPriceSource } from "@isthmus/risk/files";
import { isPortFree } from "../supervisor/ports.ts";
import { prepareStatePath } from "../supervisor/state-directory.ts";
import type { StartOptions } from "./options.ts";
import { pricesOf } from "./prices.ts";

/**
 * Everything outside that a run depends on, looked at before anything starts.
 * @throws PRICE_FILE_INVALID when a price file cannot be used
 * @throws INPUT_INVALID when the report, the state directory or the port cannot be used
 */
export async function checkDoors(options: StartOptions): Promise<void> {
  openPriceSource(pricesOf(options)).marks(0);
  if (options.report !== null) checkReport(options.report);
  if (options.port !== 0 && !(await isPortFree(options.port)))
    throw new IsthmusError("INPUT_INVALID", { field: "--port", port: options.port, reason: "it is in use" });
  prepareStatePath(options.stateDirectory);
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
