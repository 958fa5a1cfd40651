import { type Hex, isIsthmusError } from "@isthmus/protocol";
import type { Book } from "../book/book.ts";
import type { Context } from "../book/context.ts";
import { shareOut } from "../ledger/share.ts";
import { type AccountRisk, accountRisk } from "../margin/account-risk.ts";
import { compareText } from "../model/order.ts";
import type { Account } from "../model/state.ts";
import { neededPpm } from "./auction-size.ts";
import { type BackstopRoom, BackstopTakers } from "./backstop-takers.ts";
import { portfolioPart, wholePortfolio } from "./portfolio-part.ts";
import { requirementOf } from "./requirement.ts";
import { carryOutSale, type Offer, quoteSale, type Sale } from "./sale.ts";

const million = 1_000_000n;
/** Halvings of a share that a backstop's margin does not allow. */
const trials = 8;

/** Backstops that are asked for one account; what the roomiest do not take stays in auction. */
const mostAsked = 32;

/**
 * Hands positions of accounts that are worth less than a part of their requirement to the members that have consented to be
 * backstops, immediately, the riskiest account first: at the marks less a fixed part, the same share of each position, in
 * proportion to the room that their limits and their free collateral leave. What one cannot take is offered to the others.
 * What none can take stays in auction; collateral is never theirs to take.
 */
export function sellToBackstops(context: Context, ids: readonly Hex[]): void {
  const { book } = context;
  if (book.state.backstops.size === 0) return;
  let takers: BackstopTakers | null = null;
  for (const id of ids) {
    const seller = book.read(id);
    const risk = accountRisk(book, seller);
    const needed = neededFromBackstops(book, seller, risk);
    if (needed === 0n) continue;
    takers ??= new BackstopTakers(book);
    const whole = portfolioPart(book, seller, wholePortfolio, { collateral: false });
    const rooms = roomiest(takers.roomsFor({ seller, whole, risk }));
    sellInRounds(context, { id, needed, rooms, takers });
  }
}

/** The part of a portfolio, in parts per million, that backstops are to take over; 0 if none is due. */
function neededFromBackstops(book: Book, seller: Readonly<Account>, risk: AccountRisk): bigint {
  const { parameters } = book.state;
  const isDue = risk.marketEquityQuanta * million < requirementOf(risk) * BigInt(parameters.backstopSharePpm);
  if (!isDue) return 0n;
  return neededPpm(book, seller, risk, { discountPpm: BigInt(parameters.backstopDiscountPpm), collateral: false });
}

/** The rooms that are the largest, ascending by id again. */
function roomiest(rooms: BackstopRoom[]): BackstopRoom[] {
  if (rooms.length <= mostAsked) return rooms;
  const byRoom = (left: BackstopRoom, right: BackstopRoom): number =>
    Number(right.roomPpm - left.roomPpm) || compareText(left.taker, right.taker);
  return rooms
    .sort(byRoom)
    .slice(0, mostAsked)
    .sort((left, right) => compareText(left.taker, right.taker));
}

/** Sells what is needed. Who takes less than its part is not asked again; the others share what it leaves. */
function sellInRounds(
  context: Context,
  offered: {
    readonly id: Hex;
    readonly needed: bigint;
    readonly rooms: readonly BackstopRoom[];
    readonly takers: BackstopTakers;
  },
): void {
  const discountPpm = BigInt(context.book.state.parameters.backstopDiscountPpm);
  let { rooms } = offered;
  let soldPpm = 0n;
  while (soldPpm < offered.needed && rooms.length > 0) {
    const shares = shareOut(
      offered.needed - soldPpm,
      rooms.map(({ roomPpm }) => ({ weight: roomPpm, cap: roomPpm })),
    );
    rooms = rooms.flatMap(({ taker, roomPpm }, index) => {
      const mostPpm = shares[index] ?? 0n;
      const offer = { seller: offered.id, taker, collateral: false, discountPpm };
      const takenPpm = sellMost(context, offer, { mostPpm, soldPpm });
      soldPpm += takenPpm;
      if (takenPpm > 0n) {
        offered.takers.reassess(taker);
        offered.takers.reassess(offered.id);
      }
      return takenPpm === mostPpm && roomPpm > mostPpm ? [{ taker, roomPpm: roomPpm - mostPpm }] : [];
    });
  }
}

/** Sells the most that a backstop's margin allows, by halving. @returns the share sold, of the portfolio at the start */
function sellMost(
  context: Context,
  offer: Omit<Offer, "share">,
  { mostPpm, soldPpm }: { readonly mostPpm: bigint; readonly soldPpm: bigint },
): bigint {
  let sharePpm = mostPpm;
  for (let trial = 0; trial < trials && sharePpm > 0n; trial++) {
    const sale = quoteOrRefuse(context, { ...offer, share: { numerator: sharePpm, denominator: million - soldPpm } });
    if (sale !== null) {
      carryOutSale(context, offer, sale);
      return sharePpm;
    }
    sharePpm /= 2n;
  }
  return 0n;
}

/** A quote, or null: each limit of a taker refuses with a code of its own. */
function quoteOrRefuse(context: Context, offer: Offer): Sale | null {
  try {
    return quoteSale(context, offer);
  } catch (error) {
    if (isIsthmusError(error) && error.code !== "INTERNAL") return null;
    throw error;
  }
}
