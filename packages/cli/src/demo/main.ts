import { renameSync, writeFileSync } from "node:fs";
import type { DemoResult } from "../report/demo-result.ts";
import { buildContext } from "./build-context.ts";
import { assertThat } from "./checks/assertions.ts";
import { readDemoConfig } from "./config.ts";
import type { DemoContext } from "./context.ts";
import { playCycle } from "./cycle.ts";
import { reportProgress } from "./progress.ts";
import type { CycleRecord } from "./record/cycle-record.ts";
import { chainFigures, conservationFigures, tradeFigures } from "./record/final-figures.ts";
import { assertSingleEffects } from "./record/single-effects.ts";
import { playRemovedDeposit } from "./refusal/removed-deposit.ts";
import { playRefusals } from "./refusals.ts";
import { setUp } from "./setup/set-up.ts";
import { assertWatchtowersReplay } from "./step/assert-watchtowers-replay.ts";

/** A report of a long run holds its last cycles. */
const maxRecordedCycles = 1_000;

/** The demo process; argument: its configuration file. Exits with 0 only if every assertion held. */
async function play(context: DemoContext): Promise<boolean> {
  const { config } = context;
  let last = false;
  // The supervisor sends it once it has read the next line: the current cycle becomes the last one.
  process.on("SIGUSR2", () => {
    last = true;
  });
  process.stdout.write(`${JSON.stringify({ ready: true })}\n`);
  await setUp(context);
  // Before the first cycle: no message is in flight to that chain.
  await playRemovedDeposit(context);
  const cycles: CycleRecord[] = [];
  for (let cycle = 1; config.once ? cycle <= config.cycles : !last; cycle++) {
    cycles.push(await playCycle(context, cycle));
    if (cycle === 1) await playRefusals(context);
    await writeResult(context, cycles.slice(-maxRecordedCycles));
  }
  return context.assertions.every(({ held }) => held);
}

/** Writes the result so far atomically. */
async function writeResult(context: DemoContext, cycles: readonly CycleRecord[]): Promise<void> {
  const chains = await chainFigures(context);
  const conservation = await conservationFigures(context, chains);
  assertThat(context, {
    name: "what vaults paid is what they were entitled to pay",
    held: chains.every(({ assets }) => assets.every(({ claims, entitlements }) => claims === entitlements)),
    detail: "claims are the entitlements at every vault",
  });
  await assertSingleEffects(context, chains);
  await assertWatchtowersReplay(context);
  writeFile(context, {
    chains,
    cycles: [...cycles],
    trades: tradeFigures(context),
    refusals: context.refusals,
    conservation,
    assertions: context.assertions,
  });
}

function writeFile(context: DemoContext, result: DemoResult): void {
  const file = context.config.resultFile;
  writeFileSync(`${file}.part`, JSON.stringify(result, null, 2), { mode: 0o600 });
  renameSync(`${file}.part`, file);
  written = result;
}

/** After a failure during a cycle: the figures of the last settled cycle, with every refusal and assertion since. */
function addToResult(context: DemoContext): void {
  if (written !== undefined)
    writeFile(context, { ...written, refusals: context.refusals, assertions: context.assertions });
}

let written: DemoResult | undefined;
let context: DemoContext | undefined;

try {
  context = buildContext(readDemoConfig(process.argv[2] ?? ""));
  const held = await play(context);
  reportProgress({ kind: "done", held });
  process.exit(held ? 0 : 1);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  reportProgress({
    kind: "assertion",
    name: "the demo came to its end",
    held: false,
    detail: error instanceof Error ? error.message : String(error),
  });
  if (context !== undefined) addToResult(context);
  reportProgress({ kind: "done", held: false });
  process.exit(1);
}
