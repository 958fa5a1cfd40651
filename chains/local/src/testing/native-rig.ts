import type { EvmDeployment, HubProof } from "@isthmus/adapter";
import {
  EvmAccount,
  executeCall,
  gateAbi,
  HubProver,
  plainCall,
  receiveProofCall,
  recordBlockCall,
} from "@isthmus/chain-evm";
import { decodeEnvelope, fromHex, type Hex, messageKind } from "@isthmus/protocol";
import {
  createPublicClient,
  decodeEventLog,
  encodeFunctionData,
  http,
  type PublicClient,
  type TransactionReceipt,
} from "viem";
import { type AnvilNode, startAnvil } from "../anvil/anvil-process.ts";
import { rpcCall } from "../anvil/json-rpc.ts";
import { houseArtifacts } from "../deploy/clearing-artifacts.ts";
import { EvmScript } from "../deploy/evm-script.ts";
import { evmAddress, makeLocalKeys } from "../keys/local-keys.ts";

/** A message that the rig's hub dispatched. */
export interface SentMessage {
  readonly messageId: Hex;
  readonly envelope: Hex;
  readonly destination: number;
  readonly lane: number;
  readonly sequence: bigint;
  /** The block of the dispatch. */
  readonly height: bigint;
}

/** The contracts of one receiving side. */
interface NativeReceiver {
  readonly gate: Hex;
  readonly adapter: Hex;
  readonly blocks: Hex;
  readonly account: EvmAccount;
  readonly client: PublicClient;
}

/**
 * A hub's gate and a destination's on two anvils, with the native transport between them and an account in the attesters'
 * seat. The hub is an account too: it dispatches what a test wants.
 */
export interface NativeRig {
  readonly hub: { readonly node: AnvilNode; readonly adapter: Hex; readonly gate: Hex; readonly client: PublicClient };
  /** Chain 2 on another anvil, which knows the hub's blocks from what stands in for OP-stack's L1Block. */
  readonly second: NativeReceiver;
  /** Chain 4 on the hub's own anvil, which knows its blocks by itself (EIP-2935). */
  readonly own: NativeReceiver;
  /** What a reader of the second chain knows. */
  readonly deployment: EvmDeployment;
  /** Blocks that must follow before a block counts. */
  readonly confirmations: number;
  dispatch(destination: number, sequence: bigint, lane?: 1 | 2): Promise<SentMessage>;
  prove(message: SentMessage, blockNumber: bigint): Promise<HubProof>;
  /** Shows the second chain a block of the hub's as the newest of L1; the hub's newest one if left out. */
  showBlock(number?: bigint): Promise<bigint>;
  /** Has the block that is shown recorded. */
  record(): Promise<TransactionReceipt>;
  /** Shows a block and has it recorded. */
  recordBlock(number?: bigint): Promise<bigint>;
  vote(receiver: NativeReceiver, envelope: Hex, proof: HubProof): Promise<TransactionReceipt>;
  /** The vote of the account in the attesters' seat. */
  attest(receiver: NativeReceiver, envelope: Hex): Promise<TransactionReceipt>;
  execute(receiver: NativeReceiver, envelope: Hex): Promise<TransactionReceipt>;
  stop(): Promise<void>;
}

const houseId = 7;
const [hubChain, secondChain, ownChain] = [1, 2, 4];
const confirmations = 4;
/** Far in the future: a recorded proof stays usable. */
const deadlineSeconds = 4_102_444_800n;
/** Where the OP stack has L1Block. */
const l1Block: Hex = "0x4200000000000000000000000000000000000015";
/**
 * What stands in for L1Block on an anvil, which is no node of the OP stack: number() gives slot 0, everything else slot 1.
 * PUSH0 CALLDATALOAD, shifted to the selector, compared with number()'s; SLOAD of 1 or 0; RETURN of one word.
 */
const l1BlockCode: Hex = "0x5f3560e01c638381f58a146017576001545f5260205ff35b5f545f5260205ff3";

/** Starts two anvils with the native transport deployed, whose blocks come only with transactions. */
export async function startNativeRig(): Promise<NativeRig> {
  // Always the same addresses, and so tries of the same shape.
  const keys = makeLocalKeys("native");
  const key = keys.deployer;
  const [hubNode, secondNode] = await Promise.all([
    startAnvil({ evmChainId: 31_337 }),
    startAnvil({ evmChainId: 31_338 }),
  ]);
  for (const node of [hubNode, secondNode]) await node.control.fund([evmAddress(key)], 10n ** 24n);
  const accountOn = (node: AnvilNode, evmChainId: number) =>
    new EvmAccount({ privateKey: key, rpcUrl: node.rpcUrl, evmChainId });
  const attesters = keys.operators.map(({ attester }) => evmAddress(attester));
  const script = new EvmScript({ privateKey: key, evmChainId: 31_337, firstNonce: 0 });
  const sending = addSender(script, attesters);
  const ownBlocks = script.deploy("OwnBlockHashes", houseArtifacts.OwnBlockHashes, [BigInt(confirmations)]);
  const own = addReceiver(script, { chain: ownChain, hubAdapter: sending.adapter, blocks: ownBlocks });
  await script.run(hubNode.rpcUrl);
  await rpcCall(secondNode.rpcUrl, "anvil_setCode", [l1Block, l1BlockCode]);
  const there = new EvmScript({ privateKey: key, evmChainId: 31_338, firstNonce: 0 });
  const blocks = there.deploy("L1BlockHashes", houseArtifacts.L1BlockHashes, [l1Block, BigInt(confirmations)]);
  const second = addReceiver(there, { chain: secondChain, hubAdapter: sending.adapter, blocks });
  await there.run(secondNode.rpcUrl);
  const hub = { node: hubNode, ...sending, client: clientOf(hubNode) };
  const hubAccount = accountOn(hubNode, 31_337);
  const rig = {
    hub,
    second: { ...second, account: accountOn(secondNode, 31_338), client: clientOf(secondNode) },
    own: { ...own, account: hubAccount, client: hub.client },
  };
  const prover = new HubProver(hub.client, hub.adapter);
  const showBlock = async (number?: bigint) => {
    const block = await hub.client.getBlock(number === undefined ? {} : { blockNumber: number });
    const words = [`0x${block.number.toString(16).padStart(64, "0")}`, block.hash];
    for (const [slot, word] of words.entries())
      await rpcCall(secondNode.rpcUrl, "anvil_setStorageAt", [l1Block, `0x${slot.toString(16)}`, word]);
    return block.number;
  };
  return {
    ...rig,
    deployment: deploymentOf(secondNode, rig.second),
    confirmations,
    dispatch: (destination, sequence, lane = 1) =>
      dispatch({ hub, account: hubAccount }, { destination, sequence, lane }),
    prove: (message, blockNumber) => prover.prove(message, blockNumber),
    showBlock,
    record: () => rig.second.account.send(recordBlockCall(blocks)),
    recordBlock: async (number) => {
      const shown = await showBlock(number);
      await rig.second.account.send(recordBlockCall(blocks));
      return shown;
    },
    vote: ({ account, adapter }, envelope, proof) => account.send(receiveProofCall(adapter, envelope, proof)),
    attest: ({ account, gate }, envelope) =>
      account.send(plainCall(gate, encodeFunctionData({ abi: gateAbi, functionName: "vote", args: [envelope] }))),
    execute: ({ account, gate }, envelope) => account.send(executeCall(gate, envelope)),
    stop: async () => {
      await Promise.all([hubNode.stop(), secondNode.stop()]);
    },
  };
}

/** A deployment with nothing in it but a gate and the native transport. */
function deploymentOf({ rpcUrl }: AnvilNode, { gate, adapter, blocks }: NativeReceiver): EvmDeployment {
  const none: Hex = `0x${"00".repeat(20)}`;
  return {
    family: "evm",
    chain: secondChain,
    rpcUrl,
    finalityDepth: 0,
    finality: "depth",
    deployedHeight: 0,
    gate,
    vault: none,
    hub: null,
    venue: null,
    attesterSet: none,
    adapters: { layerZero: none, wormhole: none, attester: none },
    native: { adapter, blocks },
    layerZero: { endpoint: none, sendLibrary: none, receiveLibrary: none, dvn: none, executor: none },
    wormholeCore: none,
    tokens: {},
  };
}

function clientOf(node: AnvilNode): PublicClient {
  return createPublicClient({ transport: http(node.rpcUrl, { timeout: 60_000 }), cacheTime: 0 });
}

/** The hub's side: a message needs two transports, the native one and the attesters'. */
function addSender(script: EvmScript, attesters: readonly Hex[]): { readonly gate: Hex; readonly adapter: Hex } {
  const nobody: Hex = `0x${"00".repeat(20)}`;
  const gate = script.deploy("MessageGate", houseArtifacts.MessageGate, [houseId, hubChain, hubChain, script.sender]);
  const adapter = script.deploy("NativeAdapter", houseArtifacts.NativeAdapter, [gate, nobody, nobody]);
  const set = script.deploy("AttesterSet", houseArtifacts.AttesterSet, [0, attesters]);
  const attesting = [set, gate, hubChain, script.sender];
  const attester = script.deploy("AttesterAdapter", houseArtifacts.AttesterAdapter, attesting);
  script.call(gate, gateAbi, "setHub", [script.sender]);
  script.call(gate, gateAbi, "openSession", [1, [adapter, attester], 2, 0b10n]);
  for (const chain of [secondChain, ownChain]) script.call(gate, gateAbi, "setRoute", [chain, [adapter, attester]]);
  return { gate, adapter };
}

interface ReceiverPlan {
  readonly chain: number;
  readonly hubAdapter: Hex;
  readonly blocks: Hex;
}

function addReceiver(script: EvmScript, { chain, hubAdapter, blocks }: ReceiverPlan) {
  const gate = script.deploy("MessageGate", houseArtifacts.MessageGate, [houseId, chain, hubChain, script.sender]);
  const adapter = script.deploy("NativeAdapter", houseArtifacts.NativeAdapter, [gate, hubAdapter, blocks]);
  script.call(gate, gateAbi, "openSession", [1, [adapter, script.sender], 2, 0b10n]);
  return { gate, adapter, blocks };
}

interface Sender {
  readonly hub: { readonly gate: Hex };
  readonly account: EvmAccount;
}

async function dispatch(
  { hub, account }: Sender,
  { destination, sequence, lane }: Pick<SentMessage, "destination" | "sequence" | "lane">,
): Promise<SentMessage> {
  const kind = lane === 1 ? messageKind.settlementRoot : messageKind.creditUpdate;
  const payload: Hex = `0x${sequence.toString(16).padStart(272, "0")}`;
  const args = [destination, kind, lane, sequence, sequence, deadlineSeconds, payload] as const;
  const data = encodeFunctionData({ abi: gateAbi, functionName: "dispatch", args });
  const receipt = await account.send({ ...plainCall(hub.gate, data), gas: 5_000_000n });
  for (const log of receipt.logs) {
    if (log.address.toLowerCase() !== hub.gate) continue;
    const event = decodeEventLog({ abi: gateAbi, data: log.data, topics: log.topics });
    if (event.eventName !== "MessageDispatched") continue;
    const { messageId, envelope } = event.args;
    const header = decodeEnvelope(fromHex(envelope));
    return { messageId, envelope, destination, lane: header.lane, sequence, height: receipt.blockNumber };
  }
  throw new Error("nothing was dispatched");
}
