import { describe, expect, it } from "vitest";
import { readJournal, replay } from "./digests.ts";
import { randomJournal } from "./journal.ts";
import {
  engineDigests,
  readRecordedDigests,
  recordedDemoJournal,
  recordedWorldCommands,
  recordedWorlds,
} from "./recorded-digests.ts";

const recorded = readRecordedDigests();

// The four histories are compared in test/history, which replays them anyway.
describe("recorded digests", () => {
  it("are those of the recorded demo, from its whole journal and through a snapshot", () => {
    const { genesis, journal } = readJournal(recordedDemoJournal());
    expect(recorded.demo.cycles.length).toBeGreaterThanOrEqual(5);
    expect(replay(genesis, journal, null)).toEqual(recorded.demo);
    expect(replay(genesis, journal, Math.floor(journal.length / 2))).toEqual(recorded.demo);
  });

  it(`comes out again for ${recordedWorlds} random worlds`, () => {
    expect(recorded.worlds).toHaveLength(recordedWorlds);
    recorded.worlds.forEach((digests, index) => {
      const { engine } = randomJournal(index + 1, recordedWorldCommands).given.ccp;
      expect(engineDigests(engine), `world ${index + 1}`).toEqual(digests);
    });
  }, 300_000);
});
