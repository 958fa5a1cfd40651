import { errorCodeOf } from "@isthmus/contracts-solana";
import { errorCodes, IsthmusError } from "@isthmus/protocol";

/**
 * The error for what a node, or the Connection in front of it, answered with.
 * @returns REQUEST_TIMEOUT when the node is unreachable; NODE_RATE_LIMITED; the program's code; NODE_ERROR with the node's reason
 */
export function decodeNodeError(error: unknown): IsthmusError {
  // The Connection wraps what its transport throws, and some of its methods keep only the text.
  for (let inner: unknown = error; inner instanceof Error; inner = inner.cause) {
    if (inner instanceof IsthmusError) return inner;
    if (isRateLimited(inner)) return new IsthmusError("NODE_RATE_LIMITED", { chain: "solana" }, { cause: error });
    if (inner.message.includes(errorCodes.REQUEST_TIMEOUT.text))
      return new IsthmusError("REQUEST_TIMEOUT", { chain: "solana" }, { cause: error });
  }
  const code = errorCodeOf(error);
  if (code !== null) return new IsthmusError(code, {}, { cause: error });
  const reason = (error instanceof Error ? error.message : String(error)).slice(0, 200);
  const unreachable = /fetch failed|ECONN|timed? ?out|socket|502|503|504/i.test(reason);
  return new IsthmusError(unreachable ? "REQUEST_TIMEOUT" : "NODE_ERROR", { reason }, { cause: error });
}

/** Whether the Connection gave up, after its own pauses, because the node limits requests: it keeps only the text of that. */
export function isRateLimited(error: Error): boolean {
  return /(?:^|: )429 /.test(error.message);
}
