import { parseInput } from "@isthmus/service";
import type { z } from "zod";

/** One route of the API: its schemas, which check every input before the handler runs, and its purpose. */
export interface Route {
  readonly method: "GET" | "POST";
  /** With `{name}` for path parameters, as OpenAPI writes them. */
  readonly path: string;
  readonly summary: string;
  /** Needs the admin token. */
  readonly admin: boolean;
  readonly params: z.ZodType | null;
  readonly query: z.ZodType | null;
  readonly body: z.ZodType | null;
  readonly maxBodyBytes: number;
  /** The answer as JSON. */
  readonly answer: z.ZodType;
  readonly gatewayStatuses: readonly (502 | 504)[];
  handle(input: {
    readonly params: unknown;
    readonly query: unknown;
    readonly body: unknown;
    /** The remote address of the caller. */
    readonly client: string;
  }): Promise<unknown>;
}

type Input<S extends z.ZodType | undefined> = S extends z.ZodType ? z.output<S> : undefined;

interface Definition<
  P extends z.ZodType | undefined,
  Q extends z.ZodType | undefined,
  B extends z.ZodType | undefined,
> {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly summary: string;
  readonly admin?: boolean;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly maxBodyBytes?: number;
  /** The answer as JSON, for the description: what the handler returns with bigints as text. */
  readonly answer: z.ZodType;
  /** Statuses from 500 on that it may answer with besides 503. */
  readonly gatewayStatuses?: readonly (502 | 504)[];
  handle(input: {
    readonly params: Input<P>;
    readonly query: Input<Q>;
    readonly body: Input<B>;
    readonly client: string;
  }): Promise<unknown>;
}

/** Body limit of every route that sets none of its own. */
export const defaultBodyBytes = 1_048_576;

/** Defines a route; its handler receives the output of its schemas. */
export function route<
  P extends z.ZodType | undefined = undefined,
  Q extends z.ZodType | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
>(definition: Definition<P, Q, B>): Route {
  const { params, query, body } = definition;
  return {
    method: definition.method,
    path: definition.path,
    summary: definition.summary,
    admin: definition.admin ?? false,
    params: params ?? null,
    query: query ?? null,
    body: body ?? null,
    maxBodyBytes: definition.maxBodyBytes ?? defaultBodyBytes,
    answer: definition.answer,
    gatewayStatuses: definition.gatewayStatuses ?? [],
    handle: (input) =>
      definition.handle({
        params: checked("path", params, input.params) as Input<P>,
        query: checked("query", query, input.query) as Input<Q>,
        body: checked("body", body, input.body) as Input<B>,
        client: input.client,
      }),
  };
}

/** @throws INPUT_INVALID with the path of the first wrong field */
function checked(part: string, schema: z.ZodType | undefined, value: unknown): unknown {
  return schema === undefined ? undefined : parseInput(schema, value ?? {}, part);
}
