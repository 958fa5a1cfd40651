import type { Hex } from "@isthmus/protocol";
import { has } from "../book/account-index.ts";
import { addTo, type Ledger, postObligation } from "../ledger/post.ts";
import type { Instrument, Position } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { deliveryOf } from "../positions/delivery.ts";
import { positionValue } from "../positions/value.ts";
import { productOf } from "../products/registry.ts";

/** What deliveries of a cut-off have changed in the unit of account, by account: below zero for what a buyer has paid. Quanta. */
export type DeliveredMoney = Map<Hex, bigint>;

/**
 * Ends what is delivered each cycle: the asset and its price become obligations of the same cut-off, so that neither is
 * placed without the other. Over all accounts both sum to zero exactly. What the asset is worth more or less than its price is a gain
 * of the cycle like that of any position: losses reach it.
 * @returns what it has paid and received for it
 */
export function deliverSpot(ledger: Ledger): DeliveredMoney {
  const { book } = ledger;
  const money: DeliveredMoney = new Map();
  const delivered = new Set<number>();
  for (const instrument of book.state.instruments.values()) {
    if (productOf(instrument.terms).isDeliveredEachCycle && instrument.openInterestLots > 0n) {
      delivered.add(instrument.instrument);
      instrument.openInterestLots = 0n;
      book.openInterestChanged(instrument);
    }
  }
  if (delivered.size === 0) return money;
  for (const { id, positions } of book.accountsWith(has.positions)) {
    for (const [number, position] of [...positions].sort(([left], [right]) => left - right)) {
      if (!delivered.has(number)) continue;
      const instrument = book.instrument(number);
      deliverPosition(ledger, { id, instrument, position }, money);
      const account = book.write(id);
      account.positions.delete(number);
      addTo(account.cycleGains, number, positionValue(instrument, position.lots) - position.costQuanta);
    }
  }
  return money;
}

/** A position that ends. */
interface Ending {
  readonly id: Hex;
  readonly instrument: Instrument;
  readonly position: Readonly<Position>;
}

/** Posts what a position delivers; nothing if it settles in cash. @param money adds up what is paid and received for it */
export function deliverPosition(ledger: Ledger, { id, instrument, position }: Ending, money: DeliveredMoney): void {
  const delivery = deliveryOf(ledger.book, instrument, position);
  if (delivery === null) return;
  const posting = { from: systemAccounts.clearing, to: id, reason: "delivery" } as const;
  const { settlementClass } = instrument.terms;
  postObligation(ledger, { ...posting, amountQuanta: delivery.assetQuanta, class: delivery.class });
  postObligation(ledger, { ...posting, amountQuanta: delivery.moneyQuanta, class: settlementClass });
  if (settlementClass === undefined) addTo(money, id, delivery.moneyQuanta);
}
