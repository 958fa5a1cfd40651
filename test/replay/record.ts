import { writeFileSync } from "node:fs";
import { historyEvents, replayEvent } from "../history/events.ts";
import { readJournal, replay } from "./digests.ts";
import { randomJournal } from "./journal.ts";
import {
  engineDigests,
  type RecordedDigests,
  recordedDemoJournal,
  recordedDigestsFile,
  recordedWorldCommands,
  recordedWorlds,
} from "./recorded-digests.ts";

// Run once per intended change of the digests, never to make a failing test pass:
//   node --import tsx test/replay/record.ts
const { genesis, journal } = readJournal(recordedDemoJournal());
const digests: RecordedDigests = {
  demo: replay(genesis, journal, null),
  histories: Object.fromEntries(
    historyEvents.map((event) => [event.name, engineDigests(replayEvent(event).world.ccp.engine)]),
  ),
  worlds: Array.from({ length: recordedWorlds }, (_, index) =>
    engineDigests(randomJournal(index + 1, recordedWorldCommands).given.ccp.engine),
  ),
};
writeFileSync(recordedDigestsFile, `${JSON.stringify(digests, null, 2)}\n`);
console.log(`${digests.demo.journalIndex} demo commands, ${historyEvents.length} histories, ${recordedWorlds} worlds`);
