import { createHash } from "node:crypto";
import { IsthmusError } from "@isthmus/protocol";
import bs58 from "bs58";
import { type AccountRecord, sameAccount } from "../model/account.ts";
import type { Block } from "../model/block.ts";
import type { TransactionRecord } from "../model/transaction-record.ts";
import { type DecodedTransaction, resolveKeys } from "../transaction/decode.ts";
import { describeFailure, namedFailure, type TransactionFailure } from "../transaction/error.ts";
import { messageFee } from "../transaction/fee.ts";
import { innerInstructions, memoOf, returnData, tokenBalances } from "../transaction/outcome.ts";
import type { AccountStore } from "./account-store.ts";
import type { Ledger } from "./ledger.ts";
import { clockAddress, type Machine, type SimulationResult, slotHashesAddress } from "./machine.ts";
import { View } from "./view.ts";

const recentSlotHashes = 512;

/** The parts of a bank. */
export interface BankParts {
  readonly machine: Machine;
  readonly store: AccountStore;
  readonly ledger: Ledger;
  /** Wall clock in milliseconds. */
  readonly nowMs: () => number;
  /** Seconds that the chain's clock is ahead of the wall clock. */
  readonly clockOffsetS: number;
}

/** The result of an execution: landed in the open block, or refused without effect. */
export type ExecutionResult =
  | { readonly kind: "landed"; readonly record: TransactionRecord }
  | { readonly kind: "refused"; readonly failure: TransactionFailure };

/** Executes transactions into the open block; keeps the versions for views of older blocks and for rollbacks. */
export class Bank {
  readonly ledger: Ledger;
  readonly store: AccountStore;
  readonly machine: Machine;
  readonly #nowMs: () => number;
  #clockOffsetS: number;

  constructor(parts: BankParts) {
    this.machine = parts.machine;
    this.store = parts.store;
    this.ledger = parts.ledger;
    this.#nowMs = parts.nowMs;
    this.#clockOffsetS = parts.clockOffsetS;
  }

  /** Seconds that the chain's clock is ahead of the wall clock. */
  get clockOffsetS(): number {
    return this.#clockOffsetS;
  }

  /** The accounts as of the block at a height. */
  view(height: number): View {
    return new View(this.store, this.ledger, height);
  }

  /** Executes a transaction into the open block; refuses it if it is expired, a duplicate, or cannot pay. */
  execute(decoded: DecodedTransaction): ExecutionResult {
    const { tip } = this.ledger;
    const early = this.#refusal(decoded, tip.height);
    if (early !== null) return { kind: "refused", failure: early };
    const read = (address: string) => this.store.get(address);
    const keys = resolveKeys(decoded, read);
    if (keys === null) return { kind: "refused", failure: this.#refusedByMachine(decoded) };
    const before = new Map(keys.accountKeys.map((address) => [address, this.store.get(address)]));
    const preTokenBalances = tokenBalances(keys.accountKeys, read);
    const { failed, meta } = this.machine.execute(decoded);
    const changedKeys: string[] = [];
    for (const address of keys.writableKeys) {
      const previous = before.get(address) ?? null;
      const now = this.machine.account(address);
      if (sameAccount(previous, now)) continue;
      changedKeys.push(address);
      this.#write(tip, address, previous, now);
    }
    const failure = failed === null ? null : describeFailure(failed);
    // A transaction is in the block exactly if its fee was charged; otherwise it has no effect.
    if (failure !== null && changedKeys.length === 0) return { kind: "refused", failure };
    const preBalances = keys.accountKeys.map((address) => before.get(address)?.lamports ?? 0n);
    const postBalances = keys.accountKeys.map((address) => this.store.get(address)?.lamports ?? 0n);
    const record: TransactionRecord = {
      signature: decoded.signature,
      slot: tip.slot,
      wire: decoded.wire,
      version: decoded.version,
      ...keys,
      changedKeys,
      err: failure?.err ?? null,
      // Only the fee leaves the accounts of a transaction.
      feeLamports: sum(preBalances) - sum(postBalances),
      priorityPrice: messageFee(decoded.transaction.message).priorityPrice,
      preBalances,
      postBalances,
      preTokenBalances,
      postTokenBalances: tokenBalances(keys.accountKeys, read),
      innerInstructions: innerInstructions(meta),
      logs: meta.logs(),
      computeUnits: meta.computeUnitsConsumed(),
      returnData: returnData(meta),
      memo: memoOf(decoded),
    };
    this.ledger.append(record);
    return { kind: "landed", record };
  }

  /**
   * Runs a transaction on the state of an older or the open block without effect.
   *
   * @param options.checkAge whether its blockhash must be valid and its signature unused
   */
  simulate(
    decoded: DecodedTransaction,
    height: number,
    options: { readonly verifySignatures: boolean; readonly checkAge: boolean },
  ): { readonly failure: TransactionFailure | null; readonly result: SimulationResult | null } {
    const early = options.checkAge ? this.#refusal(decoded, height) : null;
    if (early !== null) return { failure: early, result: null };
    const view = this.view(height);
    const keys = resolveKeys(decoded, (address) => view.account(address));
    const lookups = decoded.transaction.message.addressTableLookups.map((lookup) => lookup.accountKey.toBase58());
    const named = new Set([...(keys?.accountKeys ?? []), ...lookups]);
    const replaced: [string, AccountRecord | null][] = [];
    try {
      // The machine holds the tip only: the accounts of this transaction are set back for the run.
      for (const address of named) {
        const now = this.store.get(address);
        const then = view.account(address);
        if (sameAccount(now, then)) continue;
        replaced.push([address, now]);
        this.machine.setAccount(address, then);
      }
      const result = this.machine.simulate(decoded, options);
      return { failure: result.failed === null ? null : describeFailure(result.failed), result };
    } finally {
      for (const [address, now] of replaced) this.machine.setAccount(address, now);
    }
  }

  /** Opens the first block after a sealed genesis. */
  openFirst(): void {
    this.#open(this.ledger.tip.slot + 1, this.ledger.tip);
  }

  /** Seals the open block and opens the next one; finality follows. */
  advance(): void {
    const { tip } = this.ledger;
    const hash = createHash("sha256").update(`${tip.previousBlockhash} ${tip.slot}`);
    for (const transaction of tip.transactions) hash.update(transaction.signature);
    this.ledger.seal(bs58.encode(hash.digest()));
    this.#open(tip.slot + 1, tip);
    this.ledger.advanceFinality();
  }

  /**
   * Drops every block from a slot on: their transactions never happened and the slots count as skipped.
   *
   * @returns the dropped blocks, newest first
   * @throws SLOT_FINALIZED if one of them is final, PARAMETER_INVALID if the slot is in the future; without effect then
   */
  dropFrom(slot: number): readonly Block[] {
    const newestSlot = this.ledger.tip.slot;
    if (slot > newestSlot) throw new IsthmusError("PARAMETER_INVALID", { slot, newestSlot });
    const finalizedSlot = this.ledger.at(this.ledger.finalizedHeight).slot;
    if (slot <= finalizedSlot) throw new IsthmusError("SLOT_FINALIZED", { slot, finalizedSlot });
    const dropped: Block[] = [];
    while (this.ledger.tip.slot >= slot) {
      const block = this.ledger.pop();
      dropped.push(block);
      for (const [address, before] of block.undo) {
        this.store.set(address, before);
        this.machine.setAccount(address, before);
      }
    }
    // The new open block takes a slot of its own, as the next leader of a cluster would.
    this.#open(newestSlot + 1, this.ledger.tip);
    return dropped;
  }

  /** Sets the chain's clock; the next opened block shows it. */
  setClock(unixTimeS: number): void {
    this.#clockOffsetS = unixTimeS - Math.floor(this.#nowMs() / 1_000);
  }

  #open(slot: number, parent: Block): void {
    const unixTimeS = Math.max(parent.unixTimeS, Math.floor(this.#nowMs() / 1_000) + this.#clockOffsetS);
    const block: Block = {
      slot,
      parentSlot: parent.slot,
      height: parent.height + 1,
      previousBlockhash: parent.blockhash ?? "",
      unixTimeS,
      blockhash: null,
      transactions: [],
      undo: new Map(),
    };
    this.ledger.push(block);
    const recent = this.ledger.range(parent.height - recentSlotHashes + 1, parent.height).map((sealed) => ({
      slot: sealed.slot,
      hash: sealed.blockhash ?? "",
    }));
    this.machine.setTime(slot, unixTimeS, recent.reverse());
    for (const address of [clockAddress, slotHashesAddress]) {
      this.#write(block, address, this.store.get(address), this.machine.account(address));
    }
  }

  #write(block: Block, address: string, previous: AccountRecord | null, now: AccountRecord | null): void {
    if (!block.undo.has(address)) block.undo.set(address, previous);
    this.store.set(address, now);
  }

  #refusal(decoded: DecodedTransaction, height: number): TransactionFailure | null {
    if (this.ledger.transaction(decoded.signature, height) !== null) return namedFailure("AlreadyProcessed");
    const blockhash = decoded.transaction.message.recentBlockhash;
    return this.ledger.isBlockhashUsable(blockhash, height) ? null : namedFailure("BlockhashNotFound");
  }

  #refusedByMachine(decoded: DecodedTransaction): TransactionFailure {
    const { failed } = this.machine.simulate(decoded, { verifySignatures: true });
    return failed === null ? namedFailure("InvalidAddressLookupTableIndex") : describeFailure(failed);
  }
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}
