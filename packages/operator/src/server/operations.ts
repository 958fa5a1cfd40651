import { creditStopAccounts, type Hex } from "@isthmus/protocol";
import { metricsOperation, type Operation } from "@isthmus/service";
import { z } from "zod";

/** Requests that the operator takes, and the answers that it gives: what `/openapi.json` describes. */

const bytes32 = z
  .string()
  .regex(/^0x[0-9a-f]{64}$/)
  .transform((text) => text as Hex);
const u64 = z
  .string()
  .regex(/^\d{1,20}$/)
  .transform((text) => BigInt(text))
  .refine((value) => value < 1n << 64n);

export const cycleRequest = z.strictObject({ cycle: u64, digest: bytes32 });
export const stopRequest = z.strictObject({
  chain: z.int().min(1).max(0xffff),
  venue: bytes32,
  cycle: u64,
  accounts: z.array(bytes32).min(1).max(creditStopAccounts),
});
export const voidRequest = z.strictObject({
  journalIndex: u64,
  journalDigest: bytes32,
  reason: z.string().regex(/^[\x20-\x7e]{1,200}$/),
});
export const orderRequest = z.strictObject({ number: u64, digest: bytes32 });
export const attestationRequest = z.strictObject({ txId: bytes32, messageId: bytes32 });
export const guardianRequest = z.strictObject({ txId: bytes32, emitter: bytes32, sequence: u64 });
export const dvnRequest = z.strictObject({ txId: bytes32, guid: bytes32, expirationSeconds: u64 });

const bytes32Answer = z.string().regex(/^0x[0-9a-f]{64}$/);
const hexAnswer = z.string().regex(/^0x([0-9a-f]{2})*$/);
const bigintAnswer = z.string().regex(/^(0|[1-9][0-9]*)$/);

const indexed = { index: z.int().min(0), r: bytes32Answer, s: bytes32Answer, recovery: z.int().min(0).max(1) };
const digestAnswer = z.object({ ...indexed, digest: bytes32Answer });
const bodyAnswer = z.object({
  signature: z.object(indexed),
  body: z.object({
    timestampSeconds: z.int(),
    nonce: z.int(),
    emitterChain: z.int(),
    emitter: bytes32Answer,
    sequence: bigintAnswer,
    consistency: z.int(),
    payload: hexAnswer,
  }),
});
const dvnAnswer = z.object({ signer: hexAnswer, signature: hexAnswer });

const healthAnswer = z.object({
  ok: z.literal(true),
  operator: z.int().min(0),
  journalIndex: bigintAnswer,
  confirmedLosses: z.array(z.object({ asset: z.int(), amountQuanta: bigintAnswer })),
});

/** A signing endpoint: it reads chains and the coordinator's journal, which may be unreachable. */
function signing(path: string, summary: string, forms: Pick<Operation, "body" | "answer">): Operation {
  return { method: "POST", path, summary, ...forms, gatewayStatuses: [502, 504] };
}

/** Every operation of the operator's HTTP server besides `/openapi.json`. */
export const operations: readonly Operation[] = [
  { method: "GET", path: "/health", summary: "How far the journal is replayed", answer: healthAnswer },
  metricsOperation,
  signing("/v1/attest/cycle", "Signs a cycle's digest after replaying the journal up to its close", {
    body: cycleRequest,
    answer: digestAnswer,
  }),
  signing("/v1/attest/credit-stop", "Signs that credit ends ahead of the next root", {
    body: stopRequest,
    answer: digestAnswer,
  }),
  signing("/v1/check/void-entry", "Whether the operator would sign that a journal entry is void", {
    body: voidRequest,
    answer: z.object({ voidable: z.literal(true) }),
  }),
  signing("/v1/attest/void-entry", "Signs that a journal entry is void", { body: voidRequest, answer: digestAnswer }),
  signing("/v1/attest/rebalance", "Signs an order of a signed cycle", { body: orderRequest, answer: digestAnswer }),
  signing("/v1/sign/attestation", "Signs the attesters' message of a final dispatch", {
    body: attestationRequest,
    answer: bodyAnswer,
  }),
  signing("/v1/sign/guardian", "Signs a Wormhole message that it has read on the hub", {
    body: guardianRequest,
    answer: bodyAnswer,
  }),
  signing("/v1/sign/dvn", "Signs a LayerZero verification of a packet that it has read on the hub", {
    body: dvnRequest,
    answer: dvnAnswer,
  }),
];
