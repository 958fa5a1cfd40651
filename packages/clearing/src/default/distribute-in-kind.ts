import type { Hex } from "@isthmus/protocol";
import { divideUp, larger, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import type { Context } from "../book/context.ts";
import { postAsset, postObligation } from "../ledger/post.ts";
import { shareOut } from "../ledger/share.ts";
import { settlementMoney } from "../liquidation/fund-worth.ts";
import { accountRisk, equityOf } from "../margin/account-risk.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { collateralForSale } from "./estate.ts";

/** Somebody whose money is lent to the bankrupt accounts. */
interface Creditor {
  readonly id: Hex;
  /** Money of the unit of account. */
  readonly weight: bigint;
  /** How much of it collateral may still replace. */
  cap: bigint;
}

/** A part of one asset that changes hands. */
interface Sold {
  readonly amountQuanta: bigint;
  readonly paidQuanta: bigint;
}

/**
 * Distributes the collateral that bankrupt accounts have left to those whose money they owe, in proportion to that money and
 * at the sale price: a sale that needs neither a bidder nor a fund. A creditor with positions gives no more than it holds
 * above its maintenance margin. Exact in money and in each asset.
 */
export function distributeInKind(context: Context, bankrupt: readonly Hex[]): void {
  const { book } = context;
  let creditors: Creditor[] | null = null;
  for (const [number, sellers] of byAsset(book, bankrupt)) {
    creditors ??= creditorsOf(book, new Set(bankrupt));
    const total = collect(context, { asset: number, sellers, cap: creditors.reduce((sum, { cap }) => sum + cap, 0n) });
    const paid = shareOut(total.paidQuanta, creditors);
    const received = shareOut(
      total.amountQuanta,
      paid.map((weight) => ({ weight, cap: total.amountQuanta })),
    );
    creditors.forEach((creditor, index) => {
      const [paidQuanta = 0n, amountQuanta = 0n] = [paid[index], received[index]];
      const { clearing } = systemAccounts;
      postObligation(context, { from: creditor.id, to: clearing, amountQuanta: paidQuanta, reason: "in-kind" });
      postAsset(context, { from: clearing, to: creditor.id, asset: number, amountQuanta, reason: "in-kind" });
      creditor.cap -= paidQuanta;
    });
  }
}

/** Lets the sellers of an asset give what the creditors' money pays for. @returns what they gave and are paid together */
function collect(
  context: Context,
  { asset, sellers, cap }: { readonly asset: number; readonly sellers: readonly Seller[]; readonly cap: bigint },
): Sold {
  const { clearing } = systemAccounts;
  let left = cap;
  let total: Sold = { amountQuanta: 0n, paidQuanta: 0n };
  for (const { id, ...collateral } of sellers) {
    const { amountQuanta, paidQuanta } = soldWithin(collateral, left);
    postAsset(context, { from: id, to: clearing, asset, amountQuanta, reason: "in-kind" });
    postObligation(context, { from: clearing, to: id, amountQuanta: paidQuanta, reason: "in-kind" });
    left -= paidQuanta;
    total = { amountQuanta: total.amountQuanta + amountQuanta, paidQuanta: total.paidQuanta + paidQuanta };
  }
  return total;
}

/** What money pays for at the sale price: all of it, or a part that is rounded in favour of the seller. */
function soldWithin({ amountQuanta, numerator, denominator }: Priced, moneyQuanta: bigint): Sold {
  const fullQuanta = (amountQuanta * numerator) / denominator;
  if (fullQuanta <= moneyQuanta) return { amountQuanta, paidQuanta: fullQuanta };
  const partQuanta = (moneyQuanta * denominator) / numerator;
  return { amountQuanta: partQuanta, paidQuanta: divideUp(partQuanta * numerator, denominator) };
}

interface Priced {
  readonly amountQuanta: bigint;
  readonly numerator: bigint;
  readonly denominator: bigint;
}

interface Seller extends Priced {
  readonly id: Hex;
}

function byAsset(book: Book, bankrupt: readonly Hex[]): [number, Seller[]][] {
  const found = new Map<number, Seller[]>();
  for (const id of bankrupt) {
    // With money left an account owes none.
    if (settlementMoney(book, id) >= 0n) continue;
    for (const { asset, amountQuanta, numerator, denominator } of collateralForSale(book, book.read(id))) {
      const sellers = found.get(asset.asset) ?? [];
      sellers.push({ id, amountQuanta, numerator, denominator });
      found.set(asset.asset, sellers);
    }
  }
  return [...found].sort(([left], [right]) => left - right);
}

/** Members and the clearing house's own accounts with money, ascending by id. */
function creditorsOf(book: Book, bankrupt: ReadonlySet<Hex>): Creditor[] {
  const { fees, capital } = systemAccounts;
  return book.sortedIds().flatMap((id) => {
    const account = book.read(id);
    if (bankrupt.has(id) || (account.kind === "system" && id !== fees && id !== capital)) return [];
    const weight = settlementMoney(book, id);
    if (weight <= 0n) return [];
    const { equityQuanta, maintenanceQuanta } =
      account.positions.size === 0
        ? { equityQuanta: equityOf(book, account), maintenanceQuanta: 0n }
        : accountRisk(book, account);
    return [{ id, weight, cap: larger(0n, smaller(weight, equityQuanta - maintenanceQuanta)) }];
  });
}
