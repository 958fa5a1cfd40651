import type { DvnCall, LayerZeroDestination, LayerZeroPacket, TransactionRequest } from "@isthmus/adapter";
import { fromHex, IsthmusError, keccak256, toHex } from "@isthmus/protocol";
import type { Delivery } from "../outbox/delivery.ts";
import type { Handler, Progress } from "./handler.ts";
import { type HandlerParts, progressOf, reasonOf } from "./handler-parts.ts";
import { TransactionReverted } from "./transaction-reverted.ts";
import { countedProgress, voteState } from "./vote-handler.ts";

/** Requested validity of a DVN signature; operators refuse more than a day. */
const signatureLifeSeconds = 43_200n;

/** Delivers a vote over LayerZero in three transactions; the destination determines which of them comes next. */
export class LayerZeroHandler implements Handler {
  readonly #parts: HandlerParts;
  readonly #layerZero: LayerZeroDestination;

  constructor(parts: HandlerParts, layerZero: LayerZeroDestination) {
    this.#parts = parts;
    this.#layerZero = layerZero;
  }

  async advance(delivery: Delivery): Promise<Progress> {
    const counted = countedProgress(this.#parts, delivery, await voteState(this.#parts, delivery, "layerzero"));
    if (counted !== null) return counted;
    // Also when the vote is not wanted any more: LayerZero delivers no packet behind one that is not verified.
    const packet = packetOf(delivery);
    const step = await this.#layerZero.nextStep(packet);
    if (step === "delivered") return { kind: "effective", delivery, reason: reasonOf(delivery) };
    if (step === "wait") return { kind: "wait", delivery, delayMs: this.#parts.pollIntervalMs };
    if (step === "verify") return await this.#verify(delivery, packet);
    return await this.#next(delivery, { kind: `layerzero-${step}`, packet });
  }

  async #verify(delivery: Delivery, packet: LayerZeroPacket): Promise<Progress> {
    const { transactions, outbox } = this.#parts;
    const chainSeconds = await this.#layerZero.chainSeconds();
    const proof = delivery.proof !== null && "dvnSignatures" in delivery.proof ? delivery.proof : null;
    const expired = proof === null || BigInt(proof.expirationSeconds) <= chainSeconds;
    const signed = expired ? await this.#collect(delivery, packet, chainSeconds) : delivery;
    if (signed.proof === null || !("dvnSignatures" in signed.proof))
      throw new IsthmusError("INTERNAL", { delivery: delivery.id });
    const { dvnSignatures: signatures, expirationSeconds } = signed.proof;
    const call = this.#dvnCall(packet, BigInt(expirationSeconds));
    const attempt = await transactions.advance(signed, { kind: "layerzero-verify", call, signatures });
    if (attempt.progress.kind === "included") return { kind: "wait", delivery: attempt.delivery, delayMs: 0 };
    if (attempt.progress.kind !== "reverted") return progressOf(this.#parts, attempt);
    // The same signatures would fail again: new ones are collected.
    const unsigned = await outbox.change(attempt.delivery, { proof: null, delayMs: 0 });
    throw new TransactionReverted(unsigned, attempt.progress.error);
  }

  async #next(delivery: Delivery, request: TransactionRequest): Promise<Progress> {
    const attempt = await this.#parts.transactions.advance(delivery, request);
    if (attempt.progress.kind === "included") return { kind: "wait", delivery: attempt.delivery, delayMs: 0 };
    return progressOf(this.#parts, attempt);
  }

  async #collect(delivery: Delivery, packet: LayerZeroPacket, chainSeconds: bigint): Promise<Delivery> {
    const nowSeconds = BigInt(Math.floor(Date.now() / 1000));
    const expirationSeconds = (chainSeconds > nowSeconds ? chainSeconds : nowSeconds) + signatureLifeSeconds;
    const signed = await this.#parts.signatures.dvn(delivery, packet.guid, this.#dvnCall(packet, expirationSeconds));
    const proof = { dvnSignatures: signed.value, expirationSeconds: expirationSeconds.toString() };
    const state = delivery.state === "submitted" ? "submitted" : "signed";
    return await this.#parts.outbox.change(delivery, { state, delayMs: 0, proof, refusals: signed.refusals });
  }

  #dvnCall(packet: LayerZeroPacket, expirationSeconds: bigint): DvnCall {
    return this.#layerZero.dvnCall(packet, this.#parts.hubConfirmations, expirationSeconds);
  }
}

function packetOf(delivery: Delivery): LayerZeroPacket {
  if (!("layerZero" in delivery.source)) throw new IsthmusError("SOURCE_NOT_FOUND", { delivery: delivery.id });
  const { nonce, ...rest } = delivery.source.layerZero;
  const message = delivery.message.envelope;
  const payloadHash = toHex(keccak256(fromHex(rest.guid), fromHex(message)));
  return { ...rest, payloadHash, nonce: BigInt(nonce), message };
}
