import { describeChainReader, type ReaderWorld } from "@isthmus/adapter/conformance";
import { addressAs32, claimCall, EvmReader } from "@isthmus/chain-evm";
import { type Hex, toHex } from "@isthmus/protocol";
import { carryMessage } from "../testing/carry.ts";
import { buildTrees, type VaultTrees } from "../testing/cycle.ts";
import { type EvmChain, startEvmChains } from "../testing/evm-chains.ts";
import { activateAll, mintAndDeposit, nextCycle, submit, vaultScope } from "../testing/settle.ts";

const recipient = addressAs32(`0x${"cd".repeat(20)}`);

/** Nobody listens here, now or later: a port that was free a moment ago may be another test's by then. */
const nobodyUrl = "http://127.0.0.1:9";

/** A world of one EVM chain: the hub, whose vault gets roots directly, or the second chain, whose roots cross over. */
async function evmWorld(which: "hub" | "second", asset: number, quantaUnits: bigint): Promise<ReaderWorld> {
  const chains = await startEvmChains();
  const side: EvmChain = chains[which];
  const { deployment, reader } = side;
  const trader = await side.account("trader");
  const scope = vaultScope(chains, side);
  let trees: VaultTrees | null = null;
  return {
    reader,
    unreachable: new EvmReader({ deployment, rpcUrl: nobodyUrl, timeoutMs: 2_000, retries: 0 }),
    scope,
    asset,
    depositQuanta: 3_000_000n,
    recipient,
    unknownTxId: toHex(new Uint8Array(32).fill(7)),
    deposit: async (account, amountQuanta) =>
      (await mintAndDeposit(side, trader, { account, asset, tokenUnits: amountQuanta * quantaUnits })).transactionHash,
    finalise: () => side.node.control.mine(deployment.finalityDepth),
    reorganise: async (txId) => {
      const { height } = (await reader.transaction(txId)) as { height: bigint };
      const { latest } = await reader.head();
      await side.node.control.reorganise(Number(latest - height) + 1);
    },
    settle: async (leaves) => {
      const state = await reader.vaultState();
      trees = buildTrees({ scope, state, leaves });
      const cycle = await nextCycle(chains, [trees]);
      const { transactionHash } = await submit(chains, cycle);
      if (which === "second") await carryMessage(chains, transactionHash);
      await activateAll(side, trees, state.depositIndex);
      return cycle.header.cycle;
    },
    claim: async (leaf) => {
      const found = trees?.leaves.find((item) => item.leaf.account === leaf.account);
      const proof: readonly Hex[] = found?.proof ?? [];
      return (await side.relayer.send(claimCall(deployment.vault, leaf, proof))).transactionHash;
    },
    stop: () => chains.stop(),
  };
}

describeChainReader("the hub chain", () => evmWorld("hub", 1, 1n));
describeChainReader("the second chain", () => evmWorld("second", 3, 10n ** 10n));
