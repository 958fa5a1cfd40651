import type { SolanaDeployment } from "@isthmus/adapter";
import { IsthmusError } from "@isthmus/protocol";
import { type AddressLookupTableAccount, type Connection, type Keypair, PublicKey } from "@solana/web3.js";
import bs58 from "bs58";
import { buildTransaction, type SolanaCall } from "../call/solana-call.ts";
import { ask } from "../reader/ask.ts";
import { sendSigned } from "./send-and-confirm.ts";

/** How an account reaches its network. */
export interface SolanaAccountOptions {
  /** Never logged. */
  readonly key: Keypair;
  readonly connection: Connection;
  /** Where the lookup table comes from; without one, calls do without it. */
  readonly deployment?: SolanaDeployment;
}

/** A transaction that landed. */
export interface LandedTransaction {
  readonly txId: string;
  readonly slot: number;
}

const attempts = 3;

/** One key that sends calls: for scripts, demos and tests. Services send through `@isthmus/transactions` instead. */
export class SolanaAccount {
  readonly #key: Keypair;
  readonly #connection: Connection;
  readonly #tableAddress: string | null;
  #table: AddressLookupTableAccount | null = null;

  constructor(options: SolanaAccountOptions) {
    this.#key = options.key;
    this.#connection = options.connection;
    this.#tableAddress = options.deployment?.lookupTable ?? null;
  }

  get publicKey(): PublicKey {
    return this.#key.publicKey;
  }

  /**
   * Sends a call and waits until it is confirmed. A second transaction is signed only after the first one's blockhash
   * has expired without it.
   *
   * @param signers further keys that must sign
   * @throws the program's code when it is refused; REQUEST_TIMEOUT when the node is unreachable or nothing landed
   */
  async send(call: SolanaCall, signers: readonly Keypair[] = []): Promise<LandedTransaction> {
    return ask(async () => {
      const table = call.useLookupTable ? await this.#lookupTable() : null;
      for (let attempt = 1; attempt <= attempts; attempt++) {
        const { blockhash, lastValidBlockHeight } = await this.#connection.getLatestBlockhash("confirmed");
        const transaction = buildTransaction(call, this.publicKey, blockhash, table);
        transaction.sign([this.#key, ...signers]);
        const signature = bs58.encode(transaction.signatures[0] as Uint8Array);
        const outcome = await sendSigned(this.#connection, { transaction, signature, lastValidBlockHeight });
        if (outcome.kind === "landed") return { txId: signature, slot: outcome.slot };
      }
      throw new IsthmusError("REQUEST_TIMEOUT", { chain: "solana", attempts });
    });
  }

  async #lookupTable(): Promise<AddressLookupTableAccount | null> {
    if (this.#table !== null || this.#tableAddress === null) return this.#table;
    const { value } = await this.#connection.getAddressLookupTable(new PublicKey(this.#tableAddress));
    this.#table = value;
    return value;
  }
}
