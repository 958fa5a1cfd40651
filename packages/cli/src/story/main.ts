import { renameSync, writeFileSync } from "node:fs";
import { addressOfPrivateKey, fromHex } from "@isthmus/protocol";
import { buildStage } from "./build-stage.ts";
import { readStoryConfig } from "./config.ts";
import { tell } from "./progress.ts";
import type { CycleRecord } from "./record/cycle-record.ts";
import { chainFigures, conservationFigures, tradeFigures } from "./record/final-figures.ts";
import { assertSingleEffects } from "./record/single-effects.ts";
import type { StoryResult } from "./record/story-result.ts";
import { assertThat, type Stage } from "./stage.ts";
import { playCycle, playRefusals, playReorganisation, prologue } from "./story.ts";

/** The process that plays the story; argument: its configuration file. Ends with 0 only if every assertion held. */
async function play(stage: Stage): Promise<boolean> {
  const { config } = stage;
  let last = false;
  // Told by the supervisor, once it has read the next line, to make the cycle under way the last one.
  process.on("SIGUSR2", () => {
    last = true;
  });
  process.stdout.write(`${JSON.stringify({ ready: true })}\n`);
  await prologue(stage, addressOfPrivateKey(fromHex(config.venueKey, 32)));
  await playReorganisation(stage);
  const cycles: CycleRecord[] = [];
  for (let cycle = 1; config.once ? cycle <= config.cycles : !last; cycle++) {
    cycles.push(await playCycle(stage, cycle));
    if (cycle === 1) await playRefusals(stage);
    await writeResult(stage, cycles.slice(-1_000));
  }
  return stage.assertions.every(({ held }) => held);
}

/** Writes what has been seen so far, whole or not at all. */
async function writeResult(stage: Stage, cycles: readonly CycleRecord[]): Promise<void> {
  const chains = await chainFigures(stage);
  const conservation = await conservationFigures(stage, chains);
  assertThat(
    stage,
    "what vaults paid is what they were entitled to pay",
    chains.every(({ assets }) => assets.every(({ claims, entitlements }) => claims === entitlements)),
    "claims are the entitlements at every vault",
  );
  await assertSingleEffects(stage, chains);
  const result: StoryResult = {
    chains,
    cycles: [...cycles],
    trades: tradeFigures(stage),
    refusals: stage.refusals,
    conservation,
    assertions: stage.assertions,
  };
  writeFile(stage, result);
}

function writeFile(stage: Stage, result: StoryResult): void {
  const file = stage.config.resultFile;
  writeFileSync(`${file}.part`, JSON.stringify(result, null, 2), { mode: 0o600 });
  renameSync(`${file}.part`, file);
  written = result;
}

/** After a failure in the middle of a cycle: the figures of the last settled one, with all that was seen since. */
function addToResult(stage: Stage): void {
  if (written !== undefined) writeFile(stage, { ...written, refusals: stage.refusals, assertions: stage.assertions });
}

let written: StoryResult | undefined;
let stage: Stage | undefined;

try {
  stage = buildStage(readStoryConfig(process.argv[2] ?? ""));
  const held = await play(stage);
  tell({ tell: "done", held });
  process.exit(held ? 0 : 1);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  tell({
    tell: "assertion",
    name: "the story came to its end",
    held: false,
    detail: error instanceof Error ? error.message : String(error),
  });
  if (stage !== undefined) addToResult(stage);
  tell({ tell: "done", held: false });
  process.exit(1);
}
