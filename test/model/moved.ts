import type { Hex } from "@isthmus/protocol";
import { inDollars } from "./collateral.ts";
import { valueAt } from "./instrument.ts";
import type { Model } from "./model.ts";
import { Rational, whole } from "./rational.ts";
import { marketOf } from "./waterfall.ts";

const hops = 8;
const smaller = (left: Rational, right: Rational): Rational => (left.compare(right) < 0 ? left : right);
const above = (value: Rational): Rational => (value.compare(Rational.zero) > 0 ? value : Rational.zero);

/**
 * Who has what trades of the open cycle moved at prices off the mark: the whole table of what each account lost to each other one,
 * by market, followed in exact fractions. Accounts that were ported to each other are one.
 */
export class Moved {
  readonly #groups: Hex[][];
  /** From the loser's group to the winner's, netted between the two. */
  readonly #lost = new Map<string, Map<number, bigint>>();
  readonly #passed = new Map<string, Rational>();
  readonly #kept = new Map<number, Rational>();

  constructor(model: Model) {
    this.#groups = groupsOf(model);
    for (const { instrument: number, buyer, seller, priceTicks, sizeLots, mark } of model.now.trades) {
      const instrument = model.instrument(number);
      const cost = valueAt(instrument, sizeLots, priceTicks) - valueAt(instrument, sizeLots, mark);
      const moved = inDollars(model, model.classOfInstrument(number), cost);
      const market = marketOf(model, number);
      this.#note(this.#groupOf(buyer), this.#groupOf(seller), { market, moved });
      this.#note(this.#groupOf(seller), this.#groupOf(buyer), { market, moved: -moved });
    }
  }

  /** What each account has of what others lack, up to its equity. @param market of the loss: what was moved within it counts as won there */
  follow(missing: ReadonlyMap<Hex, bigint>, market: number, equity: (id: Hex) => bigint): Map<Hex, Rational> {
    const found = new Map<Hex, Rational>();
    let arriving = this.#groups.map(() => Rational.zero);
    for (const [id, amount] of missing) {
      const group = this.#groupOf(id);
      arriving[group] = (arriving[group] as Rational).plus(whole(amount));
    }
    for (let hop = 0; hop <= hops; hop++) {
      const left = arriving.map((amount, group) => {
        if (hop === 0) return smaller(amount, above(whole(this.#net(group, market))));
        return amount.minus(this.#keep(group, amount, { found, equity }));
      });
      const next = this.#groups.map(() => Rational.zero);
      left.forEach((amount, group) => {
        const parts = this.#share(group, amount, hop === 0 ? market : null);
        parts.forEach((part, to) => {
          next[to] = (next[to] as Rational).plus(part);
        });
      });
      arriving = next;
    }
    return found;
  }

  #note(from: number, to: number, { market, moved }: { readonly market: number; readonly moved: bigint }): void {
    if (from === to) return;
    const key = `${from} ${to}`;
    const byMarket = this.#lost.get(key) ?? new Map<number, bigint>();
    this.#lost.set(key, byMarket);
    byMarket.set(market, (byMarket.get(market) ?? 0n) + moved);
  }

  #between(from: number, to: number, without: number | null): bigint {
    let total = 0n;
    for (const [market, amount] of this.#lost.get(`${from} ${to}`) ?? []) if (market !== without) total += amount;
    return total;
  }

  #net(group: number, without: number | null): bigint {
    return this.#groups.reduce((total, _, to) => total + this.#between(group, to, without), 0n);
  }

  #keep(
    group: number,
    amount: Rational,
    { found, equity }: { readonly found: Map<Hex, Rational>; readonly equity: (id: Hex) => bigint },
  ): Rational {
    const kept = this.#kept.get(group) ?? Rational.zero;
    const most = smaller(amount, above(whole(-this.#net(group, null)).minus(kept)));
    let paid = Rational.zero;
    for (const id of this.#groups[group] as Hex[]) {
      const had = found.get(id) ?? Rational.zero;
      const part = smaller(most.minus(paid), above(whole(equity(id)).minus(had)));
      if (part.numerator > 0n) found.set(id, had.plus(part));
      paid = paid.plus(part);
    }
    this.#kept.set(group, kept.plus(paid));
    return paid;
  }

  /** In proportion to what is left of each loss; all of it if that is less. */
  #share(group: number, amount: Rational, without: number | null): Rational[] {
    const left = this.#groups.map((_, to) => {
      const passed = this.#passed.get(`${group} ${to}`) ?? Rational.zero;
      return above(whole(this.#between(group, to, without)).minus(passed));
    });
    const all = left.reduce((total, part) => total.plus(part), Rational.zero);
    if (all.numerator === 0n || amount.numerator === 0n) return left.map(() => Rational.zero);
    const ratio = smaller(Rational.one, amount.over(all));
    return left.map((part, to) => {
      const passes = part.times(ratio);
      const key = `${group} ${to}`;
      this.#passed.set(key, (this.#passed.get(key) ?? Rational.zero).plus(passes));
      return passes;
    });
  }

  #groupOf(id: Hex): number {
    return this.#groups.findIndex((group) => group.includes(id));
  }
}

/** Accounts in groups: alone, or with those that they were ported to or from in the open cycle. */
function groupsOf(model: Model): Hex[][] {
  let groups = [...model.accounts.keys()].map((id) => [id]);
  for (const [from, to] of model.now.ported) {
    const joined = groups.filter((group) => group.includes(from) || group.includes(to)).flat();
    groups = [...groups.filter((group) => !group.includes(from) && !group.includes(to)), joined];
  }
  const order = [...model.accounts.keys()];
  return groups.map((group) => group.sort((left, right) => order.indexOf(left) - order.indexOf(right)));
}
