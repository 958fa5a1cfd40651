import { errorCodes } from "@isthmus/protocol";
import { z } from "zod";
import type { Route } from "./route.ts";

const jsonSchema = (schema: z.ZodType) => z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });

/** The OpenAPI 3.1 description of the routes, derived from the schemas that check them. */
export function openApiDocument(routes: readonly Route[]): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const operations = paths[route.path] ?? {};
    paths[route.path] = operations;
    operations[route.method.toLowerCase()] = operationOf(route);
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Isthmus coordinator",
      version: "0.1.0",
      description: "Bigints are decimal strings; bytes are 0x-prefixed lower-case hex.",
    },
    paths,
    components: {
      securitySchemes: { admin: { type: "http", scheme: "bearer" } },
      schemas: { Error: errorSchema },
    },
  };
}

function operationOf(route: Route): Record<string, unknown> {
  const error = {
    description: "refused",
    content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } },
  };
  return {
    summary: route.summary,
    ...(route.admin ? { security: [{ admin: [] }] } : {}),
    parameters: [...parametersOf("path", route.params), ...parametersOf("query", route.query)],
    ...(route.body === null
      ? {}
      : { requestBody: { required: true, content: { "application/json": { schema: jsonSchema(route.body) } } } }),
    responses: { 200: { description: "done", content: { "application/json": {} } }, "4XX": error, "5XX": error },
  };
}

function parametersOf(place: "path" | "query", schema: z.ZodType | null): unknown[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, field]) => ({
    name,
    in: place,
    required: place === "path",
    schema: jsonSchema(field),
  }));
}

const errorSchema = {
  type: "object",
  required: ["error"],
  properties: {
    error: {
      type: "object",
      required: ["code", "message", "details", "next", "retriable", "docs"],
      properties: {
        code: { enum: Object.keys(errorCodes) },
        message: { type: "string" },
        details: { type: "object" },
        next: { type: "string", description: "what the caller does next" },
        retriable: { type: "boolean", description: "whether repeating the request later can succeed" },
        docs: { type: "string", description: "where the code is documented in the repository" },
      },
    },
  },
};
