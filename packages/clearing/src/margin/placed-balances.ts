import { smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { settlementAssets } from "../ledger/class-ledger.ts";
import { fundingOwed } from "../ledger/funding.ts";
import { addTo } from "../ledger/post.ts";
import type { Account, Instrument, Position } from "../model/state.ts";
import { deliveryOf } from "../positions/delivery.ts";
import { positionValue } from "../positions/value.ts";
import { productOf } from "../products/registry.ts";

/** A change of an account's position, and what it adds to the obligation in the instrument's class. */
interface ChangedHolding {
  readonly instrument?: number;
  readonly lots?: bigint;
  readonly costQuanta?: bigint;
  readonly fundingIndex?: bigint;
  readonly pendingQuanta?: bigint;
}

/**
 * Balances as if what an account owes and is owed in classes other than the unit of account, unrealised gains and spot trades included, were
 * placed now: a gain repays debts of the class and is then held at its first location; a loss is paid from what is held of the
 * class and is then a debt there. So they count like any balance of the class, haircut included.
 * @param balances of the account, or hypothetical ones; returned as they are if there is nothing to place
 */
export function placedBalances(
  book: Book,
  account: Readonly<Account>,
  balances: ReadonlyMap<number, bigint>,
  change: ChangedHolding,
): ReadonlyMap<number, bigint> {
  const changed = change.instrument === undefined ? undefined : book.instrument(change.instrument);
  const isPlain = changed?.terms.settlementClass === undefined && changed?.terms.deliveryClass === undefined;
  if (account.classes === undefined && isPlain) return balances;
  const placed = new Map(balances);
  for (const [className, amountQuanta] of classNets(book, account, change, changed)) {
    place(book, placed, className, amountQuanta);
  }
  return placed;
}

function classNets(
  book: Book,
  account: Readonly<Account>,
  change: ChangedHolding,
  changed: Instrument | undefined,
): ReadonlyMap<string, bigint> {
  const nets = new Map<string, bigint>();
  for (const [className, { pendingQuanta }] of account.classes ?? []) addTo(nets, className, pendingQuanta);
  for (const [number, position] of account.positions) {
    if (number !== change.instrument) addGain(book, nets, book.instrument(number), position);
  }
  if (changed !== undefined) {
    const { lots = 0n, costQuanta = 0n, fundingIndex = 0n, pendingQuanta = 0n } = change;
    const { settlementClass } = changed.terms;
    if (settlementClass !== undefined) addTo(nets, settlementClass, pendingQuanta);
    addGain(book, nets, changed, { lots, costQuanta, fundingIndex });
  }
  return nets;
}

function addGain(book: Book, nets: Map<string, bigint>, instrument: Instrument, position: Readonly<Position>): void {
  const { terms } = instrument;
  if (terms.settlementClass !== undefined) addTo(nets, terms.settlementClass, pendingGain(instrument, position));
  if (!productOf(terms).isDeliveredEachCycle) return;
  const delivery = deliveryOf(book, instrument, position);
  if (delivery !== null) addTo(nets, delivery.class, delivery.assetQuanta);
}

/** What a position adds to the equity in quanta of its class; of one that is about to be delivered, the price alone. */
export function pendingGain(instrument: Instrument, position: Readonly<Position>): bigint {
  if (productOf(instrument.terms).isDeliveredEachCycle) return -position.costQuanta;
  return unrealisedGain(instrument, position);
}

/** Value at the mark - cost - accrued funding of a position, in quanta of its class. */
export function unrealisedGain(instrument: Instrument, { lots, costQuanta, fundingIndex }: Readonly<Position>): bigint {
  if (lots === 0n) return -costQuanta;
  return positionValue(instrument, lots) - costQuanta - fundingOwed(instrument, lots, fundingIndex);
}

function place(book: Book, balances: Map<number, bigint>, className: string, amountQuanta: bigint): void {
  let left = amountQuanta;
  const locations = settlementAssets(book, className);
  for (const { asset } of locations) {
    const held = balances.get(asset) ?? 0n;
    if (left === 0n || held === 0n || held > 0n === left > 0n) continue;
    const part = left > 0n ? smaller(left, -held) : -smaller(-left, held);
    addTo(balances, asset, part);
    left -= part;
  }
  const [first] = locations;
  if (first !== undefined) addTo(balances, first.asset, left);
}
