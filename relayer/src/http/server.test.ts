import { openApiDocument } from "@isthmus/service";
import { AnswerCheck, type Described } from "@isthmus/service/testing";
import { Database } from "@isthmus/store";
import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operations } from "./operations.ts";
import { createServer } from "./server.ts";
import { RelayerMetrics } from "./status.ts";

let server: FastifyInstance;
let database: Database;
let ages: Record<string, number>;

beforeAll(() => {
  // There is no database: every route that needs it must refuse.
  const retry = { firstPauseMs: 1, longestPauseMs: 1, giveUpAfterMs: 5 };
  database = new Database({ url: "postgresql://nobody@127.0.0.1:9/none", name: "test", retry });
  server = createServer({ database, metrics: new RelayerMetrics(), loops: () => ages, log: pino({ enabled: false }) });
});

afterAll(async () => {
  await server.close();
  await database.close();
});

const described = new AnswerCheck(openApiDocument("test", operations) as unknown as Described);

async function get(path: string) {
  const answer = await server.inject(path);
  const { statusCode: status, headers, body: text } = answer;
  expect(
    described.fault({ method: "GET", path, status, contentType: String(headers["content-type"]), text }),
  ).toBeNull();
  return answer;
}

const codeOf = (body: string) => (JSON.parse(body) as { error?: { code: string } }).error?.code;

describe("the relayer's HTTP server", () => {
  it("is healthy while its loops succeed, and names one that does not", async () => {
    ages = { watch: 10, sweep: 59_000 };
    expect((await get("/health")).statusCode).toBe(200);
    ages = { watch: 61_000, sweep: 10 };
    const ill = await get("/health");
    expect(ill.statusCode).toBe(503);
    expect(JSON.parse(ill.body)).toMatchObject({ error: { code: "NOT_READY", details: { loop: "watch" } } });
  });

  it("refuses with STORE_UNAVAILABLE without its database", async () => {
    for (const url of ["/v1/messages", "/metrics"]) {
      const answer = await get(url);
      expect([url, answer.statusCode, codeOf(answer.body)]).toEqual([url, 503, "STORE_UNAVAILABLE"]);
    }
  });

  it.each([
    ["/v1/messages?limit=0", 400, "INPUT_INVALID"],
    ["/v1/messages?limit=1001", 400, "INPUT_INVALID"],
    ["/v1/messages?limit=1e2x", 400, "INPUT_INVALID"],
    ["/v1/messages?limit=1&limit=2", 400, "INPUT_INVALID"],
    ["/v1/messages?offset=1", 400, "INPUT_INVALID"],
    ["/v1/messages?state=done", 400, "INPUT_INVALID"],
    ["/v1/none", 404, "NOT_FOUND"],
    ["/?".padEnd(5_000, "x"), 404, "NOT_FOUND"],
  ])("refuses GET %s", async (url, status, code) => {
    const answer = await get(url);
    expect([answer.statusCode, codeOf(answer.body)]).toEqual([status, code]);
    expect(answer.body.length).toBeLessThan(1_000);
  });

  it("describes its routes", async () => {
    expect((await get("/openapi.json")).json()).toEqual(openApiDocument("Isthmus relayer", operations));
  });

  it("accepts no input, and names what is wrong with a request", async () => {
    const post = (payload: string, type: string) =>
      server.inject({ method: "POST", url: "/v1/messages", payload, headers: { "content-type": type } });
    const posted = await post("{}", "application/json");
    expect([posted.statusCode, codeOf(posted.body)]).toEqual([405, "METHOD_NOT_ALLOWED"]);
    const broken = await server.inject({ method: "GET", url: "/%zz" });
    expect([broken.statusCode, codeOf(broken.body)]).toEqual([400, "INPUT_INVALID"]);
  });
});
