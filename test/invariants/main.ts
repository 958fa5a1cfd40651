// Runs the invariants of the vaults on both virtual machines for as many calls as are asked for.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { IsthmusError, isIsthmusError } from "@isthmus/protocol";
import { asksForHelp } from "../conformance/subcommand.ts";
import { forgeDepth, forgeRuns, type InvariantRun, invariantRun, type MachineName } from "./arguments.ts";
import { explore, exploredVault, startingPoints } from "./exploration.ts";
import { EvmRoom } from "./machine/evm-room.ts";
import type { MachineRoom } from "./machine/machine.ts";
import { SolanaRoom } from "./machine/solana-room.ts";
import { evmPlatform, solanaPlatform, type Terms } from "./model/terms.ts";
import { playWorld, type Tally } from "./random-worlds.ts";
import { smallVault } from "./small-vault.ts";

const usage = "Usage: npm run invariants -- [--calls N] [--seed S] [--machine evm|solana|both] [--explore DEPTH]";
const contracts = join(import.meta.dirname, "../../contracts/evm");
/** One anvil call takes as long as a hundred of forge's handlers. */
const forgeCallsPerComparison = 100;
/** Calls between two lines of progress. */
const reportEvery = 50_000;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  if (asksForHelp(args)) {
    console.log(usage);
    return 0;
  }
  let run: InvariantRun;
  try {
    run = invariantRun(args);
  } catch (error) {
    if (!isIsthmusError(error)) throw error;
    console.error(`${error.code}: ${error.message}. ${error.next}.`);
    console.error(usage);
    return 2;
  }
  try {
    for (const machine of run.machines) await (run.explore > 0 ? exploreOn(machine, run) : playOn(machine, run));
    return 0;
  } catch (error) {
    if (!isIsthmusError(error)) throw error;
    console.error(JSON.stringify({ code: error.code, ...error.details }, null, 2).replaceAll("\\n", "\n"));
    return 1;
  }
}

function startRoom(machine: MachineName, change: (terms: Terms) => Terms): Promise<MachineRoom> {
  if (machine === "evm") return EvmRoom.start(change(smallVault(evmPlatform)));
  return Promise.resolve(new SolanaRoom(change(smallVault(solanaPlatform))));
}

async function exploreOn(machine: MachineName, { explore: depth }: InvariantRun): Promise<void> {
  const room = await startRoom(machine, exploredVault);
  try {
    for (const from of startingPoints) {
      const { states, transitions, refusals } = await explore(room, { depth, roots: 2, from });
      console.log(
        `${machine}: from ${from} to depth ${depth}: ${states} states, ${transitions} actions, ${refusals} refused`,
      );
    }
  } finally {
    await room.stop();
  }
}

/** Random worlds beside the model; on the EVM, forge's handlers before them. */
async function playOn(machine: MachineName, run: InvariantRun): Promise<void> {
  if (machine === "evm") runForge(run);
  const calls = machine === "evm" ? Math.ceil(run.calls / forgeCallsPerComparison) : run.calls;
  const room = await startRoom(machine, (terms) => terms);
  const tally: Tally = new Map();
  let done = 0;
  try {
    for (let world = 0; done < calls; world++) {
      const before = done;
      done += await playWorld(room, run.seed * 1_000_003 + world, tally);
      if (Math.floor(done / reportEvery) > Math.floor(before / reportEvery)) console.log(`${machine}: ${done} calls`);
    }
  } finally {
    await room.stop();
  }
  console.log(`${machine}: ${done} calls beside the model, seed ${run.seed}, no difference`);
  for (const [row, count] of [...tally].sort()) console.log(`  ${row}: ${count}`);
}

/** @throws ASSERTION_FAILED when an invariant is broken */
function runForge(run: InvariantRun): void {
  const { seed } = run;
  const handlers = readdirSync(join(contracts, "test/invariant")).filter((name) => name.endsWith(".t.sol"));
  const runs = forgeRuns(run, handlers.length);
  console.log(`${runs * forgeDepth} calls of each of ${handlers.length} handlers, seed ${seed}`);
  const forgeArgs = ["test", "--match-path", "test/invariant/*", "--match-test", "invariant_"];
  const { status } = spawnSync("node_modules/.bin/forge", [...forgeArgs, "--fuzz-seed", `0x${seed.toString(16)}`], {
    cwd: contracts,
    stdio: "inherit",
    env: { ...process.env, FOUNDRY_INVARIANT_RUNS: String(runs), FOUNDRY_INVARIANT_DEPTH: String(forgeDepth) },
  });
  if (status !== 0) throw new IsthmusError("ASSERTION_FAILED", { invariants: "forge", status: String(status) });
}
