import type { Deployment, DvnCall } from "@isthmus/adapter";
import { dvnCallHash, joinDvnSignatures } from "@isthmus/chain-evm";
import { type ErrorCode, fromHex, type Hex, IsthmusError, quorumOf, type VaaBody } from "@isthmus/protocol";
import { recoverMessageAddress } from "viem";
import type { Delivery } from "../outbox/delivery.ts";
import { collect } from "./collect.ts";
import type { OperatorClient } from "./operators.ts";
import { assembleVaa, checkVaaSignature } from "./vaa.ts";

/** A signed value with the refusals met while collecting it. */
export interface Signed<T> {
  readonly value: T;
  readonly refusals: Readonly<Record<string, ErrorCode>>;
}

/** Collects the operators' signatures; each is verified against the deployment's signers. */
export class SignatureCollector {
  readonly #deployment: Deployment;
  readonly #operators: readonly OperatorClient[];

  constructor(deployment: Deployment, operators: readonly OperatorClient[]) {
    this.#deployment = deployment;
    this.#operators = operators;
  }

  /** Collects the attesters' VAA of a message. @throws as `collect` */
  async attestation(delivery: Delivery, body: VaaBody): Promise<Signed<Hex>> {
    const { sourceTxId, messageId } = delivery.message;
    return await this.#vaa(body, this.#deployment.attesters, (operator) => operator.attestation(sourceTxId, messageId));
  }

  /** Collects the guardians' VAA of a message. @throws as `collect` */
  async guardian(delivery: Delivery, body: VaaBody): Promise<Signed<Hex>> {
    return await this.#vaa(body, this.#deployment.guardians, (operator) =>
      operator.guardian(delivery.message.sourceTxId, body.emitter, body.sequence.toString()),
    );
  }

  /** Collects exactly a quorum of DVN signatures over one call, ascending by address. @throws as `collect` */
  async dvn(delivery: Delivery, guid: Hex, call: DvnCall): Promise<Signed<Hex>> {
    const { dvnSigners } = this.#deployment;
    const needed = quorumOf(dvnSigners.length);
    const raw = fromHex(dvnCallHash(call));
    const { accepted, refusals } = await collect(this.#operators.length, needed, async (index) => {
      const expected = dvnSigners[index]?.toLowerCase();
      const answer = await this.#operator(index).dvn(
        delivery.message.sourceTxId,
        guid,
        call.expirationSeconds.toString(),
      );
      const signer = await recoverMessageAddress({ message: { raw }, signature: answer.signature });
      if (signer.toLowerCase() !== expected || answer.signer !== expected)
        throw new IsthmusError("SIGNATURE_INVALID", { operator: index, signer });
      return answer;
    });
    return { value: joinDvnSignatures(accepted, needed), refusals };
  }

  async #vaa(
    body: VaaBody,
    set: readonly Hex[],
    ask: (operator: OperatorClient) => ReturnType<OperatorClient["attestation"]>,
  ): Promise<Signed<Hex>> {
    const needed = quorumOf(set.length);
    const { accepted, refusals } = await collect(this.#operators.length, needed, async (index) =>
      checkVaaSignature(body, await ask(this.#operator(index)), set, index),
    );
    return { value: assembleVaa({ body, signerSet: 0, signatures: accepted, set, needed }), refusals };
  }

  #operator(index: number): OperatorClient {
    const operator = this.#operators[index];
    if (operator === undefined) throw new IsthmusError("CONFIG_INVALID", { field: "operatorUrls", index });
    return operator;
  }
}
