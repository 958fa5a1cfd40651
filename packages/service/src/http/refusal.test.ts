import { IsthmusError } from "@isthmus/protocol";
import type { FastifyRequest } from "fastify";
import { describe, expect, it } from "vitest";
import { codedError, refusalBody, retryHeaders } from "./refusal.ts";

const request = ({ readableAborted } = { readableAborted: false }) =>
  ({ routeOptions: { bodyLimit: 10 }, raw: { readableAborted } }) as unknown as FastifyRequest;
const coded = (code: string) => Object.assign(new Error("secret"), { code });

describe("codedError", () => {
  it("hides every error without a code, whatever status or code a library gave it", () => {
    for (const thrown of ["secret", undefined, new Error("secret"), coded("ENOENT"), { code: "FST_ERR_BAD_URL" }]) {
      const error = codedError(thrown, request());
      expect(JSON.stringify(refusalBody(error))).not.toContain("secret");
      expect([error.code, error.cause]).toEqual(["INTERNAL", thrown]);
    }
  });

  it("passes an IsthmusError through", () => {
    const error = new IsthmusError("NOT_FINAL");
    expect(codedError(error, request())).toBe(error);
  });

  it("names the field of a request that Fastify refuses, and the limit of a body that is too large", () => {
    expect(codedError(coded("FST_ERR_BAD_URL"), request())).toMatchObject({
      code: "INPUT_INVALID",
      details: { field: "url" },
    });
    expect(codedError(coded("FST_ERR_CTP_BODY_TOO_LARGE"), request())).toMatchObject({
      code: "INPUT_TOO_LARGE",
      details: { limitBytes: 10 },
    });
  });

  it("treats a client that disconnects inside its body as the caller's error", () => {
    expect(codedError(coded("ECONNRESET"), request({ readableAborted: true }))).toMatchObject({
      code: "INPUT_INVALID",
      details: { field: "body" },
    });
  });
});

describe("retryHeaders", () => {
  it("names when to come again, where waiting helps", () => {
    expect(retryHeaders(new IsthmusError("RATE_LIMITED", { retryAfterSeconds: 3 }))).toEqual({ "retry-after": "3" });
    expect(retryHeaders(new IsthmusError("STORE_UNAVAILABLE"))).toEqual({ "retry-after": "1" });
    expect(retryHeaders(new IsthmusError("NONCE_USED"))).toEqual({});
  });
});
