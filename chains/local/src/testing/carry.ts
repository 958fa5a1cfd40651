import {
  commitVerificationCall,
  decodeKnown,
  dvnExecuteCall,
  dvnVerifyCall,
  type EmittedPacket,
  executePacketCall,
  joinDvnSignatures,
  layerZeroAbi,
  signDvnCall,
} from "@isthmus/chain-evm";
import { chainById, fromHex, type Hex } from "@isthmus/protocol";
import type { TransactionReceipt } from "viem";
import type { EvmChain } from "./evm-chains.ts";

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
