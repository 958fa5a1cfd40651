// Searches the vault program, built for this machine under sanitizers, for as many calls as are asked for.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { IsthmusError } from "@isthmus/protocol";
import { asksForHelp } from "../../../../test/conformance/subcommand.ts";
import { buildHarness, buildHost, search, writeCases } from "./build.ts";

const usage = "npm run sanitize -- [--runs N] [--seed S]";
if (asksForHelp(process.argv.slice(2))) {
  console.log(`Usage: ${usage}`);
  process.exit(0);
}

const { values } = parseArgs({
  options: { runs: { type: "string", default: "1000000" }, seed: { type: "string", default: "1" } },
});
const [runs, seed] = [Number(values.runs), Number(values.seed)];
if (![runs, seed].every((each) => Number.isSafeInteger(each) && each > 0))
  throw new IsthmusError("INPUT_INVALID", { usage });

const folder = mkdtempSync(path.join(tmpdir(), "isthmus-sanitize-"));
const cases = path.join(folder, "cases");
writeCases(cases);
const { status, stderr } = search(buildHost(buildHarness(folder), folder), folder, { cases, runs, seed });
console.error(stderr.trimEnd().split("\n").slice(-40).join("\n"));
console.log(status === 0 ? `${runs} calls, seed ${seed}: no finding` : `seed ${seed}: see ${folder}/found`);
if (status === 0) rmSync(folder, { recursive: true });
process.exitCode = status === 0 ? 0 : 1;
