import { type Hex, IsthmusError } from "@isthmus/protocol";
import {
  createPublicClient,
  http,
  type PublicClient,
  type TransactionReceipt,
  TransactionReceiptNotFoundError,
} from "viem";
import { type PrivateKeyAccount, privateKeyToAccount } from "viem/accounts";
import type { EvmCall } from "../call/evm-call.ts";
import { decodeRevert } from "../revert/decode-revert.ts";

/** How an account reaches its chain. */
export interface EvmAccountOptions {
  /** 32 bytes as hex; never logged. */
  readonly privateKey: Hex;
  readonly rpcUrl: string;
  readonly evmChainId: number;
  /** How long to wait for a receipt, in milliseconds; default 30,000. */
  readonly receiptTimeoutMs?: number;
}

/**
 * One key that sends one call at a time: for scripts, demos and tests. Services send through `@isthmus/transactions` instead.
 */
export class EvmAccount {
  readonly #account: PrivateKeyAccount;
  readonly #client: PublicClient;
  readonly #evmChainId: number;
  readonly #receiptTimeoutMs: number;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(options: EvmAccountOptions) {
    this.#account = privateKeyToAccount(options.privateKey);
    this.#client = createPublicClient({ transport: http(options.rpcUrl, { retryCount: 1 }), cacheTime: 0 });
    this.#evmChainId = options.evmChainId;
    this.#receiptTimeoutMs = options.receiptTimeoutMs ?? 30_000;
  }

  /** The 20-byte address, lower case. */
  get address(): Hex {
    return this.#account.address.toLowerCase() as Hex;
  }

  /**
   * Sends a call and waits for its receipt; calls of one account follow one another.
   * @throws the code of the contract's custom error when it reverts; REQUEST_TIMEOUT when the node is unreachable or no receipt comes
   */
  send(call: EvmCall): Promise<TransactionReceipt> {
    const sent = this.#queue.then(() => this.#send(call));
    this.#queue = sent.catch(() => null);
    return sent;
  }

  async #send(call: EvmCall): Promise<TransactionReceipt> {
    const { to, data, valueWei: value } = call;
    const hash = await this.#submit(call);
    const receipt = await this.#receipt(hash);
    if (receipt.status === "success") return receipt;
    // Run it again on the block that refused it, to learn the reason.
    const { blockNumber } = receipt;
    const again = { account: this.#account.address, to, data, value, gas: receipt.gasUsed * 2n, blockNumber };
    const reason = await this.#client
      .call(again)
      .then(
        () => new IsthmusError("TRANSACTION_REVERTED", { txId: hash, reason: "reverted, but not when run again" }),
        decodeRevert,
      );
    throw reason;
  }

  async #submit(call: EvmCall): Promise<Hex> {
    const { to, data, valueWei: value } = call;
    try {
      const [nonce, fees, gas] = await Promise.all([
        this.#client.getTransactionCount({ address: this.#account.address, blockTag: "pending" }),
        this.#client.estimateFeesPerGas({ chain: null }),
        call.gas ?? this.#client.estimateGas({ account: this.#account.address, to, data, value }).then(withRoom),
      ]);
      const serializedTransaction = await this.#account.signTransaction({
        type: "eip1559",
        chainId: this.#evmChainId,
        nonce,
        to,
        data,
        value,
        gas,
        ...fees,
      });
      return await this.#client.sendRawTransaction({ serializedTransaction });
    } catch (error) {
      throw decodeRevert(error);
    }
  }

  async #receipt(hash: Hex): Promise<TransactionReceipt> {
    const deadline = Date.now() + this.#receiptTimeoutMs;
    for (;;) {
      const receipt = await this.#client.getTransactionReceipt({ hash }).catch((error: unknown) => {
        if (error instanceof TransactionReceiptNotFoundError) return null;
        throw decodeRevert(error);
      });
      if (receipt !== null) return receipt;
      if (Date.now() > deadline) throw new IsthmusError("REQUEST_TIMEOUT", { txId: hash });
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}

// State may change between estimate and inclusion; an estimate is exact for the state it saw.
const withRoom = (gas: bigint): bigint => (gas * 5n) / 4n + 10_000n;
