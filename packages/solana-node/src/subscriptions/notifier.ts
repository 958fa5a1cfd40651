import type { Bank } from "../chain/bank.ts";
import type { TransactionRecord } from "../model/transaction-record.ts";
import { chainNotifications, type Progress, type Watch } from "./kinds.ts";

/** Sends one JSON-RPC notification to the subscriber. */
export type Deliver = (notification: string, subscription: number, result: unknown) => void;

interface Subscription {
  readonly id: number;
  readonly watch: Watch;
  readonly deliver: Deliver;
}

const laggingLevels = ["confirmed", "finalized"] as const;

/** Notifies all subscriptions of changes at their commitment. */
export class Notifier {
  readonly #bank: Bank;
  readonly #subscriptions = new Map<number, Subscription>();
  /** Height of the last block published at each level. */
  readonly #published: Record<"confirmed" | "finalized", number>;
  #nextId = 1;

  constructor(bank: Bank) {
    this.#bank = bank;
    this.#published = { confirmed: bank.ledger.heightAt("confirmed"), finalized: bank.ledger.heightAt("finalized") };
  }

  /** Adds a subscription. @returns its id */
  add(watch: Watch, deliver: Deliver): number {
    const id = this.#nextId;
    this.#nextId += 1;
    this.#subscriptions.set(id, { id, watch, deliver });
    return id;
  }

  /** Removes a subscription. @returns whether it existed */
  remove(id: number): boolean {
    return this.#subscriptions.delete(id);
  }

  /** Notifies a subscription to a signature that already has reached its commitment. */
  catchUp(id: number): void {
    const subscription = this.#subscriptions.get(id);
    const { ledger } = this.#bank;
    if (subscription?.watch.signature === undefined || subscription.watch.commitment === null) return;
    const height = ledger.heightAt(subscription.watch.commitment);
    const record = ledger.transaction(subscription.watch.signature, height);
    if (record === null) return;
    this.#notify(subscription, {
      commitment: subscription.watch.commitment,
      view: this.#bank.view(height),
      changed: new Set(),
      transactions: [record],
    });
  }

  /** Publishes a transaction in the open block. */
  landed(record: TransactionRecord): void {
    this.#publish({
      commitment: "processed",
      view: this.#bank.view(this.#bank.ledger.tip.height),
      changed: new Set(record.changedKeys),
      transactions: [record],
    });
  }

  /** Publishes the slot of a new block, and the blocks that reached a commitment with it. */
  opened(): void {
    const { ledger } = this.#bank;
    const { slot, parentSlot } = ledger.tip;
    const root = ledger.at(ledger.finalizedHeight).slot;
    this.#publishChain(chainNotifications.slot, { slot, parent: parentSlot, root });
    for (const level of laggingLevels) {
      const reached = ledger.heightAt(level);
      for (let height = this.#published[level] + 1; height <= reached; height += 1) this.#publishBlock(level, height);
      this.#published[level] = Math.max(this.#published[level], reached);
    }
  }

  /** Forgets dropped blocks: those that replace them are published again. */
  dropped(fromHeight: number): void {
    this.#published.confirmed = Math.min(this.#published.confirmed, fromHeight - 1);
  }

  #publishBlock(level: (typeof laggingLevels)[number], height: number): void {
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
      if (subscription.watch.commitment === progress.commitment) this.#notify(subscription, progress);
    }
  }

  #publishChain(notification: string, result: unknown): void {
    for (const subscription of [...this.#subscriptions.values()]) {
      if (subscription.watch.notification === notification) subscription.deliver(notification, subscription.id, result);
    }
  }

  #notify(subscription: Subscription, progress: Progress): void {
    try {
      for (const result of subscription.watch.results(progress)) {
        subscription.deliver(subscription.watch.notification, subscription.id, result);
        if (subscription.watch.signature !== undefined) this.#subscriptions.delete(subscription.id);
      }
    } catch (error) {
      // A failure for one subscriber (such as base58 of a large account) must not affect the others or the ticker.
      console.error("solana-node: a notification failed:", error);
    }
  }
}
