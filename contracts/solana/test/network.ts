import { type ErrorCode, IsthmusError } from "@isthmus/protocol";
import {
  AddressLookupTableAccount,
  ComputeBudgetProgram,
  Keypair,
  PublicKey,
  type TransactionInstruction,
  TransactionMessage,
  VersionedTransaction,
} from "@solana/web3.js";
import { FailedTransactionMetadata, type LiteSVM, type TransactionMetadata } from "litesvm";
import { decodeEvents, errorCodeOfNumber, programElf, type VaultEvent } from "../src/index.ts";
import {
  airdrop,
  failureOf,
  machineOfEveryFeature,
  type SvmTransaction,
  storeAccount,
  svmAddress,
  svmTransaction,
} from "./machine.ts";

/** Result of a transaction. */
export interface Outcome {
  /** Null on success; the custom error number if the program returned one, else the runtime's text. */
  readonly failure: number | string | null;
  readonly code: ErrorCode | null;
  readonly computeUnits: bigint;
  readonly logs: readonly string[];
  readonly events: readonly VaultEvent[];
  readonly sizeBytes: number;
}

/** An account as stored on the chain. */
export interface StoredAccount {
  readonly owner: PublicKey;
  readonly lamports: bigint;
  readonly data: Uint8Array;
}

export interface SendOptions {
  readonly signers?: readonly Keypair[];
  readonly table?: AddressLookupTableAccount;
  readonly computeUnitLimit?: number;
}

/** An in-process Solana network with the vault program, and with every feature that the runtime knows: the rules of clusters to come. */
export class Network {
  readonly svm: LiteSVM;
  readonly programId: PublicKey;
  readonly payer: Keypair;

  constructor(elf: Uint8Array = programElf(), seed = 1) {
    this.svm = machineOfEveryFeature().withSigverify(true).withBlockhashCheck(true);
    this.programId = keypairOf(seed, 1).publicKey;
    this.payer = keypairOf(seed, 2);
    this.svm.addProgram(svmAddress(this.programId), elf);
    this.fund(this.payer.publicKey);
    this.setSeconds(1_800_000_000n);
  }

  fund(key: PublicKey, lamports = 1_000_000_000_000n): void {
    airdrop(this.svm, key, lamports);
  }

  get seconds(): bigint {
    return this.svm.getClock().unixTimestamp;
  }

  setSeconds(unixSeconds: bigint): void {
    const clock = this.svm.getClock();
    clock.unixTimestamp = unixSeconds;
    this.svm.setClock(clock);
  }

  /** Lamports that keep an account of so many bytes. */
  rentOf(sizeBytes: number): number {
    return Number(this.svm.minimumBalanceForRentExemption(BigInt(sizeBytes)));
  }

  /** Sends instructions as one v0 transaction that the payer signs. */
  send(instructions: readonly TransactionInstruction[], options: SendOptions = {}): Outcome {
    return this.#execute(instructions, options, (transaction) => this.svm.sendTransaction(transaction));
  }

  /** The result of `send`, without keeping any change. */
  simulate(instructions: readonly TransactionInstruction[], options: SendOptions = {}): Outcome {
    return this.#execute(instructions, options, (transaction) => {
      const result = this.svm.simulateTransaction(transaction);
      return result instanceof FailedTransactionMetadata ? result : result.meta();
    });
  }

  #execute(
    instructions: readonly TransactionInstruction[],
    options: SendOptions,
    execute: (transaction: SvmTransaction) => FailedTransactionMetadata | TransactionMetadata,
  ): Outcome {
    this.svm.expireBlockhash();
    const limit =
      options.computeUnitLimit === undefined
        ? []
        : [ComputeBudgetProgram.setComputeUnitLimit({ units: options.computeUnitLimit })];
    const message = new TransactionMessage({
      payerKey: this.payer.publicKey,
      recentBlockhash: this.svm.latestBlockhash(),
      instructions: [...limit, ...instructions],
    }).compileToV0Message(options.table === undefined ? [] : [options.table]);
    const transaction = new VersionedTransaction(message);
    transaction.sign([this.payer, ...(options.signers ?? [])]);
    const result = execute(svmTransaction(transaction));
    const sizeBytes = transaction.serialize().length;
    if (!(result instanceof FailedTransactionMetadata)) {
      const logs = result.logs();
      const events = decodeEvents(this.programId, logs);
      return { failure: null, code: null, computeUnits: result.computeUnitsConsumed(), logs, events, sizeBytes };
    }
    const failure = failureOf(result);
    const code = typeof failure === "number" ? errorCodeOfNumber(failure) : null;
    const meta = result.meta();
    return { failure, code, computeUnits: meta.computeUnitsConsumed(), logs: meta.logs(), events: [], sizeBytes };
  }

  /** Sends and expects success. */
  run(instructions: readonly TransactionInstruction[], options: SendOptions = {}): Outcome {
    const outcome = this.send(instructions, options);
    if (outcome.failure !== null)
      throw new IsthmusError("ASSERTION_FAILED", { failure: String(outcome.failure), logs: outcome.logs.join("\n") });
    return outcome;
  }

  /** The account, or null if it does not exist. */
  account(key: PublicKey): StoredAccount | null {
    const found = this.svm.getAccount(svmAddress(key));
    if (!found.exists) return null;
    return {
      owner: new PublicKey(found.programAddress),
      lamports: found.lamports,
      data: new Uint8Array(found.data),
    };
  }

  /** The account's data. @throws NOT_FOUND if it does not exist */
  data(key: PublicKey): Uint8Array {
    const found = this.account(key);
    if (found === null) throw new IsthmusError("NOT_FOUND", { address: key.toBase58() });
    return found.data;
  }

  /** Overwrites an account, for states that no transaction reaches. */
  put(key: PublicKey, account: StoredAccount): void {
    storeAccount(this.svm, key, { ...account, owner: account.owner.toBase58() });
  }

  /** A lookup table with these addresses, usable immediately. */
  lookupTable(addresses: readonly PublicKey[]): AddressLookupTableAccount {
    const key = Keypair.generate().publicKey;
    // LookupTableMeta: type u32 1 · deactivation slot u64 max · last extended slot u64 · start index u8 · authority option u8 + 32 · padding u16
    const data = new Uint8Array(56 + 32 * addresses.length);
    const view = new DataView(data.buffer);
    view.setUint32(0, 1, true);
    view.setBigUint64(4, 0xffff_ffff_ffff_ffffn, true);
    for (const [index, item] of addresses.entries()) data.set(item.toBytes(), 56 + 32 * index);
    const owner = new PublicKey("AddressLookupTab1e1111111111111111111111111");
    this.put(key, { owner, lamports: 1_000_000_000n, data });
    this.svm.warpToSlot(this.svm.getClock().slot + 10n);
    return new AddressLookupTableAccount({ key, state: AddressLookupTableAccount.deserialize(data) });
  }
}

/** A deterministic key. */
export function keypairOf(seed: number, role: number): Keypair {
  const bytes = new Uint8Array(32);
  new DataView(bytes.buffer).setUint32(0, seed, true);
  new DataView(bytes.buffer).setUint32(4, role, true);
  bytes[31] = 7;
  return Keypair.fromSeed(bytes);
}
