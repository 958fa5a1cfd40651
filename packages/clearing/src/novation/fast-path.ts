import type { Book, BookListener } from "../book/book.ts";
import { addTo } from "../ledger/post.ts";
import { feeExact, isExact, realisedExact, requirementExact } from "../margin/exact.ts";
import { scaledFraction } from "../margin/open-interest-scale.ts";
import type { Effect } from "../model/effect.ts";
import type { PackedRows } from "../model/packed-rows.ts";
import type { Account, Instrument } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import type { MatchedTrade } from "../model/trade.ts";
import { AccountCache, accountField, accountStride, positionField } from "./account-cache.ts";
import { addLegPostings, type EffectLog } from "./effect-log.ts";
import { type FastTerms, fastTerms } from "./fast-terms.ts";

/** One leg of a trade: the traded amounts, and what they make of the account, quoted before anything changes. */
interface FastLeg {
  number: number;
  /** Signed. */
  tradedLots: number;
  tradedCost: number;
  feePpm: number;
  instrument: number;
  position: number;
  realised: number;
  funding: number;
  lots: number;
  cost: number;
  fee: number;
  free: number;
  openDelta: number;
}

/**
 * Novation in numbers over a write-back cache, for trades that only margin could refuse. Its results equal those of
 * `novate` to the quantum. It never refuses: a trade that it does not novate has changed nothing and takes the slow path,
 * which knows the reasons.
 *
 * The engine flushes the cache before any command but those of trades that a key signed, and before any read.
 */
export class FastPath implements BookListener {
  readonly #book: Book;
  readonly #accounts: AccountCache;
  #terms = new Map<number, FastTerms | null>();
  /** Initial fractions by instrument, as free collateral that was cached last takes them. */
  readonly #initialPpm = new Map<number, number>();
  readonly #buyer = emptyLeg();
  readonly #seller = emptyLeg();
  /** Postings to the clearing and fee accounts that are not written back yet. */
  readonly #owed = { realised: 0, funding: 0, fees: 0, rebates: 0 };

  constructor(book: Book) {
    this.#book = book;
    this.#accounts = new AccountCache(book);
  }

  /** Novates a row and records its postings; false means the slow path, and nothing has changed. */
  novate(rows: PackedRows, row: number, log: EffectLog): boolean {
    const terms = this.#termsOf(rows.instrument(row));
    if (terms === null) return false;
    const [buyer, seller] = [this.#buyer, this.#seller];
    buyer.number = rows.buyer(row);
    seller.number = rows.seller(row);
    if (!this.#novate(terms, rows.ticks(row), rows.lots(row), rows.maker(row))) return false;
    log.record(row, 0, buyer);
    log.record(row, 1, seller);
    return true;
  }

  /** `novate` for a single trade, whose postings it adds to `effects`. */
  novateTrade(trade: MatchedTrade, effects: Effect[]): boolean {
    const { accounts } = this.#book.state;
    const [buyer, seller] = [this.#buyer, this.#seller];
    const terms = this.#termsOf(trade.instrument);
    const buyerAccount = accounts.get(trade.buyer);
    const sellerAccount = accounts.get(trade.seller);
    if (terms === null || buyerAccount === undefined || sellerAccount === undefined || trade.maker === null)
      return false;
    buyer.number = buyerAccount.number;
    seller.number = sellerAccount.number;
    if (!this.#novate(terms, Number(trade.priceTicks), Number(trade.sizeLots), trade.maker)) return false;
    addLegPostings(effects, trade.buyer, buyer);
    addLegPostings(effects, trade.seller, seller);
    return true;
  }

  /** Novates a trade between the accounts that the legs name. */
  #novate(terms: FastTerms, ticks: number, lots: number, maker: "buyer" | "seller"): boolean {
    const [buyer, seller] = [this.#buyer, this.#seller];
    if (ticks < terms.lowestTicks || ticks > terms.highestTicks || buyer.number === seller.number) return false;
    const cost = lots * ticks * terms.quantaPerTickLot;
    if (!(lots >= 1) || !isExact(lots) || !isExact(lots * ticks) || !isExact(cost)) return false;
    const buyerMakes = maker === "buyer";
    buyer.tradedLots = lots;
    buyer.tradedCost = cost;
    buyer.feePpm = buyerMakes ? terms.makerFeePpm : terms.takerFeePpm;
    seller.tradedLots = -lots;
    seller.tradedCost = -cost;
    seller.feePpm = buyerMakes ? terms.takerFeePpm : terms.makerFeePpm;
    if (!this.#quote(buyer, terms) || !this.#quote(seller, terms)) return false;
    const openDelta = buyer.openDelta + seller.openDelta;
    if (openDelta > 0 && !(terms.openLots + openDelta <= terms.maxOpenLots)) return false;
    terms.openLots += openDelta;
    this.#apply(buyer);
    this.#apply(seller);
    return true;
  }

  /**
   * Writes two accounts by their numbers, those of the same owners and all open interest back to the state, so that the slow
   * path can novate a trade between them.
   */
  release(buyer: number, seller: number): void {
    this.#releaseInstruments();
    this.#accounts.writeBackOwner(buyer);
    this.#accounts.writeBackOwner(seller);
  }

  /** `release` by the ids of a single trade; an id without an account has nothing to write back. */
  releaseTrade({ buyer, seller }: MatchedTrade): void {
    const { accounts } = this.#book.state;
    this.release(accounts.get(buyer)?.number ?? -1, accounts.get(seller)?.number ?? -1);
  }

  /** Writes everything back to the state and empties the cache, at the cost of the accounts that changed. */
  flush(): void {
    this.#releaseInstruments();
    this.#accounts.flush();
    this.#initialPpm.clear();
    const { realised, funding, fees, rebates } = this.#owed;
    if (realised !== 0 || funding !== 0 || fees !== 0 || rebates !== 0) this.#paySystemAccounts();
  }

  /** Before a sum over all accounts is read. */
  writeBack(): void {
    this.flush();
  }

  /** Lets an account that the slow path changes qualify for the fast path again. */
  accountChanges(account: Readonly<Account>): void {
    this.#accounts.reconsider(account.number);
  }

  rowsChanged(numbers: Uint32Array): void {
    for (let i = 0; i < numbers.length; i++) this.#accounts.reconsider(numbers[i] as number);
  }

  /** Empties the account cache if open interest has raised an initial fraction: its free collateral would be too high. */
  openInterestChanged(instrument: Instrument): void {
    const { initialPpm } = scaledFraction(this.#book, instrument, instrument.openInterestLots);
    const present = Number(initialPpm);
    const cached = this.#initialPpm.get(instrument.instrument);
    // Accounts that are loaded from now on take the present one, also where it has fallen.
    this.#initialPpm.set(instrument.instrument, present);
    if (cached === undefined || cached < present) this.#accounts.flush();
  }

  /** Writes open interest back and drops the terms. */
  #releaseInstruments(): void {
    for (const terms of this.#terms.values()) {
      if (terms !== null) terms.instrument.openInterestLots = BigInt(terms.openLots);
    }
    this.#terms.clear();
  }

  #termsOf(number: number): FastTerms | null {
    const cached = this.#terms.get(number);
    if (cached !== undefined) return cached;
    const terms = fastTerms(this.#book, number);
    this.#terms.set(number, terms);
    if (terms !== null) this.#initialPpm.set(number, terms.initialPpm);
    return terms;
  }

  /** Quotes a leg; false if the account's free collateral is not certain to stay at or above zero. */
  #quote(leg: FastLeg, terms: FastTerms): boolean {
    const cache = this.#accounts;
    const { number, tradedLots, tradedCost } = leg;
    if (!cache.load(number)) return false;
    const position = cache.position(number, terms);
    if (position < 0) return false;
    const { positions, accounts } = cache;
    const oldLots = positions[position + positionField.lots] as number;
    const oldCost = positions[position + positionField.cost] as number;
    const newLots = oldLots + tradedLots;
    // What is added for size is not a matter of this trade alone, and a new position may be one too many.
    if (Math.abs(oldLots) > terms.plainLots || Math.abs(newLots) > terms.plainLots) return false;
    if (!cache.isPlainOwner(number, terms, Math.abs(tradedLots))) return false;
    if (oldLots === 0 && !terms.opensFreely) return false;
    const realised = realisedExact(oldLots, oldCost, tradedLots, tradedCost);
    const newCost = oldCost + tradedCost + realised;
    const oldQuanta = oldLots * terms.quantaPerLot;
    const newQuanta = newLots * terms.quantaPerLot;
    const exact = isExact(newLots) && isExact(realised) && isExact(newCost) && isExact(oldQuanta) && isExact(newQuanta);
    if (!exact) return false;
    const fee = feeExact(tradedCost, leg.feePpm);
    // The funding that the old lots owe is part of the free collateral already: paying it changes nothing.
    const gained = newQuanta - oldQuanta - tradedCost - fee;
    const freed = requirementExact(oldQuanta, terms.initialPpm) - requirementExact(newQuanta, terms.initialPpm);
    const free = (accounts[number * accountStride + accountField.free] as number) + gained + freed;
    if (!isExact(free) || free < 0) return false;
    leg.instrument = terms.number;
    leg.position = position;
    leg.realised = realised;
    leg.funding = positions[position + positionField.owed] as number;
    leg.lots = newLots;
    leg.cost = newCost;
    leg.fee = fee;
    leg.free = free;
    leg.openDelta = Math.max(newLots, 0) - Math.max(oldLots, 0);
    return true;
  }

  #apply(leg: FastLeg): void {
    const { accounts, positions } = this.#accounts;
    const { number, position, realised, funding, fee } = leg;
    this.#accounts.addToOwner(number, leg.instrument, Math.abs(leg.tradedLots));
    positions[position + positionField.lots] = leg.lots;
    positions[position + positionField.cost] = leg.cost;
    positions[position + positionField.owed] = 0;
    positions[position + positionField.traded] = 1;
    const gained = (positions[position + positionField.realised] as number) + realised;
    positions[position + positionField.realised] = gained;
    accounts[number * accountStride + accountField.free] = leg.free;
    this.#accounts.post(number, realised, funding, fee);
    const owed = this.#owed;
    owed.realised += realised;
    owed.funding += funding;
    if (fee < 0) owed.rebates -= fee;
    else owed.fees += fee;
    const exact = isExact(owed.realised) && isExact(owed.funding) && isExact(owed.fees) && isExact(owed.rebates);
    if (!exact) this.#paySystemAccounts();
    if (!isExact(gained)) this.#accounts.writeBack(number);
  }

  /** Posts the other legs, to the quantum: the clearing account against gains and funding, the fee account against fees. */
  #paySystemAccounts(): void {
    const owed = this.#owed;
    const clearing = this.#book.write(systemAccounts.clearing);
    const [realised, funding] = [BigInt(owed.realised), BigInt(owed.funding)];
    clearing.pendingQuanta += funding - realised;
    clearing.realisedQuanta -= realised;
    addTo(clearing.byReason, "realised", -realised);
    addTo(clearing.byReason, "funding", funding);
    const feeAccount = this.#book.write(systemAccounts.fees);
    const [fees, rebates] = [BigInt(owed.fees), BigInt(owed.rebates)];
    feeAccount.pendingQuanta += fees - rebates;
    addTo(feeAccount.byReason, "fee", fees);
    addTo(feeAccount.byReason, "rebate", -rebates);
    owed.realised = 0;
    owed.funding = 0;
    owed.fees = 0;
    owed.rebates = 0;
  }
}

function emptyLeg(): FastLeg {
  return {
    number: 0,
    tradedLots: 0,
    tradedCost: 0,
    feePpm: 0,
    instrument: 0,
    position: 0,
    realised: 0,
    funding: 0,
    lots: 0,
    cost: 0,
    fee: 0,
    free: 0,
    openDelta: 0,
  };
}
