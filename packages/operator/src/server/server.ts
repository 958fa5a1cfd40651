import { type Hex, IsthmusError } from "@isthmus/protocol";
import { createHttpServer } from "@isthmus/service";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { CycleAttester } from "../cycle/attest.ts";
import type { SignedBody } from "../signing/attestation.ts";
import type { DvnSignature } from "../signing/dvn.ts";

/** What the operator's endpoints call; each uses exactly one key. */
export interface OperatorEndpoints {
  readonly operator: number;
  readonly cycles: Pick<CycleAttester, "attest">;
  attestation(txId: Hex, messageId: Hex): Promise<SignedBody>;
  guardian(txId: Hex, emitter: Hex, sequence: bigint): Promise<SignedBody>;
  dvn(txId: Hex, guid: Hex, expirationSeconds: bigint): Promise<DvnSignature>;
  /** Journal position replayed so far. */
  journalIndex(): bigint;
}

/** Where the server writes what it signed and refused; never a key. A pino logger is one. */
export interface OperatorLog {
  info(details: object, message: string): void;
  error(details: object, message: string): void;
}

const word = z
  .string()
  .regex(/^0x[0-9a-f]{64}$/)
  .transform((text) => text as Hex);
const u64 = z
  .string()
  .regex(/^\d{1,20}$/)
  .transform((text) => BigInt(text))
  .refine((value) => value < 1n << 64n);

const cycleRequest = z.strictObject({ cycle: u64, digest: word });
const attestationRequest = z.strictObject({ txId: word, messageId: word });
const guardianRequest = z.strictObject({ txId: word, emitter: word, sequence: u64 });
const dvnRequest = z.strictObject({ txId: word, guid: word, expirationSeconds: u64 });

const maxBodyBytes = 16 * 1024;

/** The operator's HTTP server. Every answer is either a signature or `{ error }` with a code of the table. */
export function createServer(endpoints: OperatorEndpoints, log: OperatorLog): FastifyInstance {
  const server = createHttpServer({
    maxBodyBytes,
    onRefused: ({ error, thrown, requestId, url }) => {
      if (error.code === "INTERNAL") log.error({ err: thrown, requestId, url }, "request failed");
      else log.info({ code: error.code, details: error.toBody().details, requestId, url }, "refused");
    },
  });
  server.get("/health", async () => ({
    ok: true,
    operator: endpoints.operator,
    journalIndex: endpoints.journalIndex().toString(),
  }));
  server.post("/v1/attest/cycle", async (request) => {
    const { cycle, digest } = parse(cycleRequest, request.body);
    const signature = await endpoints.cycles.attest(cycle, digest);
    log.info({ cycle: cycle.toString(), digest }, "signed a cycle");
    return { ...signature, digest };
  });
  server.post("/v1/sign/attestation", async (request) => {
    const { txId, messageId } = parse(attestationRequest, request.body);
    return toJson(await endpoints.attestation(txId, messageId));
  });
  server.post("/v1/sign/guardian", async (request) => {
    const { txId, emitter, sequence } = parse(guardianRequest, request.body);
    return toJson(await endpoints.guardian(txId, emitter, sequence));
  });
  server.post("/v1/sign/dvn", async (request) => {
    const { txId, guid, expirationSeconds } = parse(dvnRequest, request.body);
    return endpoints.dvn(txId, guid, expirationSeconds);
  });
  return server;
}

function parse<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new IsthmusError("INPUT_INVALID", { field: issue?.path.join(".") || "body", reason: issue?.message ?? "" });
}

function toJson(signed: SignedBody): unknown {
  const { body, signature } = signed;
  return {
    signature,
    body: { ...body, sequence: body.sequence.toString(), payload: `0x${Buffer.from(body.payload).toString("hex")}` },
  };
}
