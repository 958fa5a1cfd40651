import { type AdapterWorld, describeChainAdapter } from "@isthmus/adapter/conformance";
import { claimLeafCall, createTokenAccountCall, SolanaAdapter } from "@isthmus/chain-solana";
import { type Hex, toHex } from "@isthmus/protocol";
import { Keypair } from "@solana/web3.js";
import bs58 from "bs58";
import { buildTrees, type VaultTrees } from "../testing/cycle.ts";
import { dispatchedTo } from "../testing/dispatch.ts";
import { readerPatienceMs } from "../testing/evm-chains.ts";
import { nextCycle, submit } from "../testing/settle.ts";
import { finalityLagSlots, mintAndDepositOnSolana, solanaAsset, startThreeChains } from "../testing/three-chains.ts";

/** Nobody listens here, now or later: a port that was free a moment ago may be another test's by then. */
const nobodyUrl = "http://127.0.0.1:9";

async function solanaWorld(): Promise<AdapterWorld> {
  const chains = await startThreeChains();
  const { node, deployment, relayer, scope } = chains.solana;
  const privateKey = toHex(chains.keys.relayerSolana.secretKey);
  const adapter = new SolanaAdapter({ deployment, privateKey, timeoutMs: readerPatienceMs });
  const recipient = Keypair.generate().publicKey;
  let trees: VaultTrees | null = null;
  return {
    adapter,
    unreachable: new SolanaAdapter({ deployment, privateKey, rpcUrl: nobodyUrl, timeoutMs: 2_000 }),
    scope,
    asset: solanaAsset,
    depositQuanta: 3_000_000n,
    recipient: toHex(recipient.toBytes()),
    unknownTxId: bs58.encode(new Uint8Array(64).fill(7)),
    unsupported: { kind: "nothing" },
    deposit: (account, amountQuanta) => mintAndDepositOnSolana(chains, account, amountQuanta),
    finalise: async () => node.advanceSlots(finalityLagSlots + 1),
    reorganise: async (txId) => {
      const transaction = await adapter.transaction(txId);
      if (transaction === null) throw new Error("the transaction is not on the chain");
      node.dropSlots({ fromSlot: transaction.slot });
    },
    dispatch: async (leaves) => {
      const state = await adapter.vaultState();
      trees = buildTrees({ scope, state, leaves });
      const cycle = await nextCycle(chains, [trees]);
      const { transactionHash } = await submit(chains, cycle);
      const message = await dispatchedTo(chains, transactionHash, deployment.chain);
      const recordIndex = state.depositIndex;
      const totals = trees.totals.map(({ leaf, proof }) => ({ totals: leaf, proof, recordIndex }));
      return { cycle: cycle.header.cycle, message, totals };
    },
    mature: async () => {
      const { finalTimestampSeconds } = await adapter.head();
      node.setClock(Number(finalTimestampSeconds) + 3_600);
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

describeChainAdapter("the Solana network", solanaWorld);
