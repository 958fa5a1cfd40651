import type { Described, DescribedOperation } from "@isthmus/service/testing";
import fc from "fast-check";
import { near } from "./values.ts";

/** A request as it goes over the wire. */
export interface FuzzRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** One process under test. */
export interface FuzzTarget {
  readonly name: string;
  readonly url: string;
  readonly document: Described;
  readonly adminToken: string | null;
  /** Values that exist there. */
  readonly known: readonly string[];
  /** Bodies of commands that are really signed: new, repeated, late, by the wrong key. */
  readonly commands: readonly string[];
}

/** Requests to a process's operations, as its own document describes them, and to what it does not describe. */
export function requestsTo(target: FuzzTarget): fc.Arbitrary<FuzzRequest> {
  const operations = Object.entries(target.document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => requestOf(target, { method, path, operation })),
  );
  return fc.oneof({ weight: 12, arbitrary: fc.oneof(...operations) }, { weight: 1, arbitrary: strayRequest });
}

interface Endpoint {
  readonly method: string;
  readonly path: string;
  readonly operation: DescribedOperation;
}

function requestOf(target: FuzzTarget, { method, path, operation }: Endpoint): fc.Arbitrary<FuzzRequest> {
  const fields = Object.fromEntries(
    operation.parameters.map(({ name, schema }) => [name, near(schema as Record<string, unknown>, target.known)]),
  );
  const required = operation.parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  return fc
    .record({
      values: fc.record(fields, { requiredKeys: required }),
      body: bodyOf(target, operation),
      method: usually(
        method.toUpperCase(),
        fc.constantFrom("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"),
      ),
      type: usually("application/json", contentTypes),
      extra: usually({}, extraHeaders),
      token: usually(operation.security === undefined ? null : target.adminToken, fc.constantFrom(null, "wrong")),
      query: usually("", fc.constantFrom("?", "?a", "?limit=1&limit=2", "?__proto__=1", `?x=${"y".repeat(3_000)}`)),
    })
    .map(({ values, body, method: verb, type, extra, token, query }) => ({
      method: verb,
      path: pathOf(path, operation, values) + query,
      headers: {
        ...(body === null ? {} : { "content-type": type }),
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...extra,
      },
      body: verb === "GET" || verb === "HEAD" ? null : body,
    }));
}

function bodyOf(target: FuzzTarget, { requestBody }: DescribedOperation): fc.Arbitrary<string | null> {
  const schema = requestBody?.content["application/json"]?.schema;
  if (schema === undefined) return usually(null, fc.constantFrom("{}", "null", "x"));
  const made = near(schema as Record<string, unknown>, target.known).map((value) => JSON.stringify(value));
  const broken = fc.constantFrom("", "{", "[", '"', "nul", "{}".repeat(3), '{"kind":1,"kind":2}', "[".repeat(3_000));
  const isCommand = target.commands.length > 0 && JSON.stringify(schema).includes('"open-account"');
  const signed = isCommand ? fc.constantFrom(...target.commands) : made;
  const cut = fc.tuple(signed, fc.nat(10_000), fc.constantFrom("", "0", "f", '"')).map(([text, at, other]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + other + text.slice(place + 1);
  });
  return fc.oneof(
    { weight: 8, arbitrary: made },
    { weight: 4, arbitrary: signed },
    { weight: 2, arbitrary: cut },
    { weight: 1, arbitrary: broken },
  );
}

const contentTypes = fc.constantFrom(
  ...["text/plain", "application/xml", "application/json; charset=utf-16", "multipart/form-data", "", "a/b/c", "*"],
);

const extraHeaders = fc.constantFrom<Readonly<Record<string, string>>>(
  { "content-encoding": "gzip" },
  { accept: "text/xml" },
  { host: "example.com" },
  { "x-forwarded-for": "10.0.0.1" },
  { "x-request-id": "x".repeat(500) },
  { authorization: "Basic eA==" },
  { range: "bytes=0-1" },
  { "if-none-match": "*" },
);

const strayRequest: fc.Arbitrary<FuzzRequest> = fc.record({
  method: fc.constantFrom("GET", "POST", "PUT", "TRACE", "PROPFIND", "OPTIONS"),
  path: fc.oneof(
    fc.constantFrom(
      "/v1",
      "/v1/",
      "//",
      "/..",
      "/%2e%2e/",
      "/%zz",
      "/v1/accounts/",
      "/V1/status",
      "/openapi.json/",
      "/a".repeat(400),
    ),
    fc.webPath().map((path) => (path.startsWith("/") ? path : `/${path}`)),
  ),
  headers: fc.constant({}),
  body: fc.constant(null),
});

/** @param arbitrary one time in sixteen */
function usually<T>(value: T, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 15, arbitrary: fc.constant(value) }, { weight: 1, arbitrary });
}

function pathOf(path: string, operation: DescribedOperation, values: Readonly<Record<string, unknown>>): string {
  const text = (value: unknown): string => {
    const plain = typeof value === "string" ? value : JSON.stringify(value);
    return encodeURIComponent(plain.slice(0, 300));
  };
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => text(values[name]));
  const pairs = operation.parameters
    .filter((parameter) => parameter.in === "query" && parameter.name in values)
    .map(({ name }) => `${name}=${text(values[name])}`);
  return pairs.length === 0 ? filled : `${filled}?${pairs.join("&")}`;
}
