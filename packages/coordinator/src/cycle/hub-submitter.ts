import { type Deployment, hubDeploymentOf } from "@isthmus/adapter";
import { decodeRevert, type EvmReader, hubAbi, submitCycleCall } from "@isthmus/chain-evm";
import { type CycleHeader, type Hex, type IndexedSignature, IsthmusError } from "@isthmus/protocol";
import type { Database } from "@isthmus/store";
import { type TransactionReceipt, TransactionReceiptNotFoundError } from "viem";
import { HubSender } from "./hub-sender.ts";

/** Then the caller looks at the hub again, and a stuck transaction gets a higher fee. */
const receiptWaitMs = 20_000;
const zeroDigest = `0x${"00".repeat(32)}`;

/** Where a cycle stands on the hub. */
export type HubState =
  | { readonly state: "absent" }
  /** The hub holds our digest; final once the block that holds it is. */
  | { readonly state: "present"; readonly final: boolean }
  /** The hub holds another digest for this cycle: two houses wrote to one hub. */
  | { readonly state: "other"; readonly digest: Hex };

/** Sends cycles to the hub, one at a time, with nonces from the table: a restart never sends a cycle twice. */
export class HubSubmitter {
  readonly #reader: EvmReader;
  readonly #sender: HubSender;
  readonly #hub: Hex;

  constructor(deployment: Deployment, reader: EvmReader, database: Database, submitterKey: Hex) {
    const hub = hubDeploymentOf(deployment);
    this.#hub = hub.hub;
    this.#reader = reader;
    this.#sender = new HubSender({ reader, database, privateKey: submitterKey });
  }

  /** What the hub says about a cycle, now and at its last final block. */
  async stateOf(cycle: bigint, digest: Hex): Promise<HubState> {
    const latest = await this.#digestOf(cycle);
    if (latest === zeroDigest) return { state: "absent" };
    if (latest !== digest) return { state: "other", digest: latest };
    const { final } = await this.#reader.head();
    return { state: "present", final: (await this.#digestOf(cycle, final)) === digest };
  }

  /**
   * Signs and sends submitCycle, and waits for its receipt.
   * @param beforeSend told the transaction id before the node gets it
   * @throws the contract's code when it reverts; REQUEST_TIMEOUT when no receipt came (ask `stateOf`, then call again)
   */
  async submit(
    header: CycleHeader,
    signatures: readonly IndexedSignature[],
    beforeSend: (txId: Hex) => Promise<void>,
  ): Promise<{ readonly txId: Hex; readonly gasUsed: bigint }> {
    const { client } = this.#reader;
    const account = this.#sender.address;
    const call = async () => {
      const feeWei = await this.#reader.quoteCycleWei(header.vaults, header.venues);
      const wanted = submitCycleCall(this.#hub, header, signatures, feeWei);
      const { to, data, valueWei: value } = wanted;
      const gas = await client.estimateGas({ account, to, data, value });
      return { call: wanted, gas: (gas * 5n) / 4n + 20_000n };
    };
    try {
      const { purpose, txIds } = await this.#sender.send(this.#prefix(header.cycle), call, beforeSend);
      const receipt = await this.#receipt(txIds);
      const txId = receipt.transactionHash;
      await this.#sender.commit(purpose, txId);
      if (receipt.status !== "success") throw new IsthmusError("PROCESS_FAILED", { txId, reason: "reverted" });
      return { txId, gasUsed: receipt.gasUsed };
    } catch (error) {
      throw decodeRevert(error);
    }
  }

  /** Leaves no nonce behind for a cycle that the hub holds, whoever submitted it. @returns whether none is left */
  async settle(cycle: bigint): Promise<boolean> {
    try {
      return await this.#sender.settle(this.#prefix(cycle));
    } catch (error) {
      throw decodeRevert(error);
    }
  }

  #prefix(cycle: bigint): string {
    return `${this.#hub.toLowerCase()}/cycle/${cycle}/`;
  }

  async #digestOf(cycle: bigint, blockNumber?: bigint): Promise<Hex> {
    const at = blockNumber === undefined ? {} : { blockNumber };
    try {
      return await this.#reader.client.readContract({
        address: this.#hub,
        abi: hubAbi,
        functionName: "digestOf",
        args: [cycle],
        ...at,
      });
    } catch (error) {
      // Before the hub's own block there is no contract and the answer is empty: nothing is final then.
      if (blockNumber !== undefined && error instanceof Error && /returned no data/.test(error.message))
        return zeroDigest as Hex;
      throw decodeRevert(error);
    }
  }

  /** The receipt of whichever of a nonce's transactions was included. */
  async #receipt(hashes: readonly Hex[]): Promise<TransactionReceipt> {
    const deadline = Date.now() + receiptWaitMs;
    for (;;) {
      for (const hash of hashes) {
        const receipt = await this.#reader.client.getTransactionReceipt({ hash }).catch((error: unknown) => {
          if (error instanceof TransactionReceiptNotFoundError) return null;
          throw error;
        });
        if (receipt !== null) return receipt;
      }
      if (Date.now() > deadline) throw new IsthmusError("REQUEST_TIMEOUT", { txId: hashes[0] ?? "none" });
      await new Promise((next) => setTimeout(next, 50));
    }
  }
}
