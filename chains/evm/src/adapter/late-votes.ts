import type { LateQuery, LateStep, LateVotes, TransactionRequest } from "@isthmus/adapter";
import { decodeEnvelope, fromHex, type Hex, isIsthmusError, keccak256, messageKind, toHex } from "@isthmus/protocol";
import { gateAbi, venueAbi } from "../abi/contracts.ts";
import type { EvmCall } from "../call/evm-call.ts";
import { confirmCreditCall, haltLaneCall, settleConflictCall } from "../call/late-calls.ts";
import type { EvmReader } from "../reader/evm-reader.ts";
import { decodeRevert } from "../revert/decode-revert.ts";

/** Every adapter voted: more than a session has seats. */
const allVotes = 255;
/** Due time of a credit root that lacks votes. */
const never = (1n << 64n) - 1n;
/** Blocks in which the votes for a foreign id are looked for. */
const searchBlocks = 2_000n;
/** Bytes of an envelope that are the same for every message of one house and version. */
const sharedPrefix = 6;

/** What late votes bring about at an EVM chain's gate and venue. Each call is run before it is proposed. */
export class EvmLateVotes implements LateVotes {
  readonly #reader: EvmReader;

  constructor(reader: EvmReader) {
    this.#reader = reader;
  }

  async nextStep(query: LateQuery): Promise<LateStep> {
    const { client } = this.#reader;
    const blockNumber = await client.getBlockNumber();
    const at = { ...this.#gate, blockNumber };
    const [executed, [doubtful, halted], last, conflicted, votes] = await Promise.all([
      client.readContract({ ...at, functionName: "executed", args: [query.messageId] }),
      client.readContract({ ...at, functionName: "conflictOf", args: [query.lane] }),
      client.readContract({ ...at, functionName: "lastExecuted", args: [query.lane] }),
      client.readContract({ ...at, functionName: "conflicted", args: [query.lane, query.sequence] }),
      client.readContract({ ...at, functionName: "votesFor", args: [query.envelope] }),
    ]);
    if (!executed) {
      if (!doubtful || halted || !conflicted || last >= query.sequence) return { kind: "over" };
      return await this.#halt(query, blockNumber);
    }
    if (doubtful && !halted && last === query.sequence && !conflicted) {
      if (votes !== allVotes) return { kind: "wait" };
      return await this.#ifAccepted({ kind: "settle-conflict", envelope: query.envelope });
    }
    return await this.#credit(query, votes, blockNumber);
  }

  async #credit({ envelope }: LateQuery, votes: number, blockNumber: bigint): Promise<LateStep> {
    const { venue } = this.#reader.deployment;
    const { kind, cycle } = decodeEnvelope(fromHex(envelope));
    if (venue === null || kind !== messageKind.creditUpdate) return { kind: "over" };
    const at = { address: venue, abi: venueAbi, blockNumber } as const;
    const { client } = this.#reader;
    const [effective, newest] = await Promise.all([
      client.readContract({ ...at, functionName: "effectiveCredit" }),
      client.readContract({ ...at, functionName: "newestCredit" }),
    ]);
    const isRunning = newest.cycle === cycle && newest.dueAtSeconds !== never;
    if (effective.cycle >= cycle || isRunning) return { kind: "over" };
    if (votes !== allVotes) return { kind: "wait" };
    return await this.#ifAccepted({ kind: "confirm-credit", envelope });
  }

  async #halt(query: LateQuery, blockNumber: bigint): Promise<LateStep> {
    const foreign = await this.#foreignEnvelopes(query, blockNumber);
    if (foreign.length === 0) return { kind: "wait" };
    return await this.#ifAccepted({ kind: "halt-lane", envelopes: [query.envelope, ...foreign] });
  }

  /** The call if the contract takes it now; a later block may decide otherwise. */
  async #ifAccepted(request: TransactionRequest): Promise<LateStep> {
    const call = lateCallOf(this.#reader, request);
    if (call === null) return { kind: "over" };
    try {
      await this.#reader.client.call({ to: call.to, data: call.data });
      return { kind: "due", request };
    } catch (error) {
      if (isIsthmusError(decodeRevert(error), "REQUEST_TIMEOUT")) throw error;
      return { kind: "wait" };
    }
  }

  /**
   * The envelopes of other ids with votes for the same sequence: no event has them, but whoever voted brought them in the
   * transaction's data, where their hash identifies them.
   */
  async #foreignEnvelopes(query: LateQuery, latest: bigint): Promise<Hex[]> {
    const { client, deployment } = this.#reader;
    const lowest = latest > searchBlocks ? latest - searchBlocks : 0n;
    const deployed = BigInt(deployment.deployedHeight);
    const logs = await client.getContractEvents({
      ...this.#gate,
      eventName: "MessageVoted",
      fromBlock: lowest > deployed ? lowest : deployed,
      toBlock: latest,
    });
    const own = fromHex(query.envelope);
    const found = new Map<Hex, Hex>();
    for (const { args, transactionHash } of logs) {
      const { messageId } = args;
      if (messageId === undefined || messageId === query.messageId || found.has(messageId)) continue;
      const { input } = await client.getTransaction({ hash: transactionHash });
      const envelope = envelopeIn(fromHex(input), own, messageId);
      if (envelope === null) continue;
      const { lane, sequence } = decodeEnvelope(envelope);
      if (lane === query.lane && sequence === query.sequence) found.set(messageId, toHex(envelope));
    }
    return [...found.values()];
  }

  get #gate() {
    return { address: this.#reader.deployment.gate, abi: gateAbi } as const;
  }
}

/** The call of a request that late votes bring about; null for other requests, and where no venue is. */
export function lateCallOf({ deployment }: Pick<EvmReader, "deployment">, request: TransactionRequest): EvmCall | null {
  switch (request.kind) {
    case "confirm-credit":
      return deployment.venue === null ? null : confirmCreditCall(deployment.venue, request.envelope);
    case "settle-conflict":
      return settleConflictCall(deployment.gate, request.envelope);
    case "halt-lane":
      return haltLaneCall(deployment.gate, request.envelopes);
    default:
      return null;
  }
}

/** The part of a transaction's data with a given hash that is as long as an envelope and begins like it. */
function envelopeIn(data: Uint8Array, like: Uint8Array, messageId: Hex): Uint8Array | null {
  for (let from = 0; from + like.length <= data.length; from++) {
    let same = 0;
    while (same < sharedPrefix && data[from + same] === like[same]) same++;
    if (same < sharedPrefix) continue;
    const part = data.subarray(from, from + like.length);
    if (toHex(keccak256(part)) === messageId) return part;
  }
  return null;
}
