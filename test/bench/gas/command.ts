import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { IsthmusError } from "@isthmus/protocol";
import { type Subcommand, userPath } from "../../conformance/subcommand.ts";
import type { GasFigure } from "./figure.ts";
import { measureGas } from "./measure.ts";

/** What `--report` writes. */
interface GasReport {
  readonly schema: "isthmus-bench-gas";
  readonly version: 1;
  /** Rules of the EVM that receipts are from. */
  readonly hardfork: "prague";
  readonly evm: string;
  readonly solana: string;
  readonly figures: readonly GasFigure[];
}

/** Measures what every act costs on a chain, beside what any implementation must pay and what others publish. */
export const gas: Subcommand = {
  name: "gas",
  usage: "gas [--report FILE]",
  summary: "gas of receipts on anvil and compute units on LiteSVM, beside their floors and published figures of others",
  run: async (args) => {
    const report = reportOf(args);
    // A file that cannot be written is to be known now, not after minutes of measuring.
    if (report !== undefined) write(report, []);
    const figures = await measureGas();
    for (const figure of figures) console.log(lineOf(figure));
    if (report !== undefined) write(report, figures);
    return 0;
  },
};

function reportOf(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { report: { type: "string" } } }).values.report;
  } catch (cause) {
    throw new IsthmusError("INPUT_INVALID", { field: "arguments", value: args.join(" ") }, { cause });
  }
}

function write(path: string, figures: readonly GasFigure[]): void {
  const report: GasReport = {
    schema: "isthmus-bench-gas",
    version: 1,
    hardfork: "prague",
    evm: "receipts of transactions on anvil",
    solana: "compute units of transactions on LiteSVM",
    figures,
  };
  writeFileSync(userPath(path), `${JSON.stringify(report, null, 2)}\n`);
}

function lineOf({ what, unit, value, aim, floor, peer }: GasFigure): string {
  const shown = (amount: number) => amount.toLocaleString("en");
  const parts = [`${shown(value)} ${unit}`];
  if (aim !== null) parts.push(`aim ${shown(aim)} ${value <= aim ? "met" : "not met"}`);
  if (floor.parts.length > 0) parts.push(`floor ${shown(floor.value)}`);
  if (peer !== null) parts.push(`peer ${shown(peer.gas)} (${peer.what})`);
  return `${what}: ${parts.join(", ")}`;
}
