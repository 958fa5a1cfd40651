import type { Trade } from "@isthmus/clearing";
import type { Hex } from "@isthmus/protocol";

/** What one account should have, by the trades alone. */
export interface Expected {
  readonly lots: bigint;
  /** Paid for these lots less received for sold ones, in quanta. */
  readonly costQuanta: bigint;
}

const nothing: Expected = { lots: 0n, costQuanta: 0n };

/** The clients' own books: trades without fees in one instrument, at a quantum per tick and lot. */
export class ClientModel {
  readonly #accounts = new Map<Hex, Expected>();
  #trades = 0;

  /** Trades that were acknowledged. */
  get trades(): number {
    return this.#trades;
  }

  /** Books trades that the house has acknowledged. */
  add(trades: readonly Trade[]): void {
    for (const { buyer, seller, sizeLots, priceTicks } of trades) {
      this.#move(buyer, sizeLots, priceTicks);
      this.#move(seller, -sizeLots, priceTicks);
      this.#trades++;
    }
  }

  /** What an account should have. */
  of(account: Hex): Expected {
    return this.#accounts.get(account) ?? nothing;
  }

  #move(account: Hex, lots: bigint, priceTicks: bigint): void {
    const before = this.of(account);
    this.#accounts.set(account, { lots: before.lots + lots, costQuanta: before.costQuanta + lots * priceTicks });
  }
}
