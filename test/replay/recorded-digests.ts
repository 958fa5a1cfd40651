import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import type { Engine } from "@isthmus/clearing";
import type { Hex } from "@isthmus/protocol";
import type { Digests } from "./digests.ts";

/** How many random worlds are on record, and the least number of commands in each. */
export const recordedWorlds = 60;
export const recordedWorldCommands = 400;

/** What an engine has come to. Journal and cycle digests are chains, so they cover all that came before. */
export interface EngineDigests {
  readonly journalIndex: string;
  readonly journal: Hex;
  readonly cycle: string;
  readonly cycleDigest: Hex;
  readonly state: Hex;
}

/** Digests that an earlier version of the engine gave and that every later one must give. */
export interface RecordedDigests {
  readonly demo: Digests;
  /** By name of the event. */
  readonly histories: { readonly [event: string]: EngineDigests };
  /** Seeds 1, 2, 3, … */
  readonly worlds: readonly EngineDigests[];
}

const file = (name: string): string => fileURLToPath(new URL(`./recorded/${name}`, import.meta.url));
export const recordedDigestsFile = file("digests.json");
const recordedJournalFile = file("demo-journal.gz");

/** The journal of a seeded demo of five cycles, as `readJournal` takes it. */
export function recordedDemoJournal(): string {
  return gunzipSync(readFileSync(recordedJournalFile)).toString("utf8");
}

export function engineDigests(engine: Engine): EngineDigests {
  return {
    journalIndex: String(engine.journalIndex),
    journal: engine.journalDigest,
    cycle: String(engine.cycle),
    cycleDigest: engine.cycleDigest,
    state: engine.digest(),
  };
}
