import { errorCodes } from "@isthmus/protocol";
import { expect, it } from "vitest";
import { z } from "zod";
import { bigText } from "./fields.ts";
import { openApiDocument } from "./openapi.ts";
import { route } from "./route.ts";

const routes = [
  route({
    method: "GET",
    path: "/v1/cycles/{n}",
    summary: "One cycle",
    params: z.strictObject({ n: bigText }),
    query: z.strictObject({ limit: z.string().optional() }),
    handle: async () => null,
  }),
  route({
    method: "POST",
    path: "/v1/cycles/{n}",
    summary: "Closes",
    admin: true,
    body: z.strictObject({ step: z.int().min(0) }),
    handle: async () => null,
  }),
];

it("describes every route from its schemas", () => {
  expect(openApiDocument(routes).paths).toEqual({
    "/v1/cycles/{n}": {
      get: expect.objectContaining({
        summary: "One cycle",
        parameters: [
          { name: "n", in: "path", required: true, schema: expect.objectContaining({ type: "string" }) },
          { name: "limit", in: "query", required: false, schema: expect.objectContaining({ type: "string" }) },
        ],
      }),
      post: expect.objectContaining({
        security: [{ admin: [] }],
        requestBody: expect.objectContaining({ required: true }),
      }),
    },
  });
});

it("lists every code of the error table", () => {
  const { components } = openApiDocument([]) as {
    components: { schemas: { Error: { properties: { error: { properties: { code: { enum: string[] } } } } } } };
  };
  expect(components.schemas.Error.properties.error.properties.code.enum).toEqual(Object.keys(errorCodes));
});
