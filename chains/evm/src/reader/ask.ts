import { IsthmusError } from "@isthmus/protocol";
import { BaseError, HttpRequestError, TimeoutError } from "viem";

/**
 * Runs one question to a node.
 * @throws REQUEST_TIMEOUT when the node does not answer in time or is unreachable; other errors pass unchanged
 */
export async function ask<T>(chainName: string, question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (cause) {
    if (isUnreachable(cause)) throw new IsthmusError("REQUEST_TIMEOUT", { chain: chainName }, { cause });
    throw cause;
  }
}

/** Whether an error means that the node is unreachable, rather than that it answered with an error. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof BaseError)) return false;
  return error.walk((inner) => inner instanceof HttpRequestError || inner instanceof TimeoutError) !== null;
}
