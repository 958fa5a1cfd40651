import { IsthmusError } from "@isthmus/protocol";
import { BaseError, HttpRequestError, LimitExceededRpcError, TimeoutError } from "viem";

/**
 * Runs one question to a node.
 * @throws REQUEST_TIMEOUT when the node does not answer in time or is unreachable; NODE_RATE_LIMITED when it answers no more
 *   requests for now; other errors pass unchanged
 */
export async function ask<T>(chainName: string, question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (cause) {
    // Before the next one: `isUnreachable` takes every failed HTTP request, also this one.
    if (isRateLimited(cause)) throw new IsthmusError("NODE_RATE_LIMITED", { chain: chainName }, { cause });
    if (isUnreachable(cause)) throw new IsthmusError("REQUEST_TIMEOUT", { chain: chainName }, { cause });
    throw cause;
  }
}

/** Whether an error means that the node is unreachable, rather than that it answered with an error. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof BaseError)) return false;
  return error.walk((inner) => inner instanceof HttpRequestError || inner instanceof TimeoutError) !== null;
}

/** By HTTP's status, or by the code that EIP-1474 gives it. */
function isRateLimited(error: unknown): boolean {
  if (!(error instanceof BaseError)) return false;
  const found = error.walk(
    (inner) => (inner instanceof HttpRequestError && inner.status === 429) || inner instanceof LimitExceededRpcError,
  );
  return found !== null;
}
