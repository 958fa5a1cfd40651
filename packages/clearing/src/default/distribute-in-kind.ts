import type { Hex } from "@isthmus/protocol";
import { divideUp, larger, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import type { Context } from "../book/context.ts";
import { postAsset, postObligation } from "../ledger/post.ts";
import { shareOut } from "../ledger/share.ts";
import { markPrice, type QuantumPrice, settlementMoney } from "../liquidation/fund-worth.ts";
import { accountRisk, equityOf } from "../margin/account-risk.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { collateralForSale } from "./estate.ts";

/** Somebody whose money is lent to the insolvent accounts. */
interface Creditor {
  readonly id: Hex;
  /** Money of the unit of account, before what deliveries of the cut-off have moved. */
  readonly weight: bigint;
  /** How much of it collateral may still replace. */
  cap: bigint;
}

/**
 * Distributes the collateral that insolvent accounts have left to those whose money they owe, in proportion to that money and
 * at the mark: a sale that needs neither a bidder nor a fund. What the collateral fetches below its mark is the creditors' risk,
 * who have lent against it for interest: no fund pays them a discount. A creditor with positions gives no more than it holds
 * above its maintenance margin, and each pays for the quanta that it receives: with an asset of few decimals those may go to a
 * few, and to nobody who cannot pay for one. Exact in money and in each asset.
 * @param delivered money that deliveries of the cut-off have moved, by account
 */
export function distributeInKind(
  context: Context,
  insolvent: readonly Hex[],
  delivered: ReadonlyMap<Hex, bigint> = new Map(),
): void {
  const { book } = context;
  const { clearing } = systemAccounts;
  let creditors: Creditor[] | null = null;
  for (const [number, sellers] of byAsset(book, insolvent)) {
    creditors ??= creditorsOf(book, new Set(insolvent), delivered);
    const [first] = sellers;
    if (first === undefined) continue;
    const takers = creditors.map(({ weight, cap }) => ({ weight, cap: payableQuanta(first, cap) }));
    const received = shareOut(
      sellers.reduce((sum, { amountQuanta }) => sum + amountQuanta, 0n),
      takers,
    );
    const totalQuanta = received.reduce((sum, amountQuanta) => sum + amountQuanta, 0n);
    const paidQuanta = collect(context, { asset: number, sellers, totalQuanta });
    const paid = shareOut(
      paidQuanta,
      creditors.map(({ cap }, index) => ({ weight: received[index] ?? 0n, cap })),
    );
    creditors.forEach((creditor, index) => {
      const [part = 0n, amountQuanta = 0n] = [paid[index], received[index]];
      postObligation(context, { from: creditor.id, to: clearing, amountQuanta: part, reason: "in-kind" });
      postAsset(context, { from: clearing, to: creditor.id, asset: number, amountQuanta, reason: "in-kind" });
      creditor.cap -= part;
    });
  }
}

/** Lets the sellers of an asset give an amount, one after the other. @returns what they are paid together */
function collect(
  context: Context,
  {
    asset,
    sellers,
    totalQuanta,
  }: { readonly asset: number; readonly sellers: readonly Seller[]; readonly totalQuanta: bigint },
): bigint {
  const { clearing } = systemAccounts;
  let left = totalQuanta;
  let sumQuanta = 0n;
  for (const { id, ...held } of sellers) {
    const amountQuanta = smaller(held.amountQuanta, left);
    const paidQuanta = priceOf(held, amountQuanta);
    postAsset(context, { from: id, to: clearing, asset, amountQuanta, reason: "in-kind" });
    postObligation(context, { from: clearing, to: id, amountQuanta: paidQuanta, reason: "in-kind" });
    left -= amountQuanta;
    sumQuanta += paidQuanta;
  }
  return sumQuanta;
}

/** The price of a part, rounded in favour of the seller; of all of it rounded down, as its loss has been counted. */
function priceOf({ amountQuanta, numerator, denominator }: Priced, partQuanta: bigint): bigint {
  if (partQuanta === amountQuanta) return (amountQuanta * numerator) / denominator;
  return divideUp(partQuanta * numerator, denominator);
}

/** What an amount of money pays for. */
function payableQuanta({ numerator, denominator }: QuantumPrice, moneyQuanta: bigint): bigint {
  return (moneyQuanta * denominator) / numerator;
}

interface Priced extends QuantumPrice {
  readonly amountQuanta: bigint;
}

interface Seller extends Priced {
  readonly id: Hex;
}

function byAsset(book: Book, insolvent: readonly Hex[]): [number, Seller[]][] {
  const found = new Map<number, Seller[]>();
  for (const id of insolvent) {
    // With money left an account owes none.
    if (settlementMoney(book, id) >= 0n) continue;
    for (const { asset, amountQuanta, numerator, denominator } of collateralForSale(book, book.read(id), markPrice)) {
      const sellers = found.get(asset.asset) ?? [];
      sellers.push({ id, amountQuanta, numerator, denominator });
      found.set(asset.asset, sellers);
    }
  }
  return [...found].sort(([left], [right]) => left - right);
}

/** Members and the clearing house's own accounts with money, ascending by id. */
function creditorsOf(book: Book, insolvent: ReadonlySet<Hex>, delivered: ReadonlyMap<Hex, bigint>): Creditor[] {
  const { fees, capital } = systemAccounts;
  return book.sortedIds().flatMap((id) => {
    const account = book.read(id);
    if (insolvent.has(id) || (account.kind === "system" && id !== fees && id !== capital)) return [];
    const moneyQuanta = settlementMoney(book, id);
    const weight = moneyQuanta - (delivered.get(id) ?? 0n);
    if (moneyQuanta <= 0n || weight <= 0n) return [];
    const { equityQuanta, maintenanceQuanta } =
      account.positions.size === 0
        ? { equityQuanta: equityOf(book, account), maintenanceQuanta: 0n }
        : accountRisk(book, account);
    return [{ id, weight, cap: larger(0n, smaller(moneyQuanta, equityQuanta - maintenanceQuanta)) }];
  });
}
