import { logarithm } from "../maths/logarithm.ts";
import { black76, largestDeviation } from "./black76.ts";
import { type ExpiryDiscounts, expiryDiscounts } from "./discounts.ts";
import { logOf, moveIndex, type ScenarioGrid } from "./grid.ts";
import {
  type ExpiryVolatility,
  expiryVolatility,
  volatilityAbsolute,
  volatilityLinear,
  volatilityUp,
} from "./volatility.ts";

/** Figures that distinguish options: years, forward, strike, sign, marked volatility, fixed share of the forward. */
const keyWidth = 6;
/** From this many options on, the next one replaces them all: prices of earlier marks are never asked for again. */
const mostRows = 65_536;
const none = -1;

/** The expiry that is asked about. */
interface OpenedExpiry {
  readonly years: number;
  readonly days: number;
  readonly forward: number;
  /** Part of the forward that no scenario moves, 0 .. 1. */
  readonly fixedShare: number;
  /** Per year, >= 0. */
  readonly rate: number;
}

/** What an expiry's options have in common beside the forward. */
interface ExpiryFigures {
  readonly shocks: ExpiryVolatility;
  readonly discounts: ExpiryDiscounts;
}

/**
 * Risk arrays of a scenario grid: the undiscounted prices of an option under every scenario, at the mark, and with the
 * forward moved up and down. They depend on the option and its expiry alone, so all holders share them: each is worked out
 * when it is first asked for, and margins are sums of amounts times prices. Whether an array is new or known changes no bit.
 */
export class RiskArrays {
  readonly grid: ScenarioGrid;
  /** Prices per option: scenarios in the order of the grid, then mark, forward up, forward down. */
  readonly width: number;
  /** Prices of option `row` from `row × width` on. */
  prices: Float64Array;
  #keys: Float64Array;
  #rows = 0;
  /** Row of each key at its hash, or the next free place after it. */
  #slots: Int32Array;
  readonly #expiries = new Map<number, ExpiryFigures>();
  #years = 0;
  #forward = 0;
  #fixedShare = 0;
  #expiryHash = 0;
  #shocks: ExpiryVolatility | null = null;

  constructor(grid: ScenarioGrid) {
    this.grid = grid;
    this.width = grid.count + 3;
    this.prices = new Float64Array(16 * this.width);
    this.#keys = new Float64Array(16 * keyWidth);
    this.#slots = new Int32Array(64).fill(none);
  }

  /**
   * Turns to an expiry: `row` is about its options.
   * @throws PARAMETER_INVALID if a discount overflows
   */
  open({ years, days, forward, fixedShare, rate }: OpenedExpiry): ExpiryFigures {
    if (this.#rows >= mostRows) {
      this.#rows = 0;
      this.#slots.fill(none);
    }
    const known = this.#expiries.get(years);
    const figures = known?.discounts.rate === rate ? known : this.#figures(years, days, rate);
    this.#years = years;
    this.#forward = forward;
    this.#fixedShare = fixedShare;
    this.#expiryHash = expiryHash(years, forward);
    this.#shocks = figures.shocks;
    return figures;
  }

  #figures(years: number, days: number, rate: number): ExpiryFigures {
    const { volatility, skew, losses } = this.grid.parameters;
    const shocks = this.#expiries.get(years)?.shocks ?? expiryVolatility(volatility, skew, years, days);
    const figures = { shocks, discounts: expiryDiscounts(losses, years, rate) };
    if (this.#expiries.size >= mostRows) this.#expiries.clear();
    this.#expiries.set(years, figures);
    return figures;
  }

  /**
   * The row of an option of the open expiry; it holds until the next expiry is opened.
   * @param sign 1 for a call, -1 for a put
   */
  row(strike: number, sign: number, markVolatility: number): number {
    const hash = optionHash(this.#expiryHash, strike, sign, markVolatility);
    const keys = this.#keys;
    let slot = hash & (this.#slots.length - 1);
    for (let row = this.#slots[slot] as number; row !== none; row = this.#slots[slot] as number) {
      const at = row * keyWidth;
      if (
        keys[at + 2] === strike &&
        keys[at + 4] === markVolatility &&
        keys[at + 3] === sign &&
        keys[at] === this.#years &&
        keys[at + 1] === this.#forward &&
        keys[at + 5] === this.#fixedShare
      )
        return row;
      slot = (slot + 1) & (this.#slots.length - 1);
    }
    return this.#add(strike, sign, markVolatility);
  }

  #add(strike: number, sign: number, markVolatility: number): number {
    const row = this.#rows;
    this.#rows += 1;
    if ((row + 1) * keyWidth > this.#keys.length) this.#grow();
    this.#keys.set([this.#years, this.#forward, strike, sign, markVolatility, this.#fixedShare], row * keyWidth);
    this.#place(row);
    this.#fill(row, strike, sign, markVolatility);
    return row;
  }

  #place(row: number): void {
    const [years, forward, strike, sign, markVolatility] = this.#keys.subarray(row * keyWidth, (row + 1) * keyWidth);
    const ofExpiry = expiryHash(years as number, forward as number);
    const hash = optionHash(ofExpiry, strike as number, sign as number, markVolatility as number);
    let slot = hash & (this.#slots.length - 1);
    while (this.#slots[slot] !== none) slot = (slot + 1) & (this.#slots.length - 1);
    this.#slots[slot] = row;
  }

  #grow(): void {
    const prices = new Float64Array(this.prices.length * 2);
    prices.set(this.prices);
    this.prices = prices;
    const keys = new Float64Array(this.#keys.length * 2);
    keys.set(this.#keys);
    this.#keys = keys;
    this.#slots = new Int32Array(this.#slots.length * 2).fill(none);
    for (let row = 0; row < this.#rows - 1; row++) this.#place(row);
  }

  #fill(row: number, strike: number, sign: number, mark: number): void {
    const { grid, prices, width } = this;
    const shocks = this.#shocks as ExpiryVolatility;
    const { volatility, basis } = grid.parameters;
    const rootYears = Math.sqrt(this.#years);
    const logMoneyness = logarithm(strike / this.#forward);
    const deviations = [0, 0, 0, 0, 0];
    deviations[moveIndex.none] = deviation(mark, rootYears);
    deviations[moveIndex.up] = deviation(volatilityUp(mark, shocks.upFactor, volatility.upFloor), rootYears);
    deviations[moveIndex.down] = deviation(mark * shocks.downFactor, rootYears);
    deviations[moveIndex.linear] = deviation(volatilityLinear(mark, shocks, logMoneyness), rootYears);
    deviations[moveIndex.absolute] = deviation(volatilityAbsolute(mark, shocks, logMoneyness), rootYears);
    const fixedShare = this.#fixedShare;
    const price = (spotMultiplier: number, logMultiplier: number, move: number): number => {
      const multiplier = forwardMultiplier(fixedShare, spotMultiplier);
      const logOfMultiplier = fixedShare === 0 ? logMultiplier : logOf(multiplier);
      return black76({
        sign,
        forward: this.#forward * multiplier,
        strike,
        logForwardOverStrike: -logMoneyness + logOfMultiplier,
        deviation: deviations[move] as number,
      });
    };
    const at = row * width;
    for (let scenario = 0; scenario < grid.count; scenario++) {
      prices[at + scenario] = price(
        grid.spotMultiplier[scenario] as number,
        grid.logMultiplier[scenario] as number,
        grid.move[scenario] as number,
      );
    }
    prices[at + grid.count] = price(1, 0, moveIndex.none);
    prices[at + grid.count + 1] = price(basis.forwardUp, grid.logForwardUp, moveIndex.none);
    prices[at + grid.count + 2] = price(basis.forwardDown, grid.logForwardDown, moveIndex.none);
  }
}

/** Multiplier of a forward of which a share is fixed, when spot is multiplied. */
function forwardMultiplier(fixedShare: number, spotMultiplier: number): number {
  return fixedShare === 0 ? spotMultiplier : fixedShare + (1 - fixedShare) * spotMultiplier;
}

function deviation(volatility: number, rootYears: number): number {
  const product = volatility * rootYears;
  return Math.min(product, largestDeviation);
}

/** Hashes decide where a key is kept, never a result: they need not be exact. */
function expiryHash(years: number, forward: number): number {
  return spread((years * 1_000_003 * 31 + forward * 1_009) | 0);
}

function optionHash(ofExpiry: number, strike: number, sign: number, markVolatility: number): number {
  return spread(ofExpiry ^ ((strike * 4_057 + sign * (markVolatility + 1) * 7_000_003) | 0));
}

function spread(hash: number): number {
  const mix = hash ^ (hash >>> 15);
  return mix ^ (mix >>> 7) ^ (mix << 5);
}
