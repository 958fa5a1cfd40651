import type { Effect } from "@isthmus/clearing";
import type { Hex } from "@isthmus/protocol";
import { Delay } from "./delay.ts";
import { partsPerMillion, Rational, whole } from "./rational.ts";
import { addedForSize, type SizeTerms } from "./size.ts";

/** One instrument of the model. */
export interface ModelInstrument {
  readonly quantaPerTickLot: bigint;
  readonly initialPpm: number;
  readonly maintenanceOfInitialPpm: number;
  readonly makerFeePpm: number;
  readonly takerFeePpm: number;
  readonly bandPpm: number;
  readonly fundingPeriodSeconds: number;
  readonly openInterestLowerQuanta: bigint;
  readonly openInterestUpperQuanta: bigint;
  mark: bigint;
  rateE9: bigint;
  /** Open interest when the last cycle closed. */
  settledLots: bigint;
}

/** One account: all its settlement money in one number, its other collateral, its positions. */
export interface ModelAccount {
  money: bigint;
  ether: bigint;
  contribution: bigint;
  /** What of it has been asked back, by the cycle at whose close it leaves. */
  leaving: Map<bigint, bigint>;
  /** Gains and losses of positions booked in this cycle, by instrument. */
  gains: Map<number, bigint>;
  /** Maintenance margin of what it took over in this cycle's auctions. */
  won: bigint;
  /** The same since the start: by closing lots, and settled at the mark. */
  realised: bigint;
  settled: bigint;
  /** What all lots cost less what they brought: the cash flows themselves, without any thought of realising. */
  paid: bigint;
  suspended: boolean;
  readonly positions: Map<number, ModelPosition>;
}

interface ModelPosition {
  lots: bigint;
  cost: bigint;
  /** Funding run up and not booked, exact. */
  funding: Rational;
}

export interface ModelTrade {
  readonly instrument: number;
  readonly buyer: Hex;
  readonly seller: Hex;
  readonly priceTicks: bigint;
  readonly sizeLots: bigint;
  readonly maker: "buyer" | "seller";
}

/** How ether counts as collateral beyond its haircut; see the engine's terms. */
export interface EtherTerms {
  readonly tiers: readonly { readonly aboveQuanta: bigint; readonly addHaircutBps: number }[];
  readonly houseCapQuanta: bigint;
  readonly peg: { readonly priceQuanta: bigint; readonly thresholdBps: number; readonly factorBps: number };
  readonly staleAfterCycles: number;
  readonly staleWeightBps: number;
}

/** Initial and maintenance margin and equity of an account. */
export interface ModelAccountRisk {
  /** With ether at its mark: what is left or missing when everything is sold there. */
  readonly market: bigint;
  /** With ether after its maintenance cut, and what is owed with its add-on. */
  readonly equity: bigint;
  /** What of the equity counts for initial margin, withdrawals and new risk. */
  readonly usable: bigint;
  readonly initial: bigint;
  readonly maintenance: bigint;
}

const perYearE9 = 1_000_000_000n;

/** What the engine's defaults make of debts: the part of a haircut that counts for maintenance margin, and the add-ons. */
const debtTerms = {
  maintenanceHaircut: partsPerMillion(600_000),
  initialAddOn: partsPerMillion(20_000),
  maintenanceAddOn: partsPerMillion(10_000),
};

/**
 * The reference model: exact fractions, no caches, everything worked out from its definition. Funding is summed over
 * time per position (the engine uses an index), margin per position from its fraction (the engine cross-multiplies).
 */
export class Model {
  readonly accounts = new Map<Hex, ModelAccount>();
  readonly instruments = new Map<number, ModelInstrument>();
  readonly etherInstrument: number;
  readonly etherHaircut: Rational;
  time = 0n;
  size: SizeTerms = { brackets: [], depthOfOpenInterestPpm: 0, depthFloorQuanta: 0n };
  /** Discounts that the insurance fund has paid in this cycle. */
  discountsPaid = 0n;
  /** Null: ether counts after its haircut, whatever happens. */
  terms: EtherTerms | null = null;
  /** Cycles closed since the root of ether's vault was last seen effective. */
  lag = 0;
  readonly delay = new Delay();
  /** Largest move of a mark in one go, as a part of it; null for any. */
  markStep: Rational | null = null;
  /** When each instrument was last marked, and those whose last price was no price. */
  readonly markedAt = new Map<number, bigint>();
  readonly unpriced = new Set<number>();

  constructor(etherInstrument: number, etherHaircutPpm: number) {
    this.etherInstrument = etherInstrument;
    this.etherHaircut = partsPerMillion(etherHaircutPpm);
  }

  account(id: Hex): ModelAccount {
    let account = this.accounts.get(id);
    if (account === undefined) {
      const profit = { gains: new Map(), won: 0n, realised: 0n, settled: 0n, paid: 0n };
      const fund = { contribution: 0n, leaving: new Map() };
      account = { money: 0n, ether: 0n, ...fund, ...profit, suspended: false, positions: new Map() };
      this.accounts.set(id, account);
    }
    return account;
  }

  instrument(number: number): ModelInstrument {
    const found = this.instruments.get(number);
    if (found === undefined) throw new RangeError(`no instrument ${number}`);
    return found;
  }

  /**
   * A price comes in. A mark may move by one step, and by one more for each full three hours since it was set, the last one
   * not counted before it is over.
   * @returns why it does not become the mark, null if it does
   */
  price(number: number, ticks: bigint): string | null {
    if (ticks <= 0n) {
      this.unpriced.add(number);
      return "not-positive";
    }
    const instrument = this.instrument(number);
    const since = this.markedAt.get(number);
    if (since !== undefined && this.markStep !== null) {
      let steps = 1n;
      while (this.time - since > steps * 10_800n) steps += 1n;
      const tick = whole(1n);
      const part = whole(instrument.mark).times(this.markStep);
      const most = (part.compare(tick) > 0 ? part : tick).times(whole(steps));
      if (
        whole(ticks - instrument.mark)
          .absolute()
          .compare(most) > 0
      )
        return "step";
    }
    instrument.mark = ticks;
    this.markedAt.set(number, this.time);
    this.unpriced.delete(number);
    return null;
  }

  /** Whether something that an account holds, or is about to hold, has no price to take new risk at. */
  restsOnNoPrice(id: Hex, added: number): boolean {
    const { ether, positions } = this.account(id);
    const collateral = ether === 0n ? [] : [this.etherInstrument];
    return [added, ...positions.keys(), ...collateral].some((number) => this.unpriced.has(number));
  }

  /** Runs funding up to a moment at the marks and rates that held until then. */
  advance(time: bigint): void {
    const seconds = time - this.time;
    this.time = time;
    for (const { positions } of this.accounts.values()) {
      for (const [number, position] of positions) {
        const { mark, quantaPerTickLot, rateE9, fundingPeriodSeconds } = this.instrument(number);
        const value = whole(position.lots * mark * quantaPerTickLot);
        const rate = new Rational(rateE9, perYearE9).times(new Rational(seconds, BigInt(fundingPeriodSeconds)));
        position.funding = position.funding.plus(value.times(rate));
      }
    }
  }

  /** Settlement quanta per ether. */
  etherPrice(): bigint {
    const { mark, quantaPerTickLot } = this.instrument(this.etherInstrument);
    return mark * quantaPerTickLot * 1_000n;
  }

  /**
   * Cut from ether, for initial or maintenance margin: its haircut, and the shortfall of its price below the
   * peg's threshold times the factor. The haircut for maintenance is a part of the other, in whole basis points.
   */
  etherCut(margin: "initial" | "maintenance" = "initial"): Rational {
    const bps = this.etherHaircut.times(debtTerms.maintenanceHaircut).times(whole(10_000n)).ceil();
    const initialBps = this.delay.raised(this.etherHaircut.times(whole(10_000n)).ceil());
    const haircut = new Rational(margin === "initial" ? initialBps : bps, 10_000n);
    if (this.terms === null) return haircut;
    const { priceQuanta, thresholdBps, factorBps } = this.terms.peg;
    const shortfall = partsPerMillion(thresholdBps * 100).minus(new Rational(this.etherPrice(), priceQuanta));
    if (shortfall.compare(Rational.zero) <= 0) return haircut;
    // The add-on is a whole number of basis points, rounded up.
    const addOn = new Rational(shortfall.times(whole(BigInt(factorBps))).ceil(), 10_000n);
    const cut = haircut.plus(addOn);
    return cut.compare(Rational.one) > 0 ? Rational.one : cut;
  }

  /**
   * Value of ether quanta (10^-8) as collateral, in both ways it counts: rounded down to a quantum at each step.
   * Ether that is being withdrawn stays in the total over all accounts until it has left.
   */
  etherValue(ether: bigint, leaving = 0n): { market: bigint; equity: bigint; usable: bigint } {
    const atMark = new Rational(this.etherPrice() * ether, 100_000_000n);
    const market = atMark.floor();
    const equity = this.#afterTiers(market, "maintenance");
    if (this.terms === null || ether <= 0n) return { market, equity, usable: this.#afterTiers(market, "initial") };
    const { houseCapQuanta, staleAfterCycles, staleWeightBps } = this.terms;
    const stale = this.lag > staleAfterCycles;
    const discounted = stale ? atMark.times(partsPerMillion(staleWeightBps * 100)).floor() : atMark.floor();
    let held = leaving;
    for (const account of this.accounts.values()) held += account.ether;
    const shared = held > houseCapQuanta ? new Rational(discounted * houseCapQuanta, held).floor() : discounted;
    return { market, equity, usable: this.#afterTiers(shared, "initial") };
  }

  /** Each part of a value is cut by what its tier adds to the cut of all of it. */
  #afterTiers(value: bigint, margin: "initial" | "maintenance"): bigint {
    const cut = this.etherCut(margin);
    let kept = Rational.zero;
    const edges = [{ aboveQuanta: 0n, addHaircutBps: 0 }, ...(this.terms?.tiers ?? [])];
    edges.forEach(({ aboveQuanta, addHaircutBps }, index) => {
      const end = edges[index + 1]?.aboveQuanta ?? value;
      const top = value < end ? value : end;
      if (top <= aboveQuanta) return;
      const part = Rational.one.minus(cut).minus(partsPerMillion(addHaircutBps * 100));
      if (part.compare(Rational.zero) > 0) kept = kept.plus(whole(top - aboveQuanta).times(part));
    });
    return kept.floor();
  }

  accountRisk(id: Hex, leavingEther = 0n): ModelAccountRisk {
    const account = this.account(id);
    const ether = this.etherValue(account.ether, leavingEther);
    let money = account.money;
    let initial = 0n;
    let maintenance = 0n;
    for (const [number, { lots, cost, funding }] of account.positions) {
      const instrument = this.instrument(number);
      const value = whole(lots * instrument.mark * instrument.quantaPerTickLot);
      money += value.numerator - cost - funding.ceil();
      const base = partsPerMillion(instrument.initialPpm);
      initial += value.absolute().times(this.initialFraction(number)).ceil();
      const maintenanceOfInitial = partsPerMillion(instrument.maintenanceOfInitialPpm);
      maintenance += value.absolute().times(base).times(maintenanceOfInitial).ceil();
      const perLot = instrument.mark * instrument.quantaPerTickLot;
      const added = addedForSize(this.size, lots < 0n ? -lots : lots, perLot, instrument.settledLots);
      initial += added.ceil();
      maintenance += added.times(maintenanceOfInitial).ceil();
    }
    const owed = money < 0n ? whole(-money) : Rational.zero;
    const equity = money + ether.equity - owed.times(debtTerms.maintenanceAddOn).ceil();
    const usable = money + ether.usable - owed.times(debtTerms.initialAddOn).ceil();
    return { market: money + ether.market, equity, usable, initial, maintenance };
  }

  openLots(number: number): bigint {
    let lots = 0n;
    for (const { positions } of this.accounts.values()) {
      const held = positions.get(number)?.lots ?? 0n;
      if (held > 0n) lots += held;
    }
    return lots;
  }

  initialFraction(number: number): Rational {
    const instrument = this.instrument(number);
    const base = partsPerMillion(instrument.initialPpm);
    const { openInterestLowerQuanta: lower, openInterestUpperQuanta: upper } = instrument;
    if (upper === 0n) return base;
    const open = this.openLots(number) * instrument.mark * instrument.quantaPerTickLot;
    const scale = new Rational(open - lower, upper - lower);
    const clamped =
      scale.compare(Rational.zero) < 0 ? Rational.zero : scale.compare(Rational.one) > 0 ? Rational.one : scale;
    return base.plus(clamped.times(Rational.one.minus(base)));
  }

  /**
   * Adds lots to a position and books its funding. Lots against it close as many at its average cost, the rest opens at
   * the trade's average: what stays open keeps its average rounded down to a quantum, the other quanta are realised.
   */
  change(id: Hex, number: number, lots: bigint, cost: bigint): void {
    const account = this.account(id);
    const position = account.positions.get(number) ?? { lots: 0n, cost: 0n, funding: Rational.zero };
    account.money -= position.funding.ceil();
    position.funding = Rational.zero;
    const before = { ...position };
    const sum = position.cost + cost;
    position.lots += lots;
    position.cost = sum;
    if (before.lots * lots < 0n) {
      const flipped = before.lots * position.lots < 0n;
      const average = flipped ? new Rational(cost, lots) : new Rational(before.cost, before.lots);
      position.cost = average.times(whole(position.lots)).floor();
    }
    const realised = position.cost - sum;
    account.money += realised;
    account.gains.set(number, (account.gains.get(number) ?? 0n) + realised);
    account.realised += realised;
    account.paid += cost;
    if (position.lots === 0n) account.positions.delete(number);
    else account.positions.set(number, position);
  }

  /** @returns the engine's error code, or null when the trade is made */
  trade(trade: ModelTrade): string | null {
    const instrument = this.instrument(trade.instrument);
    if (trade.priceTicks <= 0n) return "PRICE_INVALID";
    if (trade.buyer === trade.seller) return "SELF_TRADE";
    const distance = new Rational(trade.priceTicks - instrument.mark, instrument.mark).absolute();
    if (distance.compare(partsPerMillion(instrument.bandPpm)) > 0) return "PRICE_OUTSIDE_BAND";
    const before = structuredCloneOf(this);
    const cost = trade.sizeLots * trade.priceTicks * instrument.quantaPerTickLot;
    const fee = (side: "buyer" | "seller"): bigint =>
      whole(cost)
        .times(partsPerMillion(trade.maker === side ? instrument.makerFeePpm : instrument.takerFeePpm))
        .ceil();
    this.change(trade.buyer, trade.instrument, trade.sizeLots, cost);
    this.change(trade.seller, trade.instrument, -trade.sizeLots, -cost);
    this.account(trade.buyer).money -= fee("buyer");
    this.account(trade.seller).money -= fee("seller");
    for (const id of [trade.buyer, trade.seller]) {
      const problem = this.#problem(id, trade.instrument, before);
      if (problem === null) continue;
      this.accounts.clear();
      for (const [key, account] of before.accounts) this.accounts.set(key, account);
      return problem;
    }
    return null;
  }

  #problem(id: Hex, number: number, before: Model): string | null {
    const old = before.account(id).positions.get(number)?.lots ?? 0n;
    const now = this.account(id).positions.get(number)?.lots ?? 0n;
    const size = (lots: bigint): bigint => (lots < 0n ? -lots : lots);
    const reduces = size(now) < size(old) && (now === 0n || now > 0n === old > 0n);
    if (!reduces && this.account(id).suspended) return "ACCOUNT_SUSPENDED";
    if (!reduces && before.restsOnNoPrice(id, number)) return "PRICE_STALE";
    const after = this.accountRisk(id);
    if (after.usable >= after.initial) return null;
    if (!reduces) return "MARGIN_INSUFFICIENT";
    const was = before.accountRisk(id);
    if (was.equity <= 0n) return after.equity >= was.equity ? null : "MARGIN_INSUFFICIENT";
    if (after.equity < 0n) return "MARGIN_INSUFFICIENT";
    if (after.maintenance === 0n || was.maintenance === 0n) return null;
    const better =
      new Rational(after.equity, after.maintenance).compare(new Rational(was.equity, was.maintenance)) >= 0;
    return better ? null : "MARGIN_INSUFFICIENT";
  }

  /** Books what every position gained since the last time, and the funding that it ran up. */
  settle(): void {
    for (const account of this.accounts.values()) {
      for (const [number, position] of account.positions) {
        const { mark, quantaPerTickLot } = this.instrument(number);
        const value = position.lots * mark * quantaPerTickLot;
        account.money += value - position.cost - position.funding.ceil();
        account.gains.set(number, (account.gains.get(number) ?? 0n) + value - position.cost);
        account.settled += value - position.cost;
        position.cost = value;
        position.funding = Rational.zero;
      }
    }
  }

  /** Lots that the engine closed out at the mark. */
  adopt(effect: Effect): void {
    if ("against" in effect) this.#move(effect.account, effect.against, effect);
  }

  #move(
    from: Hex,
    to: Hex,
    terms: { readonly instrument: number; readonly lots: bigint; readonly priceTicks: bigint },
  ): void {
    const { instrument, lots, priceTicks } = terms;
    const cost = lots * priceTicks * this.instrument(instrument).quantaPerTickLot;
    this.change(from, instrument, -lots, -cost);
    this.change(to, instrument, lots, cost);
  }
}

function structuredCloneOf(model: Model): Model {
  const copy = new Model(model.etherInstrument, 0);
  for (const [number, instrument] of model.instruments) copy.instruments.set(number, instrument);
  for (const number of model.unpriced) copy.unpriced.add(number);
  Object.assign(copy, {
    etherHaircut: model.etherHaircut,
    size: model.size,
    time: model.time,
    terms: model.terms,
    lag: model.lag,
  });
  for (const [id, account] of model.accounts) {
    const positions = new Map([...account.positions].map(([number, position]) => [number, { ...position }]));
    copy.accounts.set(id, { ...account, positions, gains: new Map(account.gains) });
  }
  return copy;
}
