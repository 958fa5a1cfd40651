import { HttpRequestError, LimitExceededRpcError, RpcRequestError, TimeoutError } from "viem";
import { expect, it } from "vitest";
import { ask, isUnreachable } from "./ask.ts";

const url = "http://node";
const unreachable = new HttpRequestError({ url, details: "fetch failed" });
const answered = new RpcRequestError({ body: {}, url, error: { code: -32_000, message: "no" } });

it("distinguishes a node that does not answer from one that answers with an error", () => {
  expect([unreachable, new TimeoutError({ body: {}, url })].map(isUnreachable)).toEqual([true, true]);
  expect([answered, new Error("fetch failed"), null].map(isUnreachable)).toEqual([false, false, false]);
});

it("turns only the former into REQUEST_TIMEOUT", async () => {
  await expect(ask("hub", () => Promise.reject(unreachable))).rejects.toMatchObject({
    code: "REQUEST_TIMEOUT",
    details: { chain: "hub" },
  });
  await expect(ask("hub", () => Promise.reject(answered))).rejects.toBe(answered);
  expect(await ask("hub", async () => 7)).toBe(7);
});

it.each([
  ["status 429", new HttpRequestError({ url, status: 429, details: "Too Many Requests" })],
  ["code -32005", new LimitExceededRpcError(answered)],
])("names a node that limits requests by %s", async (_, limited) => {
  await expect(ask("hub", () => Promise.reject(limited))).rejects.toMatchObject({ code: "NODE_RATE_LIMITED" });
});
