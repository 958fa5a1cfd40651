import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Deployment } from "@isthmus/adapter";
import { IsthmusError } from "@isthmus/protocol";
import { Connection } from "@solana/web3.js";
import Table from "cli-table3";
import { createPublicClient, http } from "viem";
import { failureText } from "../failure.ts";
import { reportDigest } from "../report/digest.ts";
import { type Report, reportSchema } from "../report/schema.ts";
import { verifyConservation } from "./conservation.ts";
import { type AssetEvidence, evmCost, verifyEvmChain } from "./evm-chain.ts";
import { Findings } from "./findings.ts";
import { openNodes } from "./nodes.ts";
import { solanaCost, verifySolanaChain } from "./solana-chain.ts";

const usage = "usage: npm run verify-report -- FILE [--json]";

/**
 * `npm run verify-report -- FILE`: reads every on-chain figure of a report back from the nodes and recomputes
 * conservation. Ends with 0 when everything agrees, with 1 when a figure differs, with 2 when it cannot be checked.
 */
async function main(): Promise<number> {
  const args = process.argv.slice(2);
  const json = args.includes("--json");
  const [file, ...rest] = args.filter((arg) => arg !== "--json");
  if (file === undefined || rest.length > 0 || file.startsWith("-"))
    throw new IsthmusError("INPUT_INVALID", { field: "command line", usage });
  const report = readReport(resolve(process.env.ISTHMUS_CWD ?? process.cwd(), file));
  const findings = new Findings();
  findings.compare("checksum of the report", report.digest, reportDigest(report));
  const nodes = await openNodes(report).catch((error: unknown) => {
    // A changed report is known as such even where its chains are gone.
    if (findings.differences.length === 0) throw error;
    return null;
  });
  if (nodes === null) {
    show(findings, "the report itself; its chains are gone", json);
    return 1;
  }
  try {
    await verify(report, nodes.urls, findings);
  } finally {
    await nodes.stop();
  }
  show(findings, nodes.from, json);
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
  throw new IsthmusError("INPUT_INVALID", {
    field: issue?.path.join(".") || "report",
    file,
    reason: issue?.message ?? "",
  });
}

async function verify(report: Report, urls: ReadonlyMap<string, string>, findings: Findings): Promise<void> {
  const deployment = report.deployment as unknown as Deployment;
  const evidence = new Map<number, AssetEvidence>();
  for (const chain of report.chains) {
    const url = urls.get(chain.name) ?? "";
    const addresses = deployment.chains.find((candidate) => candidate.chain === chain.chain);
    if (addresses === undefined)
      throw new IsthmusError("REPORT_MISMATCH", { field: "deployment.chains", chain: chain.chain });
    if (addresses.family === "evm") {
      merge(evidence, await verifyEvmChain(url, addresses, chain, report, findings));
      const client = createPublicClient({ transport: http(url) });
      await verifyCosts(report, chain.chain, (txIds) => evmCost(client, txIds), findings);
    } else {
      const connection = new Connection(url, "confirmed");
      merge(evidence, await verifySolanaChain(connection, addresses, chain, report, findings));
      await verifyCosts(report, chain.chain, (txIds) => solanaCost(connection, txIds), findings);
    }
  }
  verifyConservation(report, evidence, findings);
}

function merge(into: Map<number, AssetEvidence>, from: ReadonlyMap<number, AssetEvidence>): void {
  for (const [asset, found] of from) into.set(asset, found);
}

/** Gas and compute units of every delivery to a chain. */
async function verifyCosts(
  report: Report,
  chain: number,
  cost: (txIds: readonly string[]) => Promise<bigint>,
  findings: Findings,
): Promise<void> {
  for (const { cycle, messages } of report.cycles) {
    for (const message of messages.filter(({ destination }) => destination === chain)) {
      for (const transport of message.transports) {
        if (transport.cost === null) continue;
        findings.compare(
          `cost of ${transport.transport} for ${message.kind} of cycle ${cycle} to chain ${chain}`,
          transport.cost,
          await cost(transport.txIds),
        );
      }
    }
  }
}

function show(findings: Findings, from: string, json: boolean): void {
  if (json) {
    process.stdout.write(
      `${JSON.stringify({ from, compared: findings.compared, differences: findings.differences })}\n`,
    );
    return;
  }
  if (findings.differences.length > 0) {
    const table = new Table({
      head: ["figure", "the report says", "the chain says"],
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
