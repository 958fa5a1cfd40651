// Entry of every root script: sets the workspace up if needed, then runs the TypeScript program of that name.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { root, setup } from "./setup.mjs";

const programs = {
  start: "packages/cli/src/start/main.ts",
  "verify-report": "packages/cli/src/verify-report/main.ts",
  test: "tools/test.ts",
  check: "tools/check.ts",
  conformance: "test/conformance/main.ts",
  history: "test/history/main.ts",
  bench: "test/bench/main.ts",
};

const [name, ...rest] = process.argv.slice(2);
const program = programs[name];
if (program === undefined) {
  console.error(`Unknown program ${JSON.stringify(name ?? "")}; known: ${Object.keys(programs).join(", ")}`);
  process.exit(2);
}

try {
  await setup();
} catch (error) {
  console.error(`Set-up failed: ${error.message}`);
  process.exit(1);
}

const child = spawn(process.execPath, ["--import", "tsx", join(root, program), ...rest], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, ISTHMUS_CWD: process.env.INIT_CWD ?? process.cwd() },
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(code ?? (signal === null ? 1 : 130)));
