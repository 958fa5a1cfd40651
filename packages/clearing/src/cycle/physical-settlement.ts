import { absolute } from "@isthmus/risk";
import { has } from "../book/account-index.ts";
import type { Book } from "../book/book.ts";
import type { Ledger } from "../ledger/post.ts";
import type { Instrument, Position } from "../model/state.ts";
import { deliveryOf } from "../positions/delivery.ts";
import { type DeliveredMoney, deliverPosition } from "./deliver.ts";
import { agreeOnDeliveries } from "./delivery-agreement.ts";
import { DeliveryLimits, type Leg, type Party } from "./delivery-limits.ts";

/**
 * Delivers what the positions of expiring instruments exchange, as far as both sides can: no delivery makes an account owe
 * beyond a limit on debts, lack initial margin, or miss coins that full delivery would have left it. Everything else has
 * been settled in cash at the settlement price already, and stays so. What one side of an instrument cannot exchange is shared over
 * the other in proportion to its lots. An account whose exchanges hang together delivers the same part of each.
 * @param money adds up what is paid and received for it
 */
export function deliverExpiring(ledger: Ledger, due: ReadonlySet<number>, money: DeliveredMoney): void {
  const { book } = ledger;
  const parties = partiesOf(book, due);
  if (parties.length === 0) return;
  agreeOnDeliveries(new DeliveryLimits(book, due, parties), parties);
  for (const { account, legs } of parties) {
    for (const { instrument, position, share } of legs) {
      if (share === 0n) continue;
      const lots = position.lots > 0n ? share : -share;
      deliverPosition(ledger, { id: account.id, instrument, position: { ...position, lots } }, money);
    }
  }
}

/** Holders of what is delivered, ascending by id, with their legs by instrument. */
function partiesOf(book: Book, due: ReadonlySet<number>): Party[] {
  const parties: Party[] = [];
  for (const account of book.accountsWith(has.positions)) {
    const legs: Leg[] = [];
    for (const [number, position] of [...account.positions].sort(([left], [right]) => left - right)) {
      if (due.has(number)) addLeg(book, legs, book.instrument(number), position);
    }
    if (legs.length > 0) parties.push({ account, legs });
  }
  return parties;
}

function addLeg(book: Book, legs: Leg[], instrument: Instrument, position: Readonly<Position>): void {
  const delivery = deliveryOf(book, instrument, position);
  if (delivery === null) return;
  const size = absolute(position.lots);
  legs.push({ instrument, position, isBuying: delivery.assetQuanta > 0n, cap: size, share: size });
}
