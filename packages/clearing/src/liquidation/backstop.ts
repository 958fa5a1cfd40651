import { type Hex, isIsthmusError } from "@isthmus/protocol";
import { absolute, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import type { Context } from "../book/context.ts";
import { shareOut } from "../ledger/share.ts";
import { accountRisk } from "../margin/account-risk.ts";
import { notionalOf } from "../margin/class-value.ts";
import { compareText } from "../model/order.ts";
import type { Account, BackstopTerms } from "../model/state.ts";
import { neededPpm } from "./auction-size.ts";
import { type PortfolioPart, portfolioPart, wholePortfolio } from "./portfolio-part.ts";
import { requirementOf } from "./requirement.ts";
import { carryOutSale, type Offer, quoteSale, type Sale } from "./sale.ts";

const million = 1_000_000n;
/** Halvings of a share that a backstop's margin does not allow. */
const trials = 8;

/**
 * Hands positions of an account that is worth less than a part of its requirement to the members that have consented to be
 * backstops, immediately: at the marks less a fixed part, the same share of each position, in proportion to the room that
 * their limits leave. What they cannot take stays in auction; collateral is never theirs to take.
 */
export function sellToBackstops(context: Context, id: Hex): void {
  const { book } = context;
  const { backstops, parameters } = book.state;
  if (backstops.size === 0) return;
  const seller = book.read(id);
  const risk = accountRisk(book, seller);
  const isDue = risk.marketEquityQuanta * million < requirementOf(risk) * BigInt(parameters.backstopSharePpm);
  if (!isDue) return;
  const discountPpm = BigInt(parameters.backstopDiscountPpm);
  const needed = neededPpm(book, seller, risk, { discountPpm, collateral: false });
  if (needed === 0n) return;
  const whole = portfolioPart(book, seller, wholePortfolio, { collateral: false });
  const rooms = roomsOf(book, seller, whole);
  const shares = shareOut(
    needed,
    rooms.map(({ roomPpm }) => ({ weight: roomPpm, cap: roomPpm })),
  );
  let soldPpm = 0n;
  rooms.forEach(({ taker }, index) => {
    const offer = { seller: id, taker, collateral: false, discountPpm };
    soldPpm += sellMost(context, offer, { mostPpm: shares[index] ?? 0n, soldPpm });
  });
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

/** The share of a portfolio that each backstop's limits leave room for, ascending by id. */
function roomsOf(
  book: Book,
  seller: Readonly<Account>,
  whole: PortfolioPart,
): { readonly taker: Hex; readonly roomPpm: bigint }[] {
  const ids = [...book.state.backstops.keys()].sort(compareText);
  return ids.flatMap((taker) => {
    const terms = book.state.backstops.get(taker);
    const account = book.read(taker);
    if (terms === undefined || account.suspended || taker === seller.id) return [];
    const roomPpm = roomWithin(book, account, terms, whole);
    return roomPpm > 0n ? [{ taker, roomPpm }] : [];
  });
}

/** Limits bound what the backstop holds after it has taken over; an instrument without a limit has no room. */
function roomWithin(book: Book, account: Readonly<Account>, terms: BackstopTerms, whole: PortfolioPart): bigint {
  let notionalQuanta = 0n;
  for (const [number, { lots }] of account.positions) {
    notionalQuanta += notionalOf(book, book.instrument(number), lots);
  }
  // Each leg is rounded up by less than a lot.
  for (const { instrument } of whole.positions) notionalQuanta += notionalOf(book, instrument, 1n);
  const total = terms.totalQuanta - notionalQuanta;
  let roomPpm = whole.notionalQuanta === 0n ? million : smaller(million, (total * million) / whole.notionalQuanta);
  for (const { instrument, lots } of whole.positions) {
    const held = account.positions.get(instrument.instrument)?.lots ?? 0n;
    const maxLots = terms.limits.get(instrument.instrument) ?? 0n;
    const offsetting = held * lots < 0n ? absolute(held) : -absolute(held);
    const room = maxLots === 0n ? 0n : maxLots + offsetting;
    roomPpm = smaller(roomPpm, (room * million) / absolute(lots));
  }
  return roomPpm;
}
