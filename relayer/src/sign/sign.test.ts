import {
  addressOfPrivateKey,
  decodeVaa,
  fromHex,
  type Hex,
  IsthmusError,
  signDigest,
  toHex,
  type VaaBody,
  vaaDigest,
  verifySignatures,
} from "@isthmus/protocol";
import fc from "fast-check";
import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collect } from "./collect.ts";
import { OperatorClient } from "./operators.ts";
import { assembleVaa, checkVaaSignature } from "./vaa.ts";

const keys = [1, 2, 3, 4].map((byte) => new Uint8Array(32).fill(byte));
const set = keys.map(addressOfPrivateKey);
const body: VaaBody = {
  timestampSeconds: 1_700_000_000,
  nonce: 1,
  emitterChain: 1,
  emitter: `0x${"ab".repeat(32)}`,
  sequence: 5n,
  consistency: 1,
  payload: new Uint8Array([1, 2, 3]),
};
const sign = (index: number, digest = vaaDigest(body)) => signDigest(keys[index] as Uint8Array, digest, index);

describe("assembleVaa", () => {
  it("sorts any three signatures by index and passes the contract's own check", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 3 }), (indices) => {
        const vaa = decodeVaa(
          fromHex(
            assembleVaa(
              body,
              0,
              indices.map((index) => sign(index)),
              set,
              3,
            ),
          ),
        );
        expect(vaa.signatures).toHaveLength(3);
        verifySignatures(vaaDigest(vaa.body), vaa.signatures, set, 3);
      }),
    );
  });

  it("refuses two signatures, and one signer twice", () => {
    expect(() => assembleVaa(body, 0, [sign(0), sign(3)], set, 3)).toThrow(/Too few/);
    expect(() => assembleVaa(body, 0, [sign(0), sign(3), sign(3)], set, 3)).toThrow(/ascending/);
  });
});

describe("checkVaaSignature", () => {
  it("refuses a signature over other bytes, by another key, or under another operator's index", () => {
    expect(checkVaaSignature(body, sign(2), set, 2)).toEqual(sign(2));
    const other = vaaDigest({ ...body, payload: new Uint8Array([1, 2, 4]) });
    expect(() => checkVaaSignature(body, sign(2, other), set, 2)).toThrow(/does not verify/);
    expect(() => checkVaaSignature(body, { ...sign(1), index: 2 }, set, 2)).toThrow(/does not verify/);
    expect(() => checkVaaSignature(body, sign(1), set, 2)).toThrow(/does not verify/);
  });
});

describe("collect", () => {
  it("is content with three although the fourth never answers", async () => {
    const collected = await collect(4, 3, (operator) =>
      operator === 1 ? new Promise<number>(() => undefined) : Promise.resolve(operator),
    );
    expect(collected.accepted).toEqual([0, 2, 3]);
  });

  it("names every refusal when too few sign", async () => {
    const refuse = collect(4, 3, async (operator) =>
      checkVaaSignature(body, sign(operator < 2 ? operator : 0), set, operator),
    );
    await expect(refuse).rejects.toMatchObject({
      code: "SIGNATURE_INVALID",
      refusals: { 2: "SIGNATURE_INVALID", 3: "SIGNATURE_INVALID" },
    });
  });
});

describe("a refusal of operators", () => {
  it("never reports what only a chain can report: that the message is delivered, or stale, or can never be", async () => {
    for (const code of ["MESSAGE_ALREADY_VOTED", "SEQUENCE_STALE", "ROOT_NOT_NEWER", "INPUT_INVALID"] as const) {
      const refuse = collect(4, 3, () => Promise.reject(new IsthmusError(code, {})));
      await expect(refuse).rejects.toMatchObject({ code: "QUORUM_MISSING", refusals: { 0: code, 3: code } });
    }
    const final = collect(4, 3, () => Promise.reject(new IsthmusError("NOT_FINAL", {})));
    await expect(final).rejects.toMatchObject({ code: "NOT_FINAL" });
  });
});

describe("OperatorClient", () => {
  let server: FastifyInstance;
  let client: OperatorClient;
  const answers: Record<string, { status: number; body: unknown }> = {};

  beforeAll(async () => {
    server = Fastify();
    server.post("/v1/sign/:what", async (request, reply) => {
      const { what } = request.params as { what: string };
      const answer = answers[what];
      return reply.status(answer?.status ?? 500).send(answer?.body ?? {});
    });
    client = new OperatorClient({ url: await server.listen({ host: "127.0.0.1", port: 0 }), timeoutMs: 60_000 });
  });
  afterAll(() => server.close());

  it("takes a signature with or without its body", async () => {
    for (const answer of [sign(1), { signature: sign(1), body: {} }]) {
      answers.attestation = { status: 200, body: answer };
      expect(await client.attestation("0x", `0x${"00".repeat(32)}`)).toEqual(sign(1));
    }
  });

  it("passes on the code of a refusal and refuses answers of another form", async () => {
    answers.dvn = { status: 404, body: { error: { code: "SOURCE_NOT_FOUND", message: "", details: {}, next: "" } } };
    const ask = () => client.dvn("0x", toHex(new Uint8Array(32)) as Hex, "1");
    await expect(ask()).rejects.toMatchObject({ code: "SOURCE_NOT_FOUND" });
    answers.dvn = { status: 200, body: { signer: "0x12", signature: "0x" } };
    await expect(ask()).rejects.toMatchObject({ code: "INPUT_INVALID" });
    answers.dvn = { status: 500, body: "no" };
    await expect(ask()).rejects.toMatchObject({ code: "INPUT_INVALID" });
    const nobody = new OperatorClient({ url: "http://127.0.0.1:9", timeoutMs: 500 });
    await expect(nobody.dvn("0x", "0x", "1")).rejects.toMatchObject({ code: "REQUEST_TIMEOUT" });
  });
});
