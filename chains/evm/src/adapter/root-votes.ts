import type { RootVotes } from "@isthmus/adapter";
import { decodeEnvelope, decodeSettlementRoot, fromHex, type Hex } from "@isthmus/protocol";
import { gateAbi, vaultAbi } from "../abi/contracts.ts";
import type { EvmReader } from "../reader/evm-reader.ts";

/** The votes for the root of an asset's newest totals; null when these are of another root than the message's. */
export async function readRootVotes(
  reader: EvmReader,
  query: { readonly asset: number; readonly envelope: Hex },
): Promise<RootVotes | null> {
  const { client, deployment } = reader;
  const root = decodeSettlementRoot(decodeEnvelope(fromHex(query.envelope)).payload).root;
  const blockNumber = await client.getBlockNumber();
  const [[roots, votes], counted] = await Promise.all([
    client.readContract({
      address: deployment.vault,
      abi: vaultAbi,
      functionName: "claimableRoots",
      args: [query.asset],
      blockNumber,
    }),
    client.readContract({
      address: deployment.gate,
      abi: gateAbi,
      functionName: "votesFor",
      args: [query.envelope],
      blockNumber,
    }),
  ]);
  const [held] = votes;
  return roots[0] !== root || held === undefined ? null : { held, counted };
}
