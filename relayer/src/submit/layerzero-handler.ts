import type { DvnCall, LayerZeroDestination, LayerZeroPacket, TransactionRequest } from "@isthmus/adapter";
import { fromHex, IsthmusError, keccak256, toHex } from "@isthmus/protocol";
import type { Row } from "../outbox/row.ts";
import type { Handler, Progress } from "./handler.ts";
import { type HandlerParts, progressOf } from "./parts.ts";
import { TransactionReverted } from "./transaction-reverted.ts";
import { votedProgress } from "./vote-handler.ts";

/** How long a DVN signature is asked to last; operators refuse more than a day. */
const signatureLifeSeconds = 43_200n;

/** Delivers a vote over LayerZero in three transactions; the destination tells which of them comes next. */
export class LayerZeroHandler implements Handler {
  readonly #parts: HandlerParts;
  readonly #layerZero: LayerZeroDestination;

  constructor(parts: HandlerParts, layerZero: LayerZeroDestination) {
    this.#parts = parts;
    this.#layerZero = layerZero;
  }

  async advance(row: Row): Promise<Progress> {
    const voted = await votedProgress(this.#parts, row, "layerzero");
    if (voted !== null) return voted;
    const packet = packetOf(row);
    const step = await this.#layerZero.nextStep(packet);
    if (step === "verify") return await this.#verify(row, packet);
    return await this.#next(row, { kind: `layerzero-${step}`, packet });
  }

  async #verify(row: Row, packet: LayerZeroPacket): Promise<Progress> {
    const { transactions, outbox } = this.#parts;
    const chainSeconds = await this.#layerZero.chainSeconds();
    const proof = row.proof !== null && "dvnSignatures" in row.proof ? row.proof : null;
    const expired = proof === null || BigInt(proof.expirationSeconds) <= chainSeconds;
    const signed = expired ? await this.#collect(row, packet, chainSeconds) : row;
    if (signed.proof === null || !("dvnSignatures" in signed.proof))
      throw new IsthmusError("INTERNAL", { delivery: row.id });
    const { dvnSignatures: signatures, expirationSeconds } = signed.proof;
    const call = this.#dvnCall(packet, BigInt(expirationSeconds));
    const attempt = await transactions.advance(signed, { kind: "layerzero-verify", call, signatures });
    if (attempt.progress.kind === "included") return { kind: "wait", row: attempt.row, delayMs: 0 };
    if (attempt.progress.kind !== "reverted") return progressOf(this.#parts, attempt);
    // These signatures would not be accepted the next time either: others are asked for.
    const unsigned = await outbox.change(attempt.row, { proof: null, delayMs: 0 });
    throw new TransactionReverted(unsigned, attempt.progress.error);
  }

  async #next(row: Row, request: TransactionRequest): Promise<Progress> {
    const attempt = await this.#parts.transactions.advance(row, request);
    if (attempt.progress.kind === "included") return { kind: "wait", row: attempt.row, delayMs: 0 };
    return progressOf(this.#parts, attempt);
  }

  async #collect(row: Row, packet: LayerZeroPacket, chainSeconds: bigint): Promise<Row> {
    const nowSeconds = BigInt(Math.floor(Date.now() / 1000));
    const expirationSeconds = (chainSeconds > nowSeconds ? chainSeconds : nowSeconds) + signatureLifeSeconds;
    const signed = await this.#parts.signatures.dvn(row, packet.guid, this.#dvnCall(packet, expirationSeconds));
    const proof = { dvnSignatures: signed.value, expirationSeconds: expirationSeconds.toString() };
    const state = row.state === "submitted" ? "submitted" : "signed";
    return await this.#parts.outbox.change(row, { state, delayMs: 0, proof, refusals: signed.refusals });
  }

  #dvnCall(packet: LayerZeroPacket, expirationSeconds: bigint): DvnCall {
    return this.#layerZero.dvnCall(packet, this.#parts.hubConfirmations, expirationSeconds);
  }
}

function packetOf(row: Row): LayerZeroPacket {
  if (!("layerZero" in row.source)) throw new IsthmusError("SOURCE_NOT_FOUND", { delivery: row.id });
  const { nonce, ...rest } = row.source.layerZero;
  const message = row.message.envelope;
  const payloadHash = toHex(keccak256(fromHex(rest.guid), fromHex(message)));
  return { ...rest, payloadHash, nonce: BigInt(nonce), message };
}
