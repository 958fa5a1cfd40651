import {
  addressAs32,
  contractOnNetwork,
  gateAbi,
  readEntryAccumulator,
  receiveVaaCall,
  vaultAbi,
} from "@isthmus/chain-evm";
import { attesterKeys, type SingleChainNetwork, signedVaa, singleChainNumbers } from "@isthmus/local/testing";
import {
  type EntitlementLeaf,
  encodeEnvelope,
  encodeSettlementRoot,
  entitlementLeafHash,
  fromHex,
  type Hex,
  MerkleTree,
  messageKind,
  type TotalsLeaf,
  toHex,
  totalsLeafHash,
} from "@isthmus/protocol";
import type { TransactionReceipt } from "viem";

/** Levels of a tree of a million leaves. */
export const depth = 20;
/** One arbitrary hash on the other side of every fork. */
const siblings = Array.from({ length: depth }, (_, level): Hex => `0x${(level + 17).toString(16).repeat(32)}`);

/** A leaf deep in a tree, with its proof. */
export interface DeepLeaf {
  readonly leaf: EntitlementLeaf;
  readonly proof: readonly Hex[];
  readonly root: Hex;
}

/** A settlement root's message with what puts it into effect. */
export interface RootMessage {
  readonly envelope: Hex;
  readonly totals: TotalsLeaf;
}

/** A vault's scope in leaves. */
export function scopeOf(house: SingleChainNetwork) {
  return { houseId: house.houseId, chain: singleChainNumbers.second, contract: addressAs32(house.at.vault) };
}

/** A leaf at a depth as among a million others. */
export function deepLeaf(house: SingleChainNetwork, leaf: EntitlementLeaf): DeepLeaf {
  const root = siblings.reduce(
    (node, sibling) => fromHex(new MerkleTree([node, fromHex(sibling)]).root),
    entitlementLeafHash(scopeOf(house), leaf),
  );
  return { leaf, proof: siblings, root: toHex(root) };
}

/** The message of a root, and the totals that it declares. */
export async function rootMessage(
  house: SingleChainNetwork,
  cycle: bigint,
  { root, totals }: { readonly root: Hex; readonly totals: TotalsLeaf },
): Promise<RootMessage> {
  const record = { address: house.at.vault, abi: vaultAbi, functionName: "depositIndex" } as const;
  const depositIndex = await house.client.readContract(record);
  const accumulator = await house.client.readContract({ ...record, functionName: "depositAccumulator" });
  const payload = encodeSettlementRoot({
    vault: scopeOf(house).contract,
    root,
    depositAccumulator: accumulator,
    depositIndex,
    cycleDigest: `0x${"5a".repeat(32)}`,
    totalsRoot: new MerkleTree([totalsLeafHash(scopeOf(house), totals)]).root,
  });
  return { envelope: await envelopeOf(house, { kind: messageKind.settlementRoot, lane: 1, cycle, payload }), totals };
}

/** An envelope from the hub to the destination. */
export async function envelopeOf(
  house: SingleChainNetwork,
  message: Pick<Parameters<typeof encodeEnvelope>[0], "kind" | "lane" | "cycle" | "payload">,
): Promise<Hex> {
  const { kind, lane, cycle, payload } = message;
  const deadlineSeconds = (await house.nowSeconds()) + 3_600n;
  const { hub: source, second: destination } = singleChainNumbers;
  const header = { kind, houseId: house.houseId, source, destination, lane, session: 1, sequence: cycle, cycle };
  return toHex(encodeEnvelope({ ...header, deadlineSeconds, payload }));
}

/** The vote of the account in a bridge's seat. */
export function bridgeVote(house: SingleChainNetwork, bridge: 0 | 1, envelope: Hex): Promise<TransactionReceipt> {
  return house.call(house.bridges[bridge], house.at.gate, { abi: gateAbi, functionName: "vote", args: [envelope] });
}

/** The attesters' vote, by three of four signatures. */
export async function attesterVote(house: SingleChainNetwork, envelope: Hex): Promise<TransactionReceipt> {
  const timestampSeconds = Number(await house.nowSeconds());
  const emitter = contractOnNetwork(singleChainNumbers.hub, house.at.hubAttester);
  const source = { emitterChain: singleChainNumbers.hub, emitter, sequence: 1n, consistency: 1, nonce: 1 };
  const body = { ...source, timestampSeconds, payload: fromHex(envelope) };
  return await house.admin.send(receiveVaaCall(house.at.attester, signedVaa(attesterKeys(house), body)));
}

/** Gives a message its effect. */
export function execute(house: SingleChainNetwork, envelope: Hex): Promise<TransactionReceipt> {
  return house.call(house.admin, house.at.gate, { abi: gateAbi, functionName: "execute", args: [envelope] });
}

/** Every transport votes, then the effect. */
export async function deliver(house: SingleChainNetwork, envelope: Hex): Promise<void> {
  for (const bridge of [0, 1] as const) await bridgeVote(house, bridge, envelope);
  await attesterVote(house, envelope);
  await execute(house, envelope);
}

/** Puts a delivered root into effect with its one asset's totals. */
export async function takeEffect(
  house: SingleChainNetwork,
  { totals }: RootMessage,
): Promise<{ readonly activate: TransactionReceipt; readonly totals: TransactionReceipt }> {
  await house.node.control.advanceSeconds(61);
  const vault = (functionName: string, args: readonly unknown[]) =>
    house.call(house.admin, house.at.vault, { abi: vaultAbi, functionName, args });
  const activate = await vault("activate", []);
  const index = totals.consumedQuanta === 0n ? 0n : 1n;
  const consumed = await readEntryAccumulator(house.client, house.at.vault, index);
  return { activate, totals: await vault("activateAsset", [totals, [], consumed]) };
}
