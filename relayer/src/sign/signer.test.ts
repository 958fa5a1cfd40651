import type { Deployment, DvnCall } from "@isthmus/adapter";
import { testDeployment } from "@isthmus/adapter/testing";
import { joinDvnSignatures, signDvnCall } from "@isthmus/chain-evm";
import {
  addressOfPrivateKey,
  decodeVaa,
  fromHex,
  type Hex,
  type IndexedSignature,
  IsthmusError,
  signDigest,
  vaaDigest,
  verifySignatures,
} from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import type { Delivery } from "../outbox/delivery.ts";
import { testMessage } from "../testing/message.ts";
import { vaaBody } from "../testing/vaa.ts";
import { OperatorClient } from "./operators.ts";
import { SignatureCollector } from "./signer.ts";

type Role = "attesters" | "guardians" | "dvnSigners";
const roleByte: Readonly<Record<Role, number>> = { attesters: 0x10, guardians: 0x20, dvnSigners: 0x30 };
const keyOf = (role: Role, operator: number) => new Uint8Array(32).fill(roleByte[role] + operator);
const signersOf = (role: Role): Hex[] => [0, 1, 2, 3].map((operator) => addressOfPrivateKey(keyOf(role, operator)));
const deployment: Deployment = {
  ...testDeployment(),
  attesters: signersOf("attesters"),
  guardians: signersOf("guardians"),
  dvnSigners: signersOf("dvnSigners"),
};
const delivery = { message: testMessage({ cycle: 5n }) } as Delivery;
const guid: Hex = `0x${"0c".repeat(32)}`;
const call: DvnCall = {
  vid: 2,
  target: `0x${"0d".repeat(20)}`,
  callData: "0x010203",
  expirationSeconds: 4_000_000_000n,
};

/** An operator that signs with its own keys, or with those of another operator. */
class SigningOperator extends OperatorClient {
  readonly #index: number;
  readonly #signsAs: number;

  constructor(index: number, signsAs = index) {
    super({ url: "http://127.0.0.1:9" });
    this.#index = index;
    this.#signsAs = signsAs;
  }

  override async attestation(txId: string, messageId: Hex): Promise<IndexedSignature> {
    expect({ txId, messageId }).toEqual({
      txId: delivery.message.sourceTxId,
      messageId: delivery.message.messageId,
    });
    return signDigest(keyOf("attesters", this.#signsAs), vaaDigest(vaaBody), this.#index);
  }

  override async guardian(txId: string, emitter: Hex, sequence: string): Promise<IndexedSignature> {
    expect({ txId, emitter, sequence }).toEqual({
      txId: delivery.message.sourceTxId,
      emitter: vaaBody.emitter,
      sequence: "5",
    });
    return signDigest(keyOf("guardians", this.#signsAs), vaaDigest(vaaBody), this.#index);
  }

  override async dvn(_txId: string, _guid: Hex, expirationSeconds: string): Promise<{ signer: Hex; signature: Hex }> {
    return signDvnCall(keyOf("dvnSigners", this.#signsAs), { ...call, expirationSeconds: BigInt(expirationSeconds) });
  }
}

class UnreachableOperator extends OperatorClient {
  override attestation(): Promise<IndexedSignature> {
    return Promise.reject(new IsthmusError("REQUEST_TIMEOUT", {}));
  }
}

const honest = (index: number) => new SigningOperator(index);
const collector = new SignatureCollector(deployment, [0, 1, 2, 3].map(honest));

describe("SignatureCollector", () => {
  it.each([
    ["attestation", "attesters"],
    ["guardian", "guardians"],
  ] as const)("assembles the %s VAA from signatures of the %s", async (kind, role) => {
    const vaa = decodeVaa(fromHex((await collector[kind](delivery, vaaBody)).value));
    expect(vaa.body).toEqual(vaaBody);
    expect(vaa.signatures).toHaveLength(3);
    verifySignatures(vaaDigest(vaa.body), vaa.signatures, deployment[role], 3);
  });

  it("joins exactly a quorum of DVN signatures over the call", async () => {
    const expected = [0, 1, 2].map((index) => signDvnCall(keyOf("dvnSigners", index), call));
    const signed = await collector.dvn(delivery, guid, call);
    expect(signed.value).toBe(joinDvnSignatures(await Promise.all(expected), 3));
  });

  it("drops signatures of a wrong key and of an unreachable operator, and fails below the quorum", async () => {
    const impostor = new SigningOperator(0, 1);
    const three = new SignatureCollector(deployment, [impostor, ...[1, 2, 3].map(honest)]);
    expect((await three.attestation(delivery, vaaBody)).refusals).toEqual({ 0: "SIGNATURE_INVALID" });
    expect((await three.dvn(delivery, guid, call)).refusals).toEqual({ 0: "SIGNATURE_INVALID" });
    const unreachable = new UnreachableOperator({ url: "http://127.0.0.1:9" });
    const two = new SignatureCollector(deployment, [impostor, unreachable, honest(2), honest(3)]);
    await expect(two.attestation(delivery, vaaBody)).rejects.toMatchObject({
      code: "QUORUM_MISSING",
      refusals: { 0: "SIGNATURE_INVALID", 1: "REQUEST_TIMEOUT" },
    });
  });
});
