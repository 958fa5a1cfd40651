import type { Report } from "@isthmus/cli";

/**
 * Figures without evidence on a chain: accounting between two roots, names of the relayer's steps, other names. Only the
 * report's checksum covers them.
 */
const offChain = [
  /^cycles\.\*\.(grossObligations|netObligations|initialMargin|maintenanceMargin|seconds)$/,
  /^cycles\.\*\.(accounts|accountsWithObligations|accountsWithLeaves)$/,
  /^cycles\.\*\.messages\.\*\.transports\.\*\.(transport|state)$/,
  /^trades\.\*\.(venue|name)$/,
  /^(chains\.\d\.assets|conservation)\.\*\.symbol$/,
];

/** A report in which one figure is another one. */
export interface ChangedReport {
  /** Where the figure is, list positions as `*`. */
  readonly figure: string;
  readonly report: Report;
}

/**
 * Changes every kind of figure that a chain holds, one at a time: each field of each chain's part, of the last cycle, of
 * the on-chain venue and of conservation. Fields that are added to the report are among them by themselves.
 */
export function changedReports(report: Report): ChangedReport[] {
  const changed: ChangedReport[] = [];
  const seen = new Set<string>();
  const { chains, cycles, trades, conservation } = report;
  const onChainTrades = trades.filter(({ chain }) => chain !== null);
  for (const path of leavesOf({ chains, cycles, trades: onChainTrades, conservation })) {
    const figure = path.map((key, depth) => (/^\d+$/.test(key) && path[depth - 1] !== "chains" ? "*" : key)).join(".");
    if (seen.has(figure) || offChain.some((pattern) => pattern.test(figure))) continue;
    seen.add(figure);
    const copy = structuredClone(report);
    const parent = path
      .slice(0, -1)
      .reduce<Record<string, unknown>>(stepInto, copy as unknown as Record<string, unknown>);
    const field = path.at(-1) ?? "";
    parent[field] = another(parent[field]);
    changed.push({ figure, report: copy });
  }
  return changed;
}

function leavesOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [[...path]];
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]));
}

function stepInto(value: Record<string, unknown>, key: string): Record<string, unknown> {
  return value[key] as Record<string, unknown>;
}

/** Something else of the same form. */
function another(value: unknown): unknown {
  if (value === null) return 1;
  if (typeof value === "number") return value + 1;
  const text = String(value);
  if (/^-?\d+$/.test(text)) return String(BigInt(text) + 1n);
  return `${text.slice(0, -1)}${text.endsWith("1") ? "2" : "1"}`;
}
