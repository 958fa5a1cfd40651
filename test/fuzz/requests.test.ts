import { openApiDocument } from "@isthmus/service";
import type { Described } from "@isthmus/service/testing";
import fc from "fast-check";
import { expect, it } from "vitest";
import { requestsTo } from "./requests.ts";

const document = openApiDocument("Test", []) as unknown as Described;
const target = { name: "test", url: "", document, adminToken: null, known: [], commands: [] };

it("sends mostly what the document describes, and sometimes something else", () => {
  const sample = fc.sample(requestsTo(target), { seed: 1, numRuns: 500 });
  const described = sample.filter(({ method, path }) => method === "GET" && path === "/openapi.json");
  expect(described.length).toBeGreaterThan(250);
  expect(new Set(sample.map(({ method }) => method)).size).toBeGreaterThan(5);
});

it("sends the same for the same seed", () => {
  const sample = () => fc.sample(requestsTo(target), { seed: 7, numRuns: 50 });
  expect(sample()).toEqual(sample());
});
