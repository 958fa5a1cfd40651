import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { IsthmusError } from "@isthmus/protocol";
import Table from "cli-table3";
import { reportDigest } from "../report/digest.ts";
import { type Report, reportSchema } from "../report/schema.ts";
import { failureText } from "../terminal/failure-text.ts";
import { Findings } from "./findings.ts";
import { openNodes } from "./nodes.ts";
import { verifyReport } from "./verify.ts";

const usage = "usage: npm run verify-report -- FILE [--json]";
const help = `${usage}

Reads every on-chain figure of a report back from the running network, or from the state that the run saved, and
recomputes conservation.

  --json  prints one line of JSON: the number of figures compared, and those that differ

Exits with 0 if everything agrees, 1 if a figure differs, 2 if the report cannot be verified.`;

/**
 * `npm run verify-report -- FILE`: reads every on-chain figure of a report back from the nodes and recomputes
 * conservation. Exits with 0 if everything agrees, 1 if a figure differs, 2 if the report cannot be verified.
 */
async function main(): Promise<number> {
  const args = process.argv.slice(2);
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(`${help}\n`);
    return 0;
  }
  const json = args.includes("--json");
  const [file, ...rest] = args.filter((arg) => arg !== "--json");
  if (file === undefined || rest.length > 0 || file.startsWith("-"))
    throw new IsthmusError("INPUT_INVALID", { field: "command line", usage });
  const report = readReport(resolve(process.env.ISTHMUS_CWD ?? process.cwd(), file));
  const findings = new Findings();
  findings.compare("checksum of the report", report.digest, reportDigest(report));
  const nodes = await openNodes(report).catch((error: unknown) => {
    // The checksum reveals a changed report even if its chains are gone.
    if (findings.differences.length === 0) throw error;
    return null;
  });
  if (nodes === null) {
    show(findings, "the report itself; its chains are gone", { json });
    return 1;
  }
  try {
    await verifyReport(report, nodes.urls, findings);
  } catch (error) {
    // A changed report may name anything: the differences so far are the result.
    if (findings.differences.length === 0) throw error;
  } finally {
    await nodes.stop();
  }
  show(findings, nodes.from, { json });
  return findings.differences.length === 0 ? 0 : 1;
}

function readReport(file: string): Report {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new IsthmusError("INPUT_INVALID", { field: "report", file, reason: "not readable as JSON" }, { cause });
  }
  const result = reportSchema.safeParse(parsed);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  // Runs write reports of this form only: one of this version with another form was changed afterwards.
  const changed = reportSchema.shape.schema.safeParse((parsed as { schema?: unknown } | null)?.schema).success;
  throw new IsthmusError(changed ? "REPORT_MISMATCH" : "INPUT_INVALID", {
    field: issue?.path.join(".") || "report",
    file,
    reason: issue?.message ?? "",
  });
}

function show(findings: Findings, from: string, format: { readonly json: boolean }): void {
  if (format.json) {
    process.stdout.write(
      `${JSON.stringify({ from, compared: findings.compared, differences: findings.differences })}\n`,
    );
    return;
  }
  if (findings.differences.length > 0) {
    const table = new Table({
      head: ["figure", "report", "chain"],
      wordWrap: true,
      colWidths: [50, 44, 44],
    });
    for (const { figure, reported, found } of findings.differences) table.push([figure, reported, found]);
    process.stdout.write(`${table.toString()}\n`);
  }
  process.stdout.write(`${findings.compared} figures compared with ${from}, ${findings.differences.length} differ\n`);
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${failureText(error)}\n`);
    process.exit(error instanceof IsthmusError && error.code === "REPORT_MISMATCH" ? 1 : 2);
  },
);
