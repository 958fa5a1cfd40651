import type { Book, BookListener } from "../book/book.ts";
import { addTo } from "../ledger/post.ts";
import { feeExact, isExact, realisedExact, requirementExact } from "../margin/exact.ts";
import type { FreeCollateralCache } from "../margin/free-collateral-cache.ts";
import type { PackedRows } from "../model/packed-rows.ts";
import type { Account } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { AccountCache, accountField, accountStride, positionField } from "./account-cache.ts";
import type { EffectLog } from "./effect-log.ts";
import { type FastTerms, fastTerms } from "./fast-terms.ts";

/** One side of a trade, worked out before anything changes. */
interface FastLeg {
  number: number;
  position: number;
  realised: number;
  lots: number;
  cost: number;
  fee: number;
  free: number;
  openDelta: number;
}

/**
 * Novation in numbers, for the trades that nothing but margin could stand against: it does what `novate` does, to the
 * quantum, or says that it will not, and has then changed nothing. It never refuses; whoever asks does such a trade the
 * plain way, which knows the reasons.
 */
export class FastPath implements BookListener {
  readonly #book: Book;
  readonly #freeCollateral: FreeCollateralCache;
  readonly #accounts: AccountCache;
  #terms = new Map<number, FastTerms | null>();
  readonly #buyer = emptySide();
  readonly #seller = emptySide();
  /** What the house's two accounts have received and not been given yet. */
  readonly #house = { realised: 0, funding: 0, fees: 0, rebates: 0 };

  constructor(book: Book, freeCollateral: FreeCollateralCache) {
    this.#book = book;
    this.#freeCollateral = freeCollateral;
    this.#accounts = new AccountCache(book);
  }

  /** Novates a row and notes its postings, or answers false. */
  novate(rows: PackedRows, row: number, log: EffectLog): boolean {
    const terms = this.#termsOf(rows.instrument(row));
    if (terms === null) return false;
    const [buyer, seller] = [this.#buyer, this.#seller];
    const ticks = rows.ticks(row);
    const lots = rows.lots(row);
    if (ticks < terms.lowestTicks || ticks > terms.highestTicks || rows.buyer(row) === rows.seller(row)) return false;
    const cost = lots * ticks * terms.quantaPerTickLot;
    if (!isExact(lots) || !isExact(lots * ticks) || !isExact(cost)) return false;
    const buyerMakes = rows.maker(row) === "buyer";
    const weighed =
      this.#weigh(buyer, rows.buyer(row), terms, lots, cost, buyerMakes ? terms.makerFeePpm : terms.takerFeePpm) &&
      this.#weigh(seller, rows.seller(row), terms, -lots, -cost, buyerMakes ? terms.takerFeePpm : terms.makerFeePpm);
    if (!weighed) return false;
    const openDelta = buyer.openDelta + seller.openDelta;
    if (openDelta > 0 && !(terms.openLots + openDelta <= terms.mostOpenLots)) return false;
    terms.openLots += openDelta;
    this.#apply(buyer, row, 0, log);
    this.#apply(seller, row, 1, log);
    return true;
  }

  /** Hands a row's accounts and all open interest back to the state: the slow path novates the row. */
  release(rows: PackedRows, row: number): void {
    this.#releaseInstruments();
    this.#accounts.writeBack(rows.buyer(row));
    this.#accounts.writeBack(rows.seller(row));
  }

  /** Writes everything back to the state and empties the cache, at the cost of the accounts that changed. */
  flush(): void {
    this.#releaseInstruments();
    this.#accounts.flush();
    const { realised, funding, fees, rebates } = this.#house;
    if (realised !== 0 || funding !== 0 || fees !== 0 || rebates !== 0) this.#payHouse();
  }

  /** An account that the slow path changes may qualify for the fast path afterwards. */
  accountChanges(account: Readonly<Account>): void {
    this.#accounts.reconsider(account);
  }

  /**
   * Writes open interest back and forgets the terms. Once open interest scales an initial fraction, free collateral no
   * longer moves by a trade's own terms alone, and the slow path novates every trade.
   */
  #releaseInstruments(): void {
    for (const terms of this.#terms.values()) {
      if (terms !== null) terms.instrument.openInterestLots = BigInt(terms.openLots);
    }
    this.#terms.clear();
  }

  #termsOf(number: number): FastTerms | null {
    const known = this.#terms.get(number);
    if (known !== undefined) return known;
    const terms = this.#freeCollateral.isUnscaled() ? fastTerms(this.#book, number) : null;
    this.#terms.set(number, terms);
    return terms;
  }

  /** Works a side out; false when the account's free margin would not stay above zero for certain. */
  #weigh(side: FastLeg, number: number, terms: FastTerms, lots: number, cost: number, feePpm: number): boolean {
    const quick = this.#accounts;
    if (!quick.load(number)) return false;
    const position = quick.position(number, terms);
    if (position < 0) return false;
    const { positions, accounts } = quick;
    const oldLots = positions[position + positionField.lots] as number;
    const oldCost = positions[position + positionField.cost] as number;
    const newLots = oldLots + lots;
    const realised = realisedExact(oldLots, oldCost, lots, cost);
    const newCost = oldCost + cost + realised;
    const oldQuanta = oldLots * terms.quantaPerLot;
    const newQuanta = newLots * terms.quantaPerLot;
    const exact = isExact(newLots) && isExact(realised) && isExact(newCost) && isExact(oldQuanta) && isExact(newQuanta);
    if (!exact) return false;
    const fee = feeExact(cost, feePpm);
    // Funding that the old lots owe is in the free margin already: to pay it moves it from one place of the sum to another.
    const gained = newQuanta - oldQuanta - cost - fee;
    const freed = requirementExact(oldQuanta, terms.initialPpm) - requirementExact(newQuanta, terms.initialPpm);
    const free = (accounts[number * accountStride + accountField.free] as number) + gained + freed;
    if (!isExact(free) || free < 0) return false;
    side.number = number;
    side.position = position;
    side.realised = realised;
    side.lots = newLots;
    side.cost = newCost;
    side.fee = fee;
    side.free = free;
    side.openDelta = Math.max(newLots, 0) - Math.max(oldLots, 0);
    return true;
  }

  #apply(side: FastLeg, row: number, place: 0 | 1, log: EffectLog): void {
    const { accounts, positions } = this.#accounts;
    const { number, position, realised, fee } = side;
    const owed = positions[position + positionField.owed] as number;
    positions[position + positionField.lots] = side.lots;
    positions[position + positionField.cost] = side.cost;
    positions[position + positionField.owed] = 0;
    positions[position + positionField.traded] = 1;
    accounts[number * accountStride + accountField.free] = side.free;
    this.#accounts.post(number, realised, owed, fee);
    log.note(row, place, realised, owed, fee);
    const house = this.#house;
    house.realised += realised;
    house.funding += owed;
    if (fee < 0) house.rebates -= fee;
    else house.fees += fee;
    const exact = isExact(house.realised) && isExact(house.funding) && isExact(house.fees) && isExact(house.rebates);
    if (!exact) this.#payHouse();
  }

  /** The other sides of all postings, to the quantum: clearing account against gains and funding, house against fees. */
  #payHouse(): void {
    const house = this.#house;
    const clearing = this.#book.write(systemAccounts.clearing);
    const [realised, funding] = [BigInt(house.realised), BigInt(house.funding)];
    clearing.pendingQuanta += funding - realised;
    clearing.realisedQuanta -= realised;
    addTo(clearing.byReason, "realised", -realised);
    addTo(clearing.byReason, "funding", funding);
    const own = this.#book.write(systemAccounts.fees);
    const [fees, rebates] = [BigInt(house.fees), BigInt(house.rebates)];
    own.pendingQuanta += fees - rebates;
    addTo(own.byReason, "fee", fees);
    addTo(own.byReason, "rebate", -rebates);
    house.realised = 0;
    house.funding = 0;
    house.fees = 0;
    house.rebates = 0;
  }
}

function emptySide(): FastLeg {
  return { number: 0, position: 0, realised: 0, lots: 0, cost: 0, fee: 0, free: 0, openDelta: 0 };
}
