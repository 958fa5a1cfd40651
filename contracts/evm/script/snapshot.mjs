// Writes or checks .gas-snapshot: the gas of every unit test and gas budget. Fuzz tests and invariants are left out,
// because their figures are averages over inputs; so are the vector tests, which measure the reading of JSON. The
// figures that test/gas names are in snapshots/gas.json, which every run of the tests compares and `write` renews.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "./abi-files.mjs";

const mode = process.argv[2];
if (mode !== "write" && mode !== "check") {
  console.error("use: node script/snapshot.mjs write|check");
  process.exit(2);
}
const args = ["snapshot", "--no-match-test", "testFuzz|invariant", "--no-match-path", "test/library/**"];
if (mode === "check") args.push("--check");
else args.push("--gas-snapshot-check", "false", "--gas-snapshot-emit", "true");
const run = spawnSync(join(packageFolder, "node_modules/.bin/forge"), args, { cwd: packageFolder, encoding: "utf8" });
if (run.status !== 0) {
  console.error(run.stdout, run.stderr);
  console.error("Gas has changed: run `npm run snapshot` in contracts/evm, look at the difference, and commit it.");
  process.exit(1);
}
if (mode === "write") {
  const figures = join(packageFolder, "snapshots/gas.json");
  writeFileSync(figures, `${readFileSync(figures, "utf8").trimEnd()}\n`);
}
console.log(`gas: .gas-snapshot ${mode === "write" ? "written" : "is what the tests use"}`);
