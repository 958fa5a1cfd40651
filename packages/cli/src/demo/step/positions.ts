import type { Hex } from "@isthmus/protocol";
import { askAccount } from "../ask.ts";
import { assertThat, type DemoContext } from "../context.ts";

/** What the demo knows of every position from the trades it made itself, over all venues. */
export class ExpectedPositions {
  readonly #lots = new Map<string, bigint>();
  readonly #novated = new Map<number, number>();

  /** Counts a trade that a venue made and the house novated. */
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

  /** Novated trades of a venue. */
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

/** Every member holds one position per instrument: the sum of its trades over both venues. */
export async function assertPositionsNet(context: DemoContext, expected: ExpectedPositions): Promise<void> {
  for (const { member } of context.traders) {
    const view = await askAccount(context, member.account);
    for (const instrument of [1, 2]) {
      const lots = view.positions.find((position) => position.instrument === instrument)?.lots ?? 0n;
      const wanted = expected.get(member.account, instrument);
      assertThat(
        context,
        "positions from both venues net to one per instrument",
        lots === wanted,
        `${member.name}: ${lots} lots of ${instrument}, trades make ${wanted}`,
      );
    }
  }
}
