import type { EvmDeployment } from "@isthmus/adapter";
import {
  attestationsOf,
  type EvmReader,
  type IncludedTransaction,
  packetsOf,
  wormholeMessagesOf,
} from "@isthmus/chain-evm";
import { chainById, type Hex, IsthmusError } from "@isthmus/protocol";
import type { MessageSource } from "./source.ts";

/**
 * The hub chain as one operator reads it: each answer comes from a transaction that the operator's own node has in a final
 * block of the canonical chain. The request only selects the transaction.
 */
export class HubSource implements MessageSource {
  readonly #reader: EvmReader;

  constructor(reader: EvmReader) {
    this.#reader = reader;
  }

  async attested(txId: Hex, messageId: Hex) {
    const found = attestationsOf(this.#deployment, await this.#final(txId)).find(
      (item) => item.messageId === messageId,
    );
    if (found === undefined) throw new IsthmusError("SOURCE_NOT_FOUND", { txId, messageId });
    return found.body;
  }

  async published(txId: Hex, emitter: Hex, sequence: bigint) {
    const chain = chainById(this.#deployment.chain).wormholeChainId;
    const messages = wormholeMessagesOf(this.#deployment, chain, await this.#final(txId));
    const found = messages.find(({ body }) => body.emitter === emitter && body.sequence === sequence);
    if (found === undefined) throw new IsthmusError("SOURCE_NOT_FOUND", { txId, emitter, sequence });
    return found.body;
  }

  async packet(txId: Hex, guid: Hex) {
    const found = packetsOf(this.#deployment, await this.#final(txId)).find((item) => item.guid === guid);
    if (found === undefined) throw new IsthmusError("SOURCE_NOT_FOUND", { txId, guid });
    return found;
  }

  get #deployment(): EvmDeployment {
    return this.#reader.deployment;
  }

  async #final(txId: Hex): Promise<IncludedTransaction> {
    const transaction = await this.#reader.finalTransaction(txId);
    if (transaction === null || !transaction.succeeded) throw new IsthmusError("SOURCE_NOT_FOUND", { txId });
    return transaction;
  }
}
