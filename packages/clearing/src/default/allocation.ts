import type { Hex } from "@isthmus/protocol";
import { has } from "../book/account-index.ts";
import type { Book } from "../book/book.ts";
import type { Context } from "../book/context.ts";
import { closeOut } from "../liquidation/close-out.ts";
import { fundWorth, markPrice, settlementMoney } from "../liquidation/fund-worth.ts";
import { markToMarket } from "../liquidation/mark-to-market.ts";
import { marketEquityOf } from "../margin/account-risk.ts";
import type { DefaultRecord, LayerDraw, LayerName } from "../model/cycle-output.ts";
import { compareText } from "../model/order.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { buyInDebts } from "./buy-in.ts";
import { distributeInKind } from "./distribute-in-kind.ts";
import { saleDiscount } from "./estate.ts";
import { purchaseBudget, sellToInsurance } from "./sell-to-insurance.ts";
import { coverLosses } from "./waterfall.ts";

/**
 * Allocates losses at the cut-off: closes out all bankrupt accounts together; of those that then still owe more than they own it
 * sells the collateral at the mark, to the insurance fund within its budget, covers what they owe beyond the rest down the
 * waterfall, and distributes that rest in kind to those whose money they owe. Afterwards no loss is unallocated, and withdrawals resume.
 * @param delivered money that deliveries of this cut-off have moved, by account: losses still find it where it was
 */
export function allocateLosses(context: Context, delivered: ReadonlyMap<Hex, bigint>): DefaultRecord[] {
  const { book } = context;
  markToMarket(context);
  const bankrupt = bankruptIds(book);
  const records = bankrupt.length === 0 ? [] : resolveDefaults(context, bankrupt, delivered);
  if (records.length > 0) markToMarket(context);
  return records;
}

/** Members as marked to market, ascending; the insurance fund too, if what it took over has cost it more than it owns. */
function bankruptIds(book: Book): Hex[] {
  const { insurance } = systemAccounts;
  const members = book.accountsWith(has.risk).filter(({ id, health }) => health === "bankrupt" && id !== insurance);
  const ids = members.map(({ id }) => id);
  return marketEquityOf(book, book.read(insurance)) < 0n ? [...ids, insurance].sort(compareText) : ids;
}

function resolveDefaults(
  context: Context,
  bankrupt: readonly Hex[],
  delivered: ReadonlyMap<Hex, bigint>,
): DefaultRecord[] {
  const { book } = context;
  const ownQuanta = fundWorth(book, systemAccounts.insurance) - shortfallsOf(book, bankrupt);
  closeOut(context, bankrupt, ownQuanta > 0n ? ownQuanta : 0n);
  for (const id of bankrupt) book.state.auctions.delete(id);
  buyInDebts(context, bankrupt);
  // Whom the close-out has left with enough keeps its collateral: a sale at haircuts would cost it what it does not owe.
  const insolvent = bankrupt.filter((id) => shortfallOf(book, id) > 0n);
  if (insolvent.length > 0) {
    const budget = purchaseBudget(book, { priceAt: "mark", reservedQuanta: shortfallsOf(book, insolvent) });
    for (const id of insolvent) sellToInsurance(context, id, { wantedQuanta: -settlementMoney(book, id), budget });
  }
  const losses = bankrupt.map((defaulter) => ({ defaulter, lossQuanta: lossOf(context, defaulter) }));
  const draws = coverLosses(context, losses, delivered);
  distributeInKind(context, insolvent, delivered);
  return losses.map(({ defaulter, lossQuanta }, index) => {
    return record(context, { account: defaulter, lossQuanta, draws: draws[index] ?? [] });
  });
}

/** What an account owes beyond all that it owns at the marks, quanta. */
function shortfallOf(book: Book, id: Hex): bigint {
  const marketEquityQuanta = marketEquityOf(book, book.read(id));
  return marketEquityQuanta < 0n ? -marketEquityQuanta : 0n;
}

function shortfallsOf(book: Book, ids: readonly Hex[]): bigint {
  return ids.reduce((sum, id) => sum + shortfallOf(book, id), 0n);
}

/**
 * What the layers pay for an account: its shortfall at the marks, and what its collateral then loses by rounding when it is sold
 * there. The discount of a sale is no loss: nobody sells it at one.
 */
function lossOf({ book }: Context, id: Hex): bigint {
  const shortfallQuanta = shortfallOf(book, id);
  if (shortfallQuanta === 0n || settlementMoney(book, id) >= 0n) return shortfallQuanta;
  return shortfallQuanta + saleDiscount(book, book.read(id), markPrice);
}

/** Layers that are not other members' money. */
const ownLayers: ReadonlySet<LayerName> = new Set([
  "defaulter-contribution",
  "owner-accounts",
  "house-capital",
  "insurance",
  "house-remainder",
  "house-debt",
]);

function record(
  { book, effects }: Context,
  { account, lossQuanta, draws }: { account: Hex; lossQuanta: bigint; draws: readonly LayerDraw[] },
): DefaultRecord {
  const coveredQuanta = draws.reduce((sum, draw) => sum + draw.paidQuanta, 0n);
  const unallocatedQuanta = lossQuanta - coveredQuanta;
  const isTolerated =
    lossQuanta <= book.state.parameters.toleratedLossQuanta &&
    unallocatedQuanta === 0n &&
    draws.every(({ layer }) => ownLayers.has(layer));
  const suspended = !isTolerated && book.read(account).kind === "member";
  if (suspended) book.write(account).suspended = true;
  const found: DefaultRecord = { account, lossQuanta, draws, unallocatedQuanta, suspended };
  effects.push({ kind: "defaulted", ...found });
  return found;
}
