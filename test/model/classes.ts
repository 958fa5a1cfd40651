import { Rational, whole } from "./rational.ts";

const coinQuanta = 100_000_000n;

/** A trade as the model keeps it. */
export interface ClassTrade {
  readonly instrument: "inverse" | "quanto" | "spot";
  readonly buyer: number;
  readonly seller: number;
  readonly priceTicks: bigint;
  readonly lots: bigint;
}

/**
 * Settlement in dollars and coins, from its definition and in exact fractions: what each member gains is worked out from the
 * trades of the cycle and the marks at its ends, without costs, classes or postings. One number per member and currency.
 */
export class ClassModel {
  readonly dollars: bigint[];
  readonly coins: bigint[];
  /** Lots carried from earlier cycles, by instrument and member. */
  readonly #carried = { inverse: [] as bigint[], quanto: [] as bigint[] };
  readonly #trades: ClassTrade[] = [];
  #last = { inverse: whole(1n), quanto: whole(1n) };
  /** Rounding that the house has kept since the start, and what it holds of it in either currency. */
  readonly dust = { kept: 0n, coins: 0n, dollars: 0n };

  constructor(dollars: readonly bigint[], coins: readonly bigint[]) {
    this.dollars = [...dollars];
    this.coins = [...coins];
    this.#carried.inverse = dollars.map(() => 0n);
    this.#carried.quanto = dollars.map(() => 0n);
  }

  trade(trade: ClassTrade): void {
    this.#trades.push(trade);
  }

  /** What each member is owed in either currency at the cut-off, before anything is paid in another one. */
  owed(marks: { readonly inverse: bigint; readonly quanto: bigint }): {
    dollars: bigint[];
    coins: bigint[];
    /** Coins that each (first) has sold to each other one, less what came back; zero or more. */
    sold: bigint[][];
  } {
    const dollars = this.dollars.map(() => 0n);
    const gross = dollars.map(() => dollars.map(() => 0n));
    const coins = this.coins.map(() => 0n);
    const lots = { inverse: [...this.#carried.inverse], quanto: [...this.#carried.quanto] };
    const add = (to: bigint[], member: number, amount: bigint): void => {
      to[member] = (to[member] ?? 0n) + amount;
    };
    for (const kind of ["inverse", "quanto"] as const) {
      this.#carried[kind].forEach((carried, member) => {
        add(coins, member, -worth(kind, carried, this.#last[kind]));
      });
    }
    for (const { instrument, buyer, seller, priceTicks, lots: traded } of this.#trades) {
      if (instrument === "spot") {
        // Ten thousand lots a coin, and a millionth of a dollar for each tick and lot.
        add(gross[seller] as bigint[], buyer, (traded * coinQuanta) / 10_000n);
        add(coins, buyer, (traded * coinQuanta) / 10_000n);
        add(coins, seller, (-traded * coinQuanta) / 10_000n);
        add(dollars, buyer, -traded * priceTicks);
        add(dollars, seller, traded * priceTicks);
        continue;
      }
      const paid = worth(instrument, traded, whole(priceTicks));
      add(coins, buyer, -paid);
      add(coins, seller, paid);
      add(lots[instrument], buyer, traded);
      add(lots[instrument], seller, -traded);
    }
    for (const kind of ["inverse", "quanto"] as const) {
      lots[kind].forEach((held, member) => {
        add(coins, member, worth(kind, held, whole(marks[kind])));
      });
      this.#carried[kind] = lots[kind];
    }
    this.#last = { inverse: whole(marks.inverse), quanto: whole(marks.quanto) };
    this.#trades.length = 0;
    const between = (from: number, to: number): bigint => gross[from]?.[to] ?? 0n;
    const sold = gross.map((row, from) =>
      row.map((amount, to) => (amount > between(to, from) ? amount - between(to, from) : 0n)),
    );
    return { dollars, coins, sold };
  }
}

/**
 * Coins that reach those who bought them from whoever delivers them: each passes on what it does not need itself, in proportion to
 * what it still has to pass on to each of its buyers; eight times.
 * @param delivered by member
 * @param due what each is owed, by member
 */
export function boughtCoins(
  delivered: readonly bigint[],
  due: readonly bigint[],
  sold: readonly (readonly bigint[])[],
): Rational[] {
  const left = sold.map((row) => row.map(whole));
  const room = due.map(whole);
  const got = due.map(() => Rational.zero);
  let moving = delivered.map(whole);
  for (let hop = 0; hop < 8; hop++) {
    const arriving = due.map(() => Rational.zero);
    moving.forEach((amount, from) => {
      const row = left[from] ?? [];
      const all = row.reduce((total, part) => total.plus(part), Rational.zero);
      if (all.numerator === 0n) return;
      const passed = amount.compare(all) < 0 ? amount : all;
      row.forEach((part, to) => {
        const share = passed.times(part).over(all);
        row[to] = part.minus(share);
        arriving[to] = (arriving[to] as Rational).plus(share);
      });
    });
    moving = arriving.map((amount, member) => {
      const space = (room[member] as Rational).minus(got[member] as Rational);
      const kept = amount.compare(space) < 0 ? amount : space;
      got[member] = (got[member] as Rational).plus(kept);
      return amount.minus(kept);
    });
  }
  return got;
}

/**
 * Lots at a price in quanta of the coin. Inverse: a hundred dollars a lot, so -100 / price coins with the price in dollars;
 * whole quanta, rounded against the holder. Quanto: a hundred-millionth of a coin for each cent.
 */
function worth(kind: "inverse" | "quanto", lots: bigint, priceTicks: Rational): bigint {
  if (kind === "quanto") return whole(lots).times(priceTicks).floor();
  const dollarsPrice = priceTicks.over(whole(100n));
  return whole(-lots * 100n)
    .over(dollarsPrice)
    .times(whole(coinQuanta))
    .floor();
}

/** Dollars (quanta) for so many coins at a price in cents, rounded up, and a part of it as a penalty, rounded up too. */
export function cashFor(coins: bigint, priceTicks: bigint): { readonly value: bigint; readonly penalty: bigint } {
  const value = new Rational(coins, coinQuanta).times(new Rational(priceTicks, 100n)).times(whole(1_000_000n)).ceil();
  return { value, penalty: new Rational(value * 5n, 1_000n).ceil() };
}
