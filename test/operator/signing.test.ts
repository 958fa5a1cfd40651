import { addressAs32, dvnCallHash, dvnVerifyCall, type EmittedPacket } from "@isthmus/chain-evm";
import { buildTrees, type EvmChains, nextCycle, startEvmChains, submit, vaultScope } from "@isthmus/local/testing";
import {
  addressOfPrivateKey,
  chainById,
  fromHex,
  type Hex,
  type IndexedSignature,
  recoverSigner,
  toHex,
  type VaaBody,
  vaaDigest,
  verifySignatures,
} from "@isthmus/protocol";
import { recoverMessageAddress } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, openOperator, type TestOperator, unknownBytes32 } from "./operator.ts";

const index = 2;
let networks: EvmChains;
let operator: TestOperator;
let txId: Hex;
let packet: EmittedPacket;
let published: VaaBody;
let attested: VaaBody;
let messageId: Hex;

const soon = () => String(Math.floor(Date.now() / 1_000) + 3_600);
const attestation = (changes: object = {}) =>
  ask(operator.url, "/v1/sign/attestation", { txId, messageId, ...changes });
const guardian = (changes: object = {}) =>
  ask(operator.url, "/v1/sign/guardian", {
    txId,
    emitter: published.emitter,
    sequence: published.sequence.toString(),
    ...changes,
  });
const dvn = (changes: object = {}) =>
  ask(operator.url, "/v1/sign/dvn", { txId, guid: packet.guid, expirationSeconds: soon(), ...changes });

/** Sends the next cycle and reads what it asked each transport to carry. */
async function sendCycle(): Promise<void> {
  const side = networks.second;
  const trees = buildTrees({ scope: vaultScope(networks, side), state: await side.reader.vaultState(), leaves: [] });
  txId = (await submit(networks, await nextCycle(networks, [trees]))).transactionHash;
  const { reader } = networks.hub;
  packet = (await reader.layerZeroPackets(txId))[0] as EmittedPacket;
  published = (await reader.wormholeMessages(txId))[0]?.body as VaaBody;
  const request = (await reader.attestations(txId))[0];
  attested = request?.body as VaaBody;
  messageId = request?.messageId as Hex;
}

beforeAll(async () => {
  networks = await startEvmChains();
  operator = await openOperator(networks, "http://127.0.0.1:9");
  await sendCycle();
});

afterAll(async () => {
  await operator?.stop();
  await networks?.stop();
});

describe("a message whose block is not final yet", () => {
  it("gets no signature from any key", async () => {
    for (const answer of await Promise.all([attestation(), guardian(), dvn()]))
      expect([answer.status, answer.code]).toEqual([425, "NOT_FINAL"]);
  });

  it("gets no signature one block before finality, and one from each key with it", async () => {
    await networks.hub.node.control.mine(networks.hub.deployment.finalityDepth - 1);
    expect((await dvn()).code).toBe("NOT_FINAL");
    await networks.hub.node.control.mine(1);
    for (const answer of await Promise.all([attestation(), guardian(), dvn()])) expect(answer.code).toBeUndefined();
  });
});

describe("a final message of the hub", () => {
  const addresses = (role: "attester" | "guardian" | "dvn") =>
    networks.keys.operators.map((keys) => addressOfPrivateKey(fromHex(keys[role], 32)));

  it("is attested by the attester key alone", async () => {
    const { body } = await attestation();
    const signature = body.signature as IndexedSignature;
    expect(() => verifySignatures(vaaDigest(attested), [signature], addresses("attester"), 1)).not.toThrow();
    expect(() => verifySignatures(vaaDigest(attested), [signature], addresses("guardian"), 1)).toThrow();
    expect(signature.index).toBe(index);
    expect(body.body).toMatchObject({ emitter: attested.emitter, payload: toHex(attested.payload) });
  });

  it("is signed as a Wormhole message by the guardian key alone", async () => {
    const { body } = await guardian();
    const signature = body.signature as IndexedSignature;
    expect(() => verifySignatures(vaaDigest(published), [signature], addresses("guardian"), 1)).not.toThrow();
    expect(recoverSigner(vaaDigest(published), signature)).not.toBe(addresses("attester")[index]);
  });

  it("is verified for LayerZero by the DVN key alone, for exactly the packet of the hub", async () => {
    const expirationSeconds = soon();
    const { body } = await dvn({ expirationSeconds });
    const call = dvnVerifyCall({
      destinationEid: chainById(networks.second.deployment.chain).layerZeroEid as number,
      receiveLibrary: networks.second.deployment.layerZero.receiveLibrary,
      header: packet.header,
      payloadHash: packet.payloadHash,
      confirmations: networks.hub.deployment.finalityDepth,
      expirationSeconds: BigInt(expirationSeconds),
    });
    const message = { raw: dvnCallHash(call) };
    const signer = await recoverMessageAddress({ message, signature: body.signature as Hex });
    expect([signer.toLowerCase(), body.signer]).toEqual([addresses("dvn")[index], addresses("dvn")[index]]);
  });
});

describe("a forged claim about the hub", () => {
  it("is refused if no such packet, message or attestation was sent", async () => {
    const answers = await Promise.all([
      attestation({ messageId: unknownBytes32(0x11) }),
      guardian({ sequence: (published.sequence + 1n).toString() }),
      dvn({ guid: unknownBytes32(0x22) }),
      attestation({ txId: unknownBytes32(0x33) }),
      guardian({ txId: unknownBytes32(0x33) }),
      dvn({ txId: unknownBytes32(0x33) }),
    ]);
    expect(answers.map(({ status, code }) => `${status} ${code}`)).toEqual(answers.map(() => "404 SOURCE_NOT_FOUND"));
  });

  it("is refused with a transaction that sent something else", async () => {
    const stranger = await networks.hub.account("stranger");
    const { transactionHash } = await stranger.send({ to: stranger.address, data: "0x", valueWei: 1n });
    await networks.hub.node.control.mine(networks.hub.deployment.finalityDepth);
    for (const answer of [await attestation({ txId: transactionHash }), await dvn({ txId: transactionHash })])
      expect(answer.code).toBe("SOURCE_NOT_FOUND");
  });

  it("is refused for a foreign emitter with a genuine Wormhole message", async () => {
    const { wormholeCore } = networks.hub.deployment;
    const stranger = await networks.hub.account("stranger");
    const emitter = addressAs32(stranger.address);
    // publishMessage(uint32 nonce, bytes payload, uint8 consistency) with an empty payload.
    const args = [0n, 96n, 1n, 0n].map((value) => value.toString(16).padStart(64, "0")).join("");
    const { transactionHash } = await stranger.send({ to: wormholeCore, data: `0xb19a437e${args}`, valueWei: 0n });
    await networks.hub.node.control.mine(networks.hub.deployment.finalityDepth);
    const messages = await networks.hub.reader.wormholeMessages(transactionHash);
    expect(messages).toMatchObject([{ body: { emitter } }]);
    const sequence = messages[0]?.body.sequence.toString() ?? "";
    expect((await guardian({ txId: transactionHash, emitter, sequence })).code).toBe("EMITTER_MISMATCH");
    const own = await guardian({ txId: transactionHash, sequence });
    expect(own.code).toBe("SOURCE_NOT_FOUND");
  });

  it("is refused with an expiry that has passed or is more than a day ahead", async () => {
    const now = Math.floor(Date.now() / 1_000);
    for (const seconds of [0, now - 1, now + 2 * 86_400]) {
      const { status, code, details } = await dvn({ expirationSeconds: String(seconds) });
      expect([status, code, details.field]).toEqual([400, "INPUT_INVALID", "expirationSeconds"]);
    }
  });
});

describe("a message that a reorganisation removed", () => {
  it("is refused, although the operator's node held it before", async () => {
    await sendCycle();
    expect((await dvn()).code).toBe("NOT_FINAL");
    await networks.hub.node.control.reorganise(1);
    await networks.hub.node.control.mine(networks.hub.deployment.finalityDepth + 1);
    for (const answer of [await attestation(), await guardian(), await dvn()])
      expect([answer.status, answer.code]).toEqual([404, "SOURCE_NOT_FOUND"]);
  });
});

describe("the API", () => {
  const word = unknownBytes32(0x44);
  const good: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    "/v1/attest/cycle": { cycle: "1", digest: word },
    "/v1/sign/attestation": { txId: word, messageId: word },
    "/v1/sign/guardian": { txId: word, emitter: word, sequence: "1" },
    "/v1/sign/dvn": { txId: word, guid: word, expirationSeconds: "1" },
  };
  const wrongValues = [
    null,
    1,
    true,
    "",
    "0x",
    "0xzz",
    `${word}00`,
    word.toUpperCase(),
    "-1",
    "1.5",
    [word],
    {},
    "9".repeat(21),
  ];

  it.each(Object.keys(good))("%s refuses missing fields, wrong types and unknown fields", async (path) => {
    const body = good[path] as Record<string, string>;
    const bodies: { readonly field: string; readonly body: unknown }[] = [];
    for (const field of Object.keys(body)) {
      const { [field]: _left, ...rest } = body;
      bodies.push({ field, body: rest });
      for (const value of wrongValues) bodies.push({ field, body: { ...body, [field]: value } });
    }
    for (const { field, body: sent } of bodies) {
      const answer = await ask(operator.url, path, sent);
      expect([answer.status, answer.code, answer.details.field], JSON.stringify(sent)).toEqual([
        400,
        "INPUT_INVALID",
        field,
      ]);
    }
    for (const sent of [{ ...body, attesterKey: word }, [], "null", "17", '"text"']) {
      const answer = await ask(operator.url, path, sent);
      expect([answer.status, answer.code], JSON.stringify(sent)).toEqual([400, "INPUT_INVALID"]);
    }
  });

  it.each(Object.keys(good))("%s refuses bodies that are no JSON or too large, and other verbs", async (path) => {
    for (const sent of ["{", "", "\u0000", '{"cycle":1'])
      expect((await ask(operator.url, path, sent)).code, sent).toBe("INPUT_INVALID");
    const huge = await ask(operator.url, path, { ...good[path], more: "x".repeat(17 * 1024) });
    expect([huge.status, huge.code]).toEqual([413, "INPUT_TOO_LARGE"]);
    const got = await fetch(new URL(path, operator.url));
    expect([got.status, (await got.json()).error.code]).toEqual([405, "METHOD_NOT_ALLOWED"]);
    const form = await fetch(new URL(path, operator.url), { method: "POST", body: new URLSearchParams({ a: "b" }) });
    expect([form.status, (await form.json()).error.code]).toEqual([400, "INPUT_INVALID"]);
  });

  it("answers an unknown route with a code, and reports its role in its health", async () => {
    for (const path of ["/", "/v1/sign", "/v1/sign/dvn/more", "/%00", `/${"x".repeat(5_000)}`])
      expect([path.slice(0, 20), (await ask(operator.url, path, {})).code]).toEqual([path.slice(0, 20), "NOT_FOUND"]);
    expect((await ask(operator.url, "/v1/sign/%E0%A4%A", {})).code).toBe("INPUT_INVALID");
    const health = await fetch(new URL("/health", operator.url));
    expect(await health.json()).toEqual({ ok: true, operator: index, confirmedLosses: [], journalIndex: "0" });
  });

  it("never shows a key in answers or logs", async () => {
    const keys = Object.values(networks.keys.operators[index] ?? {}).map((key) => key.slice(2));
    const shown = operator.logged.join("\n");
    expect(keys).toHaveLength(3);
    expect(operator.logged.length).toBeGreaterThan(10);
    for (const key of keys) expect(shown.includes(key)).toBe(false);
  });
});
