import type { EvmDeployment, SolanaDeployment } from "@isthmus/adapter";
import { addressAs32, contractOnNetwork } from "@isthmus/chain-evm";
import {
  activateRootCall,
  activateTotalsCall,
  executeRootCall,
  SolanaAccount,
  SolanaReader,
  voteCalls,
} from "@isthmus/chain-solana";
import { type SignerSet, signerSet } from "@isthmus/contracts-solana";
import {
  chainById,
  emptyRoot,
  encodeEnvelope,
  encodeSettlementRoot,
  type Hex,
  hubChainId,
  type LeafScope,
  lane,
  messageId,
  messageKind,
  toHex,
  type VaaBody,
} from "@isthmus/protocol";
import { type SolanaNode, startSolanaNode } from "@isthmus/solana-node";
import { LAMPORTS_PER_SOL, PublicKey, SystemProgram } from "@solana/web3.js";
import { deploySolana } from "../deploy/deploy-solana.ts";
import { partiesOf } from "../deploy/parties.ts";
import { type DeploySettings, defaultSettings } from "../deploy/settings.ts";
import { solanaPrograms } from "../deploy/solana-genesis.ts";
import { type LocalKeys, makeLocalKeys } from "../keys/local-keys.ts";
import type { VaultTrees } from "./cycle.ts";
import { readerPatienceMs } from "./evm-chains.ts";
import { signedVaa } from "./sign.ts";

/** A Solana network with the vault alone: a test plays the hub, whose keys it holds. */
export interface SolanaNetwork {
  readonly node: SolanaNode;
  readonly keys: LocalKeys;
  readonly deployment: SolanaDeployment;
  readonly reader: SolanaReader;
  /** Sends what anyone may send. */
  readonly relayer: SolanaAccount;
  readonly scope: LeafScope;
  /** The account of a named key, with money for fees. */
  account(name: string): Promise<SolanaAccount>;
  /** Lets time pass; it stands still otherwise. */
  pass(seconds: number): void;
  stop(): Promise<void>;
}

/** A message to the vault. */
export interface VaultMessage {
  readonly messageId: Hex;
  readonly envelope: Hex;
  readonly sequence: bigint;
}

/** Slots until `confirmed` and `finalized` have reached a new one. */
const shownSlots = 8;

/** The hub's adapters on a network without a hub. */
const hubAdapters: EvmDeployment["adapters"] = {
  layerZero: `0x${"61".repeat(20)}`,
  wormhole: `0x${"62".repeat(20)}`,
  attester: `0x${"63".repeat(20)}`,
};

/** Starts a network and deploys the vault. @param settings what differs from the local network's */
export async function startSolanaNetwork(settings: Partial<DeploySettings> = {}): Promise<SolanaNetwork> {
  let nowMs = Date.now();
  const node = await startSolanaNode({ slotMs: 40, confirmedLagSlots: 1, programs: solanaPrograms() }, () => nowMs);
  const keys = makeLocalKeys();
  const urls = { rpcUrl: node.url, wsUrl: node.wsUrl };
  const house = { ...defaultSettings, ...settings };
  const deployment = await deploySolana(urls, partiesOf(keys), house, hubAdapters);
  const reader = new SolanaReader({ deployment, timeoutMs: readerPatienceMs });
  const { connection } = reader;
  const relayer = new SolanaAccount({ key: keys.relayerSolana, connection, deployment });
  return {
    node,
    keys,
    deployment,
    reader,
    relayer,
    scope: {
      houseId: house.houseId,
      chain: deployment.chain,
      contract: toHex(new PublicKey(deployment.vault).toBytes()),
    },
    account: async (name) => {
      const key = keys.solanaKey(name);
      const money = { fromPubkey: relayer.publicKey, toPubkey: key.publicKey, lamports: LAMPORTS_PER_SOL };
      await relayer.send({ instructions: [SystemProgram.transfer(money)], computeUnits: 1_000, useLookupTable: false });
      return new SolanaAccount({ key, connection, deployment });
    },
    pass: (seconds) => {
      nowMs += seconds * 1_000;
      // The state that calls are tried against is a few slots old.
      node.advanceSlots(shownSlots);
    },
    stop: () => node.close(),
  };
}

/** The message of a cycle's root for the vault. */
export function rootMessage({ scope, deployment }: SolanaNetwork, trees: VaultTrees, cycle: bigint): VaultMessage {
  const { root, depositAccumulator, depositIndex, totalsRoot, vault } = trees.row;
  const payload = encodeSettlementRoot({
    vault,
    root,
    depositAccumulator,
    depositIndex,
    cycleDigest: emptyRoot,
    totalsRoot,
  });
  const bytes = encodeEnvelope({
    kind: messageKind.settlementRoot,
    houseId: scope.houseId,
    source: hubChainId,
    destination: deployment.chain,
    lane: lane.settlement,
    session: defaultSettings.session,
    sequence: cycle,
    cycle,
    deadlineSeconds: 1n << 40n,
    payload,
  });
  return { messageId: toHex(messageId(bytes)), envelope: toHex(bytes), sequence: cycle };
}

/** One signer set votes for a message. */
export async function voteFor(
  network: SolanaNetwork,
  set: keyof typeof signerSet,
  { envelope, sequence }: VaultMessage,
): Promise<void> {
  const { deployment, relayer, keys } = network;
  const isGuardians = set === "guardians";
  const body: VaaBody = {
    timestampSeconds: 1,
    nonce: 0,
    emitterChain: isGuardians ? chainById(hubChainId).wormholeChainId : hubChainId,
    emitter: isGuardians ? addressAs32(hubAdapters.wormhole) : contractOnNetwork(hubChainId, hubAdapters.attester),
    sequence,
    consistency: 1,
    payload: Buffer.from(envelope.slice(2), "hex"),
  };
  const signers = keys.operators.map((operator) => (isGuardians ? operator.guardian : operator.attester));
  const number: SignerSet = signerSet[set];
  for (const call of voteCalls(deployment, relayer.publicKey, number, signedVaa(signers, body)))
    await relayer.send(call);
}

/** Both sets vote for a root, which then arrives; it waits its delay. */
export async function deliverRoot(network: SolanaNetwork, message: VaultMessage): Promise<void> {
  await voteFor(network, "guardians", message);
  await voteFor(network, "attesters", message);
  await network.relayer.send(executeRootCall(network.deployment, message.envelope));
}

/** Makes a root that has waited take effect, and each asset's totals with it. @param recordIndex the vault's newest entry */
export async function makeEffective(network: SolanaNetwork, trees: VaultTrees, recordIndex: bigint): Promise<void> {
  const { deployment, relayer } = network;
  await relayer.send(activateRootCall(deployment));
  for (const { leaf, proof } of trees.totals) {
    const record = leaf.consumedQuanta === 0n ? 0n : recordIndex;
    await relayer.send(activateTotalsCall(deployment, leaf, proof, record));
  }
}
