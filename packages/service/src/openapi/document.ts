import { errorCodes } from "@isthmus/protocol";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Operation } from "./operation.ts";

/** The OpenAPI 3.1 description of a service, derived from the schemas that check its requests and describe its answers. */
export function openApiDocument(title: string, operations: readonly Operation[]): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of [...operations, documentOperation]) {
    const methods = paths[operation.path] ?? {};
    paths[operation.path] = methods;
    methods[operation.method.toLowerCase()] = operationOf(operation);
  }
  return {
    openapi: "3.1.0",
    info: {
      title,
      version: "0.1.0",
      description: "Bigints are decimal strings; bytes are 0x-prefixed lower-case hex. Answers may gain fields.",
    },
    servers: [{ url: "/", description: "where this document was read" }],
    paths,
    components: {
      securitySchemes: { admin: { type: "http", scheme: "bearer" } },
      schemas: { Error: jsonSchema(errorAnswer) },
    },
  };
}

/** Adds `GET /openapi.json` with the description of the operations and of itself. */
export function addOpenApiRoute(server: FastifyInstance, title: string, operations: readonly Operation[]): void {
  const document = JSON.stringify(openApiDocument(title, operations));
  server.get("/openapi.json", (_request, reply) => reply.type("application/json").send(document));
}

const documentOperation: Operation = {
  method: "GET",
  path: "/openapi.json",
  summary: "This description",
  answer: z.object({ openapi: z.literal("3.1.0"), paths: z.record(z.string(), z.unknown()) }),
};

const errorAnswer = z.object({
  error: z.object({
    code: z.enum(Object.keys(errorCodes)),
    message: z.string(),
    details: z.record(z.string(), z.unknown()),
    next: z.string().meta({ description: "what the caller does next" }),
    retriable: z.boolean().meta({ description: "whether repeating the request later can succeed" }),
    docs: z.string().meta({ description: "where the code is documented in the repository" }),
  }),
});

function jsonSchema(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return rest;
}

function operationOf(operation: Operation): Record<string, unknown> {
  const { method, path, summary, admin = false, params = null, query = null, body = null } = operation;
  return {
    operationId: operationId(method, path),
    summary,
    ...(admin ? { security: [{ admin: [] }] } : {}),
    parameters: [...parametersOf("path", params), ...parametersOf("query", query)],
    ...(body === null
      ? {}
      : { requestBody: { required: true, content: { "application/json": { schema: jsonSchema(body) } } } }),
    responses: responsesOf(operation),
  };
}

/** Such as `get-v1-cycles-n`. */
const operationId = (method: string, path: string): string =>
  [method.toLowerCase(), ...path.split(/[^A-Za-z0-9]+/).filter((part) => part !== "")].join("-");

function responsesOf({ answer, gatewayStatuses = [] }: Operation): Record<string, unknown> {
  const content =
    typeof answer === "string" ? { [answer]: {} } : { "application/json": { schema: jsonSchema(answer) } };
  const refusal = (description: string) => ({
    description,
    content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } },
  });
  const gateways = gatewayStatuses.map((status) => [status, refusal("another process or a chain's node failed")]);
  return {
    200: { description: "done", content },
    "4XX": refusal("refused: nothing has changed"),
    503: refusal("not ready, or the database is unreachable: repeat the request"),
    ...Object.fromEntries(gateways),
  };
}

function parametersOf(place: "path" | "query", schema: z.ZodType | null): unknown[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, field]) => ({
    name,
    in: place,
    required: place === "path" || !field.safeParse(undefined).success,
    schema: jsonSchema(field),
  }));
}
