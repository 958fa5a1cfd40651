import { type ChainEvent, type Deployment, type EvmDeployment, evmDeployments } from "@isthmus/adapter";
import {
  attestationsOf,
  decodeKnown,
  gateAbi,
  type IncludedTransaction,
  packetsOf,
  proofOffered,
  wormholeMessagesOf,
} from "@isthmus/chain-evm";
import {
  chainById,
  decodeEnvelope,
  fromHex,
  type Hex,
  IsthmusError,
  lane,
  messageId,
  messageKind,
  toHex,
  type VaaBody,
} from "@isthmus/protocol";
import type { LayerZeroSource, Message, NewDelivery, VaaSource } from "../outbox/delivery.ts";

/** A dispatched message with the deliveries that it needs. */
export interface Planned {
  readonly message: Message;
  readonly deliveries: readonly NewDelivery[];
}

type Dispatched = Extract<ChainEvent, { kind: "message-dispatched" }>;

/**
 * Plans one dispatch from the events of its transaction: a transport that carries no copy of the envelope gets no
 * delivery. The hub's own vault executes within the dispatch, so only its activation follows, unless it refused: then its
 * execution is planned too.
 * @throws SOURCE_MISMATCH, HOUSE_MISMATCH, ENVELOPE_MALFORMED when the gate's event does not describe its envelope
 */
export function planDispatch(deployment: Deployment, event: Dispatched, transaction: IncludedTransaction): Planned {
  const bytes = fromHex(event.envelope);
  const id = toHex(messageId(bytes));
  const envelope = decodeEnvelope(bytes);
  if (id !== event.messageId)
    throw new IsthmusError("ENVELOPE_MALFORMED", { messageId: event.messageId, computed: id });
  if (envelope.houseId !== deployment.houseId) throw new IsthmusError("HOUSE_MISMATCH", { houseId: envelope.houseId });
  if (envelope.source !== deployment.hubChain) throw new IsthmusError("SOURCE_MISMATCH", { source: envelope.source });
  const message: Message = {
    messageId: id,
    envelope: event.envelope,
    destination: envelope.destination,
    kind: envelope.kind,
    lane: envelope.lane,
    sequence: envelope.sequence,
    cycle: envelope.cycle,
    deadlineSeconds: envelope.deadlineSeconds,
    priority: priorityOf(envelope.kind, envelope.lane),
    sourceTxId: event.txId,
    sourceHeight: event.height,
    sourceTimestampSeconds: event.timestampSeconds,
  };
  const follow: NewDelivery[] = [];
  if (message.destination !== deployment.hubChain || wasRefused(deployment, id, transaction))
    follow.push({ step: "execute", asset: 0, state: "seen", source: {} });
  if (message.kind === messageKind.rebalance) follow.push({ step: "pay-order", asset: 0, state: "seen", source: {} });
  if (message.kind === messageKind.settlementRoot)
    follow.push({ step: "activate", asset: 0, state: "seen", source: {} });
  return { message, deliveries: [...transportDeliveries(deployment, message, transaction), ...follow] };
}

/** Priority of a message, 0 first: liquidation and pause, then settlement, credit, orders. */
export function priorityOf(kind: number, laneNumber: number): number {
  return kind === messageKind.pause || laneNumber === lane.liquidation ? 0 : Math.min(laneNumber, 3);
}

/** Whether the execution of the hub's own message failed within the dispatch. */
function wasRefused(deployment: Deployment, id: Hex, transaction: IncludedTransaction): boolean {
  const gate = hubDeployment(deployment).gate.toLowerCase();
  return transaction.logs.some((log) => {
    if (log.address.toLowerCase() !== gate) return false;
    const event = decodeKnown(gateAbi, log);
    return event?.eventName === "ExecutionFailed" && event.args.messageId === id;
  });
}

function transportDeliveries(
  deployment: Deployment,
  message: Message,
  transaction: IncludedTransaction,
): NewDelivery[] {
  if (message.destination === deployment.hubChain) return [];
  const hub = hubDeployment(deployment);
  const deliveries: NewDelivery[] = [];
  const eid = chainById(message.destination).layerZeroEid;
  const packet = packetsOf(hub, transaction).find(
    (found) => found.message === message.envelope && found.dstEid === eid,
  );
  if (packet !== undefined) {
    const { header, guid, nonce, srcEid, sender, dstEid, receiver } = packet;
    const layerZero: LayerZeroSource = {
      header,
      guid,
      nonce: nonce.toString(),
      srcEid,
      sender,
      dstEid,
      receiver,
    };
    deliveries.push({ step: "layerzero", asset: 0, state: "final", source: { layerZero } });
  }
  const emitter = `0x${hub.adapters.wormhole.slice(2).toLowerCase().padStart(64, "0")}`;
  const published = wormholeMessagesOf(hub, chainById(hub.chain).wormholeChainId, transaction).find(
    ({ body }) => body.emitter === emitter && toHex(body.payload) === message.envelope,
  );
  if (published !== undefined)
    deliveries.push({ step: "wormhole", asset: 0, state: "final", source: { vaa: vaaSource(published.body) } });
  const requested = attestationsOf(hub, transaction).find((found) => found.messageId === message.messageId);
  if (requested !== undefined)
    deliveries.push({ step: "attester", asset: 0, state: "final", source: { vaa: vaaSource(requested.body) } });
  if (proofOffered(hub, message.messageId, transaction))
    deliveries.push({ step: "native", asset: 0, state: "final", source: {} });
  return deliveries;
}

function vaaSource(body: VaaBody): VaaSource {
  const { timestampSeconds, nonce, emitterChain, emitter, sequence, consistency } = body;
  return { timestampSeconds, nonce, emitterChain, emitter, sequence: sequence.toString(), consistency };
}

/** Rebuilds the VAA body that the signers of a delivery sign. */
export function vaaBodyOf(source: VaaSource, envelope: Hex): VaaBody {
  return { ...source, sequence: BigInt(source.sequence), payload: fromHex(envelope) };
}

/** Returns the hub chain's deployment. @throws CONFIG_INVALID if it has none */
export function hubDeployment(deployment: Deployment): EvmDeployment {
  const hub = evmDeployments(deployment).find((chain) => chain.chain === deployment.hubChain);
  if (hub === undefined) throw new IsthmusError("CONFIG_INVALID", { field: "deployment.hubChain" });
  return hub;
}
