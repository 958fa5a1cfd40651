import type { Bank } from "../chain/bank.ts";
import type { TransactionRecord } from "../chain/transaction-record.ts";
import { chainNotifications, type Progress, type Watch } from "./kinds.ts";

/** Sends one JSON-RPC notification to whoever subscribed. */
export type Deliver = (notification: string, subscription: number, result: unknown) => void;

interface Subscription {
  readonly id: number;
  readonly watch: Watch;
  readonly deliver: Deliver;
}

const settledLevels = ["confirmed", "finalized"] as const;

/** Knows all subscriptions and tells them what has become true at their commitment. */
export class Notifier {
  readonly #bank: Bank;
  readonly #subscriptions = new Map<number, Subscription>();
  /** Highest block that each settled level has been told about. */
  readonly #told: Record<"confirmed" | "finalized", number>;
  #nextId = 1;

  constructor(bank: Bank) {
    this.#bank = bank;
    this.#told = { confirmed: bank.ledger.heightAt("confirmed"), finalized: bank.ledger.heightAt("finalized") };
  }

  /** @returns the subscription's id */
  add(watch: Watch, deliver: Deliver): number {
    const id = this.#nextId;
    this.#nextId += 1;
    this.#subscriptions.set(id, { id, watch, deliver });
    return id;
  }

  /** @returns whether there was such a subscription */
  remove(id: number): boolean {
    return this.#subscriptions.delete(id);
  }

  /** Answers a subscription to a signature that has reached its commitment already. */
  catchUp(id: number): void {
    const subscription = this.#subscriptions.get(id);
    const { ledger } = this.#bank;
    if (subscription?.watch.signature === undefined || subscription.watch.commitment === null) return;
    const height = ledger.heightAt(subscription.watch.commitment);
    const record = ledger.transaction(subscription.watch.signature, height);
    if (record === null) return;
    this.#tell(subscription, {
      commitment: subscription.watch.commitment,
      view: this.#bank.view(height),
      changed: new Set(),
      transactions: [record],
    });
  }

  /** A transaction has landed in the open block. */
  landed(record: TransactionRecord): void {
    this.#publish({
      commitment: "processed",
      view: this.#bank.view(this.#bank.ledger.tip.height),
      changed: new Set(record.changedKeys),
      transactions: [record],
    });
  }

  /** A block has been opened: slots, and what the settled levels have reached with it, are told. */
  opened(): void {
    const { ledger } = this.#bank;
    const { slot, parentSlot } = ledger.tip;
    const root = ledger.at(ledger.finalizedHeight).slot;
    this.#publishChain(chainNotifications.slot, { slot, parent: parentSlot, root });
    for (const level of settledLevels) {
      const reached = ledger.heightAt(level);
      for (let height = this.#told[level] + 1; height <= reached; height += 1) this.#settled(level, height);
      this.#told[level] = Math.max(this.#told[level], reached);
    }
  }

  /** Blocks from a height on are gone: those that take their place will be told about again. */
  dropped(fromHeight: number): void {
    this.#told.confirmed = Math.min(this.#told.confirmed, fromHeight - 1);
  }

  #settled(level: (typeof settledLevels)[number], height: number): void {
    const block = this.#bank.ledger.at(height);
    this.#publish({
      commitment: level,
      view: this.#bank.view(height),
      changed: new Set(block.transactions.flatMap((record) => record.changedKeys)),
      transactions: block.transactions,
    });
    if (level === "finalized") this.#publishChain(chainNotifications.root, block.slot);
  }

  #publish(progress: Progress): void {
    for (const subscription of [...this.#subscriptions.values()]) {
      if (subscription.watch.commitment === progress.commitment) this.#tell(subscription, progress);
    }
  }

  #publishChain(notification: string, result: unknown): void {
    for (const subscription of [...this.#subscriptions.values()]) {
      if (subscription.watch.notification === notification) subscription.deliver(notification, subscription.id, result);
    }
  }

  #tell(subscription: Subscription, progress: Progress): void {
    try {
      for (const result of subscription.watch.results(progress)) {
        subscription.deliver(subscription.watch.notification, subscription.id, result);
        if (subscription.watch.signature !== undefined) this.#subscriptions.delete(subscription.id);
      }
    } catch (error) {
      // One subscriber's trouble (such as base58 of a large account) must not reach the others or the ticker.
      console.error("solana-node: a notification failed:", error);
    }
  }
}
