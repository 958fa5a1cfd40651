import { errorCodes, IsthmusError } from "@isthmus/protocol";
import { expect, it } from "vitest";
import { decodeNodeError } from "./decode-node-error.ts";

it("passes our own errors, however deep the Connection wrapped them", () => {
  const own = new IsthmusError("PAUSED");
  expect(decodeNodeError(new Error("wrapped", { cause: new Error("again", { cause: own }) }))).toBe(own);
});

it.each([
  "fetch failed",
  "connect ECONNREFUSED 127.0.0.1:9",
  "503 Service Unavailable",
  errorCodes.REQUEST_TIMEOUT.text,
])("takes %j for an unreachable node", (text) => {
  expect(decodeNodeError(new TypeError(text)).code).toBe("REQUEST_TIMEOUT");
});

it.each(["429 Too Many Requests: {}", "failed to get recent blockhash: Error: 429 Too Many Requests: {}"])(
  "names a node that limits requests by %j",
  (text) => {
    expect(decodeNodeError(new Error(text)).code).toBe("NODE_RATE_LIMITED");
  },
);

it("keeps the reason of any other answer, and is no timeout", () => {
  const error = decodeNodeError(new Error("failed to get recent blockhash"));
  expect(error.code).not.toBe("REQUEST_TIMEOUT");
  expect(error.details.reason).toMatch(/blockhash/);
});

it("reads the program's number", () => {
  const { number } = errorCodes.VOTES_MISSING;
  expect(decodeNodeError({ InstructionError: [1, { Custom: number }] }).code).toBe("VOTES_MISSING");
});
