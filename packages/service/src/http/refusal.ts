import { type ErrorBody, type ErrorDetails, IsthmusError, isIsthmusError } from "@isthmus/protocol";
import type { FastifyRequest } from "fastify";

/** A refused request, for the service's log. */
export interface Refusal {
  /** The error that the caller receives. */
  readonly error: IsthmusError;
  /** What was thrown; differs from `error` when it had no code, and is then never sent to the caller. */
  readonly thrown: unknown;
  /** The value of the header `x-request-id`. */
  readonly requestId: string;
  readonly method: string;
  /** As requested, cut to 200 characters. */
  readonly url: string;
}

/** The body of every refusal. */
export function refusalBody(error: IsthmusError): { readonly error: ErrorBody } {
  return { error: error.toBody() };
}

/** When to send a refused request again, where waiting helps: the seconds of the refusal, or one. */
export function retryHeaders({ code, details }: IsthmusError): Readonly<Record<string, string>> {
  if (!laterCodes.has(code)) return {};
  const { retryAfterSeconds = 1 } = details;
  return { "retry-after": String(retryAfterSeconds) };
}

const laterCodes: ReadonlySet<string> = new Set(["RATE_LIMITED", "NOT_READY", "STORE_UNAVAILABLE"]);

/**
 * Gives anything thrown a code. Fastify's complaints about a request are the caller's errors and name the field; everything
 * else without a code is INTERNAL without details: messages of libraries stay inside.
 */
export function codedError(thrown: unknown, request: FastifyRequest): IsthmusError {
  if (isIsthmusError(thrown)) return thrown;
  const options = { cause: thrown };
  const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";
  if (code === "FST_ERR_CTP_BODY_TOO_LARGE")
    return new IsthmusError("INPUT_TOO_LARGE", { limitBytes: request.routeOptions.bodyLimit ?? null }, options);
  const details = requestFaults[code];
  if (details !== undefined) return new IsthmusError("INPUT_INVALID", details, options);
  // The client disconnected inside its body: nobody reads the answer, and nothing is wrong here.
  if (request.raw.readableAborted)
    return new IsthmusError("INPUT_INVALID", { field: "body", problem: "it ended before its end" }, options);
  return new IsthmusError("INTERNAL", {}, options);
}

/** Faults of a request that never reaches a route, by Fastify's code. */
const requestFaults: Readonly<Record<string, ErrorDetails>> = {
  FST_ERR_BAD_URL: { field: "url", problem: "not a valid address" },
  FST_ERR_MAX_PARAM_LENGTH: { field: "url", problem: "a part of the path is too long" },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { field: "content-type", problem: "not application/json" },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: { field: "content-length", problem: "not the length of the body" },
  FST_ERR_CTP_EMPTY_JSON_BODY: { field: "body", problem: "empty" },
  FST_ERR_ROUTE_MISSING_CONTENT_TYPE: { field: "content-type", problem: "missing" },
  FST_ERR_CTP_INVALID_JSON_BODY: { field: "body", problem: "not JSON" },
};
