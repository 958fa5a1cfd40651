import { type DefaultRecord, type Effect, systemAccounts } from "@isthmus/clearing";
import type { Hex } from "@isthmus/protocol";
import { expect } from "vitest";
import { type CloseOutMode, checkProportional, type FundLimits, followCloseOut } from "./close-out.ts";
import { draw } from "./contribution.ts";
import { buyIn, depositors, distribute, saleDiscount } from "./distribution.ts";
import type { Model } from "./model.ts";
import { Moved } from "./moved.ts";
import { least, positive, Rational, whole } from "./rational.ts";
import { accountRisk } from "./risk.ts";
import {
  assessed,
  contributors,
  dollarsForCoins,
  fairParts,
  fundWorth,
  gainers,
  holders,
  type ModelLimits,
  marketGains,
  type Payer,
  proportional,
  sellCoins,
} from "./waterfall.ts";

/** Limits of the layers that pay a loss, of engine and model alike. */
export const limits: ModelLimits = {
  capital: 2_000_000_000n,
  insurance: 2_000_000_000n,
  assessmentPpm: 500_000n,
  gainsPpm: 800_000n,
};

/** What the insurance fund may take over, of engine and model alike. */
export const fundLimits: FundLimits = { marginPpm: 250_000, notionalPpm: 1_000_000 };

/** A loss up to this, paid by the house alone, suspends nobody. */
export const toleratedLoss = 10_000_000n;

/** Quanta by which amounts that pass through several accounts may differ from the exact ones. */
const slack = 40n;

/** One closing cycle. */
export interface Pass {
  readonly model: Model;
  readonly mode: CloseOutMode;
  /** Layers that have paid and kinds of close-outs, for the test's own check that it saw them. */
  readonly seen: Set<string>;
  /** Members, ascending. */
  readonly ids: readonly Hex[];
}

/** What is open of one defaulter's loss in one market; null if it lost in none. */
interface Open {
  readonly index: number;
  readonly market: number | null;
  left: bigint;
}

/** What one layer did: payments in, and payments out to defaulters. */
interface Paid {
  readonly reason: string;
  readonly from: Map<Hex, bigint>;
  readonly to: Map<Hex, bigint>;
}

const { capital, insurance, defaultFund, clearing } = systemAccounts;
const sum = (parts: Iterable<bigint>): bigint => [...parts].reduce((total, part) => total + part, 0n);

/**
 * All defaults of a cut-off: who is bankrupt, close-out, losses, every layer's total, each member's share and each
 * defaulter's part are checked before the model takes them over.
 */
export function followDefaults(pass: Pass, records: readonly DefaultRecord[], effects: readonly Effect[]): void {
  const { model, ids, mode, seen } = pass;
  const bankrupt = [...ids, insurance].filter((id) => accountRisk(model, id).market < 0n).sort();
  expect(records.map(({ account }) => account)).toEqual(bankrupt);
  if (bankrupt.length === 0) return;
  const lost = sum(bankrupt.map((id) => -accountRisk(model, id).market));
  const own = positive(fundWorth(model, insurance) - lost);
  followCloseOut(model, { bankrupt, insurance, own, mode, fundLimits }, effects);
  for (const effect of effects) if ("against" in effect) seen.add(effect.kind);
  for (const id of bankrupt) model.auctions.delete(id);
  if (buyIn(model, bankrupt) > 0) seen.add("bought in");
  const insolvent = bankrupt.filter((id) => accountRisk(model, id).market < 0n);
  if (insolvent.length < bankrupt.length) seen.add("saved by its close-out");
  let dollarsLeft = dollarsForCoins(model, sum(insolvent.map((id) => -accountRisk(model, id).market)));
  for (const id of insolvent) {
    const wanted = least(positive(-model.account(id).money), dollarsLeft);
    if (id !== insurance) dollarsLeft -= sellCoins(model, id, wanted, "mark");
  }
  const losses = bankrupt.map((id) => {
    const short = positive(-accountRisk(model, id).market);
    return short === 0n ? 0n : short + saleDiscount(model, id, "mark");
  });
  const draws = new Layers(pass, bankrupt, losses, paymentsOf(effects)).follow();
  if (distribute(model, { members: ids, insolvent }, effects)) seen.add("in kind");
  records.forEach((record, index) => {
    const loss = losses[index] as bigint;
    const rows = draws[index] as Map<string, bigint>;
    expect(record.lossQuanta).toBe(loss);
    expect(record.draws).toEqual([...rows].map(([layer, paidQuanta]) => ({ layer, paidQuanta })));
    expect(sum(rows.values())).toBe(loss);
    expect(record.unallocatedQuanta).toBe(0n);
    const own = ["defaulter-contribution", "owner-accounts"];
    const house = [...own, "house-capital", "insurance", "house-remainder", "house-debt"];
    const tolerated =
      loss <= toleratedLoss && sum(rows.values()) === loss && [...rows.keys()].every((layer) => house.includes(layer));
    expect(record.suspended).toBe(!tolerated && record.account !== insurance);
    if (record.suspended) model.account(record.account).suspended = true;
  });
}

const reasons = [
  "default-fund",
  "owner-accounts",
  "house-capital",
  "insurance",
  "assessment",
  "gains-haircut",
  "tear-up",
  "house-remainder",
  "balance-haircut",
  "house-debt",
];

/** Payments into and out of the pool, one group for each time that a layer paid. */
function paymentsOf(effects: readonly Effect[]): Paid[] {
  const groups: Paid[] = [];
  let paysOut = true;
  for (const effect of effects) {
    if (effect.kind !== "posting" || !reasons.includes(effect.reason)) continue;
    const { from, to, amountQuanta, reason } = effect;
    if (to === clearing) {
      if (paysOut || groups.at(-1)?.reason !== reason) groups.push({ reason, from: new Map(), to: new Map() });
      paysOut = false;
      const group = groups.at(-1) as Paid;
      group.from.set(from, (group.from.get(from) ?? 0n) + amountQuanta);
    } else if (from === clearing) {
      paysOut = true;
      (groups.at(-1) as Paid).to.set(to, amountQuanta);
    }
  }
  return groups;
}

/** The layers of one cut-off, in order. */
class Layers {
  readonly #pass: Pass;
  readonly #bankrupt: readonly Hex[];
  readonly #open: Open[];
  readonly #payments: Paid[];
  readonly #draws: Map<string, bigint>[];
  readonly #contributed: Map<Hex, bigint>;
  /** Members that are not bankrupt, ascending: of all others only the contribution pays. */
  readonly #payers: readonly Hex[];
  /** Cut of gains by market; null for all markets together. */
  readonly #cut = new Map<number | null, Map<Hex, bigint>>();
  readonly #moved: Moved;

  constructor(pass: Pass, bankrupt: readonly Hex[], losses: readonly bigint[], payments: Paid[]) {
    this.#pass = pass;
    this.#moved = new Moved(pass.model);
    this.#bankrupt = bankrupt;
    this.#payments = payments;
    this.#draws = bankrupt.map(() => new Map());
    this.#open = bankrupt.flatMap((id, index): Open[] => {
      const loss = losses[index] as bigint;
      const markets = [...marketGains(pass.model, id)].filter(([, gain]) => gain < 0n);
      if (markets.length === 0) return [{ index, market: null, left: loss }];
      const shares = split(
        loss,
        markets.map(([, gain]) => -gain),
      );
      return markets.map(([market], at) => ({ index, market, left: shares[at] as bigint }));
    });
    this.#payers = pass.ids.filter((id) => !bankrupt.includes(id));
    this.#contributed = new Map(
      this.#payers.map((id) => [id, pass.model.account(id).contribution] as const).filter(([, amount]) => amount > 0n),
    );
  }

  follow(): Map<string, bigint>[] {
    const { model, ids, seen } = this.#pass;
    const payers = this.#payers;
    for (const accounts of this.#ownersOfBankrupt()) {
      const own = this.#open.filter((row) => accounts.includes(this.#bankrupt[row.index] as Hex));
      if (accounts.length > 1 && own.length > 1) seen.add("one owner, several defaults");
      const failed = accounts.filter((id) => this.#bankrupt.includes(id));
      const others = accounts.filter((id) => !this.#bankrupt.includes(id));
      this.#fromOwnContributions(own, [...failed, ...others]);
      this.#fromOwner(own, others);
    }
    this.#fromFund("house-capital", capital, limits.capital);
    this.#fromFund("insurance", insurance, limits.insurance);
    this.#fromContributions("default-fund", this.#open, contributors(model, ids, { senior: false }), () =>
      contributors(model, ids, { senior: true }),
    );
    this.#fromMembers("assessments", this.#open, assessed(model, this.#contributed, limits));
    const markets = new Set(this.#open.filter((row) => row.left > 0n).map((row) => row.market));
    for (const market of [...[...markets].filter((row) => row !== null).sort((a, b) => a - b), null]) {
      const open = market === null ? this.#open : this.#open.filter((row) => row.market === market);
      const { gainsPpm } = limits;
      if (market !== null) {
        this.#fromMoved(open, market, this.#fromWinners(open, market));
      }
      const winners = gainers(model, this.#cutIn(market), { members: payers, gainsPpm, market });
      this.#fromMembers("gains-haircut", open, winners, { market });
      this.#fromMembers("tear-up", open, holders(model, payers, market));
    }
    this.#fromRemainder();
    this.#fromBalances();
    this.#fromCapital();
    expect(this.#payments).toEqual([]);
    return this.#draws;
  }

  /** The accounts of each owner that has a bankrupt one, in the order of opening; owners by their first bankrupt account. */
  #ownersOfBankrupt(): Hex[][] {
    const { model } = this.#pass;
    const found = new Map<string, Hex[]>();
    for (const id of this.#bankrupt) {
      const { owner, isSystem } = model.account(id);
      if (!isSystem)
        found.set(
          owner,
          model.accountsOf(owner).map((account) => account.id),
        );
    }
    return [...found.values()];
  }

  #fromFund(layer: string, fund: Hex, limit: bigint): void {
    const { model } = this.#pass;
    const paid = least(sum(this.#open.map((row) => row.left)), limit, positive(fundWorth(model, fund)));
    if (paid === 0n) return;
    const group = this.#next(layer, this.#open, paid);
    expect(group.from).toEqual(new Map([[fund, paid]]));
    model.account(fund).money -= paid;
  }

  /** The contributions of the defaulter and of its owner's other accounts, one after the other. */
  #fromOwnContributions(open: readonly Open[], ids: readonly Hex[]): void {
    const { model, seen } = this.#pass;
    let wanted = sum(open.map((row) => row.left));
    let paid = 0n;
    for (const id of ids) {
      const part = least(wanted, model.account(id).contribution);
      if (part > 0n && model.account(id).leaving.size > 0) seen.add("drawn under notice");
      draw(model, id, part);
      wanted -= part;
      paid += part;
    }
    if (paid === 0n) return;
    const group = this.#next("defaulter-contribution", open, paid);
    expect(group.from).toEqual(new Map([[defaultFund, paid]]));
    model.account(defaultFund).money -= paid;
  }

  /** What the owner's other accounts have above their own maintenance margin, one after the other. */
  #fromOwner(open: readonly Open[], ids: readonly Hex[]): void {
    const { model } = this.#pass;
    let wanted = sum(open.map((row) => row.left));
    const from = new Map<Hex, bigint>();
    for (const id of ids) {
      const { equity, maintenance } = accountRisk(model, id);
      const part = least(wanted, positive(equity - maintenance));
      if (part === 0n) continue;
      from.set(id, part);
      model.account(id).money -= part;
      wanted -= part;
    }
    if (from.size === 0) return;
    expect(this.#next("owner-accounts", open, sum(from.values())).from).toEqual(from);
  }

  /** All that the house still owns, whatever the limits of its layers. */
  #fromRemainder(): void {
    const { model } = this.#pass;
    const wanted = sum(this.#open.map((row) => row.left));
    const from = new Map<Hex, bigint>();
    for (const fund of [systemAccounts.fees, capital, insurance].filter((id) => !this.#bankrupt.includes(id))) {
      const part = least(wanted - sum(from.values()), positive(fundWorth(model, fund)));
      if (part > 0n) from.set(fund, part);
    }
    const paid = sum(from.values());
    if (paid === 0n) return;
    expect(this.#next("house-remainder", this.#open, paid).from).toEqual(from);
    for (const [fund, part] of from) model.account(fund).money -= part;
  }

  /** The money of all members; if it is not enough, all that they own at the marks. */
  #fromBalances(): void {
    const { model } = this.#pass;
    const ids = this.#payers;
    const rows = depositors(model, ids);
    const wanted = sum(this.#open.map((row) => row.left));
    const money = sum(rows.map((row) => (row.weight > 0n ? row.lots : 0n)));
    if (money >= wanted) {
      this.#fromMembers("balance-haircut", this.#open, rows);
      return;
    }
    const worth = ids.map((id, index) => positive(accountRisk(model, id).market - (rows[index]?.lots ?? 0n)));
    const rest = least(wanted - money, sum(worth));
    const more = proportional(rest, worth);
    const from = new Map<Hex, bigint>();
    ids.forEach((id, index) => {
      const part = (rows[index]?.lots ?? 0n) + (more[index] ?? 0n);
      if (part > 0n) from.set(id, part);
    });
    if (from.size === 0) return;
    expect(this.#next("balance-haircut", this.#open, money + rest).from).toEqual(from);
    for (const [id, part] of from) model.account(id).money -= part;
  }

  /** What nobody can pay the house owes. */
  #fromCapital(): void {
    const wanted = sum(this.#open.map((row) => row.left));
    if (wanted === 0n) return;
    expect(this.#next("house-debt", this.#open, wanted).from).toEqual(new Map([[capital, wanted]]));
    this.#pass.model.account(capital).money -= wanted;
  }

  /** Contributions, the senior parts after all others. */
  #fromContributions(layer: string, open: readonly Open[], junior: readonly Payer[], senior?: () => Payer[]): void {
    const { model, seen } = this.#pass;
    let wanted = sum(open.map((row) => row.left));
    let paid = 0n;
    for (const payers of [() => junior, senior ?? (() => [])]) {
      const rows = payers();
      const part = least(wanted, sum(rows.map((row) => row.lots)));
      const shares = proportional(
        part,
        rows.map((row) => row.weight),
      );
      rows.forEach(({ id }, at) => {
        if ((shares[at] as bigint) > 0n && model.account(id).leaving.size > 0) seen.add("drawn under notice");
        draw(model, id, shares[at] as bigint);
      });
      wanted -= part;
      paid += part;
    }
    if (paid === 0n) return;
    const group = this.#next(layer, open, paid);
    expect(group.from).toEqual(new Map([[defaultFund, paid]]));
    model.account(defaultFund).money -= paid;
  }

  #cutIn(market: number | null): Map<Hex, bigint> {
    const found = this.#cut.get(market) ?? new Map<Hex, bigint>();
    this.#cut.set(market, found);
    return found;
  }

  /**
   * What those who gained in a market pay, each as if all still had their gain and up to its equity.
   * @returns what is missing for that, by account
   */
  #fromWinners(open: readonly Open[], market: number): Map<Hex, bigint> {
    const { model } = this.#pass;
    const total = sum(open.map((row) => row.left));
    const ids = this.#payers;
    const fair = fairParts(model, this.#cutIn(market), { ids, total, gainsPpm: limits.gainsPpm, market });
    const equity = new Map(ids.map((id) => [id, positive(accountRisk(model, id).sold)]));
    const due = ids.map((id) => least((fair.get(id) as Rational).floor(), equity.get(id) ?? 0n));
    const missing = new Map<Hex, bigint>();
    if (total === 0n) return missing;
    const from = sum(due) > 0n ? (this.#payments[0] as Paid).from : new Map<Hex, bigint>();
    if (from.size > 0) this.#next("gains-haircut", open, sum(from.values()));
    for (const id of ids) {
      const paid = from.get(id) ?? 0n;
      const exact = fair.get(id) as Rational;
      const most = whole(equity.get(id) ?? 0n);
      const expected = exact.compare(most) < 0 ? exact : most;
      expect(whole(paid).minus(expected).absolute().compare(whole(2n))).toBeLessThanOrEqual(0);
      if (exact.compare(most) > 0) missing.set(id, exact.floor() - paid);
      if (paid === 0n) continue;
      this.#take(id, paid, market);
    }
    return missing;
  }

  /** What is missing is cut where trades have moved it, which is known to some quanta for each member. */
  #fromMoved(open: readonly Open[], market: number, missing: ReadonlyMap<Hex, bigint>): void {
    const { model, seen } = this.#pass;
    if (missing.size === 0 || sum(open.map((row) => row.left)) === 0n) return;
    const equity = new Map(this.#payers.map((id) => [id, positive(accountRisk(model, id).sold)]));
    const found = this.#moved.follow(missing, market, (id) => equity.get(id) ?? 0n);
    const exact = [...found.values()].reduce((total, part) => total.plus(part), Rational.zero);
    const first = this.#payments[0];
    const paidNow = sum(first?.from.values() ?? []);
    if (exact.numerator === 0n) return;
    // Of some quanta the engine may find none, or some where the exact amount is below one.
    if (exact.compare(whole(slack)) <= 0 && (first?.reason !== "gains-haircut" || paidNow > slack)) return;
    seen.add("cut where a gain was moved to");
    const { from } = this.#next("gains-haircut", open, paidNow);
    for (const id of this.#payers) {
      const paid = from.get(id) ?? 0n;
      const expected = found.get(id) ?? Rational.zero;
      expect(whole(paid).minus(expected).absolute().compare(whole(slack))).toBeLessThanOrEqual(0);
      if (paid > 0n) this.#take(id, paid, null);
    }
  }

  #take(id: Hex, amount: bigint, market?: number | null): void {
    this.#pass.model.account(id).money -= amount;
    if (market === undefined) return;
    for (const cut of new Set([this.#cutIn(market), this.#cutIn(null)])) cut.set(id, (cut.get(id) ?? 0n) + amount);
  }

  /** What members pay is taken from the effects; each one's share is checked against its weight and its cap. */
  #fromMembers(
    layer: string,
    open: readonly Open[],
    payers: readonly Payer[],
    { market }: { readonly market?: number | null } = {},
  ): void {
    const able = payers.filter((row) => row.weight > 0n);
    const wanted = sum(open.map((row) => row.left));
    const total = least(wanted, sum(able.map((row) => row.lots)));
    if (total === 0n) return;
    const { from } = this.#next(layer, open, total);
    checkProportional(payers, from, { total, weight: (row) => row.weight });
    for (const [id, amount] of from) {
      expect(amount).toBeLessThanOrEqual(payers.find((row) => row.id === id)?.lots ?? 0n);
      this.#take(id, amount, market);
    }
  }

  /** The next payment of the engine, of a layer that pays so much: split over the losses, it reaches the defaulters. */
  #next(layer: string, open: readonly Open[], paid: bigint): Paid {
    const { model, seen } = this.#pass;
    seen.add(layer);
    const group = this.#payments.shift() as Paid;
    expect(sum(group.from.values())).toBe(paid);
    const shares = proportional(
      paid,
      open.map((row) => row.left),
    );
    const to = new Map<Hex, bigint>();
    open.forEach((row, at) => {
      const part = shares[at] as bigint;
      row.left -= part;
      if (part === 0n) return;
      const id = this.#bankrupt[row.index] as Hex;
      to.set(id, (to.get(id) ?? 0n) + part);
      const draws = this.#draws[row.index] as Map<string, bigint>;
      draws.set(layer, (draws.get(layer) ?? 0n) + part);
    });
    expect(group.to).toEqual(to);
    for (const [id, amount] of to) model.account(id).money += amount;
    return group;
  }
}

/** In proportion to weights, exact in all: single quanta that are left go to the first in order. */
function split(total: bigint, weights: readonly bigint[]): bigint[] {
  const all = sum(weights);
  const shares = weights.map((weight) => (total * weight) / all);
  let left = total - sum(shares);
  return shares.map((share) => {
    if (left === 0n) return share;
    left -= 1n;
    return share + 1n;
  });
}
