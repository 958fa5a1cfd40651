import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Subject } from "./subject.ts";

const folder = "contracts/evm";

/** The tests that a source concerns, by the start of its path; the first that fits. */
const testsOf: readonly (readonly [source: string, tests: string])[] = [
  ["vault/", "test/{vault,drill}/*"],
  ["CollateralVault", "test/{vault,drill}/*"],
  ["venue/", "test/venue/*"],
  ["VenueGateway", "test/venue/*"],
  ["gate/", "test/{gate,drill}/*"],
  ["MessageGate", "test/{gate,drill}/*"],
  ["adapter/", "test/{transport,drill}/*"],
  ["access/", "test/{Administered.t.sol,drill/*}"],
  ["AttesterSet", "test/{AttesterSet.t.sol,transport/*}"],
  ["ClearingHub", "test/{ClearingHub.t.sol,drill/*}"],
  ["", "test/{library,vault,gate,transport}/*"],
];

/** Tests are linked by name instead of compiled in, so that a mutant compiles its own contracts alone. */
const settings = {
  FOUNDRY_DYNAMIC_TEST_LINKING: "true",
  FOUNDRY_GAS_SNAPSHOT_CHECK: "false",
  FOUNDRY_FUZZ_RUNS: "16",
};

/** The Solidity contracts, by forge. */
export const evm: Subject = {
  language: "solidity",
  sources: join(folder, "src"),
  includes: (file) => file.endsWith(".sol") && !/^(?:interface|error|local)\//.test(file),
  prepare: (root) => {
    forge(root, ["build", "--skip", "lint"]);
  },
  fateOf: (root, file) => {
    const tests = testsOf.find(([start]) => file.startsWith(start))?.[1] ?? "test/*";
    const { status, stderr } = forge(root, ["test", "--fail-fast", "--match-path", tests]);
    if (/Compiler run failed/.test(stderr)) return "refused";
    return status === 0 ? "survived" : "killed";
  },
};

function forge(root: string, args: readonly string[]): { readonly status: number | null; readonly stderr: string } {
  const cwd = join(root, folder);
  const run = spawnSync(join(root, folder, "node_modules/.bin/forge"), args, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, ...settings },
    maxBuffer: 1 << 28,
  });
  return { status: run.status, stderr: `${run.stderr}${run.stdout}` };
}
