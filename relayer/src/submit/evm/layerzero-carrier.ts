import type { DvnCall, LayerZeroPacket } from "@isthmus/adapter";
import {
  commitVerificationCall,
  dvnExecuteCall,
  dvnVerifyCall,
  type EvmCall,
  type IncludedTransaction,
  layerZeroAbi,
  receiverAddress,
} from "@isthmus/chain-evm";
import { fromHex, IsthmusError, keccak256, toHex } from "@isthmus/protocol";
import { encodeFunctionData, parseAbi } from "viem";
import type { Row } from "../../outbox/row.ts";
import type { Carrier, Progress } from "../outcome.ts";
import { StepReverted } from "../step-reverted.ts";
import { type EvmParts, gasLimits, progressOf, voteProgress } from "./vote-carrier.ts";

const lzReceiveAbi = parseAbi([
  "struct Origin { uint32 srcEid; bytes32 sender; uint64 nonce; }",
  "function lzReceive(Origin origin, address receiver, bytes32 guid, bytes message, bytes extraData) payable",
]);
/** How long a DVN signature is asked to last; operators refuse more than a day. */
const signatureLifeSeconds = 43_200n;

/**
 * Carries a vote over LayerZero: DVN.execute, commitVerification, lzReceive. Which of the three comes next is read from
 * the destination every time, so a crash, a reorganisation or another relayer's step in between needs no memory.
 * `lzReceive` is called on the endpoint itself: unlike the executor it reverts when the receiver does.
 */
export class LayerZeroCarrier implements Carrier {
  readonly #parts: EvmParts;
  /** Confirmations that the operators assert: the hub's finality depth. */
  readonly #confirmations: number;

  constructor(parts: EvmParts, confirmations: number) {
    this.#parts = parts;
    this.#confirmations = confirmations;
  }

  async advance(row: Row): Promise<Progress> {
    const { layerZero } = this.#parts.reader.deployment.adapters;
    const there = await voteProgress(this.#parts, row, layerZero);
    if (there !== null) return there;
    const packet = packetOf(row);
    const step = await this.#stepOf(packet);
    if (step === "receive") return await this.#receive(row, packet);
    if (step === "commit") return await this.#commit(row, packet);
    return await this.#verify(row, packet);
  }

  async #stepOf(packet: LayerZeroPacket): Promise<"verify" | "commit" | "receive"> {
    const { client, deployment } = this.#parts.reader;
    const { endpoint, receiveLibrary, dvn } = deployment.layerZero;
    const [committed, [verified]] = await Promise.all([
      client.readContract({
        address: endpoint,
        abi: layerZeroAbi,
        functionName: "inboundPayloadHash",
        args: [receiverAddress(packet), packet.srcEid, packet.sender, packet.nonce],
      }),
      client.readContract({
        address: receiveLibrary,
        abi: layerZeroAbi,
        functionName: "hashLookup",
        args: [toHex(keccak256(fromHex(packet.header))), packet.payloadHash, dvn],
      }),
    ]);
    if (committed === packet.payloadHash) return "receive";
    return verified ? "commit" : "verify";
  }

  async #verify(row: Row, packet: LayerZeroPacket): Promise<Progress> {
    const { sender, reader, outbox } = this.#parts;
    const { timestamp } = await reader.client.getBlock({ blockTag: "latest" });
    const proof = row.proof !== null && "dvnSignatures" in row.proof ? row.proof : null;
    const signed =
      proof === null || BigInt(proof.expirationSeconds) <= timestamp
        ? await this.#collect(row, packet, timestamp)
        : row;
    if (signed.proof === null || !("dvnSignatures" in signed.proof))
      throw new IsthmusError("INTERNAL", { row: row.id });
    const call = this.#dvnCall(packet, BigInt(signed.proof.expirationSeconds));
    const execute = dvnExecuteCall(reader.deployment.layerZero.dvn, call, signed.proof.dvnSignatures);
    // DVN.execute never reverts: without this event the signatures, the quorum or the expiry were not accepted.
    const hadEffect = (transaction: IncludedTransaction) => transaction.logs.some(isPayloadVerified);
    const push = await sender.push(signed, "dvn-execute", execute, gasLimits.dvnExecute, { hadEffect });
    if (push.kind === "included") return { kind: "wait", row: push.row, delayMs: 0 };
    if (push.kind !== "reverted") return progressOf(this.#parts, push);
    // These signatures would not be accepted the next time either: others are asked for.
    throw new StepReverted(await outbox.change(push.row, { proof: null, delayMs: 0 }), push.error);
  }

  async #commit(row: Row, packet: LayerZeroPacket): Promise<Progress> {
    const call = commitVerificationCall(this.#parts.reader.deployment.layerZero.receiveLibrary, packet);
    return await this.#next(row, "commit", call, gasLimits.commit);
  }

  async #receive(row: Row, packet: LayerZeroPacket): Promise<Progress> {
    const { srcEid, sender, nonce, guid, message } = packet;
    const data = encodeFunctionData({
      abi: lzReceiveAbi,
      functionName: "lzReceive",
      args: [{ srcEid, sender, nonce }, receiverAddress(packet), guid, message, "0x"],
    });
    const call: EvmCall = { to: this.#parts.reader.deployment.layerZero.endpoint, data, valueWei: 0n };
    return await this.#next(row, "lz-receive", call, gasLimits.receivePacket);
  }

  async #next(row: Row, step: string, call: EvmCall, gas: bigint): Promise<Progress> {
    const push = await this.#parts.sender.push(row, step, call, gas);
    if (push.kind === "included") return { kind: "wait", row: push.row, delayMs: 0 };
    return progressOf(this.#parts, push);
  }

  async #collect(row: Row, packet: LayerZeroPacket, chainSeconds: bigint): Promise<Row> {
    const nowSeconds = BigInt(Math.floor(Date.now() / 1000));
    const expirationSeconds = (chainSeconds > nowSeconds ? chainSeconds : nowSeconds) + signatureLifeSeconds;
    const call = this.#dvnCall(packet, expirationSeconds);
    const signed = await this.#parts.signatures.dvn(row, packet.guid, call);
    const proof = { dvnSignatures: signed.value, expirationSeconds: expirationSeconds.toString() };
    const state = row.state === "submitted" ? "submitted" : "signed";
    return await this.#parts.outbox.change(row, { state, delayMs: 0, proof, refusals: signed.refusals });
  }

  #dvnCall(packet: LayerZeroPacket, expirationSeconds: bigint): DvnCall {
    return dvnVerifyCall({
      destinationEid: packet.dstEid,
      receiveLibrary: this.#parts.reader.deployment.layerZero.receiveLibrary,
      header: packet.header,
      payloadHash: packet.payloadHash,
      confirmations: this.#confirmations,
      expirationSeconds,
    });
  }
}

function packetOf(row: Row): LayerZeroPacket {
  if (!("layerZero" in row.source)) throw new IsthmusError("SOURCE_NOT_FOUND", { row: row.id });
  const { nonce, ...rest } = row.source.layerZero;
  const message = row.message.envelope;
  const payloadHash = toHex(keccak256(fromHex(rest.guid), fromHex(message)));
  return { ...rest, payloadHash, nonce: BigInt(nonce), message };
}

const payloadVerifiedTopic = toHex(
  keccak256(new TextEncoder().encode("PayloadVerified(address,bytes,uint256,bytes32)")),
);

function isPayloadVerified(log: { readonly topics: readonly string[] }): boolean {
  return log.topics[0] === payloadVerifiedTopic;
}
