import type { ChainEvent } from "@isthmus/adapter";
import type { Command } from "@isthmus/clearing";

/**
 * Translates a final chain event into a command.
 * @param venueAt the engine's number of the venue on a chain, or null while none is registered there
 * @returns null for events that the engine does not need, `wait` while the event's venue is not registered
 */
export function commandOf(event: ChainEvent, venueAt: (chain: number) => number | null): Command | "wait" | null {
  const { chain, txId, height } = event;
  switch (event.kind) {
    case "deposit": {
      const { index, accumulator, account, asset, amountQuanta } = event;
      return { kind: "deposit", chain, index, accumulator, account, asset, amountQuanta, txId, height };
    }
    case "take-back-request":
    case "take-back": {
      const { kind, index, accumulator, depositIndex, account, asset, amountQuanta } = event;
      return { kind, chain, index, accumulator, depositIndex, account, asset, amountQuanta, txId, height };
    }
    case "withdrawal-request": {
      const { kind, index, accumulator, requester, account, asset, amountQuanta } = event;
      return { kind, chain, index, accumulator, requester, account, asset, amountQuanta, txId, height };
    }
    case "claim": {
      // A repeated claim pays nothing and changes nothing.
      if (event.amountQuanta === 0n) return null;
      const { account, asset, recipient, amountQuanta, claimedTotalQuanta } = event;
      return { kind: "claim", chain, account, asset, recipient, amountQuanta, claimedTotalQuanta, txId, height };
    }
    case "root-effective":
      return { kind: "root-effective", chain, cycle: event.cycle, txId, height };
    case "vault-frozen":
      return { kind: "vault-frozen", chain, txId, logIndex: event.logIndex, height };
    case "exit-paid": {
      const { account, asset, amountQuanta, logIndex } = event;
      if (amountQuanta === 0n) return null;
      return { kind: "exit-paid", chain, account, asset, amountQuanta, txId, logIndex, height };
    }
    case "credit-stopped": {
      const venue = venueAt(chain);
      if (venue === null) return "wait";
      const { kind, account, throughCycle, tradeCount, logIndex } = event;
      return { kind, venue, chain, account, throughCycle, tradeCount, txId, logIndex, height };
    }
    case "rebalance-paid": {
      const { number, asset, amountQuanta, logIndex } = event;
      return { kind: "rebalance-paid", chain, number, asset, amountQuanta, txId, logIndex, height };
    }
    case "venue-trade": {
      const venue = venueAt(chain);
      if (venue === null) return "wait";
      const { sequence, tradeId, instrument, buyer, seller, priceTicks, sizeLots, buyerUsedQuanta, sellerUsedQuanta } =
        event;
      const parties = { instrument, buyer, seller, priceTicks, sizeLots, buyerUsedQuanta, sellerUsedQuanta };
      return {
        kind: "venue-trade",
        venue,
        chain,
        sequence,
        tradeId,
        ...parties,
        txId,
        logIndex: event.logIndex,
        height,
      };
    }
    default:
      return null;
  }
}
