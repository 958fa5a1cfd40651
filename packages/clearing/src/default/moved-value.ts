import type { Hex } from "@isthmus/protocol";
import { smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { shareOut } from "../ledger/share.ts";
import { inAccountUnits } from "../margin/class-value.ts";
import type { TradeRecord } from "../model/state.ts";
import { tradeValue } from "../positions/value.ts";
import { portedAccounts } from "./ported-accounts.ts";
import { segmentOf } from "./segment.ts";

/** Accounts through which value is followed; what has come further belongs to nobody in particular. */
const maxHops = 8;

/** What is followed of one loss. */
interface Followed {
  /** What members' equity lacks of their part of the loss, because they have handed it on; quanta, by account. */
  readonly missing: ReadonlyMap<Hex, bigint>;
  /** The segment that lost. What is handed on within it is a gain of the segment anyway. */
  readonly segment: number;
  /** The most that an account can pay, quanta, >= 0. */
  readonly equityOf: (id: Hex) => bigint;
}

/**
 * Value that trades of the open cycle have moved between accounts: what a buyer paid above the mark of that moment, or a seller
 * sold below it, netted between each two. It is followed trade by trade to those who have it now. Who has won by a move of the
 * market itself, against whomever, has received nothing of it. Reads the trades of the accounts that it reaches; an account and
 * the one that it was ported to are one.
 */
export class MovedValue {
  readonly #book: Book;
  /** What each account that has been read lost to each other one, by segment; below zero what it gained. Antisymmetric. */
  readonly #lost = new Map<Hex, Map<Hex, Map<number, bigint>>>();
  readonly #passed = new Map<Hex, Map<Hex, bigint>>();
  readonly #kept = new Map<Hex, bigint>();

  constructor(book: Book) {
    this.#book = book;
  }

  /**
   * Follows value to the accounts that have it: one that received more by its trades than it handed on keeps up to that and its
   * equity; the rest has gone on to those it lost to, in proportion. Each trade is followed once in all.
   * @returns what each account can pay of it, quanta above zero; together at most what is missing
   */
  follow({ missing, segment, equityOf }: Followed): Map<Hex, bigint> {
    const found = new Map<Hex, bigint>();
    let moving = new Map<Hex, bigint>();
    for (const [id, amountQuanta] of missing) add(moving, this.#holderOf(id), amountQuanta);
    for (let hop = 0; hop <= maxHops && moving.size > 0; hop++) {
      this.#read([...moving.keys()]);
      const next = new Map<Hex, bigint>();
      for (const [holder, amountQuanta] of this.#inOrder(moving)) {
        const restQuanta =
          hop === 0
            ? smaller(amountQuanta, atLeastZero(this.#lostBy(holder, segment)))
            : amountQuanta - this.#keep(holder, amountQuanta, { found, equityOf });
        for (const [to, part] of this.#pass(holder, restQuanta, hop === 0 ? segment : null)) add(next, to, part);
      }
      moving = next;
    }
    return found;
  }

  /**
   * What an account has received by its trades beyond what it handed on, quanta, >= 0: no less than what `follow` may find there.
   * Costs the account's trades since it was last asked.
   */
  receivedBy(id: Hex): bigint {
    const sums: ClassSums = new Map();
    for (const account of this.#accountsOf(this.#holderOf(id))) {
      for (const [className, { lostQuanta, trades }] of lostByTrades(this.#book, this.#numberOf(account))) {
        const sum = sums.get(className) ?? { lostQuanta: 0n, trades: 0n };
        sums.set(className, { lostQuanta: sum.lostQuanta + lostQuanta, trades: sum.trades + trades });
      }
    }
    let receivedQuanta = 0n;
    for (const [className, { lostQuanta, trades }] of sums) {
      receivedQuanta -= inAccountUnits(this.#book, className, lostQuanta);
      // Each trade in another class is rounded by itself when it is followed.
      if (className !== undefined) receivedQuanta += trades;
    }
    return atLeastZero(receivedQuanta);
  }

  /** Lets a holder's accounts keep what they have received and can pay. */
  #keep(
    holder: Hex,
    amountQuanta: bigint,
    { found, equityOf }: { readonly found: Map<Hex, bigint>; readonly equityOf: (id: Hex) => bigint },
  ): bigint {
    const receivedQuanta = atLeastZero(-this.#lostBy(holder, null) - (this.#kept.get(holder) ?? 0n));
    const mostQuanta = smaller(amountQuanta, receivedQuanta);
    let left = mostQuanta;
    for (const id of this.#accountsOf(holder)) {
      const part = smaller(left, atLeastZero(equityOf(id) - (found.get(id) ?? 0n)));
      if (part > 0n) add(found, id, part);
      left -= part;
    }
    add(this.#kept, holder, mostQuanta - left);
    return mostQuanta - left;
  }

  /** Passes value on to those a holder lost to, in proportion to what it lost to each, and each loss once. */
  #pass(holder: Hex, amountQuanta: bigint, without: number | null): (readonly [Hex, bigint])[] {
    const lost = this.#inOrder(this.#lost.get(holder) ?? new Map<Hex, ReadonlyMap<number, bigint>>());
    let passed = this.#passed.get(holder);
    if (passed === undefined) {
      passed = new Map();
      this.#passed.set(holder, passed);
    }
    const rows = lost.map(([to, bySegment]) => {
      const left = atLeastZero(sumWithout(bySegment, without) - (passed.get(to) ?? 0n));
      return { to, weight: left, cap: left };
    });
    const parts = shareOut(amountQuanta, rows);
    return rows.flatMap(({ to }, index) => {
      const part = parts[index] ?? 0n;
      if (part === 0n) return [];
      add(passed, to, part);
      return [[to, part] as const];
    });
  }

  /** What a holder lost to all others together, quanta; below zero what it gained. @param without a segment to leave out */
  #lostBy(holder: Hex, without: number | null): bigint {
    let sumQuanta = 0n;
    for (const bySegment of this.#lost.get(holder)?.values() ?? []) sumQuanta += sumWithout(bySegment, without);
    return sumQuanta;
  }

  /** Reads the trades of holders that have not been read. */
  #read(holders: readonly Hex[]): void {
    const unread = holders.filter((holder) => !this.#lost.has(holder));
    if (unread.length === 0) return;
    for (const holder of unread) this.#lost.set(holder, new Map());
    const open = new Set(unread);
    const ids = new Set(unread.flatMap((holder) => this.#accountsOf(holder)));
    for (const trade of this.#book.tradeIndex.novatedOf(ids)) {
      const [buyer, seller] = [this.#holderOf(trade.buyer), this.#holderOf(trade.seller)];
      if (buyer === seller) continue;
      const movedQuanta = this.#movedBy(trade);
      if (movedQuanta === 0n) continue;
      const segment = segmentOf(this.#book, trade.instrument);
      if (open.has(buyer)) this.#note(buyer, seller, [segment, movedQuanta]);
      if (open.has(seller)) this.#note(seller, buyer, [segment, -movedQuanta]);
    }
  }

  #note(holder: Hex, other: Hex, [segment, lostQuanta]: readonly [number, bigint]): void {
    const others = this.#lost.get(holder);
    const bySegment = others?.get(other) ?? new Map<number, bigint>();
    others?.set(other, bySegment);
    add(bySegment, segment, lostQuanta);
  }

  /** What a trade has moved from its buyer to its seller, in the unit of account. */
  #movedBy(trade: TradeRecord): bigint {
    const paidQuanta = paidBeyondMark(this.#book, trade);
    if (paidQuanta === 0n) return 0n;
    return inAccountUnits(this.#book, this.#book.instrument(trade.instrument).terms.settlementClass, paidQuanta);
  }

  /** The account that has what an account had before it was ported. */
  #holderOf(id: Hex): Hex {
    return portedAccounts(this.#book).holderOf(id);
  }

  #accountsOf(holder: Hex): Hex[] {
    const accounts = portedAccounts(this.#book).accountsOf(holder);
    return [...accounts].sort((left, right) => this.#numberOf(left) - this.#numberOf(right));
  }

  /** By account number: not in the order of trades, which a snapshot does not keep. */
  #inOrder<Value>(rows: ReadonlyMap<Hex, Value>): (readonly [Hex, Value])[] {
    return [...rows].sort(([left], [right]) => this.#numberOf(left) - this.#numberOf(right));
  }

  #numberOf(id: Hex): number {
    return this.#book.read(id).number;
  }
}

/** What a buyer paid above the mark of that moment, in the class that the instrument settles in; below zero what it saved. */
function paidBeyondMark(book: Book, { instrument: number, priceTicks, sizeLots, markTicks }: TradeRecord): bigint {
  if (markTicks === null || priceTicks === markTicks) return 0n;
  const instrument = book.instrument(number);
  return tradeValue(instrument, sizeLots, priceTicks) - tradeValue(instrument, sizeLots, markTicks);
}

/** What trades moved from an account, by the class that they settle in (undefined for the unit of account), and how many did. */
type ClassSums = Map<string | undefined, { readonly lostQuanta: bigint; readonly trades: bigint }>;

/** What has been added up of an account's trades, up to the newest one then. */
interface Added {
  readonly cycle: bigint;
  readonly changes: number;
  newest: number;
  readonly sums: ClassSums;
}

/** By book and account number. Derived from the state; never part of it. */
const addedBy = new WeakMap<Book, Map<number, Added>>();

function lostByTrades(book: Book, account: number): ClassSums {
  const byAccount = addedBy.get(book) ?? new Map<number, Added>();
  addedBy.set(book, byAccount);
  const { tradeIndex } = book;
  const { changes } = tradeIndex;
  const cycle = book.state.cycle + 1n;
  let added = byAccount.get(account);
  if (added === undefined || added.cycle !== cycle || added.changes !== changes) {
    added = { cycle, changes, newest: -1, sums: new Map() };
    byAccount.set(account, added);
  }
  const parties = tradeIndex.parties();
  for (const { trade, isBuyer } of parties.of(account, added.newest)) {
    const paidQuanta = paidBeyondMark(book, trade);
    if (paidQuanta === 0n) continue;
    const { settlementClass } = book.instrument(trade.instrument).terms;
    const { lostQuanta, trades } = added.sums.get(settlementClass) ?? { lostQuanta: 0n, trades: 0n };
    const changed = { lostQuanta: lostQuanta + (isBuyer ? paidQuanta : -paidQuanta), trades: trades + 1n };
    added.sums.set(settlementClass, changed);
  }
  added.newest = parties.newest(account);
  return added.sums;
}

function sumWithout(bySegment: ReadonlyMap<number, bigint>, without: number | null): bigint {
  let sumQuanta = 0n;
  for (const [segment, lostQuanta] of bySegment) if (segment !== without) sumQuanta += lostQuanta;
  return sumQuanta;
}

function add<Key>(sums: Map<Key, bigint>, key: Key, amountQuanta: bigint): void {
  sums.set(key, (sums.get(key) ?? 0n) + amountQuanta);
}

function atLeastZero(value: bigint): bigint {
  return value > 0n ? value : 0n;
}
