// Entry of every root script: sets the workspace up if needed, then runs the program of that name.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { programArguments } from "../packages/launch/src/index.mjs";
import { rootPrograms } from "./programs.mjs";
import { root, setup } from "./setup.mjs";

/** Programs by name: a TypeScript file, or null for one that is run as the system's processes are. */
const programs = { start: null, "verify-report": null, member: null, ...rootPrograms };

const [name, ...rest] = process.argv.slice(2);
const file = programs[name];
if (file === undefined) {
  console.error(`Unknown program ${JSON.stringify(name ?? "")}; known: ${Object.keys(programs).join(", ")}`);
  process.exit(2);
}

let program;
try {
  await setup();
  program = file === null ? programArguments(name) : ["--import", "tsx", join(root, file)];
} catch (error) {
  console.error(`Set-up failed: ${error.message}`);
  process.exit(1);
}

const child = spawn(process.execPath, [...program, ...rest], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, ISTHMUS_CWD: process.env.INIT_CWD ?? process.cwd() },
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(code ?? (signal === null ? 1 : 130)));
