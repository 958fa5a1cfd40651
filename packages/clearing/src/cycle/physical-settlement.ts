import { absolute, smaller } from "@isthmus/risk";
import { has } from "../book/account-index.ts";
import type { Book } from "../book/book.ts";
import type { Ledger } from "../ledger/post.ts";
import { shareOut } from "../ledger/share.ts";
import type { Instrument, Position } from "../model/state.ts";
import { deliveryOf } from "../positions/delivery.ts";
import { type DeliveredMoney, deliverPosition } from "./deliver.ts";
import { DeliveryLimits, type Leg, type Party } from "./delivery-limits.ts";

const million = 1_000_000n;

/** Rounds of sharing out after which what the parties of a cut-off do not agree on is settled in cash. */
const maxRounds = 32;

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
  agree(new DeliveryLimits(book, due, parties), parties);
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

/** Lowers the caps of those who cannot exchange their share until all can. Caps only fall. */
function agree(limits: DeliveryLimits, parties: readonly Party[]): void {
  let open = parties;
  for (let round = 0; round < maxRounds && open.length > 0; round++) {
    const refusing = open.filter((party) => !limits.allow(party));
    for (const party of refusing) lower(limits, party);
    open = refusing.length === 0 ? [] : shareInstruments(parties);
  }
  if (open.length === 0) return;
  for (const { legs } of parties) {
    for (const leg of legs) Object.assign(leg, { cap: 0n, share: 0n });
  }
}

/**
 * Exchanges that differ in their part are brought to the least of them; if it is one part already, to the largest that is
 * allowed.
 */
function lower(limits: DeliveryLimits, { account, legs }: Party): void {
  const parts = legs.map(({ position, share }) => (share * million) / absolute(position.lots));
  const least = parts.reduce(smaller);
  const partly = (ppm: bigint): Party => ({
    account,
    legs: legs.map((leg) => ({ ...leg, share: smaller(leg.share, (absolute(leg.position.lots) * ppm) / million) })),
  });
  let [allowed, refused] = [0n, least + 1n];
  while (refused - allowed > 1n) {
    const middle = (allowed + refused) / 2n;
    if (limits.allow(partly(middle))) allowed = middle;
    else refused = middle;
  }
  const { legs: lowered } = partly(allowed);
  legs.forEach((leg, index) => {
    leg.cap = lowered[index]?.share ?? 0n;
  });
}

/** Shares out each instrument within the caps of both sides. @returns parties whose shares have changed */
function shareInstruments(parties: readonly Party[]): Party[] {
  const byInstrument = new Map<Instrument, Leg[]>();
  for (const { legs } of parties) {
    for (const leg of legs) {
      const found = byInstrument.get(leg.instrument);
      if (found === undefined) byInstrument.set(leg.instrument, [leg]);
      else found.push(leg);
    }
  }
  const before = parties.map(({ legs }) => legs.map(({ share }) => share));
  for (const legs of byInstrument.values()) {
    const sides = [legs.filter(({ isBuying }) => isBuying), legs.filter(({ isBuying }) => !isBuying)];
    const lots = sides.map((side) => side.reduce((sum, { cap }) => sum + cap, 0n)).reduce(smaller);
    for (const side of sides) {
      const takers = side.map(({ position, cap }) => ({ weight: absolute(position.lots), cap }));
      const shares = shareOut(lots, takers);
      side.forEach((leg, index) => {
        leg.share = shares[index] ?? 0n;
      });
    }
  }
  return parties.filter(({ legs }, index) => legs.some(({ share }, at) => share !== before[index]?.[at]));
}
