import type { Hex } from "@isthmus/protocol";

/** Positions and novated trades that the demo expects from its own trades, over all venues. */
export class ExpectedPositions {
  readonly #lots = new Map<string, bigint>();
  readonly #novated = new Map<number, number>();

  /** Adds a novated trade. */
  add(trade: {
    readonly venue: number;
    readonly buyer: Hex;
    readonly seller: Hex;
    readonly instrument: number;
    readonly sizeLots: bigint;
  }): void {
    this.#novated.set(trade.venue, this.novated(trade.venue) + 1);
    this.#move(trade.buyer, trade.instrument, trade.sizeLots);
    this.#move(trade.seller, trade.instrument, -trade.sizeLots);
  }

  /** Number of novated trades of a venue. */
  novated(venue: number): number {
    return this.#novated.get(venue) ?? 0;
  }

  /** Signed lots of an account in an instrument. */
  get(account: Hex, instrument: number): bigint {
    return this.#lots.get(`${account} ${instrument}`) ?? 0n;
  }

  #move(account: Hex, instrument: number, lots: bigint): void {
    this.#lots.set(`${account} ${instrument}`, this.get(account, instrument) + lots);
  }
}
