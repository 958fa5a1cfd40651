import { z } from "zod";
import { invalidParams, RpcError, rpcCodes } from "./rpc-error.ts";

const maxBatch = 100;

/** Answers one method; validates the parameters itself. */
export type RpcMethod<Context> = (context: Context, params: readonly unknown[]) => unknown;

/** Methods by name. */
export type RpcMethods<Context> = ReadonlyMap<string, RpcMethod<Context>>;

/** A JSON-RPC answer. */
export interface RpcAnswer {
  readonly jsonrpc: "2.0";
  readonly id: string | number | null;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string; readonly data?: unknown };
}

const request = z.object({
  jsonrpc: z.literal("2.0"),
  id: z.union([z.string(), z.number(), z.null()]).optional(),
  method: z.string(),
  params: z.union([z.array(z.unknown()), z.record(z.string(), z.unknown())]).optional(),
});

/** Binds a method to the schema of its parameters. */
export function rpcMethod<Context, Params>(
  schema: z.ZodType<Params>,
  answer: (context: Context, params: NoInfer<Params>) => unknown,
): RpcMethod<Context> {
  return (context, params) => {
    const parsed = schema.safeParse(params);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw invalidParams(`Invalid params: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}.`);
    }
    return answer(context, parsed.data);
  };
}

/**
 * Answers the text of a request or a batch. Never throws: failures become error objects.
 *
 * @returns the answer, an array of answers, or null for notifications
 */
export function answerText<Context>(
  methods: RpcMethods<Context>,
  context: Context,
  text: string,
): RpcAnswer | readonly RpcAnswer[] | null {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return failure(null, new RpcError(rpcCodes.parseError, "Parse error"));
  }
  if (!Array.isArray(body)) return answerOne(methods, context, body);
  if (body.length === 0 || body.length > maxBatch) {
    return failure(null, new RpcError(rpcCodes.invalidRequest, `Invalid request: a batch has 1 to ${maxBatch} calls`));
  }
  const answers = body.map((item) => answerOne(methods, context, item)).filter((answer) => answer !== null);
  return answers.length === 0 ? null : answers;
}

function answerOne<Context>(methods: RpcMethods<Context>, context: Context, body: unknown): RpcAnswer | null {
  const parsed = request.safeParse(body);
  if (!parsed.success) return failure(null, new RpcError(rpcCodes.invalidRequest, "Invalid request"));
  const { id, method, params = [] } = parsed.data;
  if (id === undefined) return null;
  try {
    const handler = methods.get(method);
    if (handler === undefined) throw new RpcError(rpcCodes.methodNotFound, "Method not found");
    if (!Array.isArray(params)) throw invalidParams("`params` should be an array");
    return { jsonrpc: "2.0", id, result: handler(context, params) ?? null };
  } catch (error) {
    return failure(id, error);
  }
}

function failure(id: string | number | null, error: unknown): RpcAnswer {
  if (error instanceof RpcError) {
    const shown = { code: error.code, message: error.message };
    return { jsonrpc: "2.0", id, error: error.data === undefined ? shown : { ...shown, data: error.data } };
  }
  // Internal errors are logged, not shown to the caller.
  console.error("solana-node: a request failed inside:", error);
  return { jsonrpc: "2.0", id, error: { code: rpcCodes.internalError, message: "Internal error" } };
}
