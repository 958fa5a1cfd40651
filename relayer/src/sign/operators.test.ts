import type { Hex } from "@isthmus/protocol";
import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { signVaa } from "../testing/vaa.ts";
import { OperatorClient } from "./operators.ts";

const bytes32: Hex = `0x${"0b".repeat(32)}`;
let server: FastifyInstance;
let client: OperatorClient;
let answer: { status: number; body: unknown };
let requests: { url: string; body: unknown }[];

beforeAll(async () => {
  server = Fastify();
  server.post("/v1/sign/:role", async (request, reply) => {
    requests.push({ url: request.url, body: request.body });
    return reply.status(answer.status).send(answer.body);
  });
  client = new OperatorClient({ url: `${await server.listen({ host: "127.0.0.1", port: 0 })}/`, timeoutMs: 60_000 });
});

beforeEach(() => {
  requests = [];
});

afterAll(() => server.close());

describe("OperatorClient", () => {
  it("accepts a signature with or without its body, at the endpoint of its role", async () => {
    for (const body of [signVaa(1), { signature: signVaa(1), body: {} }]) {
      answer = { status: 200, body };
      expect(await client.attestation("0x01", bytes32)).toEqual(signVaa(1));
      expect(await client.guardian("0x02", bytes32, "5")).toEqual(signVaa(1));
    }
    expect(requests.slice(0, 2)).toEqual([
      { url: "/v1/sign/attestation", body: { txId: "0x01", messageId: bytes32 } },
      { url: "/v1/sign/guardian", body: { txId: "0x02", emitter: bytes32, sequence: "5" } },
    ]);
  });

  it("returns a DVN signature with its signer in lower case", async () => {
    const signature: Hex = `0x${"07".repeat(65)}`;
    answer = { status: 200, body: { signer: `0x${"AB".repeat(20)}`, signature } };
    expect(await client.dvn("0x03", bytes32, "9")).toEqual({ signer: `0x${"ab".repeat(20)}`, signature });
    expect(requests).toEqual([{ url: "/v1/sign/dvn", body: { txId: "0x03", guid: bytes32, expirationSeconds: "9" } }]);
  });

  it("reports the code of a refusal, and INPUT_INVALID for a code outside the table", async () => {
    const refusal = (code: string) => ({ error: { code, message: "", details: {}, next: "" } });
    answer = { status: 404, body: refusal("SOURCE_NOT_FOUND") };
    await expect(client.dvn("0x", bytes32, "1")).rejects.toMatchObject({ code: "SOURCE_NOT_FOUND" });
    answer = { status: 404, body: refusal("NO_SUCH_CODE") };
    await expect(client.dvn("0x", bytes32, "1")).rejects.toMatchObject({ code: "INPUT_INVALID" });
  });

  it.each<[string, number, unknown]>([
    ["malformed signature", 200, { signer: "0x12", signature: "0x" }],
    ["failure without a code", 500, "no"],
    ["answer that is no JSON", 200, "no"],
  ])("refuses a %s", async (_, status, body) => {
    answer = { status, body };
    await expect(client.dvn("0x", bytes32, "1")).rejects.toMatchObject({ code: "INPUT_INVALID" });
    await expect(client.attestation("0x", bytes32)).rejects.toMatchObject({ code: "INPUT_INVALID" });
  });

  it("refuses an oversized answer, and reports an unreachable operator as REQUEST_TIMEOUT", async () => {
    answer = { status: 200, body: "x".repeat(70_000) };
    await expect(client.dvn("0x", bytes32, "1")).rejects.toMatchObject({ code: "INPUT_TOO_LARGE" });
    const unreachable = new OperatorClient({ url: "http://127.0.0.1:9", timeoutMs: 60_000 });
    await expect(unreachable.dvn("0x", bytes32, "1")).rejects.toMatchObject({ code: "REQUEST_TIMEOUT" });
  });
});
