import {
  activateAssetCall,
  activateCall,
  commitVerificationCall,
  executeCall,
  executePacketCall,
  readEntryAccumulator,
  receiveVaaCall,
} from "@isthmus/chain-evm";
import {
  activateRootCall,
  activateTotalsCall,
  executeRootCall,
  type SolanaCall,
  voteCalls,
} from "@isthmus/chain-solana";
import type { VaultOutput } from "@isthmus/clearing";
import { signerSet } from "@isthmus/contracts-solana";
import {
  attesterKeys,
  bodiesFor,
  dvnKeys,
  dvnVerify,
  guardianKeys,
  receiveGas,
  signedVaa,
  type ThreeChains,
} from "@isthmus/local/testing";
import { type Hex, keccak256, toHex } from "@isthmus/protocol";
import { PublicKey } from "@solana/web3.js";
import type { TransactionReceipt } from "viem";

/** What each step of applying a root took: gas on EVM chains, compute units on Solana. */
export type Costs = Readonly<Record<string, number>>;

/**
 * Carries a submitted cycle to the second chain over all three transports and gives it its effect, asset by asset.
 * @param txId the transaction of submitCycle
 */
export async function applyOnSecond(networks: ThreeChains, txId: Hex, output: VaultOutput): Promise<Costs> {
  const { second, hub } = networks;
  const { deployment, relayer, node } = second;
  const [packet] = await hub.reader.layerZeroPackets(txId);
  const bodies = await bodiesFor(networks, txId, deployment.chain);
  if (packet === undefined) throw new Error("the cycle sent no LayerZero packet");
  const receipts: Record<string, TransactionReceipt> = {};
  receipts["LayerZero verify"] = await dvnVerify(second, packet, dvnKeys(networks).slice(0, 3));
  const { receiveLibrary, executor } = deployment.layerZero;
  receipts["LayerZero commit"] = await relayer.send(commitVerificationCall(receiveLibrary, packet));
  receipts["LayerZero vote"] = await relayer.send(executePacketCall(executor, packet, receiveGas));
  const attested = signedVaa(attesterKeys(networks), bodies.attesters);
  receipts["attester vote"] = await relayer.send(receiveVaaCall(deployment.adapters.attester, attested));
  const guarded = signedVaa(guardianKeys(networks), bodies.guardians);
  receipts["Wormhole vote"] = await relayer.send(receiveVaaCall(deployment.adapters.wormhole, guarded));
  receipts.execute = await relayer.send(executeCall(deployment.gate, packet.message));
  await node.control.advanceSeconds(2);
  receipts.activate = await relayer.send(activateCall(deployment.vault));
  for (const [index, { depositRecordIndex, ...leaf }] of output.totals.entries()) {
    const accumulator = await readEntryAccumulator(second.reader.client, deployment.vault, depositRecordIndex);
    const call = activateAssetCall(deployment.vault, leaf, output.totalsTree.proof(index), accumulator);
    receipts["activate asset"] = await relayer.send(call);
  }
  return Object.fromEntries(Object.entries(receipts).map(([step, receipt]) => [step, Number(receipt.gasUsed)]));
}

/** Carries a submitted cycle to Solana by guardians and attesters and gives it its effect, asset by asset. */
export async function applyOnSolana(networks: ThreeChains, txId: Hex, output: VaultOutput): Promise<Costs> {
  const { deployment, relayer, node, reader } = networks.solana;
  const bodies = await bodiesFor(networks, txId, deployment.chain);
  const costs: Record<string, number> = {};
  const run = async (step: string, call: SolanaCall): Promise<void> => {
    const { txId: signature } = await relayer.send(call);
    const transaction = await reader.transaction(signature);
    costs[step] = transaction?.meta?.computeUnitsConsumed ?? Number.NaN;
  };
  const vote = async (step: string, set: "guardians" | "attesters", vaa: Hex): Promise<void> => {
    for (const call of voteCalls(deployment, relayer.publicKey, signerSet[set], vaa)) await run(step, call);
  };
  await vote("guardian vote", "guardians", signedVaa(guardianKeys(networks), bodies.guardians));
  const searchUnits = bumpSearchUnits(networks, keccak256(bodies.guardians.payload));
  costs["guardian vote"] = (costs["guardian vote"] as number) - searchUnits;
  await vote("attester vote", "attesters", signedVaa(attesterKeys(networks), bodies.attesters));
  await run("execute", executeRootCall(deployment, toHex(bodies.guardians.payload)));
  const { connection } = reader;
  const nowSeconds = await connection.getBlockTime(await connection.getSlot("confirmed"));
  node.setClock((nowSeconds ?? Number.NaN) + clockStepSeconds);
  await run("activate", activateRootCall(deployment));
  for (const [index, { depositRecordIndex, ...leaf }] of output.totals.entries()) {
    const call = activateTotalsCall(deployment, leaf, output.totalsTree.proof(index), depositRecordIndex);
    await run("activate asset", call);
  }
  return costs;
}

const unitsPerBump = 1_500;

/**
 * What the first vote paid for the search of its record's address. How many bumps must be tried is an accident of the
 * message id, so the search is left out where roots are compared.
 */
function bumpSearchUnits(networks: ThreeChains, messageId: Uint8Array): number {
  const { deployment } = networks.solana;
  const seeds = [Buffer.from("vote"), new PublicKey(deployment.vault).toBytes(), messageId];
  const [, bump] = PublicKey.findProgramAddressSync(seeds, new PublicKey(deployment.program));
  return (255 - bump) * unitsPerBump;
}

/** Far beyond the root delay, far below the lifetime of a message. */
const clockStepSeconds = 60;

/** The sum of a root's costs. */
export function totalOf(costs: Costs): number {
  return Object.values(costs).reduce((sum, cost) => sum + cost, 0);
}
