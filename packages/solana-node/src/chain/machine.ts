import bs58 from "bs58";
import { Clock, FailedTransactionMetadata, LiteSVM, type TransactionMetadata } from "litesvm";
import { type AccountRecord, systemProgramAddress } from "../model/account.ts";
import type { DecodedTransaction } from "../transaction/decode.ts";

type KitAddress = Parameters<LiteSVM["getAccount"]>[0];
type KitAccount = Parameters<LiteSVM["setAccount"]>[0];
type KitTransaction = Parameters<LiteSVM["sendTransaction"]>[0];

/** Address of the clock sysvar. */
export const clockAddress = "SysvarC1ock11111111111111111111111111111111";
/** Address of the slot hashes sysvar. */
export const slotHashesAddress = "SysvarS1otHashes111111111111111111111111111";

/** Owners of the accounts of a new machine. */
export const genesisOwners: readonly string[] = [
  "11111111111111111111111111111111",
  "NativeLoader1111111111111111111111111111111",
  "BPFLoader1111111111111111111111111111111111",
  "BPFLoader2111111111111111111111111111111111",
  "BPFLoaderUpgradeab1e11111111111111111111111",
  "Sysvar1111111111111111111111111111111111111",
  "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA",
  "TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb",
];

const slotsPerEpoch = 432_000n;

/** How a transaction ended. */
export interface MachineResult {
  readonly failed: FailedTransactionMetadata | null;
  readonly meta: TransactionMetadata;
}

/** The result of a simulation. */
export interface SimulationResult extends MachineResult {
  /** Accounts after the run; empty if it failed. */
  readonly postAccounts: ReadonlyMap<string, AccountRecord>;
}

/**
 * LiteSVM in the types of this node. It executes transactions and verifies signatures; its checks of blockhashes and
 * duplicates are off, because only the ledger knows which slots exist.
 */
export class Machine {
  readonly #svm: LiteSVM;

  private constructor(svm: LiteSVM) {
    this.#svm = svm.withSigverify(true).withBlockhashCheck(false).withTransactionHistory(0n);
  }

  /** A new machine with the standard programs and sysvars. */
  static create(): Machine {
    return new Machine(new LiteSVM());
  }

  /** A machine from the bytes of `toBytes`. */
  static fromBytes(bytes: Uint8Array): Machine {
    return new Machine(LiteSVM.fromBytes(bytes));
  }

  /** The whole state of the machine. */
  toBytes(): Uint8Array {
    return this.#svm.toBytes();
  }

  /** The accounts of the given owners. */
  accountsOf(owners: readonly string[]): Map<string, AccountRecord> {
    const accounts = new Map<string, AccountRecord>();
    for (const owner of owners) {
      for (const found of this.#svm.getProgramAccounts(owner as KitAddress))
        accounts.set(found.address, toRecord(found));
    }
    return accounts;
  }

  /** Loads an sBPF program. */
  addProgram(address: string, elf: Uint8Array): void {
    this.#svm.addProgram(address as KitAddress, elf);
  }

  /** An account at the tip; null if it does not exist. */
  account(address: string): AccountRecord | null {
    const found = this.#svm.getAccount(address as KitAddress);
    return found.exists ? toRecord(found) : null;
  }

  /** Writes an account, bypassing the runtime's rules; null removes it. */
  setAccount(address: string, account: AccountRecord | null): void {
    this.#svm.setAccount({
      address: address as KitAddress,
      lamports: (account?.lamports ?? 0n) as KitAccount["lamports"],
      programAddress: (account?.owner ?? systemProgramAddress) as KitAddress,
      executable: account?.executable ?? false,
      data: account?.data ?? new Uint8Array(),
      space: BigInt(account?.data.length ?? 0),
    });
  }

  /** Sets the clock and the recent slot hashes for programs. */
  setTime(slot: number, unixTimeS: number, slotHashes: readonly { slot: number; hash: string }[]): void {
    const epoch = BigInt(slot) / slotsPerEpoch;
    this.#svm.setClock(new Clock(BigInt(slot), 0n, epoch, epoch + 1n, BigInt(unixTimeS)));
    this.#svm.setSlotHashes(slotHashes.map((entry) => ({ slot: BigInt(entry.slot), hash: entry.hash })));
  }

  /** Lamports that make an account of this size rent-exempt. */
  rentExemptLamports(dataBytes: number): bigint {
    return this.#svm.minimumBalanceForRentExemption(BigInt(dataBytes));
  }

  /** Executes a transaction and keeps its effects. */
  execute(decoded: DecodedTransaction): MachineResult {
    const result = this.#svm.sendTransaction(toKit(decoded));
    if (result instanceof FailedTransactionMetadata) return { failed: result, meta: result.meta() };
    return { failed: null, meta: result };
  }

  /** Executes a transaction without effect. */
  simulate(decoded: DecodedTransaction, options: { readonly verifySignatures: boolean }): SimulationResult {
    this.#svm.withSigverify(options.verifySignatures);
    try {
      const result = this.#svm.simulateTransaction(toKit(decoded));
      if (result instanceof FailedTransactionMetadata) {
        return { failed: result, meta: result.meta(), postAccounts: new Map() };
      }
      const postAccounts = new Map(
        result.postAccounts().map((account) => [account.address as string, toRecord(account)]),
      );
      return { failed: null, meta: result.meta(), postAccounts };
    } finally {
      this.#svm.withSigverify(true);
    }
  }
}

function toRecord(account: KitAccount): AccountRecord {
  return {
    lamports: account.lamports,
    owner: account.programAddress,
    data: account.data as Uint8Array,
    executable: account.executable,
  };
}

function toKit(decoded: DecodedTransaction): KitTransaction {
  const { message, signatures } = decoded.transaction;
  const named = signatures.map((signature, index): [string, Uint8Array] => [
    message.staticAccountKeys[index]?.toBase58() ?? bs58.encode(signature),
    signature,
  ]);
  // kit brands byte arrays and strings at compile time only; the values are the same.
  return { messageBytes: decoded.messageBytes, signatures: Object.fromEntries(named) } as unknown as KitTransaction;
}
