import type { Hex } from "@isthmus/protocol";
import { absolute, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import type { Owner } from "../book/owner-index.ts";
import { shareOut } from "../ledger/share.ts";
import { quantaPerUnitOf } from "../products/delivered.ts";
import { productOf } from "../products/registry.ts";

/** An account that delivers of a class, or is owed some; in quanta of the class. */
export interface Party {
  readonly id: Hex;
  readonly amountQuanta: bigint;
}

/** Owners through which coins are followed; what has come further belongs to nobody in particular. */
const maxHops = 8;

/**
 * Who receives what is delivered of a class because it bought it: coins go to those who bought them from the one that delivers them,
 * through owners that bought and sold them on, in proportion to what each bought. So a sale that is not delivered is borne by its own
 * buyers, and takes nothing from those of another seller. What nobody bought by a spot trade of the cycle is left out.
 * @param delivered in full, by account
 * @param owed by account
 * @returns a part of what each is owed, in the order of `owed`; together at most what is delivered. Quanta.
 */
export function boughtCoins(
  book: Book,
  className: string,
  { delivered, owed }: { readonly delivered: readonly Party[]; readonly owed: readonly Party[] },
): bigint[] {
  const sales = salesOf(book, className);
  if (sales.size === 0) return owed.map(() => 0n);
  const ownerOf = (id: Hex): Owner => book.ownerOf(book.read(id));
  const wanted = sumByOwner(owed, ownerOf);
  const received = new Map<Owner, bigint>();
  let moving = sumByOwner(delivered, ownerOf);
  for (let hop = 0; hop < maxHops && moving.size > 0; hop++) {
    const next = new Map<Owner, bigint>();
    for (const [owner, amountQuanta] of moving) {
      for (const [buyer, soldQuanta] of pass(sales.get(owner), amountQuanta)) {
        const room = (wanted.get(buyer) ?? 0n) - (received.get(buyer) ?? 0n);
        const keptQuanta = smaller(soldQuanta, room);
        add(received, buyer, keptQuanta);
        if (soldQuanta > keptQuanta) add(next, buyer, soldQuanta - keptQuanta);
      }
    }
    moving = next;
  }
  return splitByAccount(owed, ownerOf, received);
}

/** What each owner has sold to each other one by spot trades of the open cycle, less what it bought of it; above zero. */
function salesOf(book: Book, className: string): Map<Owner, Map<Owner, bigint>> {
  const sales = new Map<Owner, Map<Owner, bigint>>();
  const unitQuanta = quantaPerUnitOf(book, className);
  if (unitQuanta === null) return sales;
  for (const { instrument, buyer, seller, sizeLots } of book.tradeIndex.novatedSingly()) {
    const { terms } = book.instrument(instrument);
    if (terms.deliveryClass !== className || !productOf(terms).isDeliveredEachCycle) continue;
    const [from, to] = [book.ownerOf(book.read(seller)), book.ownerOf(book.read(buyer))];
    if (from !== to) addSale(sales, { from, to, amountQuanta: (sizeLots * unitQuanta) / terms.lotsPerUnit });
  }
  return sales;
}

/** Nets a sale with what was sold the other way: coins that come back have not been bought. */
function addSale(
  sales: Map<Owner, Map<Owner, bigint>>,
  { from, to, amountQuanta }: { readonly from: Owner; readonly to: Owner; readonly amountQuanta: bigint },
): void {
  const backQuanta = sales.get(to)?.get(from) ?? 0n;
  const nettedQuanta = amountQuanta - backQuanta;
  sales.get(to)?.delete(from);
  if (nettedQuanta === 0n) return;
  const [seller, buyer] = nettedQuanta > 0n ? [from, to] : [to, from];
  let row = sales.get(seller);
  if (row === undefined) {
    row = new Map();
    sales.set(seller, row);
  }
  add(row, buyer, absolute(nettedQuanta));
}

/** Passes coins on to those who bought from an owner, in proportion, and takes them off what it still has to pass on. */
function pass(row: Map<Owner, bigint> | undefined, amountQuanta: bigint): (readonly [Owner, bigint])[] {
  if (row === undefined) return [];
  // Not in the order of trades, which a snapshot does not keep.
  const buyers = [...row].sort(([left], [right]) => numberOf(left) - numberOf(right));
  const parts = shareOut(
    amountQuanta,
    buyers.map(([, boughtQuanta]) => ({ weight: boughtQuanta, cap: boughtQuanta })),
  );
  return buyers.flatMap(([buyer], index) => {
    const part = parts[index] ?? 0n;
    if (part === 0n) return [];
    add(row, buyer, -part);
    return [[buyer, part] as const];
  });
}

function numberOf({ accounts: [first] }: Owner): number {
  return first?.number ?? 0;
}

function sumByOwner(parties: readonly Party[], ownerOf: (id: Hex) => Owner): Map<Owner, bigint> {
  const sums = new Map<Owner, bigint>();
  for (const { id, amountQuanta } of parties) add(sums, ownerOf(id), amountQuanta);
  return sums;
}

/** Splits what owners receive over their accounts that are owed some, in proportion. */
function splitByAccount(
  owed: readonly Party[],
  ownerOf: (id: Hex) => Owner,
  received: ReadonlyMap<Owner, bigint>,
): bigint[] {
  const places = new Map<Owner, number[]>();
  owed.forEach(({ id }, index) => {
    const owner = ownerOf(id);
    const found = places.get(owner);
    if (found === undefined) places.set(owner, [index]);
    else found.push(index);
  });
  const parts = owed.map(() => 0n);
  for (const [owner, amountQuanta] of received) {
    const indices = places.get(owner) ?? [];
    const shares = shareOut(
      amountQuanta,
      indices.map((index) => {
        const weight = owed[index]?.amountQuanta ?? 0n;
        return { weight, cap: weight };
      }),
    );
    indices.forEach((index, at) => {
      parts[index] = shares[at] ?? 0n;
    });
  }
  return parts;
}

function add<Key>(sums: Map<Key, bigint>, key: Key, amountQuanta: bigint): void {
  sums.set(key, (sums.get(key) ?? 0n) + amountQuanta);
}
