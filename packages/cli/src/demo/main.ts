import { renameSync, writeFileSync } from "node:fs";
import { addressOfPrivateKey, fromHex } from "@isthmus/protocol";
import { buildContext } from "./build-context.ts";
import { readDemoConfig } from "./config.ts";
import { assertThat, type DemoContext } from "./context.ts";
import { playCycle, playRefusals, playReorganisation, prologue } from "./demo.ts";
import { tell } from "./progress.ts";
import type { CycleRecord } from "./record/cycle-record.ts";
import type { DemoResult } from "./record/demo-result.ts";
import { chainFigures, conservationFigures, tradeFigures } from "./record/final-figures.ts";
import { assertSingleEffects } from "./record/single-effects.ts";

/** The process that plays the demo; argument: its configuration file. Ends with 0 only if every assertion held. */
async function play(context: DemoContext): Promise<boolean> {
  const { config } = context;
  let last = false;
  // Told by the supervisor, once it has read the next line, to make the cycle under way the last one.
  process.on("SIGUSR2", () => {
    last = true;
  });
  process.stdout.write(`${JSON.stringify({ ready: true })}\n`);
  await prologue(context, addressOfPrivateKey(fromHex(config.venueKey, 32)));
  await playReorganisation(context);
  const cycles: CycleRecord[] = [];
  for (let cycle = 1; config.once ? cycle <= config.cycles : !last; cycle++) {
    cycles.push(await playCycle(context, cycle));
    if (cycle === 1) await playRefusals(context);
    await writeResult(context, cycles.slice(-1_000));
  }
  return context.assertions.every(({ held }) => held);
}

/** Writes what has been seen so far, whole or not at all. */
async function writeResult(context: DemoContext, cycles: readonly CycleRecord[]): Promise<void> {
  const chains = await chainFigures(context);
  const conservation = await conservationFigures(context, chains);
  assertThat(
    context,
    "what vaults paid is what they were entitled to pay",
    chains.every(({ assets }) => assets.every(({ claims, entitlements }) => claims === entitlements)),
    "claims are the entitlements at every vault",
  );
  await assertSingleEffects(context, chains);
  const result: DemoResult = {
    chains,
    cycles: [...cycles],
    trades: tradeFigures(context),
    refusals: context.refusals,
    conservation,
    assertions: context.assertions,
  };
  writeFile(context, result);
}

function writeFile(context: DemoContext, result: DemoResult): void {
  const file = context.config.resultFile;
  writeFileSync(`${file}.part`, JSON.stringify(result, null, 2), { mode: 0o600 });
  renameSync(`${file}.part`, file);
  written = result;
}

/** After a failure in the middle of a cycle: the figures of the last settled one, with all that was seen since. */
function addToResult(context: DemoContext): void {
  if (written !== undefined)
    writeFile(context, { ...written, refusals: context.refusals, assertions: context.assertions });
}

let written: DemoResult | undefined;
let context: DemoContext | undefined;

try {
  context = buildContext(readDemoConfig(process.argv[2] ?? ""));
  const held = await play(context);
  tell({ tell: "done", held });
  process.exit(held ? 0 : 1);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  tell({
    tell: "assertion",
    name: "the demo came to its end",
    held: false,
    detail: error instanceof Error ? error.message : String(error),
  });
  if (context !== undefined) addToResult(context);
  tell({ tell: "done", held: false });
  process.exit(1);
}
