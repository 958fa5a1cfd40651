import { mkdirSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { defaultParameters } from "@isthmus/clearing";
import { replay, writeJournal } from "./digests.ts";
import { randomJournal } from "./journal.ts";
import { genesisOf } from "./open-random-ccp.ts";
import { recordedCommands, recordedSeeds, recordFolder } from "./recorded-worlds.ts";

// Run once per version of the rules, never to make a failing test pass:
//   node --import tsx test/replay/record.ts
mkdirSync(recordFolder, { recursive: true });
// With every parameter stated, later defaults do not change what the journal leads to.
const genesis = { ...genesisOf(), parameters: { ...defaultParameters, ...genesisOf().parameters } };
const digests = recordedSeeds.map((seed) => {
  const { given, journal } = randomJournal(seed, recordedCommands);
  writeFileSync(`${recordFolder}journal-${seed}.gz`, gzipSync(writeJournal(genesis, journal), { level: 9 }));
  writeFileSync(`${recordFolder}snapshot-${seed}.gz`, gzipSync(given.ccp.engine.snapshot(), { level: 9 }));
  return [seed, replay(genesis, journal, null)] as const;
});
writeFileSync(`${recordFolder}digests.json`, `${JSON.stringify(Object.fromEntries(digests), null, 2)}\n`);
console.log(digests.map(([seed, { journalIndex }]) => `world ${seed}: ${journalIndex} commands`).join("\n"));
