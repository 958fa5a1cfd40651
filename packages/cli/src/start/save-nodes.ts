import { join } from "node:path";
import type { Deployment } from "@isthmus/adapter";
import { AnvilControl } from "@isthmus/local";
import { chainById, IsthmusError } from "@isthmus/protocol";
import { savedRunFile } from "../report/saved-run.ts";
import type { StateDirectory } from "../supervisor/state-directory.ts";

/**
 * Saves the chain of every node, so that a report can be verified after the run.
 * @returns chain name → file
 */
export async function saveNodes(run: {
  readonly state: StateDirectory;
  readonly deployment: Deployment;
  readonly controlToken: string;
  readonly startedAt: Date;
}): Promise<Record<string, string>> {
  const { state, deployment, controlToken, startedAt } = run;
  const files: Record<string, string> = {};
  // Identifies the run: a report must not be verified against the chains of a later run in the same directory.
  state.write(join("saved", savedRunFile), { startedAt: startedAt.toISOString() });
  for (const chain of deployment.chains) {
    const { name } = chainById(chain.chain);
    const file = state.file("saved", `${name}.json`);
    if (chain.family === "evm") await new AnvilControl(chain.rpcUrl).saveState(file);
    else await saveSolana(chain.rpcUrl, controlToken, file);
    files[name] = file;
  }
  return files;
}

async function saveSolana(rpcUrl: string, controlToken: string, file: string): Promise<void> {
  const response = await fetch(new URL("/control/save", rpcUrl), {
    method: "POST",
    headers: { "content-type": "application/json", "x-control-token": controlToken },
    body: JSON.stringify({ file }),
  });
  if (!response.ok)
    throw new IsthmusError("NODE_ERROR", { part: "solana", reason: `saving answered ${response.status}` });
}
