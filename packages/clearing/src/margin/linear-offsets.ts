import type { Book } from "../book/book.ts";
import { sortedNumbers } from "../model/order.ts";
import type { Account, Instrument } from "../model/state.ts";
import { linearSum } from "./linear.ts";
import type { Held, Margin } from "./margin-model.ts";
import { type MarginPart, sumOfParts } from "./margin-part.ts";
import { pairCredits } from "./pairs.ts";
import { groupMargin, groupParts, type NetGroup, netGroup } from "./spreads.ts";

/** The underlying whose price moves an instrument: its own, if the terms name none. */
export function underlyingOf({ instrument, terms }: Instrument): number {
  return terms.underlying ?? instrument;
}

/** Margin of linear positions with all offsets. */
export function linearMargin(book: Book, held: readonly Held[]): Margin {
  const gross = linearSum(book, held);
  if (!mayBeOffset(book, held)) return { ...gross, offsetQuanta: 0n };
  const groups = [...groupsOf(book, held).values()].map(({ group }) => group);
  const credits = sumOfParts(pairCredits(book, groups));
  let { initialQuanta, maintenanceQuanta } = credits;
  for (const group of groups) {
    const margin = groupMargin(group);
    initialQuanta += margin.initialQuanta;
    maintenanceQuanta += margin.maintenanceQuanta;
  }
  if (initialQuanta < maintenanceQuanta) initialQuanta = maintenanceQuanta;
  return { initialQuanta, maintenanceQuanta, offsetQuanta: gross.initialQuanta - initialQuanta };
}

/** The parts of `linearMargin`, without the raise of initial to maintenance margin. */
export function linearParts(book: Book, held: readonly Held[]): MarginPart[] {
  const groups = [...groupsOf(book, held).values()];
  return [
    ...groups.flatMap(({ group, rows }) => groupParts(book, group, rows)),
    ...pairCredits(
      book,
      groups.map(({ group }) => group),
    ),
  ];
}

/** Whether offsets may lower the margin of an account's positions below the sum over them. */
export function mayOffset(book: Book, account: Readonly<Account>): boolean {
  if (account.positions.size < 2) return false;
  const held = [...account.positions].map(([number, { lots }]) => ({
    instrument: book.instrument(number),
    lots,
    extraOpenLots: 0n,
    ownTerms: false,
  }));
  return mayBeOffset(book, held);
}

/** Cheap, and never false where an offset exists. */
function mayBeOffset(book: Book, held: readonly Held[]): boolean {
  if (held.length < 2) return false;
  const isPaired = book.state.parameters.offsetPairs.length > 0;
  const long = new Set<number>();
  const short = new Set<number>();
  for (const { instrument, lots } of held) (lots > 0n ? long : short).add(underlyingOf(instrument));
  if (long.size === 0 || short.size === 0) return false;
  if (isPaired) return true;
  for (const underlying of long) if (short.has(underlying)) return true;
  return false;
}

function groupsOf(book: Book, held: readonly Held[]) {
  const rowsOf = new Map<number, Held[]>();
  for (const row of [...held].sort((left, right) => left.instrument.instrument - right.instrument.instrument)) {
    const underlying = underlyingOf(row.instrument);
    const rows = rowsOf.get(underlying);
    if (rows === undefined) rowsOf.set(underlying, [row]);
    else rows.push(row);
  }
  const groups = new Map<number, { readonly group: NetGroup; readonly rows: readonly Held[] }>();
  for (const underlying of sortedNumbers(rowsOf.keys())) {
    const rows = rowsOf.get(underlying) ?? [];
    groups.set(underlying, { group: netGroup(book, underlying, rows), rows });
  }
  return groups;
}
