import { has } from "../book/account-index.ts";
import type { Book } from "../book/book.ts";
import { classLedger } from "../ledger/class-ledger.ts";
import type { Statement } from "../model/cycle-output.ts";
import type { Account, ClassLedger } from "../model/state.ts";
import type { Nets } from "./nets.ts";
import type { Placed, PlacedPart } from "./placed.ts";

/** One class of a cycle: netted and placed. */
export interface PlacedNets {
  readonly nets: Nets;
  readonly placed: Placed;
}

const noClasses: readonly never[] = [];
const noOwing: readonly never[] = [];

/** Builds each account's statement, ascending by id, and clears its obligations. */
export function takeStatements(
  book: Book,
  settled: PlacedNets,
  others: readonly (PlacedNets & { readonly class: string })[],
): Statement[] {
  const statements: Statement[] = [];
  const about: Readonly<Account>[] = [];
  const accounts = book.accountsByNumber().length;
  const places = placesOf(settled.nets, accounts);
  const otherPlaces = new Map(others.map(({ class: name, nets }) => [name, placesOf(nets, accounts)]));
  for (const stated of book.accountsByNumberWith(has.reasons)) {
    const { id, number, byReason, classes } = stated;
    const owing =
      classes === undefined ? noOwing : others.filter((other) => (classes.get(other.class)?.byReason.size ?? 0) > 0);
    if (byReason.size === 0 && owing.length === 0) continue;
    const account = book.writable(stated);
    const inClasses =
      owing.length === 0
        ? noClasses
        : owing.map((other) => {
            const ledger = classLedger(account, other.class);
            const place = otherPlaces.get(other.class)?.[number] ?? 0;
            const byReasonInClass = recordOf(ledger.byReason);
            clear(ledger);
            return {
              class: other.class,
              byReason: byReasonInClass,
              netQuanta: netOf(other, place),
              placed: partsOf(other, place),
            };
          });
    account.cycleGains.clear();
    const place = places[number] as number;
    const statement = {
      account: id,
      byReason: recordOf(byReason),
      netQuanta: netOf(settled, place),
      placed: partsOf(settled, place),
    };
    clear(account);
    statements.push(owing.length === 0 ? statement : { ...statement, classes: inClasses });
    about.push(stated);
  }
  return Array.from(book.orderById(about), (index) => statements[index] as Statement);
}

/** By account number, the place in the nets plus one; 0 without one. */
function placesOf({ accounts }: Nets, count: number): Uint32Array {
  const places = new Uint32Array(count);
  accounts.forEach(({ number }, index) => {
    places[number] = index + 1;
  });
  return places;
}

/** @param place of the account in the nets plus one; 0 without one */
function netOf({ nets }: PlacedNets, place: number): bigint {
  return place === 0 ? 0n : (nets.quanta[place - 1] as bigint);
}

/** Ascending by asset. */
function partsOf({ placed }: PlacedNets, place: number): readonly Readonly<PlacedPart>[] {
  if (place === 0) return [];
  const parts = placed.of(place - 1);
  return parts.length < 2 ? parts : [...parts].sort((left, right) => left.asset - right.asset);
}

function clear(obligations: Pick<ClassLedger, "pendingQuanta" | "byReason">): void {
  obligations.byReason.clear();
  obligations.pendingQuanta = 0n;
}

/** Names ascending. */
function recordOf(byReason: ReadonlyMap<string, bigint>): Record<string, bigint> {
  if (byReason.size > 1) return Object.fromEntries([...byReason].sort(([left], [right]) => (left < right ? -1 : 1)));
  const record: Record<string, bigint> = {};
  byReason.forEach((amountQuanta, reason) => {
    record[reason] = amountQuanta;
  });
  return record;
}
