import type { Book } from "../book/book.ts";
import { compareText } from "../model/order.ts";
import type { Account, Asset, ClassLedger, State } from "../model/state.ts";

/** The account's obligations in a class other than the unit of account, to be changed. */
export function classLedger(account: Account, className: string): ClassLedger {
  if (account.classes === undefined) account.classes = new Map();
  let ledger = account.classes.get(className);
  if (ledger === undefined) {
    ledger = newClassLedger();
    account.classes.set(className, ledger);
  }
  return ledger;
}

/** Nothing owed in a class. */
export function newClassLedger(): ClassLedger {
  return { pendingQuanta: 0n, byReason: new Map(), realisedQuanta: 0n, variationQuanta: 0n };
}

/** Classes other than the unit of account that can be settled in, ascending: those of location assets. */
export function otherClasses({ assets, settlementClass }: State): string[] {
  const found = new Set<string>();
  for (const asset of assets.values()) {
    if (asset.settlement && asset.class !== settlementClass) found.add(asset.class);
  }
  return [...found].sort(compareText);
}

/**
 * The location assets of a class, in which its obligations are placed, by number: those of open vaults, since nobody can be paid
 * at a frozen one; all of them if none is open.
 */
export function settlementAssets({ state }: Book, className: string): Asset[] {
  const all = [...state.assets.values()].filter((asset) => asset.settlement && asset.class === className);
  const open = all.filter(({ chain }) => state.vaults.get(chain)?.exitDesk === undefined);
  return (open.length > 0 ? open : all).sort((left, right) => left.asset - right.asset);
}

/** An account's obligations in other classes, ascending by class: the order in which they are posted. */
export function sortedClasses({ classes }: Readonly<Account>): (readonly [string, Readonly<ClassLedger>])[] {
  return classes === undefined ? [] : [...classes].sort(([left], [right]) => compareText(left, right));
}
