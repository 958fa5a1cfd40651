import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import type { Digests } from "./digests.ts";

/** Seeds of the worlds on record under version 4 of the rules, and the least number of commands in each. */
export const recordedSeeds = [1, 2, 3] as const;
export const recordedCommands = 600;

/** Where the record of version 4 is. */
export const recordFolder = fileURLToPath(new URL("./recorded/rules-4/", import.meta.url));

/** A journal, what it led to when it was recorded, and the snapshot of its last state. */
export interface RecordedWorld {
  readonly journal: string;
  readonly digests: Digests;
  readonly snapshot: Uint8Array;
}

/** Reads the record of a seed. @throws if it is missing */
export function recordedWorld(seed: number): RecordedWorld {
  const digests = JSON.parse(readFileSync(`${recordFolder}digests.json`, "utf8")) as Record<string, Digests>;
  const found = digests[seed];
  if (found === undefined) throw new Error(`no digests of the seed ${seed} on record`);
  return {
    journal: gunzipSync(readFileSync(`${recordFolder}journal-${seed}.gz`)).toString("utf8"),
    digests: found,
    snapshot: gunzipSync(readFileSync(`${recordFolder}snapshot-${seed}.gz`)),
  };
}
