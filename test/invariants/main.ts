// Runs the invariants of the Solidity contracts for as many calls as are asked for.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { isIsthmusError } from "@isthmus/protocol";
import { asksForHelp } from "../conformance/subcommand.ts";
import { invariantRun } from "./arguments.ts";

const usage = "Usage: npm run invariants -- [--calls N] [--seed S]";

process.exitCode = main(process.argv.slice(2));

function main(args: readonly string[]): number {
  if (asksForHelp(args)) {
    console.log(usage);
    return 0;
  }
  try {
    const { runs, depth, seed } = invariantRun(args);
    console.log(`${runs * depth} calls of each handler, seed ${seed}`);
    const forgeArgs = ["test", "--match-path", "test/invariant/*", "--match-test", "invariant_", "--fuzz-seed", seed];
    const { status } = spawnSync("node_modules/.bin/forge", forgeArgs, {
      cwd: join(import.meta.dirname, "../../contracts/evm"),
      stdio: "inherit",
      env: { ...process.env, FOUNDRY_INVARIANT_RUNS: String(runs), FOUNDRY_INVARIANT_DEPTH: String(depth) },
    });
    return status ?? 1;
  } catch (error) {
    if (!isIsthmusError(error)) throw error;
    console.error(`${error.code}: ${error.message}. ${error.next}.`);
    console.error(usage);
    return 2;
  }
}
