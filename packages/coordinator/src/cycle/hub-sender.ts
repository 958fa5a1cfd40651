import type { FeeOffer as Fees } from "@isthmus/adapter";
import {
  bumpedFees,
  decodeRevert,
  defaultFeePolicy,
  type EvmCall,
  type EvmReader,
  type FeePolicy,
  firstFees,
} from "@isthmus/chain-evm";
import type { Hex } from "@isthmus/protocol";
import {
  commitNonce,
  type Database,
  insertHubTransaction,
  readHubTransactions,
  readTakenNonces,
  releaseLastNonce,
  takeNonce,
} from "@isthmus/store";
import { keccak256 } from "viem";
import { type PrivateKeyAccount, privateKeyToAccount } from "viem/accounts";

export interface HubSenderOptions {
  readonly reader: EvmReader;
  readonly database: Database;
  /** 32 bytes as hex; never logged. */
  readonly privateKey: Hex;
  readonly fees?: FeePolicy;
  /** A transaction older than this that is in no block gets a higher fee, within the policy; default 15,000. */
  readonly stuckAfterMs?: number;
}

/** A transaction of a purpose that can be included; older ones of the same nonce may be included in its place. */
export interface Sent {
  readonly purpose: string;
  /** Newest first. */
  readonly txIds: readonly Hex[];
}

type Stored = Awaited<ReturnType<typeof readHubTransactions>>[number];

/**
 * One key's transactions on the hub. A purpose has one nonce; its bytes are stored before they are sent, sent again as
 * they are, and replaced at a bounded higher fee when they are stuck. No nonce is left behind, whatever ends in between.
 */
export class HubSender {
  readonly #options: HubSenderOptions;
  readonly #account: PrivateKeyAccount;
  readonly #fees: FeePolicy;
  readonly #stuckAfterMs: number;

  constructor(options: HubSenderOptions) {
    this.#options = options;
    this.#account = privateKeyToAccount(options.privateKey);
    this.#fees = options.fees ?? defaultFeePolicy;
    this.#stuckAfterMs = options.stuckAfterMs ?? 15_000;
  }

  get address(): Hex {
    return this.#account.address;
  }

  /**
   * Sends what a purpose asks for, once more or for the first time.
   * @param prefix the purpose is this with the number of the attempt: an attempt whose nonce was used up is over
   * @param call asked only when something has to be signed; gas is the limit
   * @param beforeSend told a new transaction's id before the node gets it
   * @throws what the node refuses with, by `decodeRevert`
   */
  async send(
    prefix: string,
    call: () => Promise<{ readonly call: EvmCall; readonly gas: bigint }>,
    beforeSend: (txId: Hex) => Promise<void>,
  ): Promise<Sent> {
    const { database } = this.#options;
    const mined = await this.#transactionCount();
    for (let attempt = 1; ; attempt++) {
      const purpose = `${prefix}${attempt}`;
      const known = await readHubTransactions(database, purpose);
      if (known[0] !== undefined && known[0].nonce < mined) continue;
      // Whatever must be known for signing is asked before a nonce is taken.
      if (known.length > 0 && !this.#stuck(known)) return await this.#again(purpose, known);
      const { call: wanted, gas } = await call();
      const nonce = await takeNonce(database, this.#owner, purpose, mined);
      if (nonce < mined) continue;
      return await this.#raise(purpose, known, { call: wanted, gas, nonce }, beforeSend);
    }
  }

  /**
   * Sees the nonces to their end that purposes of a prefix still hold although what they were for is done, for example
   * because somebody else has submitted the cycle: a nonce that was never signed with is given back, or spent on an
   * empty transfer when later ones wait behind it; signed bytes are replaced by such a transfer.
   * @returns whether none is left
   */
  async settle(prefix: string): Promise<boolean> {
    const { database, reader } = this.#options;
    let settled = true;
    for (const { nonce, purpose } of await readTakenNonces(database, this.#owner, prefix)) {
      const known = await readHubTransactions(database, purpose);
      if (nonce < (await this.#transactionCount())) {
        const { final } = await reader.head();
        const spent = nonce < (await this.#transactionCount(final));
        if (spent) await commitNonce(database, this.#owner, purpose, known[0]?.txId ?? "");
        settled &&= spent;
        continue;
      }
      if (known.length === 0) {
        const released = await releaseLastNonce(database, this.#owner, purpose);
        if (released !== "needed") continue;
      }
      settled = false;
      await this.#fill(purpose, known, nonce);
    }
    return settled;
  }

  /** The nonce of a purpose whose transaction is in a block. */
  async commit(purpose: string, txId: Hex): Promise<void> {
    await commitNonce(this.#options.database, this.#owner, purpose, txId);
  }

  async #fill(purpose: string, known: readonly Stored[], nonce: bigint): Promise<void> {
    const fills = await readHubTransactions(this.#options.database, purpose + fillSuffix);
    if (fills.length > 0 && !this.#stuck(fills)) {
      await this.#again(purpose, fills);
      return;
    }
    const nothing = { to: this.address, data: "0x", valueWei: 0n } as const;
    const plan = { call: nothing, gas: 21_000n, nonce };
    await this.#raise(purpose + fillSuffix, [...fills, ...known], plan, async () => undefined);
  }

  /** Signs at a fee that replaces every earlier offer for the nonce; where the policy ends, the last one is sent again. */
  async #raise(
    purpose: string,
    known: readonly Stored[],
    plan: { readonly call: EvmCall; readonly gas: bigint; readonly nonce: bigint },
    beforeSend: (txId: Hex) => Promise<void>,
  ): Promise<Sent> {
    const { reader, database } = this.#options;
    const newest = known[0];
    const oldest = known[known.length - 1];
    const fees: Fees | null =
      newest === undefined || oldest === undefined
        ? firstFees((await reader.client.getBlock({ blockTag: "latest" })).baseFeePerGas ?? 0n, this.#fees)
        : bumpedFees(oldest, newest, this.#fees);
    if (fees === null) return await this.#again(purpose, known);
    const { call, gas, nonce } = plan;
    const raw = await this.#account.signTransaction({
      type: "eip1559",
      chainId: reader.chain.evmChainId ?? 0,
      nonce: Number(nonce),
      to: call.to,
      data: call.data,
      value: call.valueWei,
      gas,
      maxFeePerGas: fees.maxFeePerGasWei,
      maxPriorityFeePerGas: fees.priorityFeePerGasWei,
    });
    const txId = keccak256(raw);
    await insertHubTransaction(database, { txId, purpose, nonce, raw, ...fees });
    await beforeSend(txId);
    await this.#broadcast(raw);
    return { purpose, txIds: [txId, ...known.map((transaction) => transaction.txId as Hex)] };
  }

  async #again(purpose: string, known: readonly Stored[]): Promise<Sent> {
    const newest = known[0];
    if (newest !== undefined) await this.#broadcast(newest.raw as Hex);
    return { purpose, txIds: known.map(({ txId }) => txId as Hex) };
  }

  #stuck(known: readonly Stored[]): boolean {
    return (known[0]?.ageMs ?? 0) > this.#stuckAfterMs;
  }

  /** A node that has the bytes already, or has used the nonce, is no failure: the receipt decides. */
  async #broadcast(serializedTransaction: Hex): Promise<void> {
    try {
      await this.#options.reader.client.sendRawTransaction({ serializedTransaction });
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      if (/already (known|imported)|nonce too low|underpriced|nonce is too low/i.test(text)) return;
      throw decodeRevert(error);
    }
  }

  async #transactionCount(blockNumber?: bigint): Promise<bigint> {
    const at = blockNumber === undefined ? ({ blockTag: "latest" } as const) : { blockNumber };
    return BigInt(await this.#options.reader.client.getTransactionCount({ address: this.address, ...at }));
  }

  get #owner() {
    return { chain: this.#options.reader.chain.id, signer: this.address };
  }
}

/** Marks the empty transfer that spends a purpose's nonce. */
const fillSuffix = "~fill";
