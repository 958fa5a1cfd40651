import type { Hex } from "@isthmus/protocol";
import { has } from "../book/account-index.ts";
import { type Ledger, postObligation } from "../ledger/post.ts";
import type { Instrument, Position } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { deliveryOf } from "../positions/delivery.ts";
import { productOf } from "../products/registry.ts";

/**
 * Ends what is delivered each cycle: the asset and its price become obligations of the same cut-off, so that neither is
 * placed without the other. Over all accounts both sum to zero exactly.
 */
export function deliverSpot(ledger: Ledger): void {
  const { book } = ledger;
  const delivered = new Set<number>();
  for (const instrument of book.state.instruments.values()) {
    if (productOf(instrument.terms).isDeliveredEachCycle && instrument.openInterestLots > 0n) {
      delivered.add(instrument.instrument);
      instrument.openInterestLots = 0n;
      book.openInterestChanged(instrument);
    }
  }
  if (delivered.size === 0) return;
  for (const { id, positions } of book.accountsWith(has.positions)) {
    for (const [number, position] of [...positions].sort(([left], [right]) => left - right)) {
      if (!delivered.has(number)) continue;
      deliverPosition(ledger, id, book.instrument(number), position);
      book.write(id).positions.delete(number);
    }
  }
}

/** Posts what a position delivers; nothing if it settles in cash. */
export function deliverPosition(ledger: Ledger, id: Hex, instrument: Instrument, position: Readonly<Position>): void {
  const delivery = deliveryOf(ledger.book, instrument, position);
  if (delivery === null) return;
  const posting = { from: systemAccounts.clearing, to: id, reason: "delivery" } as const;
  const { settlementClass } = instrument.terms;
  postObligation(ledger, { ...posting, amountQuanta: delivery.assetQuanta, class: delivery.class });
  postObligation(ledger, { ...posting, amountQuanta: delivery.moneyQuanta, class: settlementClass });
}
