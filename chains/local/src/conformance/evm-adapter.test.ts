import { type AdapterWorld, describeChainAdapter } from "@isthmus/adapter/conformance";
import { addressAs32, claimCall, EvmAdapter } from "@isthmus/chain-evm";
import { type Hex, toHex } from "@isthmus/protocol";
import { buildTrees, type VaultTrees } from "../testing/cycle.ts";
import { dispatchedTo } from "../testing/dispatch.ts";
import { readerPatienceMs, startEvmChains } from "../testing/evm-chains.ts";
import { mintAndDeposit, nextCycle, submit, vaultScope } from "../testing/settle.ts";

const recipient = addressAs32(`0x${"cd".repeat(20)}`);

/** Nobody listens here, now or later: a port that was free a moment ago may be another test's by then. */
const nobodyUrl = "http://127.0.0.1:9";

/** A world of one EVM chain: the hub, whose vault gets roots directly, or the second chain, whose roots cross over. */
async function evmWorld(which: "hub" | "second", asset: number, quantaUnits: bigint): Promise<AdapterWorld> {
  const chains = await startEvmChains();
  const side = chains[which];
  const { deployment } = side;
  const trader = await side.account("trader");
  const privateKey = chains.keys.evmKey("adapter");
  await side.account("adapter");
  const adapter = new EvmAdapter({ deployment, privateKey, timeoutMs: readerPatienceMs });
  const scope = vaultScope(chains, side);
  const { header } = await nextCycle(chains, []);
  let trees: VaultTrees | null = null;
  return {
    adapter,
    unreachable: new EvmAdapter({ deployment, privateKey, rpcUrl: nobodyUrl, timeoutMs: 2_000, retries: 0 }),
    scope,
    asset,
    depositQuanta: 3_000_000n,
    recipient,
    unknownTxId: toHex(new Uint8Array(32).fill(7)),
    unsupported: which === "hub" ? null : { kind: "submit-cycle", header, signatures: [] },
    deposit: async (account, amountQuanta) =>
      (await mintAndDeposit(side, trader, { account, asset, tokenUnits: amountQuanta * quantaUnits })).transactionHash,
    finalise: () => side.node.control.mine(deployment.finalityDepth),
    reorganise: async (txId) => {
      const { height } = (await adapter.transaction(txId)) as { height: bigint };
      const { latest } = await adapter.head();
      await side.node.control.reorganise(Number(latest - height) + 1);
    },
    dispatch: async (leaves) => {
      const state = await adapter.vaultState();
      trees = buildTrees({ scope, state, leaves });
      const cycle = await nextCycle(chains, [trees]);
      const { transactionHash } = await submit(chains, cycle);
      const message = which === "hub" ? null : await dispatchedTo(chains, transactionHash, deployment.chain);
      const recordIndex = state.depositIndex;
      const totals = trees.totals.map(({ leaf, proof }) => ({ totals: leaf, proof, recordIndex }));
      return { cycle: cycle.header.cycle, message, totals };
    },
    mature: () => side.node.control.advanceSeconds(2),
    claim: async (leaf) => {
      const found = trees?.leaves.find((item) => item.leaf.account === leaf.account);
      const proof: readonly Hex[] = found?.proof ?? [];
      return (await side.relayer.send(claimCall(deployment.vault, leaf, proof))).transactionHash;
    },
    stop: () => chains.stop(),
  };
}

describeChainAdapter("the hub chain", () => evmWorld("hub", 1, 1n));
describeChainAdapter("the second chain", () => evmWorld("second", 3, 10n ** 10n));
