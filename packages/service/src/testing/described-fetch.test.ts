import type { FastifyInstance } from "fastify";
import { afterEach, expect, it } from "vitest";
import { z } from "zod";
import { createHttpServer } from "../http/server.ts";
import { addOpenApiRoute } from "../openapi/document.ts";
import { describedFetch } from "./described-fetch.ts";

let server: FastifyInstance;

afterEach(() => server.close());

it("passes an answer that is as described on, and throws for another one", async () => {
  server = createHttpServer({ maxBodyBytes: 1_000, onRefused: () => undefined });
  const answer = z.object({ count: z.int() });
  addOpenApiRoute(server, "Test", [
    { method: "GET", path: "/good", summary: "Good", answer },
    { method: "GET", path: "/bad", summary: "Bad", answer },
  ]);
  server.get("/good", async () => ({ count: 1 }));
  server.get("/bad", async () => ({ count: "1" }));
  const url = await server.listen({ host: "127.0.0.1", port: 0 });
  expect(await (await describedFetch(url, "/good")).json()).toEqual({ count: 1 });
  await expect(describedFetch(url, "/bad")).rejects.toThrow("GET /bad is not as /openapi.json describes it");
});
