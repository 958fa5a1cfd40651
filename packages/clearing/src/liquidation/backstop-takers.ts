import type { Hex } from "@isthmus/protocol";
import { absolute, larger, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { type AccountRisk, accountRisk } from "../margin/account-risk.ts";
import { notionalOf } from "../margin/class-value.ts";
import { compareText } from "../model/order.ts";
import type { Account, BackstopTerms } from "../model/state.ts";
import type { PortfolioPart } from "./portfolio-part.ts";
import { takerFree } from "./sale.ts";
import { takerRoomLots } from "./taker-limit.ts";

const million = 1_000_000n;

/** A member that has consented to be a backstop and can take over something now. */
interface BackstopTaker {
  readonly id: Hex;
  readonly terms: BackstopTerms;
  /** What it is worth beyond what a taker must be, > 0. Settlement quanta. */
  readonly freeCollateralQuanta: bigint;
  /** Notional of all that it holds. */
  readonly notionalQuanta: bigint;
}

/** A part of a portfolio, in parts per million of it, that a backstop may take. */
export interface BackstopRoom {
  readonly taker: Hex;
  readonly roomPpm: bigint;
}

/** What is offered to backstops: all that a weak account holds. */
export interface BackstopOffer {
  readonly seller: Readonly<Account>;
  readonly whole: PortfolioPart;
  readonly risk: AccountRisk;
}

/**
 * The backstops that can take over something, for one walk over weak accounts: worth at least `backstopLeastQuanta`, and
 * with free collateral beyond a taker's margin. Each consent is
 * looked at one time, and again only once its account has taken or sold; those that cannot take cost nothing more.
 */
export class BackstopTakers {
  readonly #book: Book;
  /** Ascending by id. */
  readonly #takers: BackstopTaker[];

  constructor(book: Book) {
    this.#book = book;
    const ids = [...book.state.backstops.keys()].sort(compareText);
    this.#takers = ids.flatMap((id) => this.#assess(id) ?? []);
  }

  /** The rooms of those that may take a part of an offer, ascending by id; none of the seller's owner. */
  roomsFor(offer: BackstopOffer): BackstopRoom[] {
    const book = this.#book;
    const owner = book.ownerOf(offer.seller);
    const { positions } = offer.whole;
    const perLotQuanta = positions.reduce((sum, { instrument }) => sum + notionalOf(book, instrument, 1n), 0n);
    const wholeQuanta = positions.reduce((sum, row) => sum + notionalOf(book, row.instrument, row.lots), 0n);
    return this.#takers.flatMap((taker) => {
      const account = book.read(taker.id);
      if (book.ownerOf(account) === owner) return [];
      const roomPpm = roomWithin(book, taker, { ...offer, account, perLotQuanta, wholeQuanta });
      return roomPpm > 0n ? [{ taker: taker.id, roomPpm }] : [];
    });
  }

  /** Looks at an account again that has taken over something, or has sold. */
  reassess(id: Hex): void {
    const taker = this.#book.state.backstops.has(id) ? this.#assess(id) : null;
    const index = this.#takers.findIndex((row) => row.id >= id);
    const at = index < 0 ? this.#takers.length : index;
    const isKnown = this.#takers[at]?.id === id;
    this.#takers.splice(at, isKnown ? 1 : 0, ...(taker === null ? [] : [taker]));
  }

  #assess(id: Hex): BackstopTaker | null {
    const book = this.#book;
    const terms = book.state.backstops.get(id);
    const account = book.read(id);
    if (terms === undefined || account.suspended) return null;
    const risk = accountRisk(book, account);
    const freeCollateralQuanta = takerFree(book, risk);
    const isAble = freeCollateralQuanta > 0n && risk.marketEquityQuanta >= book.state.parameters.backstopLeastQuanta;
    if (!isAble) return null;
    let notionalQuanta = 0n;
    for (const [number, { lots }] of account.positions) {
      notionalQuanta += notionalOf(book, book.instrument(number), lots);
    }
    return { id, terms, freeCollateralQuanta, notionalQuanta };
  }
}

/**
 * Limits bound what the backstop holds after it has taken over; an instrument without a limit has no room. Its free collateral
 * bounds the margin that it takes over as if nothing offset it.
 */
function roomWithin(
  book: Book,
  { terms, freeCollateralQuanta, notionalQuanta }: BackstopTaker,
  offer: BackstopOffer & {
    readonly account: Readonly<Account>;
    /** Notional of one lot of every position, and of all positions. */
    readonly perLotQuanta: bigint;
    readonly wholeQuanta: bigint;
  },
): bigint {
  const { account, whole, risk, perLotQuanta, wholeQuanta } = offer;
  if (!hasPlaces(book, account, whole)) return 0n;
  // Each leg is rounded up by less than a lot.
  const leftQuanta = terms.totalQuanta - notionalQuanta - perLotQuanta;
  let roomPpm = wholeQuanta === 0n ? million : smaller(million, (leftQuanta * million) / wholeQuanta);
  const marginE6 = risk.initialQuanta * BigInt(book.state.parameters.takerMarginPpm);
  if (marginE6 > 0n) {
    const roundingPpm = wholeQuanta === 0n ? 0n : (perLotQuanta * million) / wholeQuanta + 1n;
    roomPpm = smaller(roomPpm, (freeCollateralQuanta * million * million) / marginE6 - roundingPpm);
  }
  for (const { instrument, lots } of whole.positions) {
    const held = account.positions.get(instrument.instrument)?.lots ?? 0n;
    const maxLots = terms.limits.get(instrument.instrument) ?? 0n;
    const offsetting = held * lots < 0n ? absolute(held) : -absolute(held);
    const limitRoom = maxLots === 0n ? 0n : maxLots + offsetting;
    const takerRoom = takerRoomLots(book, account, { instrument, lots });
    const room = takerRoom === null ? limitRoom : smaller(limitRoom, takerRoom);
    roomPpm = smaller(roomPpm, (room * million) / absolute(lots));
  }
  return larger(roomPpm, 0n);
}

/** Whether an account may hold every instrument of a portfolio beside its own. */
function hasPlaces(book: Book, account: Readonly<Account>, { positions }: PortfolioPart): boolean {
  const added = positions.filter(({ instrument }) => !account.positions.has(instrument.instrument)).length;
  const count = account.positions.size + added;
  return count <= (account.marginMode === "isolated" ? 1 : book.state.parameters.maxPositionsPerAccount);
}
