// Runs the tests of the Solidity contracts, in their folder, and leaves the count where turbo keeps it.
import { spawnSync } from "node:child_process";
import { countFile, countOfForge, type ForgeReport, writeCount } from "./count.ts";

const { status, stdout } = spawnSync("node_modules/.bin/forge", ["test", "--json"], {
  encoding: "utf8",
  maxBuffer: 1 << 28,
  stdio: ["ignore", "pipe", "inherit"],
});
const start = stdout.indexOf("{");
if (start < 0) console.log(stdout);
else {
  const count = countOfForge(JSON.parse(stdout.slice(start)) as ForgeReport);
  for (const each of count.failures) console.log(each);
  console.log(`${count.passed} forge tests passed, ${count.failed} failed`);
  writeCount(countFile("contracts/evm", process.env.npm_lifecycle_event ?? "test"), count);
}
process.exitCode = status ?? 1;
