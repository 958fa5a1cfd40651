import { describe, expect, it } from "vitest";
import { z } from "zod";
import { bigText } from "./fields.ts";
import { defaultBodyBytes, route } from "./route.ts";

const cycle = route({
  method: "POST",
  path: "/v1/cycles/{n}",
  summary: "test",
  answer: z.unknown(),
  params: z.strictObject({ n: bigText }),
  query: z.strictObject({ limit: z.string().optional() }),
  body: z.strictObject({ step: z.int() }),
  handle: async (input) => input,
});

const client = "192.0.2.7";

describe("route", () => {
  it.each([
    [{ params: { n: "x" }, query: {}, body: { step: 1 } }, "n"],
    [{ params: { n: "1" }, query: { offset: "1" }, body: { step: 1 } }, "offset"],
    [{ params: { n: "1" }, query: {}, body: { step: "1" } }, "step"],
    [{ params: { n: "1" }, query: {}, body: [] }, "body"],
  ])("refuses %j by its field before the handler runs", (input, field) => {
    expect(() => cycle.handle({ ...input, client })).toThrow(
      expect.objectContaining({ code: "INPUT_INVALID", details: expect.objectContaining({ field }) }),
    );
  });

  it("passes the schemas' output to the handler, and nothing without a schema", async () => {
    const input = { params: { n: "7" }, query: undefined, body: { step: 1 } };
    expect(await cycle.handle({ ...input, client })).toEqual({
      params: { n: 7n },
      query: {},
      body: { step: 1 },
      client,
    });
    const bare = route({
      method: "GET",
      path: "/x",
      summary: "test",
      answer: z.unknown(),
      handle: async (given) => given,
    });
    expect(await bare.handle({ params: { n: 1 }, query: {}, body: "x", client })).toEqual({ client });
  });

  it("is public with the default body limit unless it sets others", () => {
    expect(cycle).toMatchObject({ admin: false, maxBodyBytes: defaultBodyBytes });
  });
});
