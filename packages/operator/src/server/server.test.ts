import { type Hex, type IndexedSignature, IsthmusError, type VaaBody } from "@isthmus/protocol";
import { openApiDocument } from "@isthmus/service";
import { AnswerCheck, type Described } from "@isthmus/service/testing";
import type { FastifyInstance } from "fastify";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { operations } from "./operations.ts";
import { createServer, type OperatorEndpoints } from "./server.ts";

const bytes32 = (byte: number): Hex => `0x${byte.toString(16).padStart(2, "0").repeat(32)}`;
const signature: IndexedSignature = { index: 2, r: bytes32(1), s: bytes32(2), recovery: 1 };
const body: VaaBody = {
  timestampSeconds: 1,
  nonce: 0,
  emitterChain: 2,
  emitter: bytes32(3),
  sequence: 1n << 60n,
  consistency: 1,
  payload: Uint8Array.of(1, 255),
};

let calls: unknown[][];
let logged: string[];
let server: FastifyInstance;

beforeEach(() => {
  calls = [];
  logged = [];
  const record =
    <T>(name: string, answer: T) =>
    async (...args: unknown[]): Promise<T> => {
      calls.push([name, ...args]);
      return answer;
    };
  const endpoints: OperatorEndpoints = {
    operator: 2,
    cycles: {
      attest: async (cycle, digest) => {
        calls.push(["cycle", cycle, digest]);
        if (cycle === 9n) throw new IsthmusError("CYCLE_DISAGREES", { cycle, own: bytes32(9), asked: digest });
        if (cycle === 10n) throw new TypeError("secret");
        return signature;
      },
      checkVoid: record("check void", undefined),
      attestVoid: record("void", { signature, digest: bytes32(6) }),
      attestStop: record("stop", { signature, digest: bytes32(5) }),
      attestOrder: record("order", signature),
    },
    attestation: record("attestation", { signature, body }),
    guardian: record("guardian", { signature, body }),
    dvn: record("dvn", { signer: "0x01", signature: "0x02" }),
    confirmedLosses: [{ asset: 3, amountQuanta: "70" }],
    progress: () => ({ journalIndex: 7n, signedCycle: 5n, snapshotIndex: 3n, waiting: 2 }),
  };
  const write = (details: object, message: string) => {
    logged.push(`${message} ${JSON.stringify(details)}`);
  };
  server = createServer(endpoints, { info: write, error: write });
});

afterEach(() => server.close());

const described = new AnswerCheck(openApiDocument("test", operations) as unknown as Described);

async function post(path: string, payload: object) {
  const { statusCode, json, headers, body: text } = await server.inject({ method: "POST", url: path, payload });
  // A defect is described nowhere.
  const given = { method: "POST", path, status: statusCode, contentType: String(headers["content-type"]), text };
  if (statusCode !== 500) expect(described.fault(given)).toBeNull();
  return { statusCode, answer: json() };
}

const cycleRequest = { cycle: "1", digest: bytes32(5) };

describe("the operator's HTTP server", () => {
  it.each([
    ["/v1/attest/cycle", { ...cycleRequest, cycle: 1 }, "cycle"],
    ["/v1/attest/cycle", { ...cycleRequest, cycle: (1n << 64n).toString() }, "cycle"],
    ["/v1/attest/cycle", { ...cycleRequest, digest: "0x12" }, "digest"],
    ["/v1/attest/cycle", { ...cycleRequest, force: true }, "force"],
    ["/v1/attest/rebalance", { number: "1" }, "digest"],
    ["/v1/attest/rebalance", { number: "1", digest: bytes32(5), amountQuanta: "9" }, "amountQuanta"],
    ["/v1/sign/attestation", { txId: bytes32(1) }, "messageId"],
    ["/v1/sign/guardian", { txId: bytes32(1), emitter: bytes32(2), sequence: "-1" }, "sequence"],
    ["/v1/sign/dvn", { txId: bytes32(1), guid: bytes32(2), expirationSeconds: "1.5" }, "expirationSeconds"],
  ])("refuses a malformed POST %s %j by its field, before any key is used", async (path, payload, field) => {
    const { statusCode, answer } = await post(path, payload);
    expect([statusCode, answer.error.code, answer.error.details.field]).toEqual([400, "INPUT_INVALID", field]);
    expect(calls).toEqual([]);
  });

  it("answers a refusal to sign with its code and logs it", async () => {
    const { statusCode, answer } = await post("/v1/attest/cycle", { ...cycleRequest, cycle: "9" });
    expect([statusCode, answer.error.code]).toEqual([409, "CYCLE_DISAGREES"]);
    expect(logged).toEqual([expect.stringMatching(/^request refused .*CYCLE_DISAGREES/)]);
  });

  it("hides an unexpected failure from the caller", async () => {
    const { statusCode, answer } = await post("/v1/attest/cycle", { ...cycleRequest, cycle: "10" });
    expect([statusCode, answer.error.code]).toEqual([500, "INTERNAL"]);
    expect(JSON.stringify(answer)).not.toContain("secret");
  });

  it("passes each request to its own role and returns the signature", async () => {
    expect((await post("/v1/attest/cycle", cycleRequest)).answer).toEqual({ ...signature, digest: bytes32(5) });
    const stop = { chain: 2, venue: bytes32(6), cycle: "7", accounts: [bytes32(8)] };
    expect((await post("/v1/attest/credit-stop", stop)).answer).toEqual({ ...signature, digest: bytes32(5) });
    const order = { number: "9", digest: bytes32(7) };
    expect((await post("/v1/attest/rebalance", order)).answer).toEqual({ ...signature, digest: bytes32(7) });
    const shown = { signature, body: { ...body, sequence: body.sequence.toString(), payload: "0x01ff" } };
    expect((await post("/v1/sign/attestation", { txId: bytes32(1), messageId: bytes32(2) })).answer).toEqual(shown);
    const guardian = { txId: bytes32(1), emitter: bytes32(2), sequence: "3" };
    expect((await post("/v1/sign/guardian", guardian)).answer).toEqual(shown);
    const dvn = { txId: bytes32(1), guid: bytes32(2), expirationSeconds: "4" };
    expect((await post("/v1/sign/dvn", dvn)).answer).toEqual({ signer: "0x01", signature: "0x02" });
    expect(calls).toEqual([
      ["cycle", 1n, bytes32(5)],
      ["stop", { ...stop, cycle: 7n }],
      ["order", 9n, bytes32(7)],
      ["attestation", bytes32(1), bytes32(2)],
      ["guardian", bytes32(1), bytes32(2), 3n],
      ["dvn", bytes32(1), bytes32(2), 4n],
    ]);
  });

  it("reports its operator and how far it has replayed", async () => {
    const confirmedLosses = [{ asset: 3, amountQuanta: "70" }];
    const answer = await server.inject("/health");
    const given = { method: "GET", path: "/health", status: 200, contentType: "application/json", text: answer.body };
    expect(described.fault(given)).toBeNull();
    expect((await server.inject("/openapi.json")).json()).toEqual(openApiDocument("Isthmus operator", operations));
    expect(answer.json()).toEqual({
      ok: true,
      operator: 2,
      journalIndex: "7",
      confirmedLosses,
    });
  });

  it("shows its progress, signatures and refusals as metrics", async () => {
    await post("/v1/attest/cycle", cycleRequest);
    await post("/v1/attest/cycle", { ...cycleRequest, cycle: "9" });
    const { body: text } = await server.inject("/metrics");
    for (const line of [
      'isthmus_operator_signed_total{path="/v1/attest/cycle"} 1',
      'isthmus_operator_refused_total{code="CYCLE_DISAGREES"} 1',
      "isthmus_operator_journal_index 7",
      "isthmus_operator_signed_cycle 5",
      "isthmus_operator_snapshot_index 3",
      "isthmus_operator_waiting 2",
    ])
      expect(text.split("\n")).toContain(line);
  });
});
