import { spawnSync } from "node:child_process";
import { layerBreaks } from "./layers.mjs";
import { root } from "./setup.mjs";

/** Runs the quick checks of form: formatter and linter, types, one-way dependencies. Exit code 1 when one fails. */
const checks: readonly { readonly name: string; readonly run: () => boolean }[] = [
  { name: "format and lint (biome)", run: () => command("node_modules/.bin/biome", ["check", "."]) },
  { name: "types (tsc)", run: () => command("node_modules/.bin/tsc", ["-p", "tsconfig.json"]) },
  {
    name: "one-way dependencies",
    run: () => {
      const breaks = layerBreaks();
      for (const line of breaks) console.error(`  ${line}`);
      return breaks.length === 0;
    },
  },
];

function command(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { cwd: root, stdio: "inherit" }).status === 0;
}

let failed = 0;
for (const check of checks) {
  const good = check.run();
  console.log(`${good ? "ok    " : "FAILED"} ${check.name}`);
  if (!good) failed++;
}
process.exit(failed === 0 ? 0 : 1);
