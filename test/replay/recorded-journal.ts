import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

/** The journal of a seeded demo of five cycles under version 3 of the state, as `readJournal` takes it. */
export function recordedDemoJournal(): string {
  const file = fileURLToPath(new URL("./recorded/demo-journal.gz", import.meta.url));
  return gunzipSync(readFileSync(file)).toString("utf8");
}
