#!/usr/bin/env node
// Lets forge use npm's solc as if it were a native compiler: `--version` and `--standard-json`, nothing else.
// The version's text is cached beside forge's own cache, keyed by the package's version, because loading the
// compiler only to ask for its version would cost a third of a second on every run.
"use strict";
const fs = require("node:fs");
const path = require("node:path");

const packageVersion = require("solc/package.json").version;
const pinnedVersion = "0.8.30";
if (packageVersion !== pinnedVersion) fail(`solc ${packageVersion} is installed, but ${pinnedVersion} is pinned`);

const args = process.argv.slice(2);
if (args.includes("--version")) {
  process.stdout.write(`solc, the solidity compiler commandline interface\nVersion: ${longVersion()}\n`);
} else if (args.includes("--standard-json")) {
  const output = require("solc").compile(fs.readFileSync(0, "utf8"));
  fs.writeSync(1, "");
  process.stdout.write(output, () => process.exit(0));
} else {
  fail(`unsupported arguments: ${args.join(" ")}`);
}

/** Such as 0.8.30+commit.73712a01.Emscripten.clang */
function longVersion() {
  const folder = path.join(__dirname, "..", "cache");
  const file = path.join(folder, `solc-${packageVersion}.version`);
  if (fs.existsSync(file)) {
    const cached = fs.readFileSync(file, "utf8");
    if (cached.startsWith(packageVersion)) return cached;
  }
  const version = require("solc").version();
  fs.mkdirSync(folder, { recursive: true });
  // Written aside and renamed: forge may start two compilers together.
  const aside = `${file}.${process.pid}`;
  fs.writeFileSync(aside, version);
  fs.renameSync(aside, file);
  return version;
}

function fail(message) {
  process.stderr.write(`solc-wrap: ${message}\n`);
  process.exit(1);
}
