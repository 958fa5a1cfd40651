import { type Effect, systemAccounts } from "@isthmus/clearing";
import { absolute } from "@isthmus/risk";
import type { LossBy } from "../loss-causes.ts";
import { Run } from "../run.ts";
import type { Totals } from "../tally.ts";
import { createWorld, type HistoryWorld, type Trader } from "../world.ts";
import { median, type Oracle, oracleRow } from "./oracle.ts";
import { Overshoot } from "./overshoot.ts";
import { type CascadeStep, cascadeSymbols, stepSeconds } from "./steps.ts";

/** What is asked of a replay of the cascade. */
export interface CascadeInput {
  readonly steps: readonly CascadeStep[];
  readonly accounts: number;
  readonly seed: number;
  readonly oracle: Oracle;
}

/** What came of it. */
export interface CascadeReplay {
  readonly world: HistoryWorld;
  readonly totals: Totals;
  readonly lossBy: LossBy;
  /** Accounts that fell below their requirement, and those of them that would not have with the collateral at the median. */
  readonly liquidated: number;
  readonly liquidatedByPrint: number;
  /** Value of the lots that were closed beyond what bankrupt accounts held, and of what layers paid beyond the losses. */
  readonly overshootQuanta: bigint;
  /** The least price of the collateral that was in force, 10^-6 dollars. */
  readonly lowestCollateralQuanta: bigint;
  /** From the first liquidation to the first deleveraging; null without one. */
  readonly toDeleveragingSeconds: number | null;
  /** Accounts below zero at the marks at any time, and the most that they owed together. */
  readonly bankrupt: number;
  readonly largestShortQuanta: bigint;
}

/** The collateral that one venue prints: asset 2, with a haircut of 5 %. */
const collateral = 2;
const haircutPpm = 50_000n;
const cascadeStart = 1_760_129_520n;

/**
 * Replays the cascade: accounts as in every history, a third of them with nine tenths of their money in the collateral. Marks
 * and the collateral's price come through the market gate every fifteen seconds; a cycle closes at the end.
 */
export function replayCascade({ steps, accounts, seed, oracle }: CascadeInput): CascadeReplay {
  const world = createWorld({ symbols: cascadeSymbols, accounts, seed, startSeconds: cascadeStart });
  addCollateral(world);
  const run = new Run(world);
  const follower = new Follower(world);
  const first = steps[0] ?? { marks: [], collateral: [] };
  const rowOf = (step: CascadeStep) => [{ asset: collateral, ...oracleRow(oracle, step.collateral) }];
  run.mark(first.marks, { seconds: 1n, assetPrices: rowOf(first) });
  run.closeCycle();
  run.enter();
  for (const step of steps) {
    follower.before();
    const effects = run.mark(step.marks, { seconds: stepSeconds, assetPrices: rowOf(step) });
    follower.after(effects, step);
    run.bid();
  }
  follower.before();
  follower.closed(run.closeCycle());
  return { world, totals: run.finish(), lossBy: run.causes.by, ...follower.result() };
}

function addCollateral({ ccp, traders }: HistoryWorld): void {
  ccp.admin({
    kind: "register-asset",
    asset: collateral,
    symbol: "USDE",
    class: "USDE",
    chain: 1,
    decimals: 6,
    haircutBps: Number(haircutPpm) / 100,
    capQuanta: 0n,
    settlement: false,
    markInstrument: null,
  });
  traders.forEach(({ member, depositQuanta }: Trader, index) => {
    if (index % 3 !== 0) return;
    const amountQuanta = (depositQuanta * 9n) / 10n;
    const withdrawn = ccp.withdraw(member, 1, amountQuanta);
    if (!withdrawn.ok) throw withdrawn.error;
    ccp.deposit(member.id, collateral, amountQuanta);
  });
}

type Liquidated = Extract<Effect, { kind: "liquidated" }>;

/** Follows who is liquidated, and whether the print is why. */
class Follower {
  readonly #world: HistoryWorld;
  readonly #overshoot: Overshoot;
  readonly #liquidated = new Set<string>();
  readonly #byPrint = new Set<string>();
  readonly #bankrupt = new Set<string>();
  #lowestQuanta: bigint | null = null;
  #firstSeconds: bigint | null = null;
  #deleveragedSeconds: bigint | null = null;
  #largestShortQuanta = 0n;

  constructor(world: HistoryWorld) {
    this.#world = world;
    this.#overshoot = new Overshoot(world.ccp.engine);
  }

  before(): void {
    this.#overshoot.before();
  }

  after(effects: readonly Effect[], step: CascadeStep): void {
    const { state } = this.#world.ccp.engine;
    const held = state.classMarks.get("USDE")?.unitPriceQuanta ?? 0n;
    if (this.#lowestQuanta === null || held < this.#lowestQuanta) this.#lowestQuanta = held;
    const shortQuanta = state.unallocatedQuanta;
    if (shortQuanta > this.#largestShortQuanta) this.#largestShortQuanta = shortQuanta;
    const sales = effects.filter((effect) => effect.kind === "liquidated");
    for (const effect of effects) {
      if (effect.kind === "deleveraged") this.#deleveragedSeconds ??= state.timeSeconds;
      if (effect.kind !== "health-changed") continue;
      const { account, to } = effect;
      if (to === "bankrupt") this.#bankrupt.add(account);
      if ((to !== "bankrupt" && to !== "liquidation") || this.#liquidated.has(account)) continue;
      this.#firstSeconds ??= state.timeSeconds;
      this.#liquidated.add(account);
      const middle = median(step.collateral);
      const moreQuanta = middle - held;
      // What is within the widest confidence that a row may state is no print.
      const isOutside = moreQuanta * 1_000_000n > middle * BigInt(state.parameters.maxConfidencePpm);
      if (isOutside && this.#isMetWith(account, sales, moreQuanta)) this.#byPrint.add(account);
    }
    this.#overshoot.after(effects);
  }

  closed(effects: readonly Effect[]): void {
    this.#overshoot.after(effects);
  }

  result() {
    const [first, deleveraged] = [this.#firstSeconds, this.#deleveragedSeconds];
    return {
      liquidated: this.#liquidated.size,
      liquidatedByPrint: this.#byPrint.size,
      bankrupt: this.#bankrupt.size,
      overshootQuanta: this.#overshoot.quanta,
      lowestCollateralQuanta: this.#lowestQuanta ?? 0n,
      largestShortQuanta: this.#largestShortQuanta,
      toDeleveragingSeconds: first === null || deleveraged === null ? null : Number(deleveraged - first),
    };
  }

  /**
   * Whether an account met its maintenance margin before the sales of this command, had each unit of its collateral been worth
   * so much more. What a sale freed is counted again by its notional, without the add-on for size: rather too many are found.
   */
  #isMetWith(account: Liquidated["account"], sales: readonly Liquidated[], moreQuanta: bigint): boolean {
    const { engine } = this.#world.ccp;
    const health = engine.health(account);
    let { equityQuanta, maintenanceQuanta } = health;
    for (const sale of sales) {
      if (sale.account !== account) continue;
      equityQuanta += sale.discountQuanta + sale.penaltyQuanta;
      for (const { instrument, lots, markTicks } of sale.positions) {
        const { terms } = engine.state.instruments.get(instrument) ?? {};
        const ppm = BigInt(terms?.initialPpm ?? 0) * BigInt(terms?.maintenanceOfInitialPpm ?? 0);
        maintenanceQuanta += (absolute(lots) * markTicks * ppm) / 10n ** 12n;
      }
    }
    const amount = engine.state.accounts.get(account)?.balances.get(collateral) ?? 0n;
    const gained = (amount * moreQuanta * (1_000_000n - haircutPpm)) / 10n ** 12n;
    return equityQuanta + gained >= maintenanceQuanta && account !== systemAccounts.insurance;
  }
}
