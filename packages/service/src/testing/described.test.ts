import { expect, it } from "vitest";
import { z } from "zod";
import { openApiDocument } from "../openapi/document.ts";
import { metricsOperation } from "../openapi/operation.ts";
import { AnswerCheck, type Described } from "./described.ts";

const check = new AnswerCheck(
  openApiDocument("Test", [
    { method: "GET", path: "/v1/a/{n}", summary: "One", answer: z.object({ n: z.string() }), gatewayStatuses: [504] },
    { method: "GET", path: "/v1/a/all", summary: "All", answer: z.array(z.int()) },
    metricsOperation,
  ]) as unknown as Described,
);

const error = { code: "NOT_FOUND", message: "", details: {}, next: "", retriable: false, docs: "" };
const json = { method: "GET", contentType: "application/json; charset=utf-8" };

it.each([
  { path: "/v1/a/7?x=1", status: 200, value: { n: "7", more: true } },
  { path: "/v1/a/all", status: 200, value: [1] },
  { path: "/v1/a/7", status: 404, value: { error } },
  { path: "/v1/a/7", status: 504, value: { error } },
  { path: "/v1/none", status: 404, value: { error } },
])("accepts what is described: $path $status", ({ path, status, value }) => {
  expect(check.fault({ ...json, path, status, text: JSON.stringify(value) })).toBeNull();
});

it.each([
  { path: "/v1/a/7", status: 200, value: { n: 7 }, fault: /n must be string/ },
  { path: "/v1/a/all", status: 200, value: { n: "7" }, fault: /must be array/ },
  { path: "/v1/a/all", status: 504, value: { error }, fault: /504 is not described/ },
  { path: "/v1/a/7", status: 500, value: { error }, fault: /500 is not described/ },
  { path: "/v1/a/7", status: 400, value: { error: { ...error, code: "NEW" } }, fault: /code must be equal/ },
  { path: "/v1/none", status: 200, value: {}, fault: /no described operation/ },
  { path: "/v1/none", status: 404, value: {}, fault: /required property 'error'/ },
  { path: "/metrics", status: 200, value: "", fault: /content type/ },
])("names what is not: $path $status", ({ path, status, value, fault }) => {
  expect(check.fault({ ...json, path, status, text: JSON.stringify(value) })).toMatch(fault);
});
