import type { Command, Effect } from "@isthmus/clearing";
import { Recent } from "./recent.ts";

/** A trade as the tape shows it. */
export interface TapeTrade {
  readonly journalIndex: bigint;
  readonly venue: number;
  readonly id: string;
  readonly instrument: number;
  readonly buyer: string;
  readonly seller: string;
  readonly priceTicks: bigint;
  readonly sizeLots: bigint;
  /** Chain of an on-chain venue, null over HTTP. */
  readonly chain: number | null;
  readonly result: "novated" | "repeated" | "refused";
  /** Error code of a refused trade. */
  readonly code: string | null;
}

/** The last trades, filled from durable commands; empty after a restart. */
export class TradeTape {
  readonly #recent = new Recent<TapeTrade>(2_000);

  /** Records a durable command's trades. @returns them, for the metrics */
  record(command: Command, journalIndex: bigint, effects: readonly Effect[]): TapeTrade[] {
    if (command.kind !== "trades" && command.kind !== "venue-trade") return [];
    const chain = command.kind === "venue-trade" ? command.chain : null;
    const trades = command.kind === "trades" ? command.trades : [{ ...command, id: command.tradeId }];
    const results = new Map<string, Effect>();
    for (const effect of effects) {
      if (effect.kind === "trade-novated" || effect.kind === "trade-repeated" || effect.kind === "trade-refused")
        results.set(effect.id, effect);
    }
    const recorded = trades.map(({ id, instrument, buyer, seller, priceTicks, sizeLots }): TapeTrade => {
      const effect = results.get(id);
      const code = effect?.kind === "trade-refused" ? effect.error : null;
      const result =
        effect?.kind === "trade-novated" ? "novated" : effect?.kind === "trade-repeated" ? "repeated" : "refused";
      return {
        journalIndex,
        venue: command.venue,
        id,
        instrument,
        buyer,
        seller,
        priceTicks,
        sizeLots,
        chain,
        result,
        code,
      };
    });
    for (const trade of recorded) this.#recent.add(trade);
    return recorded;
  }

  /** Newest first. */
  newest(venue: number | null, limit: number): TapeTrade[] {
    return this.#recent
      .newest()
      .filter((trade) => venue === null || trade.venue === venue)
      .slice(0, limit);
  }
}
