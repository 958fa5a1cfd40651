import { type ErrorBody, type Hex, IsthmusError, isIsthmusError } from "@isthmus/protocol";
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
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
  position(): bigint;
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

const statusByCode: Partial<Record<ErrorBody["code"], number>> = {
  NOT_FINAL: 425,
  NOT_FOUND: 404,
  SOURCE_NOT_FOUND: 404,
  REQUEST_TIMEOUT: 504,
  INPUT_INVALID: 400,
  INPUT_TOO_LARGE: 413,
  METHOD_NOT_ALLOWED: 404,
  RATE_LIMITED: 429,
  INTERNAL: 500,
};
/** Refusals to sign are conflicts between two views of the world. */
const conflictStatus = 409;
const bodyLimitBytes = 16 * 1024;

/** The operator's HTTP server. Every answer is either a signature or `{ error }` with a code of the table. */
export function createServer(endpoints: OperatorEndpoints, log: OperatorLog): FastifyInstance {
  const refuse = (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    const known = asIsthmusError(error);
    const status = statusByCode[known.code] ?? conflictStatus;
    if (known.code === "INTERNAL") log.error({ err: error, url: request.url }, "request failed");
    else log.info({ code: known.code, details: known.toBody().details, url: request.url }, "refused");
    return reply.status(status).send({ error: known.toBody() });
  };
  const server = Fastify({
    bodyLimit: bodyLimitBytes,
    requestTimeout: 120_000,
    logger: false,
    // What is wrong with the address itself never reaches the error handler.
    frameworkErrors: (error, request, reply) => {
      refuse(error, request, reply);
    },
  });
  server.setErrorHandler((error, request, reply) => refuse(error, request, reply));
  server.setNotFoundHandler((request, reply) =>
    reply.status(404).send({
      error: new IsthmusError("METHOD_NOT_ALLOWED", {
        method: request.method,
        url: request.url.slice(0, 200),
      }).toBody(),
    }),
  );

  server.get("/health", async () => ({
    ok: true,
    operator: endpoints.operator,
    position: endpoints.position().toString(),
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

function asIsthmusError(error: unknown): IsthmusError {
  if (isIsthmusError(error)) return error;
  const status = (error as { statusCode?: number }).statusCode;
  if (status === 413) return new IsthmusError("INPUT_TOO_LARGE", { limitBytes: bodyLimitBytes }, { cause: error });
  if (status !== undefined && status < 500)
    return new IsthmusError("INPUT_INVALID", { field: "body" }, { cause: error });
  return new IsthmusError("INTERNAL", {}, { cause: error });
}
