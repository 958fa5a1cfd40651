import {
  commitVerificationCall,
  decodeKnown,
  dvnExecuteCall,
  dvnVerifyCall,
  type EmittedPacket,
  executeCall,
  executePacketCall,
  joinDvnSignatures,
  layerZeroAbi,
  receiveVaaCall,
  signDvnCall,
} from "@isthmus/chain-evm";
import { chainById, fromHex, type Hex } from "@isthmus/protocol";
import type { TransactionReceipt } from "viem";
import type { EvmChain, EvmChains } from "./evm-chains.ts";
import { signedVaa } from "./sign.ts";

/** Gas that the receiving adapter is paid for (LayerZeroAdapter.receiveGas). */
export const receiveGas = 300_000n;

/** A DVN's statement on a packet with some signers' signatures, sent to the destination. */
export async function dvnVerify(
  side: EvmChain,
  packet: EmittedPacket,
  dvnKeys: readonly Hex[],
  confirmations = side.deployment.finalityDepth,
): Promise<TransactionReceipt> {
  const { receiveLibrary, dvn } = side.deployment.layerZero;
  const { finalTimestampSeconds } = await side.reader.head();
  const call = dvnVerifyCall({
    destinationEid: chainById(side.deployment.chain).layerZeroEid as number,
    receiveLibrary,
    header: packet.header,
    payloadHash: packet.payloadHash,
    confirmations,
    expirationSeconds: finalTimestampSeconds + 3_600n,
  });
  const signatures = await Promise.all(dvnKeys.map((key) => signDvnCall(fromHex(key, 32), call)));
  return side.relayer.send(dvnExecuteCall(dvn, call, joinDvnSignatures(signatures, dvnKeys.length)));
}

/** Carries a packet all the way: verified by three DVN signers, committed, delivered. */
export async function carryPacket(side: EvmChain, packet: EmittedPacket, dvnKeys: readonly Hex[]): Promise<void> {
  await dvnVerify(side, packet, dvnKeys.slice(0, 3));
  await side.relayer.send(commitVerificationCall(side.deployment.layerZero.receiveLibrary, packet));
  await side.relayer.send(executePacketCall(side.deployment.layerZero.executor, packet, receiveGas));
}

/** Names of LayerZero's events in a receipt, in order. */
export function layerZeroEvents(receipt: TransactionReceipt): string[] {
  return receipt.logs.flatMap((log) => decodeKnown(layerZeroAbi, log)?.eventName ?? []);
}

/** Carries a cycle's message to the second chain by LayerZero and the attesters, and gives it its effect there. */
export async function carryMessage(chains: EvmChains, txId: string): Promise<void> {
  const { hub, second, keys } = chains;
  const [packet] = await hub.reader.layerZeroPackets(txId);
  const [request] = await hub.reader.attestations(txId);
  if (packet === undefined || request === undefined) throw new Error("the cycle sent no message");
  const attesters = keys.operators.map((operator) => operator.attester);
  await carryPacket(
    second,
    packet,
    keys.operators.map((operator) => operator.dvn),
  );
  await second.relayer.send(receiveVaaCall(second.deployment.adapters.attester, signedVaa(attesters, request.body)));
  await second.relayer.send(executeCall(second.deployment.gate, packet.message));
}
