import { evmDeployments } from "@isthmus/adapter";
import { EvmReader } from "@isthmus/chain-evm";
import { type EntitlementLeaf, type Hex, isIsthmusError } from "@isthmus/protocol";
import { fetchJson } from "../demo/http/fetch-json.ts";
import { readBigints } from "../demo/read-bigints.ts";
import { makeTraders } from "../demo/traders/traders.ts";
import { url } from "./run-ports.ts";
import type { Wiring } from "./wiring.ts";

/** A member's leaf with its proof, as the member keeps it. */
export interface SavedProof {
  readonly member: string;
  readonly chain: number;
  readonly leaf: EntitlementLeaf;
  readonly proof: readonly Hex[];
}

/** Saves every member's proofs under the totals in effect at the EVM vaults, while the coordinator still serves them. */
export async function saveProofs(wiring: Wiring): Promise<readonly SavedProof[]> {
  const { deployment, keys, options, ports, state } = wiring;
  const members = makeTraders({
    houseId: deployment.houseId,
    secret: keys.evmKey("traders"),
    count: options.accounts,
  }).map(({ member }) => member);
  const saved: SavedProof[] = [];
  for (const evm of evmDeployments(deployment)) {
    const { assets } = await new EvmReader({ deployment: evm }).vaultState();
    for (const { asset, effectiveCycle } of assets) {
      for (const { name, account } of members) {
        const path = `/v1/cycles/${effectiveCycle}/vaults/${evm.chain}/leaves/${account}/${asset}`;
        const found = await askLeaf(new URL(path, url(ports.coordinator)));
        if (found !== undefined) saved.push({ member: name, chain: evm.chain, ...found });
      }
    }
  }
  state.write("exit-proofs.json", { proofs: saved.map(({ member, chain, proof }) => ({ member, chain, proof })) });
  return saved;
}

/** Undefined for a member without a leaf under that root. */
async function askLeaf(at: URL): Promise<Pick<SavedProof, "leaf" | "proof"> | undefined> {
  try {
    const answer = await fetchJson<unknown>(at);
    return answer === undefined ? undefined : readBigints(answer);
  } catch (error) {
    if (isIsthmusError(error, "NOT_FOUND")) return undefined;
    throw error;
  }
}
