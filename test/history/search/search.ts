import type { Canonical } from "@isthmus/protocol";
import { type Candidate, drawCandidates, searchSpace } from "./candidate.ts";
import { choose, type Evaluated, evaluate, type Trial } from "./evaluate.ts";

/** What a search is asked. */
export interface SearchOptions {
  readonly trials: readonly Trial[];
  readonly accounts: number;
  /** Candidates for each initial margin. */
  readonly perMargin: number;
  readonly seed: number;
  /** Largest loss as a part of deposits. */
  readonly limitPpm: number;
}

/** A search's result: a row for each candidate, and the one that the rule chooses. */
export interface SearchResult {
  readonly rows: readonly Evaluated[];
  readonly chosen: Evaluated | null;
}

/** Draws candidates and evaluates each; stops after the initial margin at which one keeps to the limit. */
export function search(options: SearchOptions, progress: (row: Evaluated, left: number) => void): SearchResult {
  const drawn = drawCandidates(options.perMargin, options.seed);
  const rows: Evaluated[] = [];
  for (const candidate of drawn) {
    const chosen = choose(rows, options.limitPpm);
    if (chosen !== null && candidate.initialPpm > chosen.initialPpm) break;
    const row = evaluate(candidate, options.trials, options.limitPpm);
    rows.push(row);
    progress(row, drawn.length - rows.length);
  }
  return { rows, chosen: choose(rows, options.limitPpm) };
}

/** The result as it is written to a file; money as decimal strings of settlement quanta. */
export function searchReport(options: SearchOptions, { rows, chosen }: SearchResult): Record<string, Canonical> {
  const { accounts, perMargin, seed, limitPpm, trials } = options;
  return {
    schema: "isthmus-history-search",
    version: 2,
    accounts,
    perMargin,
    seed,
    limitPpm,
    rule: "lowest initial margin whose worst loss stays within the limit without a haircut of gains, then smallest worst loss",
    space: Object.fromEntries(Object.entries(searchSpace).map(([name, values]) => [name, [...values]])),
    trials: trials.map((trial) => `${trial.name}, seed ${trial.seed}`),
    candidates: rows.map((row) => ({ ...row })),
    chosen: chosen === null ? null : candidateOf(chosen),
  };
}

/** A table for people, a line per candidate. */
export function searchTable({ rows, chosen }: SearchResult): string {
  const head =
    "initial  maint.  taker  share  close-out  backstop  ramp  trials  worst loss  mean    liquidated  worst in";
  return [head, ...rows.map((row) => `${searchLine(row)}${row === chosen ? "  <- chosen" : ""}`)].join("\n");
}

/** A candidate as a line of the table. */
export function searchLine(row: Evaluated): string {
  const percent = (ppm: number, digits: number): string => `${(ppm / 10_000).toFixed(digits)} %`;
  const cells = [
    percent(row.initialPpm, 2).padEnd(7),
    percent(row.maintenanceOfInitialPpm, 0).padEnd(6),
    `${row.takerMarginPpm / 1_000_000} x`.padEnd(5),
    percent(row.takerSharePpm, 0).padEnd(5),
    `${row.closeOutSeconds} s`.padEnd(9),
    percent(row.backstopSharePpm, 0).padEnd(8),
    `${row.auctionRampSeconds} s`.padEnd(4),
    String(row.trials).padEnd(6),
    percent(row.worstLossPpm, 2).padEnd(10),
    percent(row.meanLossPpm, 2).padEnd(6),
    String(row.liquidatedAccounts).padEnd(10),
    row.worstTrial,
  ];
  return `${cells.join("  ")}${row.cutQuanta > 0n ? " (gains cut)" : ""}`;
}

function candidateOf(row: Evaluated): Record<keyof Candidate, number> {
  const { initialPpm, maintenanceOfInitialPpm, takerMarginPpm, takerSharePpm } = row;
  const { closeOutSeconds, backstopSharePpm, auctionRampSeconds } = row;
  return {
    initialPpm,
    maintenanceOfInitialPpm,
    takerMarginPpm,
    takerSharePpm,
    closeOutSeconds,
    backstopSharePpm,
    auctionRampSeconds,
  };
}
