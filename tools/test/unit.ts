// Runs the tests of the package in whose folder it is called: `unit.ts [FOLDER …] [-- VITEST-OPTION …]`.
// Folders narrow the tests to a part of the package; the task's count goes where turbo keeps it.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { delimiter, dirname, join, relative, resolve, sep } from "node:path";
import { root } from "../setup.mjs";
import { countFile, countOfVitest, nothing, type VitestReport, writeCount } from "./count.ts";

// A package that depends on other Node versions has one of them first on its PATH; tests run on the machine's.
const node = process.env.ISTHMUS_NODE ?? process.execPath;
const home = relative(root, process.cwd()).split(sep).join("/");
const split = process.argv.indexOf("--");
const folders = process.argv.slice(2, split < 0 ? undefined : split);
const options = split < 0 ? [] : process.argv.slice(split + 1);

const file = countFile(home, process.env.npm_lifecycle_event ?? "test");
const reportFile = `${file}.vitest`;
const { status } = spawnSync(
  node,
  [
    join(root, "node_modules/vitest/vitest.mjs"),
    "run",
    ...(folders.length > 0 ? folders : ["."]).map((folder) => `${resolve(folder)}${sep}`),
    ...options,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${reportFile}`,
  ],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ""}` },
  },
);
const code = status ?? 1;
if (existsSync(reportFile)) {
  writeCount(file, countOfVitest(JSON.parse(readFileSync(reportFile, "utf8")) as VitestReport, code));
  rmSync(reportFile);
} else if (code === 0) writeCount(file, nothing);
process.exitCode = code;
