import type { CoverTwo, CycleOutput, Effect } from "@isthmus/clearing";

/** What one hour brought; money in settlement quanta. */
export interface HourRow extends Hour {
  readonly timeMs: number;
  readonly marks: readonly bigint[];
  readonly insuranceQuanta: bigint;
}

/** How far auction prices were from the mark, in parts per million of it, against the seller. */
export interface Discounts {
  leastPpm: bigint;
  mostPpm: bigint;
  /** Weighted by notional. */
  weightedPpm: bigint;
  notionalQuanta: bigint;
}

/** Auction prices of one instrument. */
interface AuctionPrices {
  lowestTicks: bigint;
  highestTicks: bigint;
  fills: number;
}

interface Hour {
  readonly liquidatedQuanta: bigint;
  readonly deleveragedQuanta: bigint;
  readonly lossQuanta: bigint;
  /** What each layer of the waterfall paid. */
  readonly layers: ReadonlyMap<string, bigint>;
  /** Null when nothing was sold. */
  readonly discounts: Discounts | null;
}

/** Sums over the whole replay. */
export interface Totals {
  trades: number;
  refusedTrades: number;
  liquidations: number;
  liquidatedAccounts: number;
  liquidatedQuanta: bigint;
  penaltiesQuanta: bigint;
  backstopFills: number;
  discounts: Discounts | null;
  readonly auctionPrices: Map<number, AuctionPrices>;
  deleveragings: number;
  tornUp: number;
  deleveragedQuanta: bigint;
  defaults: number;
  lossQuanta: bigint;
  unallocatedQuanta: bigint;
  readonly layers: Map<string, bigint>;
  grossQuanta: bigint;
  netQuanta: bigint;
  cycles: number;
  /** Of traders and bidders: what they brought less what they have left, contributions to the default fund included. */
  largestMemberLossQuanta: bigint;
  /** The fund sizing that lacked most, over all cycles. */
  coverTwo: CoverTwo | null;
  /** Cycles after which the funds did not cover the two worst members. */
  uncoveredCycles: number;
}

/** Counts the effects of commands. */
export class Tally {
  readonly totals: Totals = emptyTotals();
  readonly #backstops: readonly string[];
  readonly #liquidated = new Set<string>();
  #hour = emptyHour();

  constructor(backstops: readonly string[]) {
    this.#backstops = backstops;
  }

  add(effects: readonly Effect[]): void {
    for (const effect of effects) this.#count(effect);
  }

  addCycle(cycle: CycleOutput | undefined): void {
    this.totals.cycles += 1;
    this.totals.grossQuanta += cycle?.obligations.grossQuanta ?? 0n;
    this.totals.netQuanta += cycle?.obligations.netQuanta ?? 0n;
  }

  addSizing(sizing: CoverTwo): void {
    if (!sizing.covered) this.totals.uncoveredCycles += 1;
    const { coverTwo } = this.totals;
    const lacks = ({ lossQuanta, fundsQuanta }: CoverTwo): bigint => lossQuanta - fundsQuanta;
    if (coverTwo === null || lacks(sizing) > lacks(coverTwo)) this.totals.coverTwo = sizing;
  }

  /** What has been counted since the last time. */
  takeHour(): Hour {
    const hour = this.#hour;
    this.#hour = emptyHour();
    return hour;
  }

  #count(effect: Effect): void {
    const { totals } = this;
    switch (effect.kind) {
      case "trade-novated":
        totals.trades += 1;
        break;
      case "trade-refused":
        totals.refusedTrades += 1;
        break;
      case "liquidated":
        this.#countFill(effect);
        break;
      case "deleveraged":
      case "torn-up": {
        const notional = (effect.lots > 0n ? effect.lots : -effect.lots) * effect.priceTicks;
        if (effect.kind === "deleveraged") totals.deleveragings += 1;
        else totals.tornUp += 1;
        totals.deleveragedQuanta += notional;
        this.#hour.deleveragedQuanta += notional;
        break;
      }
      case "defaulted":
        totals.defaults += 1;
        totals.lossQuanta += effect.lossQuanta;
        totals.unallocatedQuanta += effect.unallocatedQuanta;
        this.#hour.lossQuanta += effect.lossQuanta;
        for (const { layer, paidQuanta } of effect.draws) {
          for (const { layers } of [totals, this.#hour]) layers.set(layer, (layers.get(layer) ?? 0n) + paidQuanta);
        }
        break;
      default:
        break;
    }
  }

  #countFill(effect: Extract<Effect, { kind: "liquidated" }>): void {
    const { totals } = this;
    const { positions, discountQuanta, penaltyQuanta, account, taker } = effect;
    const size = (lots: bigint): bigint => (lots > 0n ? lots : -lots);
    const notionalQuanta = positions.reduce((sum, leg) => sum + size(leg.lots) * leg.markTicks, 0n);
    const ppm = notionalQuanta === 0n ? 0n : (discountQuanta * 1_000_000n) / notionalQuanta;
    this.#liquidated.add(account);
    totals.liquidatedAccounts = this.#liquidated.size;
    totals.liquidations += 1;
    totals.liquidatedQuanta += notionalQuanta;
    this.#hour.liquidatedQuanta += notionalQuanta;
    totals.penaltiesQuanta += penaltyQuanta;
    if (this.#backstops.includes(taker)) totals.backstopFills += 1;
    totals.discounts = widened(totals.discounts, ppm, notionalQuanta);
    this.#hour.discounts = widened(this.#hour.discounts, ppm, notionalQuanta);
    for (const { instrument, lots, markTicks } of positions) {
      const edge = (markTicks * ppm) / 1_000_000n;
      this.#countPrice(instrument, lots > 0n ? markTicks - edge : markTicks + edge);
    }
  }

  #countPrice(instrument: number, priceTicks: bigint): void {
    const { auctionPrices } = this.totals;
    const prices = auctionPrices.get(instrument);
    auctionPrices.set(instrument, {
      lowestTicks: prices === undefined || priceTicks < prices.lowestTicks ? priceTicks : prices.lowestTicks,
      highestTicks: prices === undefined || priceTicks > prices.highestTicks ? priceTicks : prices.highestTicks,
      fills: (prices?.fills ?? 0) + 1,
    });
  }
}

function widened(range: Discounts | null, ppm: bigint, notionalQuanta: bigint): Discounts {
  return {
    leastPpm: range === null || ppm < range.leastPpm ? ppm : range.leastPpm,
    mostPpm: range === null || ppm > range.mostPpm ? ppm : range.mostPpm,
    weightedPpm: (range?.weightedPpm ?? 0n) + ppm * notionalQuanta,
    notionalQuanta: (range?.notionalQuanta ?? 0n) + notionalQuanta,
  };
}

function emptyHour() {
  return {
    liquidatedQuanta: 0n,
    deleveragedQuanta: 0n,
    lossQuanta: 0n,
    layers: new Map<string, bigint>(),
    discounts: null as Discounts | null,
  };
}

function emptyTotals(): Totals {
  return {
    trades: 0,
    refusedTrades: 0,
    liquidations: 0,
    liquidatedAccounts: 0,
    liquidatedQuanta: 0n,
    penaltiesQuanta: 0n,
    backstopFills: 0,
    discounts: null,
    auctionPrices: new Map(),
    deleveragings: 0,
    tornUp: 0,
    deleveragedQuanta: 0n,
    defaults: 0,
    lossQuanta: 0n,
    unallocatedQuanta: 0n,
    layers: new Map(),
    grossQuanta: 0n,
    netQuanta: 0n,
    cycles: 0,
    largestMemberLossQuanta: 0n,
    coverTwo: null,
    uncoveredCycles: 0,
  };
}
