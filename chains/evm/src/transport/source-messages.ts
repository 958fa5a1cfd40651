import type { EvmDeployment, LayerZeroPacket } from "@isthmus/adapter";
import { decodeEnvelope, fromHex, type Hex, type VaaBody } from "@isthmus/protocol";
import { attesterAdapterAbi, nativeAdapterAbi } from "../abi/contracts.ts";
import { layerZeroAbi, wormholeAbi } from "../abi/transports.ts";
import { addressAs32, contractOnNetwork } from "../address.ts";
import { decodeKnown } from "../reader/decode.ts";
import type { IncludedTransaction } from "../reader/included-transaction.ts";
import { decodePacket } from "./layerzero-packet.ts";

/** A LayerZero packet with where its source emitted it. */
export interface EmittedPacket extends LayerZeroPacket {
  readonly logIndex: number;
  /** Executor options as the sender paid for them. */
  readonly options: Hex;
  readonly sendLibrary: Hex;
}

/** A Wormhole message with where its source emitted it. */
export interface EmittedWormholeMessage {
  readonly logIndex: number;
  /** The body that guardians sign: the timestamp is the block's. */
  readonly body: VaaBody;
}

/** A request to the attesters with the body that they sign. */
export interface EmittedAttestation {
  readonly logIndex: number;
  readonly messageId: Hex;
  readonly body: VaaBody;
}

/** The packets that the deployment's endpoint emitted in a transaction. */
export function packetsOf(deployment: EvmDeployment, transaction: IncludedTransaction): EmittedPacket[] {
  const packets: EmittedPacket[] = [];
  for (const log of logsOf(transaction, deployment.layerZero.endpoint)) {
    const event = decodeKnown(layerZeroAbi, log);
    if (event?.eventName !== "PacketSent") continue;
    const { encodedPayload, options, sendLibrary } = event.args;
    packets.push({ ...decodePacket(encodedPayload), logIndex: log.logIndex, options, sendLibrary });
  }
  return packets;
}

/** The messages that the deployment's Wormhole core emitted in a transaction, whoever published them. */
export function wormholeMessagesOf(
  deployment: EvmDeployment,
  wormholeChainId: number,
  transaction: IncludedTransaction,
): EmittedWormholeMessage[] {
  const messages: EmittedWormholeMessage[] = [];
  for (const log of logsOf(transaction, deployment.wormholeCore)) {
    const event = decodeKnown(wormholeAbi, log);
    if (event === null) continue;
    const { sender, sequence, nonce, payload, consistencyLevel } = event.args;
    messages.push({
      logIndex: log.logIndex,
      body: {
        timestampSeconds: Number(transaction.timestampSeconds),
        nonce,
        emitterChain: wormholeChainId,
        emitter: addressAs32(sender),
        sequence,
        consistency: consistencyLevel,
        payload: fromHex(payload),
      },
    });
  }
  return messages;
}

/** The requests that the hub's AttesterAdapter emitted in a transaction, with the bodies that attesters sign (contracts/SPEC.md). */
export function attestationsOf(deployment: EvmDeployment, transaction: IncludedTransaction): EmittedAttestation[] {
  const requests: EmittedAttestation[] = [];
  for (const log of logsOf(transaction, deployment.adapters.attester)) {
    const event = decodeKnown(attesterAdapterAbi, log);
    if (event?.eventName !== "AttestationRequested") continue;
    const { messageId, sequence, envelope } = event.args;
    const payload = fromHex(envelope);
    requests.push({
      logIndex: log.logIndex,
      messageId,
      body: {
        timestampSeconds: Number(transaction.timestampSeconds),
        nonce: decodeEnvelope(payload).session,
        emitterChain: deployment.chain,
        emitter: contractOnNetwork(deployment.chain, deployment.adapters.attester),
        sequence,
        consistency: 1,
        payload,
      },
    });
  }
  return requests;
}

/** Whether the hub's NativeAdapter keeps a message's id since a transaction. */
export function proofOffered(deployment: EvmDeployment, messageId: Hex, transaction: IncludedTransaction): boolean {
  const { native } = deployment;
  if (native === undefined) return false;
  return logsOf(transaction, native.adapter).some((log) => {
    const event = decodeKnown(nativeAdapterAbi, log);
    return event?.eventName === "ProofOffered" && event.args.messageId === messageId;
  });
}

function logsOf(transaction: IncludedTransaction, address: Hex) {
  return transaction.logs.filter((log) => log.address.toLowerCase() === address.toLowerCase());
}
