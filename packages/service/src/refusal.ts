import { type ErrorBody, type ErrorDetails, IsthmusError, isIsthmusError } from "@isthmus/protocol";
import type { FastifyRequest } from "fastify";

/** A request that was refused, as a door tells its log. */
export interface Refusal {
  /** What the caller is told. */
  readonly error: IsthmusError;
  /** What was thrown; another than `error` when it was not ours, and then never shown to the caller. */
  readonly thrown: unknown;
  /** The same as in the header `x-request-id`. */
  readonly requestId: string;
  readonly method: string;
  /** As it was asked for, cut to 200 characters. */
  readonly url: string;
}

/** The body of every refusal. */
export function refusalBody(error: IsthmusError): { readonly error: ErrorBody } {
  return { error: error.toBody() };
}

/**
 * Anything thrown, as an error with a code. What Fastify says of a request is the caller's error and named; everything
 * else that is not ours is INTERNAL and nothing more: messages of libraries stay inside.
 */
export function codedError(thrown: unknown, request: FastifyRequest): IsthmusError {
  if (isIsthmusError(thrown)) return thrown;
  const options = { cause: thrown };
  const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";
  if (code === "FST_ERR_CTP_BODY_TOO_LARGE")
    return new IsthmusError("INPUT_TOO_LARGE", { limitBytes: request.routeOptions.bodyLimit ?? null }, options);
  const details = requestFaults[code];
  if (details !== undefined) return new IsthmusError("INPUT_INVALID", details, options);
  // A client that goes away in the middle of its body; nobody reads the answer, and nothing is wrong inside.
  if (request.raw.readableAborted)
    return new IsthmusError("INPUT_INVALID", { field: "body", problem: "it ended before its end" }, options);
  return new IsthmusError("INTERNAL", {}, options);
}

/** What can be wrong with a request before it reaches a route, by Fastify's name for it. */
const requestFaults: Readonly<Record<string, ErrorDetails>> = {
  FST_ERR_BAD_URL: { field: "url", problem: "not a valid address" },
  FST_ERR_MAX_PARAM_LENGTH: { field: "url", problem: "a part of the path is too long" },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { field: "content-type", problem: "not application/json" },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: { field: "content-length", problem: "not the length of the body" },
  FST_ERR_CTP_EMPTY_JSON_BODY: { field: "body", problem: "empty" },
  FST_ERR_CTP_INVALID_JSON_BODY: { field: "body", problem: "not JSON" },
};
