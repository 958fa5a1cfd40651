import { Engine } from "@isthmus/clearing";
import { describe, expect, it } from "vitest";
import { readJournal, replay } from "./digests.ts";
import { recordedSeeds, recordedWorld } from "./recorded-worlds.ts";

describe.each(recordedSeeds)("the world %i on record under version 4 of the rules", (seed) => {
  const { journal: text, digests, snapshot } = recordedWorld(seed);
  const { genesis, journal } = readJournal(text);

  it("leads to the same cycles, effects and states, whole and through a snapshot half way", () => {
    expect(replay(genesis, journal, null)).toEqual(digests);
    expect(replay(genesis, journal, Math.floor(journal.length / 2))).toEqual(digests);
  });

  it("has a snapshot that loads as its last state, and is written in the same bytes", () => {
    const engine = Engine.restore(snapshot);
    expect(engine.digest()).toBe(digests.state);
    expect(Buffer.from(engine.snapshot()).equals(snapshot)).toBe(true);
  });
});
