import { type SolanaDeployment, solanaDeploymentOf } from "@isthmus/adapter";
import {
  activateRootCall,
  activateTotalsCall,
  createTokenAccountCall,
  depositCall,
  executeRootCall,
  mintOf,
  SolanaAccount,
  SolanaReader,
  tokenAccountOf,
  voteCalls,
} from "@isthmus/chain-solana";
import { signerSet } from "@isthmus/contracts-solana";
import { chainByName, decodeEnvelope, type Hex, type LeafScope, toHex, type VaaBody } from "@isthmus/protocol";
import { type SolanaNode, startSolanaNode } from "@isthmus/solana-node";
import { createMintToInstruction } from "@solana/spl-token";
import { type Keypair, PublicKey } from "@solana/web3.js";
import { solanaPrograms } from "../deploy/solana-genesis.ts";
import type { VaultTrees } from "./cycle.ts";
import { type EvmChains, readerPatienceMs, startEvmChains } from "./evm-chains.ts";
import { signedVaa } from "./sign.ts";

/** The Solana network under test. */
export interface SolanaChain {
  readonly node: SolanaNode;
  readonly deployment: SolanaDeployment;
  readonly reader: SolanaReader;
  readonly relayer: SolanaAccount;
  readonly trader: SolanaAccount;
  readonly scope: LeafScope;
}

/** Two anvils and a Solana network with everything deployed. */
export interface ThreeChains extends EvmChains {
  readonly solana: SolanaChain;
}

/** Asset 2, the dollar on Solana. */
export const solanaAsset = 2;

/** Slots between a transaction and its finality: 40 seconds, long enough to look at it before on a busy machine too. */
export const finalityLagSlots = 1_000;

/** A blockhash lives a minute, as on a real cluster. */
const validBlocks = 1_500;

/** Starts all three chains and deploys everything. */
export async function startThreeChains(): Promise<ThreeChains> {
  const node = await startSolanaNode({
    slotMs: 40,
    confirmedLagSlots: 1,
    finalizedLagSlots: finalityLagSlots,
    validBlocks,
    programs: solanaPrograms(),
  });
  const chains = await startEvmChains({ rpcUrl: node.url, wsUrl: node.wsUrl });
  const deployment = solanaDeploymentOf(chains.deployment, chainByName("solana").id);
  const reader = new SolanaReader({ deployment, timeoutMs: readerPatienceMs });
  const { connection } = reader;
  const trader = new SolanaAccount({ key: chains.keys.solanaKey("trader"), connection, deployment });
  const relayer = new SolanaAccount({ key: chains.keys.relayerSolana, connection, deployment });
  const scope = {
    houseId: chains.deployment.houseId,
    chain: deployment.chain,
    contract: toHex(new PublicKey(deployment.vault).toBytes()),
  };
  const solana = { node, deployment, reader, relayer, trader, scope };
  return {
    ...chains,
    solana,
    stop: async () => {
      await Promise.all([chains.stop(), node.close()]);
    },
  };
}

/** Mints to the trader and deposits; returns the deposit's transaction. */
export async function mintAndDepositOnSolana(chains: ThreeChains, account: Hex, tokenUnits: bigint): Promise<string> {
  const { deployment, trader, reader } = chains.solana;
  const minter: Keypair = chains.keys.solanaMinter;
  const open = createTokenAccountCall(deployment, trader.publicKey, solanaAsset, trader.publicKey);
  const target = tokenAccountOf(deployment, solanaAsset, trader.publicKey);
  const mint = createMintToInstruction(mintOf(deployment, solanaAsset), target, minter.publicKey, tokenUnits);
  await trader.send({ ...open, instructions: [...open.instructions, mint], computeUnits: 100_000 }, [minter]);
  const { depositIndex } = await reader.vaultState();
  const input = { account, asset: solanaAsset, tokenUnits, index: depositIndex + 1n };
  return (await trader.send(depositCall(deployment, trader.publicKey, input))).txId;
}

/** Sends one signer set's vote. */
export async function voteOnSolana(side: SolanaChain, set: "guardians" | "attesters", vaa: Hex): Promise<void> {
  const calls = voteCalls(side.deployment, side.relayer.publicKey, signerSet[set], vaa);
  for (const call of calls) await side.relayer.send(call);
}

/** The two bodies that a cycle's transaction asks the guardians and the attesters to sign for one chain. */
export async function bodiesFor(
  chains: EvmChains,
  txId: string,
  chain: number,
): Promise<{ readonly guardians: VaaBody; readonly attesters: VaaBody }> {
  const forChain = (item: { readonly body: VaaBody }) => decodeEnvelope(item.body.payload).destination === chain;
  const message = (await chains.hub.reader.wormholeMessages(txId)).find(forChain);
  const request = (await chains.hub.reader.attestations(txId)).find(forChain);
  if (message === undefined || request === undefined) throw new Error("the cycle sent this chain no message");
  return { guardians: message.body, attesters: request.body };
}

/** Carries a cycle's message to Solana by guardians and attesters, and gives it its effect there. */
export async function carryToSolana(chains: ThreeChains, txId: string): Promise<void> {
  const { solana, keys } = chains;
  const bodies = await bodiesFor(chains, txId, solana.deployment.chain);
  const keysOf = (role: "guardian" | "attester") => keys.operators.map((operator) => operator[role]);
  await voteOnSolana(solana, "guardians", signedVaa(keysOf("guardian"), bodies.guardians));
  await voteOnSolana(solana, "attesters", signedVaa(keysOf("attester"), bodies.attesters));
  await solana.relayer.send(executeRootCall(solana.deployment, toHex(bodies.guardians.payload)));
}

/** Lets the root mature, then activates it and each asset. */
export async function activateOnSolana(side: SolanaChain, trees: VaultTrees, recordIndex: bigint): Promise<void> {
  const { finalTimestampSeconds } = await side.reader.head();
  side.node.setClock(Number(finalTimestampSeconds) + 3_600);
  await side.relayer.send(activateRootCall(side.deployment));
  for (const { leaf, proof } of trees.totals) {
    const record = leaf.consumedQuanta === 0n ? 0n : recordIndex;
    await side.relayer.send(activateTotalsCall(side.deployment, leaf, proof, record));
  }
}
