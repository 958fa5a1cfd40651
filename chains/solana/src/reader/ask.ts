import { errorCodes, IsthmusError, isIsthmusError } from "@isthmus/protocol";
import { Connection } from "@solana/web3.js";
import { isRateLimited } from "../error/decode-node-error.ts";

/** How a client reaches its Solana network. */
export interface SolanaEndpoint {
  readonly rpcUrl: string;
  /** Only where it is not the port after the RPC port. */
  readonly wsUrl?: string;
  /** Per request, in milliseconds; default 5,000. */
  readonly timeoutMs?: number;
}

/**
 * The stock Connection at commitment `confirmed`, whose requests end: an unreachable node gives REQUEST_TIMEOUT
 * instead of a promise without end.
 */
export function openConnection(endpoint: SolanaEndpoint): Connection {
  const timeoutMs = endpoint.timeoutMs ?? 5_000;
  return new Connection(endpoint.rpcUrl, {
    commitment: "confirmed",
    ...(endpoint.wsUrl === undefined ? {} : { wsEndpoint: endpoint.wsUrl }),
    fetch: async (input, init) => {
      try {
        return await fetch(input, { ...init, signal: AbortSignal.timeout(timeoutMs) });
      } catch (cause) {
        throw new IsthmusError("REQUEST_TIMEOUT", { chain: "solana" }, { cause });
      }
    },
  });
}

/**
 * Runs one question to a node. The Connection wraps some errors in its own; ours comes out as it went in.
 * @throws REQUEST_TIMEOUT when the node does not answer in time or is unreachable; NODE_RATE_LIMITED when it answers no more
 *   requests for now; other errors pass unchanged
 */
export async function ask<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (error) {
    for (let inner: unknown = error; inner instanceof Error; inner = inner.cause) {
      if (isIsthmusError(inner, "REQUEST_TIMEOUT")) throw inner;
      if (isRateLimited(inner)) throw new IsthmusError("NODE_RATE_LIMITED", { chain: "solana" }, { cause: error });
      // The time ran out between the head of the answer and its end.
      if (inner.name === "TimeoutError")
        throw new IsthmusError("REQUEST_TIMEOUT", { chain: "solana" }, { cause: error });
      // Some methods of the Connection keep only the text of what went wrong.
      if (inner.message.includes(errorCodes.REQUEST_TIMEOUT.text))
        throw new IsthmusError("REQUEST_TIMEOUT", { chain: "solana" }, { cause: error });
    }
    throw error;
  }
}

/** The JSON-RPC error code of an error, or null when the node did not answer with one. */
export function rpcErrorCode(error: unknown): number | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "number" ? error.code : null;
}
