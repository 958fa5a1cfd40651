// Installs the workspace with the pinned pnpm when it is not installed yet, or when the lockfile has changed since.
// Plain JavaScript without dependencies: it runs before anything is installed.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, "node_modules", ".isthmus-setup");
const pnpmFile = join(root, "node_modules", ".isthmus-pnpm");
const minimumNode = [20, 19];

/** Refuses a Node that is too old, with what to do. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > minimumNode[0] || (major === minimumNode[0] && minor >= minimumNode[1])) return;
  console.error(
    `Isthmus needs Node ${minimumNode.join(".")} or newer; this is ${process.versions.node}. Install a newer Node and run the command again.`,
  );
  process.exit(1);
}

/** What decides whether an installation is current: the lockfile, the hooks and every manifest. */
function stamp() {
  const hash = createHash("sha256").update(process.versions.modules).update(process.platform).update(process.arch);
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml", ".pnpmfile.cjs", "package.json"])
    hash.update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

function run(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      // The output of an installation is no part of the program's own output.
      stdio: ["ignore", 2, 2],
      env: { ...process.env, npm_config_yes: "true" },
    });
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.join(" ")} ended with code ${code}`)),
    );
  });
}

function packageManager() {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8")).packageManager;
}

/** The folder of the pinned pnpm's command, which turbo runs the scripts of packages with. */
export function pnpmFolder() {
  const known = existsSync(pnpmFile) ? readFileSync(pnpmFile, "utf8") : "";
  if (known !== "" && existsSync(join(known, "pnpm"))) return known;
  const args = ["--yes", "--package", packageManager(), "--call", "command -v pnpm"];
  const { stdout, status } = spawnSync("npx", args, {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`npx does not find ${packageManager()}`);
  const folder = dirname(stdout.trim());
  writeFileSync(pnpmFile, folder);
  return folder;
}

/** Makes the workspace ready; returns immediately when it is. */
export async function setup() {
  checkNode();
  const wanted = stamp();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted) return;
  const manager = packageManager();
  const started = Date.now();
  console.error(`Installing dependencies with ${manager} (once; about half a minute) …`);
  await run("npx", ["--yes", manager, "install", "--frozen-lockfile", "--reporter=append-only", "--loglevel=warn"]);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, wanted);
  console.error(`Dependencies are ready after ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  setup().catch((error) => {
    console.error(`Set-up failed: ${error.message}`);
    process.exit(1);
  });
}
