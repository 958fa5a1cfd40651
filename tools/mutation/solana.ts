import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Subject } from "./subject.ts";

const folder = "contracts/solana";
const program = join(folder, "build/vault.so");
const original = join(folder, "build/vault.original.so");

/** Whole-program suites, the broadest first. Not the comparison with the committed bytes: it would kill every mutant. */
const suites = ["happy", "roots", "votes", "money", "accounts", "admin", "session", "timelock", "veto", ""];

/** The Solana program, by its suites in LiteSVM. */
export const solana: Subject = {
  language: "c",
  sources: join(folder, "src-c"),
  includes: (file) => file.endsWith(".h") && !/(?:errors|domains|test_\w+)\.h$/.test(file),
  prepare: (root) => copyFileSync(join(root, program), join(root, original)),
  fateOf: (root) => {
    const build = spawnSync(process.execPath, ["--import", "tsx", join(folder, "build/build.ts")], { cwd: root });
    if (build.status !== 0) return "refused";
    if (readFileSync(join(root, program)).equals(readFileSync(join(root, original)))) return "same";
    return suites.some((suite) => fails(root, suite)) ? "killed" : "survived";
  },
};

function fails(root: string, suite: string): boolean {
  const files = suite === "" ? [`${folder}/test`, `${folder}/src`] : [`${folder}/test/${suite}.test.ts`];
  const passedOver = ["--exclude", "**/host/**", "--exclude", "**/deploy.test.ts"];
  const args = ["node_modules/vitest/vitest.mjs", "run", "--bail", "1", "--reporter", "dot", ...passedOver, ...files];
  return spawnSync(process.execPath, args, { cwd: root, env: { ...process.env, CI: "true" } }).status !== 0;
}
