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

type Row = Omit<Statement, "account" | "classes">;

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
      classes === undefined ? [] : others.filter((other) => (classes.get(other.class)?.byReason.size ?? 0) > 0);
    if (byReason.size === 0 && owing.length === 0) continue;
    const account = book.writable(stated);
    const inClasses = owing.map((other) => {
      const ledger = classLedger(account, other.class);
      return { class: other.class, ...takeStatement(ledger, other, otherPlaces.get(other.class)?.[number]) };
    });
    account.cycleGains.clear();
    const { byReason: reasons, netQuanta, placed } = takeStatement(account, settled, places[number]);
    const statement = { account: id, byReason: reasons, netQuanta, placed };
    statements.push(inClasses.length === 0 ? statement : { ...statement, classes: inClasses });
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

function takeStatement(
  obligations: Pick<ClassLedger, "pendingQuanta" | "byReason">,
  { nets, placed }: PlacedNets,
  place = 0,
): Row {
  const row = {
    byReason: recordOf(obligations.byReason),
    netQuanta: place === 0 ? 0n : (nets.quanta[place - 1] as bigint),
    placed: place === 0 ? [] : byAsset(placed.of(place - 1)),
  };
  obligations.byReason.clear();
  obligations.pendingQuanta = 0n;
  return row;
}

function byAsset(parts: readonly Readonly<PlacedPart>[]): readonly Readonly<PlacedPart>[] {
  return parts.length < 2 ? parts : [...parts].sort((left, right) => left.asset - right.asset);
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
