import { join } from "node:path";
import { noticed } from "./solidity/batch.ts";
import { forge } from "./solidity/forge.ts";
import { prepare, type Ready, readyIn } from "./solidity/prepare.ts";
import { keyOf, mutantsIn } from "./solidity/sources.ts";
import type { Mutant, Subject, Verdict, Waiting } from "./subject.ts";

const folder = "contracts/evm";

/** Tests that a file concerns, by expressions and paths below `test/`. */
interface Own {
  readonly source: string;
  /** Suites that are run together. */
  readonly suites: RegExp;
  /** Random tests that run more often in the end. */
  readonly random: string;
  readonly invariants: string;
}

const vaultSuites = /^(?:vault|drill\/(?:Silence|Keys|Sequencer)|library\/(?:Leaf|Merkle))/;
const gateSuites = /^(?:gate|Burning|transport\/Attester|drill\/(?:Keys|Sequencer|Bridges))/;
const venueSuites = /^(?:venue|Credit|drill\/(?:Keys|Sequencer))/;
const bridgeSuites = /^(?:transport|drill\/(?:LayerZero|PinnedLane|Bridges|Networks))/;
const adminSuites = /^(?:Adm|Seq|drill\/Seq|vault\/VaultSettings|gate\/GateSettings|transport\/(?:Layer|Worm))/;
const hubSuites = /^(?:C|drill\/(?:Succ|Networks)|library\/Cycle)/;

/** The first whose `source` a path starts with. */
const owns: readonly Own[] = [
  { source: "vault/ExitDesk", suites: vaultSuites, random: "vault/Exit*", invariants: "{Exit,Hostile}" },
  { source: "vault/RequestDesk", suites: vaultSuites, random: "vault/{Take,With}*", invariants: "{Exit,Vault}" },
  { source: "vault/", suites: vaultSuites, random: "vault/*", invariants: "{Exit,Hostile,Vault}" },
  { source: "CollateralVault", suites: /^(?:vault|gate|drill)/, random: "vault/*", invariants: "{Exit,Hostile,Vault}" },
  { source: "library/DepositChain", suites: vaultSuites, random: "vault/*", invariants: "{Exit,Vault}" },
  { source: "venue/", suites: venueSuites, random: "venue/*", invariants: "Venue" },
  { source: "VenueGateway", suites: venueSuites, random: "venue/*", invariants: "Venue" },
  { source: "gate/", suites: gateSuites, random: "gate/*", invariants: "Gate" },
  { source: "MessageGate", suites: gateSuites, random: "gate/*", invariants: "Gate" },
  { source: "adapter/Attester", suites: bridgeSuites, random: "transport/Att*", invariants: "Gate" },
  { source: "adapter/LayerZero", suites: bridgeSuites, random: "transport/Layer*", invariants: "Gate" },
  { source: "adapter/Wormhole", suites: bridgeSuites, random: "transport/Worm*", invariants: "Gate" },
  { source: "adapter/", suites: bridgeSuites, random: "transport/*", invariants: "Gate" },
  { source: "access/", suites: adminSuites, random: "{Adm,Seq}*", invariants: "Gate" },
  { source: "AttesterSet", suites: /^(?:AttesterSet|transport\/Att|C)/, random: "AttesterSet*", invariants: "Gate" },
  { source: "ClearingHub", suites: hubSuites, random: "C*", invariants: "Gate" },
  { source: "hub/", suites: hubSuites, random: "C*", invariants: "Gate" },
  { source: "", suites: /^/, random: "{library/,C}*", invariants: "*" },
];

const ownTests = (file: string): Own => owns.find(({ source }) => file.startsWith(source)) as Own;

/** Further tests of a mutant that the suites did not notice. */
interface Stage {
  /** What forge runs, below `test/`. */
  readonly path: (own: Own) => string;
  readonly fuzzRuns: number;
}

const units = "{,drill/,gate/,library/,transport/,vault/,venue/}*.t.sol";

const stages: readonly Stage[] = [
  { path: ({ random }) => random, fuzzRuns: 16 },
  { path: () => units, fuzzRuns: 1 },
  { path: ({ invariants }) => `invariant/${invariants}.t.sol`, fuzzRuns: 1 },
];

/** Files that hold money first: a run that is ended early has finished those. */
const ranks = [
  /^(?:vault\/(?:Claims|Custody|Budgets|Totals|ExitDesk)|library\/(?:DepositChain|Amounts))/,
  /^vault\/|^CollateralVault/,
  /^MessageGate|^gate\//,
  /^AttesterSet|^adapter\//,
  /^access\//,
  /^ClearingHub|^hub\//,
  /^VenueGateway|^venue\//,
];

const rankOf = (file: string): number => {
  const rank = ranks.findIndex((pattern) => pattern.test(file));
  return rank < 0 ? ranks.length : rank;
};

/** How many mutants one process runs before the next is started. */
const batchSize = 40;
/** A mutant that does not end is noticed. */
const cpuSeconds = 120;

/** The Solidity contracts, by forge. */
export const evm: Subject = {
  sources: join(folder, "src"),
  mutants: (root) => mutantsIn(join(root, folder)),
  prepare: (copy) => prepare(join(copy, folder)),
  run: (copy, waiting, report) => {
    const here = join(copy, folder);
    const run = { here, ready: readyIn(here), report };
    const files = [...new Set(waiting.map(({ mutant }) => mutant.file))];
    files.sort((one, other) => rankOf(one) - rankOf(other));
    const left = files.flatMap((file) =>
      runTogether(
        run,
        file,
        waiting.filter(({ mutant }) => mutant.file === file),
      ),
    );
    for (const each of left) runAlone(run, each);
  },
};

interface Run {
  readonly here: string;
  readonly ready: Ready;
  readonly report: (mutant: Mutant, verdict: Verdict) => void;
}

function numberOf({ ready }: Run, mutant: Mutant): number {
  const number = ready.numbers[keyOf(mutant)];
  if (number === undefined) throw new Error(`The copy has other sources: ${mutant.file}:${mutant.line}`);
  return number;
}

/** Runs the suites against mutants of a file, one after the other in few processes; those that pass, and those that had. */
function runTogether(run: Run, file: string, waiting: readonly Waiting[]): Waiting[] {
  const { here, ready, report } = run;
  const own = ownTests(file).suites;
  const suites = Object.fromEntries(
    Object.entries(ready.suites).filter(([, { path }]) => own.test(path.replace("test/", ""))),
  );
  const isRefused = ({ mutant }: Waiting): boolean => ready.refused.includes(numberOf(run, mutant));
  for (const { mutant } of waiting.filter(isRefused)) report(mutant, { fate: "refused" });
  const [fresh, passed] = parted(
    waiting.filter((each) => !isRefused(each)),
    ({ stages }) => stages === 0,
  );
  let left = fresh.map(({ mutant }) => ({ mutant, number: numberOf(run, mutant) }));
  while (left.length > 0) {
    const numbers = left.slice(0, batchSize).map(({ number }) => number);
    const result = noticed(here, suites, numbers);
    const [ended, open] = parted(left, ({ number }) => [...result.noticed, ...result.passed].includes(number));
    if (ended.length === 0) throw new Error(`No mutant of ${file} ended`);
    for (const { mutant, number } of ended) {
      const isKilled = result.noticed.includes(number);
      report(mutant, isKilled ? { fate: "killed" } : { stages: 1 });
      if (!isKilled) passed.push({ mutant, stages: 1 });
    }
    left = open;
  }
  return passed;
}

/** Runs the further stages against a mutant, each in a process of its own. */
function runAlone(run: Run, { mutant, stages: done }: Waiting): void {
  const own = ownTests(mutant.file);
  const number = numberOf(run, mutant);
  for (const [index, { path, fuzzRuns }] of stages.entries()) {
    if (done > index + 1) continue;
    const passedOver = run.ready.failing === "" ? [] : ["--no-match-test", run.ready.failing];
    const args = ["test", "--fail-fast", "--match-path", `test/${path(own)}`, ...passedOver];
    if (forge(run.here, args, { number, fuzzRuns, cpuSeconds }).status !== 0) {
      run.report(mutant, { fate: "killed" });
      return;
    }
    if (index < stages.length - 1) run.report(mutant, { stages: index + 2 });
  }
  run.report(mutant, { fate: "survived" });
}

/** Those for which it holds, and the others. */
function parted<T>(all: readonly T[], holds: (each: T) => boolean): [T[], T[]] {
  return [all.filter(holds), all.filter((each) => !holds(each))];
}
