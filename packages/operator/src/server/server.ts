import type { Hex } from "@isthmus/protocol";
import {
  addMetricsRoute,
  addOpenApiRoute,
  createHttpServer,
  defaultHttpLimits,
  type HttpLimits,
  parseInput,
} from "@isthmus/service";
import type { FastifyInstance } from "fastify";
import type { OperatorConfig } from "../config/config.ts";
import type { CycleAttester } from "../cycle/attest.ts";
import type { OperatorProgress } from "../cycle/operator-progress.ts";
import type { SignedBody } from "../signing/attestation.ts";
import type { DvnSignature } from "../signing/dvn.ts";
import {
  attestationRequest,
  cycleRequest,
  dvnRequest,
  guardianRequest,
  operations,
  orderRequest,
  stopRequest,
  voidRequest,
} from "./operations.ts";
import { OperatorMetrics } from "./operator-metrics.ts";

/** The operator behind its HTTP server; each signing endpoint uses exactly one key. */
export interface OperatorEndpoints {
  readonly operator: number;
  readonly cycles: Pick<CycleAttester, "attest" | "attestStop" | "attestOrder" | "checkVoid" | "attestVoid">;
  attestation(txId: Hex, messageId: Hex): Promise<SignedBody>;
  guardian(txId: Hex, emitter: Hex, sequence: bigint): Promise<SignedBody>;
  dvn(txId: Hex, guid: Hex, expirationSeconds: bigint): Promise<DvnSignature>;
  /** Losses of locations that its people have confirmed: published, so that no cycle is closed that takes another one. */
  readonly confirmedLosses: OperatorConfig["confirmedLosses"];
  progress(): OperatorProgress;
}

/** Receives signatures and refusals, never a key. A pino logger is one. */
export interface OperatorLog {
  info(details: object, message: string): void;
  error(details: object, message: string): void;
}

const maxBodyBytes = 16 * 1024;

/** Creates the operator's HTTP server. Every answer is either a signature or `{ error }` with a code of the error table. */
export function createServer(
  endpoints: OperatorEndpoints,
  log: OperatorLog,
  limits: HttpLimits = defaultHttpLimits,
): FastifyInstance {
  const metrics = new OperatorMetrics();
  const server = createHttpServer({
    limits,
    maxBodyBytes,
    onRefused: ({ error, thrown, requestId, url }) => {
      metrics.refused(error.code);
      if (error.code === "INTERNAL") log.error({ err: thrown, requestId, url }, "request failed");
      else log.info({ code: error.code, details: error.toBody().details, requestId, url }, "request refused");
    },
  });
  addOpenApiRoute(server, "Isthmus operator", operations);
  addMetrics(server, metrics, endpoints);
  server.get("/health", async () => ({
    ok: true,
    operator: endpoints.operator,
    journalIndex: endpoints.progress().journalIndex.toString(),
    confirmedLosses: endpoints.confirmedLosses,
  }));
  server.post("/v1/attest/cycle", async (request) => {
    const { cycle, digest } = parseInput(cycleRequest, request.body, "body");
    const signature = await endpoints.cycles.attest(cycle, digest);
    log.info({ cycle: cycle.toString(), digest }, "cycle signed");
    return { ...signature, digest };
  });
  server.post("/v1/attest/credit-stop", async (request) => {
    const stop = parseInput(stopRequest, request.body, "body");
    const { signature, digest } = await endpoints.cycles.attestStop(stop);
    log.info(
      { chain: stop.chain, cycle: stop.cycle.toString(), accounts: stop.accounts, digest },
      "credit stop signed",
    );
    return { ...signature, digest };
  });
  server.post("/v1/check/void-entry", async (request) => {
    await endpoints.cycles.checkVoid(parseInput(voidRequest, request.body, "body"));
    return { voidable: true };
  });
  server.post("/v1/attest/void-entry", async (request) => {
    const entry = parseInput(voidRequest, request.body, "body");
    const { signature, digest } = await endpoints.cycles.attestVoid(entry);
    const { journalIndex, reason } = entry;
    log.info({ journalIndex: journalIndex.toString(), reason, digest }, "entry signed to be void");
    return { ...signature, digest };
  });
  server.post("/v1/attest/rebalance", async (request) => {
    const { number, digest } = parseInput(orderRequest, request.body, "body");
    const signature = await endpoints.cycles.attestOrder(number, digest);
    log.info({ number: number.toString(), digest }, "rebalance order signed");
    return { ...signature, digest };
  });
  server.post("/v1/sign/attestation", async (request) => {
    const { txId, messageId } = parseInput(attestationRequest, request.body, "body");
    return toJson(await endpoints.attestation(txId, messageId));
  });
  server.post("/v1/sign/guardian", async (request) => {
    const { txId, emitter, sequence } = parseInput(guardianRequest, request.body, "body");
    return toJson(await endpoints.guardian(txId, emitter, sequence));
  });
  server.post("/v1/sign/dvn", async (request) => {
    const { txId, guid, expirationSeconds } = parseInput(dvnRequest, request.body, "body");
    return endpoints.dvn(txId, guid, expirationSeconds);
  });
  return server;
}

function addMetrics(server: FastifyInstance, metrics: OperatorMetrics, endpoints: OperatorEndpoints): void {
  addMetricsRoute(server, metrics.registry, async () => metrics.show(endpoints.progress()));
  server.addHook("onResponse", async ({ method, routeOptions: { url } }, { statusCode }) => {
    if (method === "POST" && url !== undefined && statusCode === 200) metrics.signed(url);
  });
}

function toJson(signed: SignedBody): unknown {
  const { body, signature } = signed;
  return {
    signature,
    body: { ...body, sequence: body.sequence.toString(), payload: `0x${Buffer.from(body.payload).toString("hex")}` },
  };
}
