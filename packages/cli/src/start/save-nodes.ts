import { join } from "node:path";
import type { Deployment } from "@isthmus/adapter";
import { saveChain } from "@isthmus/local";
import { chainById } from "@isthmus/protocol";
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
    await saveChain(chain, { file, controlToken });
    files[name] = file;
  }
  return files;
}
