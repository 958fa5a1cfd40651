import { IsthmusError } from "@isthmus/protocol";

/** One JSON-RPC request. */
export interface RpcRequest {
  readonly method: string;
  readonly params: readonly unknown[];
}

interface RpcResponse {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string; readonly data?: unknown };
}

/** What one request of a batch brought: a result or the node's error. */
export type RpcOutcome = { readonly result: unknown } | { readonly error: string; readonly data: unknown };

/**
 * Sends many requests in one HTTP request; outcomes come in the order of the requests.
 * @throws REQUEST_TIMEOUT when the node does not answer
 */
export async function rpcBatch(rpcUrl: string, requests: readonly RpcRequest[]): Promise<RpcOutcome[]> {
  if (requests.length === 0) return [];
  const body = requests.map((request, id) => ({ jsonrpc: "2.0", id, ...request }));
  let responses: RpcResponse[];
  try {
    const answer = await fetch(rpcUrl, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(30_000),
    });
    responses = (await answer.json()) as RpcResponse[];
  } catch (cause) {
    throw new IsthmusError("REQUEST_TIMEOUT", { method: requests[0]?.method ?? "" }, { cause });
  }
  const byId = new Map(responses.map((response) => [response.id, response]));
  return requests.map((_, id) => {
    const response = byId.get(id);
    if (response === undefined) return { error: "no response", data: null };
    const { error, result } = response;
    return error === undefined ? { result: result ?? null } : { error: error.message, data: error.data ?? null };
  });
}

/**
 * Sends one request.
 * @throws REQUEST_TIMEOUT when the node does not answer, NODE_ERROR with the node's error
 */
export async function rpcCall(rpcUrl: string, method: string, params: readonly unknown[] = []): Promise<unknown> {
  const [outcome] = await rpcBatch(rpcUrl, [{ method, params }]);
  if (outcome === undefined) throw new IsthmusError("REQUEST_TIMEOUT", { method });
  if ("error" in outcome) throw new IsthmusError("NODE_ERROR", { method, reason: outcome.error });
  return outcome.result;
}
