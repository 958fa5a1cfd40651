import { metricsOperation, type Operation } from "@isthmus/service";
import { z } from "zod";

/** Query of GET /v1/messages. */
export const messagesQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(1_000).default(100),
  state: z.literal("parked").optional(),
});

const timeAnswer = z.string().nullable();
const deliveryAnswer = z.object({
  step: z.string(),
  asset: z.int(),
  state: z.string(),
  attempts: z.int(),
  reason: z.string().nullable(),
  errorCode: z.string().nullable(),
  refusals: z.record(z.string(), z.string()).nullable(),
  txIds: z.array(z.string()),
  gasUsed: z.string().nullable(),
  computeUnits: z.string().nullable(),
  seenAt: timeAnswer,
  finalAt: timeAnswer,
  signedAt: timeAnswer,
  submittedAt: timeAnswer,
  includedAt: timeAnswer,
  confirmedAt: timeAnswer,
  doneAt: timeAnswer,
  nextAttemptAt: z.string(),
});
const messagesAnswer = z.object({
  messages: z.array(
    z.object({
      messageId: z.string(),
      destination: z.int(),
      kind: z.int(),
      lane: z.int(),
      sequence: z.string(),
      cycle: z.string(),
      deadlineSeconds: z.string(),
      sourceTxId: z.string(),
      sourceTimestampSeconds: z.string(),
      seenAt: z.string(),
      deliveries: z.array(deliveryAnswer),
    }),
  ),
});

/** Every operation of the relayer's HTTP server besides `/openapi.json`. */
export const operations: readonly Operation[] = [
  {
    method: "GET",
    path: "/health",
    summary: "200 while every loop succeeds",
    answer: z.object({ ok: z.literal(true), loops: z.record(z.string(), z.number()) }),
  },
  metricsOperation,
  {
    method: "GET",
    path: "/v1/messages",
    summary: "The newest messages with their deliveries, newest first",
    query: messagesQuery,
    answer: messagesAnswer,
  },
];
