import type { Hex } from "@isthmus/protocol";
import { has } from "../book/account-index.ts";
import type { Book } from "../book/book.ts";
import { addTo, type Ledger, postObligation } from "../ledger/post.ts";
import { isFreshClass } from "../market/freshness.ts";
import type { Account, Instrument, Position } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { deliveryOf } from "../positions/delivery.ts";
import { positionValue } from "../positions/value.ts";
import { productOf } from "../products/registry.ts";
import { heldOf } from "./held-of-class.ts";

/** What deliveries of a cut-off have changed in the unit of account, by account: below zero for what a buyer has paid. Quanta. */
export type DeliveredMoney = Map<Hex, bigint>;

/**
 * Ends what is delivered each cycle: the asset and its price become obligations of the same cut-off, so that neither is
 * placed without the other. Over all accounts both sum to zero exactly. What the asset is worth more or less than its price is a gain
 * of the cycle like that of any position: losses reach it. Where the mark of a class is stale and somebody would come to owe it,
 * nothing of it is delivered: the trades wait for a cut-off with a price, or until they can be covered.
 * @returns what it has paid and received for it
 */
export function deliverSpot(ledger: Ledger): DeliveredMoney {
  const { book } = ledger;
  const money: DeliveredMoney = new Map();
  const delivered = deliverable(book);
  if (delivered.size === 0) return money;
  for (const number of delivered) {
    const instrument = book.instrument(number);
    instrument.openInterestLots = 0n;
    book.openInterestChanged(instrument);
  }
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

/** Instruments whose trades are delivered at this cut-off. */
function deliverable(book: Book): Set<number> {
  const traded = [...book.state.instruments.values()].filter(({ terms, openInterestLots }) => {
    return productOf(terms).isDeliveredEachCycle && openInterestLots > 0n;
  });
  const numbers = new Set(traded.map(({ instrument }) => instrument));
  const classesOf = ({ terms }: Instrument) => [terms.deliveryClass, terms.settlementClass];
  const stale = new Set(traded.flatMap(classesOf).filter((name) => name !== undefined && !isFreshClass(book, name)));
  if (stale.size === 0) return numbers;
  const uncovered = new Set<string | undefined>();
  for (const account of book.accountsWith(has.positions)) {
    for (const [name, flowQuanta] of flowsOf(book, account, numbers)) {
      if (stale.has(name) && name !== undefined && owesBy(book, account, name, flowQuanta)) uncovered.add(name);
    }
  }
  return new Set(
    traded.filter((row) => !classesOf(row).some((name) => uncovered.has(name))).map((row) => row.instrument),
  );
}

/** What the delivery of instruments brings an account, by class; absent for the unit of account. Quanta. */
function flowsOf(book: Book, { positions }: Readonly<Account>, instruments: ReadonlySet<number>) {
  const flows = new Map<string | undefined, bigint>();
  for (const [number, position] of positions) {
    const instrument = book.instrument(number);
    const delivery = instruments.has(number) ? deliveryOf(book, instrument, position) : null;
    if (delivery === null) continue;
    addTo(flows, delivery.class, delivery.assetQuanta);
    addTo(flows, instrument.terms.settlementClass, delivery.moneyQuanta);
  }
  return flows;
}

/** Whether a delivery takes more of a class from an account than it holds of it. */
function owesBy(book: Book, account: Readonly<Account>, className: string, flowQuanta: bigint): boolean {
  const pendingQuanta = account.classes?.get(className)?.pendingQuanta ?? 0n;
  return flowQuanta < 0n && -pendingQuanta - flowQuanta > heldOf(book, account, className);
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
