import type { DvnCall, HubProof, LayerZeroPacket } from "@isthmus/adapter";
import type { Hex } from "@isthmus/protocol";
import { encodeFunctionData, parseAbi } from "viem";
import { attesterAdapterAbi, blockHashesAbi, gateAbi, nativeAdapterAbi } from "../abi/contracts.ts";
import { layerZeroAbi } from "../abi/transports.ts";
import { receiverAddress } from "../transport/layerzero-packet.ts";
import { type EvmCall, plainCall } from "./evm-call.ts";

/** WormholeAdapter.receiveVaa or AttesterAdapter.receiveVaa: turns a signed VAA into that adapter's vote. */
export function receiveVaaCall(adapter: Hex, vaa: Hex): EvmCall {
  return plainCall(adapter, encodeFunctionData({ abi: attesterAdapterAbi, functionName: "receiveVaa", args: [vaa] }));
}

/** NativeAdapter.receiveProof: turns a proof of the hub's state into that adapter's vote. */
export function receiveProofCall(adapter: Hex, envelope: Hex, proof: HubProof): EvmCall {
  const args = [envelope, proof] as const;
  return plainCall(adapter, encodeFunctionData({ abi: nativeAdapterAbi, functionName: "receiveProof", args }));
}

/** L1BlockHashes.record: keeps the hash of the hub's block that the destination knows now. */
export function recordBlockCall(blocks: Hex): EvmCall {
  return plainCall(blocks, encodeFunctionData({ abi: blockHashesAbi, functionName: "record" }));
}

/** MessageGate.veto: a watchtower's vote to take a lane back to a sequence. */
export function vetoCall(gate: Hex, lane: number, sequence: bigint): EvmCall {
  return plainCall(gate, encodeFunctionData({ abi: gateAbi, functionName: "veto", args: [lane, sequence] }));
}

/** MessageGate.execute: gives a message its effect once enough adapters have voted. */
export function executeCall(gate: Hex, envelope: Hex): EvmCall {
  return plainCall(gate, encodeFunctionData({ abi: gateAbi, functionName: "execute", args: [envelope] }));
}

/**
 * DVN.execute with one call. It never reverts: look for PayloadVerified in the receipt's logs.
 * @param signatures from `joinDvnSignatures`
 */
export function dvnExecuteCall(dvn: Hex, call: DvnCall, signatures: Hex): EvmCall {
  const { vid, target, callData, expirationSeconds: expiration } = call;
  const args = [[{ vid, target, callData, expiration, signatures }]] as const;
  // The inner call's failure is swallowed, so an estimate may settle on too little gas.
  return {
    ...plainCall(dvn, encodeFunctionData({ abi: layerZeroAbi, functionName: "execute", args })),
    gas: 400_000n,
  };
}

/** ReceiveUln302.commitVerification: hands a verified packet to the endpoint. Anyone may call. */
export function commitVerificationCall(receiveLibrary: Hex, packet: LayerZeroPacket): EvmCall {
  const args = [packet.header, packet.payloadHash] as const;
  return plainCall(receiveLibrary, encodeFunctionData({ abi: layerZeroAbi, functionName: "commitVerification", args }));
}

/**
 * Executor.execute302: delivers a committed packet. It never reverts: look for PacketDelivered in the receipt.
 * @param receiveGas gas for the receiver, as paid for in the packet's options
 */
export function executePacketCall(executor: Hex, packet: LayerZeroPacket, receiveGas: bigint): EvmCall {
  const { srcEid, sender, nonce, guid, message } = packet;
  const data = encodeFunctionData({
    abi: layerZeroAbi,
    functionName: "execute302",
    args: [
      {
        receiver: receiverAddress(packet),
        origin: { srcEid, sender, nonce },
        guid,
        message,
        extraData: "0x",
        gasLimit: receiveGas,
      },
    ],
  });
  // The executor catches a failing receiver, so gas is explicit: the receiver's 63/64 and room for the executor itself.
  return { to: executor, data, valueWei: 0n, gas: (receiveGas * 64n) / 63n + 200_000n };
}

const receiveAbi = parseAbi([
  "struct Origin { uint32 srcEid; bytes32 sender; uint64 nonce; }",
  "function lzReceive(Origin origin, address receiver, bytes32 guid, bytes message, bytes extraData) payable",
]);

/** EndpointV2.lzReceive: delivers a committed packet. Unlike the executor it reverts when the receiver does. */
export function receivePacketCall(endpoint: Hex, packet: LayerZeroPacket): EvmCall {
  const { srcEid, sender, nonce, guid, message } = packet;
  const args = [{ srcEid, sender, nonce }, receiverAddress(packet), guid, message, "0x"] as const;
  return plainCall(endpoint, encodeFunctionData({ abi: receiveAbi, functionName: "lzReceive", args }));
}
