import { describeChainReader, type ReaderWorld } from "@isthmus/adapter/conformance";
import { claimLeafCall, createTokenAccountCall, SolanaReader } from "@isthmus/chain-solana";
import { type Hex, toHex } from "@isthmus/protocol";
import { Keypair } from "@solana/web3.js";
import bs58 from "bs58";
import { buildTrees, type VaultTrees } from "../testing/cycle.ts";
import { nextCycle, submit } from "../testing/settle.ts";
import {
  activateOnSolana,
  carryToSolana,
  finalityLagSlots,
  mintAndDepositOnSolana,
  solanaAsset,
  startThreeChains,
} from "../testing/three-chains.ts";

/** Nobody listens here, now or later: a port that was free a moment ago may be another test's by then. */
const nobodyUrl = "http://127.0.0.1:9";

async function solanaWorld(): Promise<ReaderWorld> {
  const chains = await startThreeChains();
  const { node, deployment, reader, relayer, scope } = chains.solana;
  const recipient = Keypair.generate().publicKey;
  let trees: VaultTrees | null = null;
  return {
    reader,
    unreachable: new SolanaReader({ deployment, rpcUrl: nobodyUrl, timeoutMs: 2_000 }),
    scope,
    asset: solanaAsset,
    depositQuanta: 3_000_000n,
    recipient: toHex(recipient.toBytes()),
    unknownTxId: bs58.encode(new Uint8Array(64).fill(7)),
    deposit: (account, amountQuanta) => mintAndDepositOnSolana(chains, account, amountQuanta),
    finalise: async () => node.advanceSlots(finalityLagSlots + 1),
    reorganise: async (txId) => {
      const transaction = await reader.transaction(txId);
      if (transaction === null) throw new Error("the transaction is not on the chain");
      node.dropSlots({ fromSlot: transaction.slot });
    },
    settle: async (leaves) => {
      const state = await reader.vaultState();
      trees = buildTrees({ scope, state, leaves });
      const cycle = await nextCycle(chains, [trees]);
      const { transactionHash } = await submit(chains, cycle);
      await carryToSolana(chains, transactionHash);
      await activateOnSolana(chains.solana, trees, state.depositIndex);
      return cycle.header.cycle;
    },
    claim: async (leaf) => {
      const found = trees?.leaves.find((item) => item.leaf.account === leaf.account);
      const proof: readonly Hex[] = found?.proof ?? [];
      await relayer.send(createTokenAccountCall(deployment, relayer.publicKey, solanaAsset, recipient));
      return (await relayer.send(claimLeafCall(deployment, relayer.publicKey, leaf, proof))).txId;
    },
    stop: () => chains.stop(),
  };
}

describeChainReader("the Solana network", solanaWorld);
