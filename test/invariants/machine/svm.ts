import { errorCodeOfNumber, programElf } from "@isthmus/contracts-solana";
import {
  airdrop,
  failureOf,
  machineOfEveryFeature,
  storeAccount,
  svmAddress,
  svmTransaction,
} from "@isthmus/contracts-solana/testing";
import { type ErrorCode, IsthmusError } from "@isthmus/protocol";
import {
  Keypair,
  PublicKey,
  type TransactionInstruction,
  TransactionMessage,
  VersionedTransaction,
} from "@solana/web3.js";
import { FailedTransactionMetadata, type LiteSVM } from "litesvm";

/** An account as it is stored; null: there is none. */
export type Stored = { readonly owner: string; readonly lamports: bigint; readonly data: Uint8Array } | null;

/** A deterministic key. */
export function keypairOf(role: number, index = 0): Keypair {
  const seed = new Uint8Array(32).fill(9);
  new DataView(seed.buffer).setUint32(0, role, true);
  new DataView(seed.buffer).setUint32(4, index, true);
  return Keypair.fromSeed(seed);
}

/** LiteSVM with the vault program, a clock that stands still, and states that can be gone back to. */
export class Svm {
  readonly programId = keypairOf(1).publicKey;
  readonly payer = keypairOf(2);
  readonly #svm: LiteSVM;
  /** Every account that a transaction could have written, as it was before the first of them. */
  readonly #first = new Map<string, Stored>();
  /** Accounts as they were read since a transaction could last have written them: a read costs more than a short instruction. */
  readonly #known = new Map<string, Stored>();

  constructor(openedAtSeconds: number) {
    this.#svm = machineOfEveryFeature()
      // Keys of this test alone sign: their signatures are not what is tested. The program checks its own.
      .withSigverify(false)
      .withBlockhashCheck(false)
      .withTransactionHistory(0n);
    this.#svm.addProgram(svmAddress(this.programId), programElf());
    this.fund(this.payer.publicKey);
    this.seconds = openedAtSeconds;
  }

  fund(key: PublicKey): void {
    airdrop(this.#svm, key, 100_000_000_000_000n);
  }

  get seconds(): number {
    return Number(this.#svm.getClock().unixTimestamp);
  }

  set seconds(seconds: number) {
    const clock = this.#svm.getClock();
    clock.unixTimestamp = BigInt(seconds);
    this.#svm.setClock(clock);
  }

  /** Sends a transaction; the code of its refusal by the one table. */
  send(instructions: readonly TransactionInstruction[]): ErrorCode | null {
    for (const { keys } of instructions) {
      for (const { pubkey, isWritable } of keys) {
        this.#track(pubkey);
        if (isWritable) this.#known.delete(pubkey.toBase58());
      }
    }
    this.#known.delete(this.payer.publicKey.toBase58());
    const message = new TransactionMessage({
      payerKey: this.payer.publicKey,
      recentBlockhash: this.#svm.latestBlockhash(),
      instructions: [...instructions],
    }).compileToV0Message();
    const result = this.#svm.sendTransaction(svmTransaction(new VersionedTransaction(message)));
    if (!(result instanceof FailedTransactionMetadata)) return null;
    const number = failureOf(result);
    const code = typeof number === "number" ? errorCodeOfNumber(number) : null;
    if (code !== null) return code;
    throw new IsthmusError("ASSERTION_FAILED", { reason: result.toString(), logs: result.meta().logs().join("\n") });
  }

  account(key: PublicKey): Stored {
    return this.#read(key.toBase58());
  }

  put(key: PublicKey, account: Stored): void {
    this.#track(key);
    this.#write(key.toBase58(), account);
  }

  /** Saves every account; the function that it returns goes back. */
  save(): () => void {
    const saved = new Map([...this.#first.keys()].map((address) => [address, this.#read(address)]));
    const seconds = this.seconds;
    return () => {
      for (const [address, first] of this.#first) {
        const wanted = saved.get(address);
        const target = wanted === undefined ? first : wanted;
        // What has been read and not been written since is there already.
        if (this.#known.get(address) !== target || !this.#known.has(address)) this.#write(address, target);
        // As if it had never been touched: states that are gone back to do not grow.
        if (wanted !== undefined) continue;
        this.#first.delete(address);
        this.#known.delete(address);
      }
      this.seconds = seconds;
    };
  }

  #track(key: PublicKey): void {
    const address = key.toBase58();
    if (!this.#first.has(address)) this.#first.set(address, this.#read(address));
  }

  #read(address: string): Stored {
    const known = this.#known.get(address);
    if (known !== undefined) return known;
    const found = this.#svm.getAccount(svmAddress(address));
    const stored =
      !found.exists || found.lamports === 0n
        ? null
        : { owner: String(found.programAddress), lamports: found.lamports, data: new Uint8Array(found.data) };
    this.#known.set(address, stored);
    return stored;
  }

  #write(address: string, account: Stored): void {
    if (address === this.programId.toBase58() || wellKnown.has(address)) return;
    storeAccount(this.#svm, address, account ?? { owner: systemProgram, lamports: 0n, data: new Uint8Array() });
    this.#known.set(address, account);
  }
}

const systemProgram = PublicKey.default.toBase58();
const wellKnown: ReadonlySet<string> = new Set([systemProgram, "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"]);
