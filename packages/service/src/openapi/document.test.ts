import { errorCodes } from "@isthmus/protocol";
import { expect, it } from "vitest";
import { z } from "zod";
import { openApiDocument } from "./document.ts";
import { metricsOperation } from "./operation.ts";

const operations = [
  {
    method: "GET",
    path: "/v1/cycles/{n}",
    summary: "One cycle",
    params: z.strictObject({ n: z.string() }),
    query: z.strictObject({ limit: z.string().optional(), from: z.string() }),
    answer: z.object({ cycle: z.string() }),
    gatewayStatuses: [504],
  },
  {
    method: "POST",
    path: "/v1/cycles/{n}",
    summary: "Closes",
    admin: true,
    body: z.strictObject({ step: z.int().min(0) }),
    answer: z.object({ closed: z.literal(true) }),
  },
  metricsOperation,
] as const;

it("describes every operation from its schemas, with its answers and its refusals", () => {
  const { paths, servers } = openApiDocument("Test", operations);
  const text = expect.objectContaining({ type: "string" });
  const refusal = expect.objectContaining({
    content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } },
  });
  expect(servers).toEqual([expect.objectContaining({ url: "/" })]);
  expect(paths).toEqual({
    "/v1/cycles/{n}": {
      get: {
        operationId: "get-v1-cycles-n",
        summary: "One cycle",
        parameters: [
          { name: "n", in: "path", required: true, schema: text },
          { name: "limit", in: "query", required: false, schema: text },
          { name: "from", in: "query", required: true, schema: text },
        ],
        responses: {
          200: {
            description: "done",
            content: { "application/json": { schema: expect.objectContaining({ required: ["cycle"] }) } },
          },
          "4XX": refusal,
          503: refusal,
          504: refusal,
        },
      },
      post: expect.objectContaining({
        security: [{ admin: [] }],
        requestBody: expect.objectContaining({ required: true }),
      }),
    },
    "/metrics": {
      get: expect.objectContaining({
        responses: expect.objectContaining({ 200: { description: "done", content: { "text/plain": {} } } }),
      }),
    },
    "/openapi.json": { get: expect.objectContaining({ operationId: "get-openapi-json" }) },
  });
});

it("lists every code of the error table", () => {
  const { components } = openApiDocument("Test", []) as {
    components: { schemas: { Error: { properties: { error: { properties: { code: { enum: string[] } } } } } } };
  };
  expect(components.schemas.Error.properties.error.properties.code.enum).toEqual(Object.keys(errorCodes));
});
