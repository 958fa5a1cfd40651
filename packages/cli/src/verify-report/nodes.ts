import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { type AnvilNode, type SolanaNode, startAnvil, startSolanaNode } from "@isthmus/local";
import { chainTable, IsthmusError } from "@isthmus/protocol";
import { savedRunStart } from "../report/saved-run.ts";
import type { Report } from "../report/schema.ts";

/** Nodes to read from: those of the running network, or started from the saved state. */
export interface Nodes {
  readonly urls: ReadonlyMap<string, string>;
  readonly from: "the running network" | "the saved state";
  stop(): Promise<void>;
}

async function answers(rpcUrl: string, method: string): Promise<boolean> {
  try {
    const response = await fetch(rpcUrl, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params: [] }),
      signal: AbortSignal.timeout(2_000),
    });
    return response.ok;
  } catch (error) {
    // The node is unreachable: the run has ended.
    if (error instanceof Error) return false;
    throw error;
  }
}

async function networkRuns({ chains }: Report): Promise<boolean> {
  const live = await Promise.all(
    chains.map(({ rpcUrl, family }) => answers(rpcUrl, family === "evm" ? "eth_chainId" : "getHealth")),
  );
  return live.every(Boolean);
}

/** Opens nodes that hold the chains of a report. @throws NETWORK_STATE_MISSING if neither the network runs nor a saved state exists */
export async function openNodes(report: Report): Promise<Nodes> {
  const saved = report.savedState !== null && Object.values(report.savedState).every((file) => existsSync(file));
  // A saved state first: another run may use the ports of one that has ended.
  if (!saved && (await networkRuns(report))) {
    return {
      urls: new Map(report.chains.map(({ name, rpcUrl }) => [name, rpcUrl])),
      from: "the running network",
      stop: async () => undefined,
    };
  }
  const files = savedFiles(report);
  const families = new Map(report.chains.map(({ name, family }) => [name, family]));
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    await Promise.all(stops.map((end) => end()));
  };
  const urls = new Map<string, string>();
  try {
    for (const [name, file] of files) {
      if (families.get(name) === "solana") {
        const node: SolanaNode = await startSolanaNode({ loadFile: file });
        urls.set(name, node.url);
        stops.push(() => node.close());
      } else {
        const node: AnvilNode = await startAnvil({
          evmChainId: chainTable.find((chain) => chain.name === name)?.evmChainId ?? 0,
          loadStateFile: file,
          frozen: true,
        });
        urls.set(name, node.rpcUrl);
        stops.push(() => node.stop());
      }
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { urls, from: "the saved state", stop };
}

/** The saved state of every chain of the report; checked before any node starts. */
function savedFiles({ savedState, chains, startedAt }: Report): [string, string][] {
  const refuse = (reason: string, details: Record<string, string> = {}) =>
    new IsthmusError("NETWORK_STATE_MISSING", { part: "nodes", reason, ...details });
  if (savedState === null) throw refuse("the network does not run and the report names no saved state");
  return chains.map(({ name }) => {
    const file = savedState[name];
    if (file === undefined) throw refuse("the report names no saved state", { chain: name });
    if (!existsSync(file)) throw refuse("the saved state does not exist any more", { chain: name, file });
    const savedStart = savedRunStart(dirname(file));
    if (savedStart !== startedAt)
      throw refuse("the saved state belongs to another run", {
        chain: name,
        startedAt,
        savedBy: savedStart ?? "unknown",
      });
    return [name, file];
  });
}
