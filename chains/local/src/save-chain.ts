import type { ChainDeployment } from "@isthmus/adapter";
import { IsthmusError } from "@isthmus/protocol";
import { controlPath, controlTokenHeader } from "@isthmus/solana-node";
import { AnvilControl } from "./anvil/anvil-control.ts";

/**
 * Saves the chain of a local node, so that another node can serve it later.
 * @param controlToken the token of the Solana node's control interface; a secret
 * @throws NODE_ERROR when the node does not save
 */
export async function saveChain(
  chain: ChainDeployment,
  { file, controlToken }: { readonly file: string; readonly controlToken: string },
): Promise<void> {
  if (chain.family === "evm") return await new AnvilControl(chain.rpcUrl).saveState(file);
  const response = await fetch(new URL(`${controlPath}save`, chain.rpcUrl), {
    method: "POST",
    headers: { "content-type": "application/json", [controlTokenHeader]: controlToken },
    body: JSON.stringify({ file }),
  });
  if (!response.ok)
    throw new IsthmusError("NODE_ERROR", { part: "solana", reason: `saving answered ${response.status}` });
}
