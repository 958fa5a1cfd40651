import { TestCcp, type TestMember, testPerpetual } from "@isthmus/clearing/testing";
import { Exact } from "@isthmus/risk/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listed } from "./instrument.ts";
import { Model } from "./model.ts";
import { exactRequirement, type ModelOption } from "./options.ts";
import { accountRisk } from "./risk.ts";

/** A world takes some seconds: decimals are slow. */
const worlds = Number(process.env.ISTHMUS_WORLDS ?? 3);
const coin = 10_000n;
const mark = 4_000_000n;
/**
 * How far the engine's margin may differ from the exact one, in quanta: each of its two figures is rounded up onto a grid of a
 * cent after the kernel's error bound, and one of them is subtracted. So: two cents above, one below.
 */
const toleranceAbove = 20_001;
const toleranceBelow = 10_001;

const step = fc.record({
  instrument: fc.constantFrom(1, 12, 13, 14, 12, 13),
  long: fc.boolean(),
  lots: fc.integer({ min: 500, max: 250_000 }),
  movePpm: fc.oneof(fc.integer({ min: -90_000, max: 90_000 }), fc.integer({ min: -500_000, max: 500_000 })),
  premiumTicks: fc.integer({ min: 0, max: 600_000 }),
  volatilityE6: fc.integer({ min: 100_000, max: 2_500_000 }),
  seconds: fc.integer({ min: 1, max: 100_000 }),
});
type Step = (typeof step extends fc.Arbitrary<infer T> ? T : never) & object;

/** The engine and the model side by side: one trader with little money against a rich one. */
class Pair {
  readonly ccp = TestCcp.standard({
    genesis: {
      parameters: {
        staleSeconds: 0,
        debtInterestPpm: 0,
        interestSlopePpm: 0,
        interestSteepPpm: 0,
        sizeBrackets: [],
        marginCallSeconds: 0,
        markStepPpm: 0,
        volatilityStepPpm: 0,
        volatilityStaleSeconds: 0,
      },
    },
  });
  readonly model = new Model(this.ccp.engine.state.parameters);
  readonly options = new Map<number, ModelOption>();
  readonly trader: TestMember;
  readonly rich: TestMember;
  accepted = 0;
  refused = 0;

  constructor() {
    const { ccp, model } = this;
    [this.trader, this.rich] = [ccp.open(0), ccp.open(1)];
    const dollarsAt = { asset: 1, cls: "USD", chain: 1, unit: 1_000_000n, haircutBps: 0, markInstrument: null };
    model.assets.set(1, { ...dollarsAt, terms: null, held: 0n });
    for (const [member, quanta] of [
      [this.trader, 60_000_000_000n],
      [this.rich, 10n ** 15n],
    ] as const) {
      ccp.deposit(member.id, 1, quanta);
      model.open(member.id, member.id).balances.set(1, quanta);
    }
    ccp.prices({ 1: mark, 2: 200_000n });
    for (const [instrument, optionType, strikeTicks, days] of [
      [12, "call", mark, 60n],
      [13, "put", (mark * 9n) / 10n, 60n],
      [14, "call", (mark * 12n) / 10n, 200n],
    ] as const) {
      const expirySeconds = ccp.timeSeconds + days * 86_400n;
      const terms = {
        ...testPerpetual,
        quantaPerTickLot: 1n,
        lotsPerUnit: coin,
        underlying: 1,
        expirySeconds,
      } as const;
      ccp.admin({
        kind: "list-instrument",
        instrument,
        symbol: `O${instrument}`,
        ...terms,
        type: "option",
        optionType,
        strikeTicks,
      });
      this.options.set(instrument, {
        strikeTicks,
        isCall: optionType === "call",
        expirySeconds,
        volatilityE6: 500_000,
      });
    }
    ccp.prices({ 12: 100_000n, 13: 100_000n, 14: 100_000n }, 1n, {}, { 12: 500_000, 13: 500_000, 14: 500_000 });
    for (const [number, { terms, markTicks }] of ccp.engine.state.instruments) {
      model.instruments.set(number, { ...listed(number, terms), mark: markTicks ?? 0n, markedAt: ccp.timeSeconds });
    }
    model.time = ccp.timeSeconds;
  }

  price({ movePpm, premiumTicks, volatilityE6, seconds }: Step): void {
    const { ccp, model, options } = this;
    const spot = (model.instrument(1).mark * BigInt(1_000_000 + movePpm)) / 1_000_000n;
    const marks: Record<number, bigint> = { 1: spot };
    const volatilities: Record<number, number> = {};
    for (const [number, option] of options) {
      const intrinsic = option.isCall ? spot - option.strikeTicks : option.strikeTicks - spot;
      marks[number] = (intrinsic > 0n ? intrinsic : 0n) + BigInt(premiumTicks);
      option.volatilityE6 = volatilityE6 + number * 1_000;
      volatilities[number] = option.volatilityE6;
    }
    model.advance(ccp.timeSeconds + BigInt(seconds));
    const applied = ccp.prices(marks, BigInt(seconds), {}, volatilities);
    if (!applied.ok) throw applied.error;
    for (const effect of applied.effects) model.adopt(effect);
    for (const [number, ticks] of Object.entries(marks)) model.instrument(Number(number)).mark = ticks;
  }

  /** The answer must be the one that exact figures give, wherever they differ by more than the tolerance. */
  trade({ instrument, long, lots }: Step, n: number): void {
    const { ccp, model, trader, rich } = this;
    const [buyer, seller] = long ? [trader, rich] : [rich, trader];
    const { mark: priceTicks } = model.instrument(instrument);
    if (priceTicks === 0n) return;
    const old = model.account(trader.id).positions.get(instrument)?.lots ?? 0n;
    const back = model.keep();
    const terms = { instrument, buyer: buyer.id, seller: seller.id, priceTicks, sizeLots: BigInt(lots) } as const;
    model.book({ ...terms, maker: "buyer" });
    const applied = ccp.trades([{ ...terms, id: `o${n}`, maker: "buyer" }]);
    const result = applied.ok ? applied.effects.find((effect) => effect.kind.startsWith("trade-")) : undefined;
    const now = model.account(trader.id).positions.get(instrument)?.lots ?? 0n;
    const reduces = size(now) < size(old) && (now === 0n || now > 0n === old > 0n);
    const { equity } = accountRisk(model, trader.id);
    const free = new Exact(equity.toString()).sub(this.exact().initial);
    if (result?.kind === "trade-refused") {
      expect(result.error).toBe("MARGIN_INSUFFICIENT");
      expect(free.toNumber()).toBeLessThan(toleranceAbove);
      this.refused += 1;
      back();
      return;
    }
    this.accepted += 1;
    if (!reduces) expect(free.toNumber()).toBeGreaterThanOrEqual(-toleranceBelow);
  }

  exact() {
    return exactRequirement(this.model, this.trader.id, {
      options: this.options,
      underlying: 1,
      lotsPerUnit: Number(coin),
    });
  }

  /** Equity to the quantum, margins within the tolerance. */
  compare(): void {
    const { ccp, model, trader } = this;
    const health = ccp.engine.health(trader.id);
    expect(health.equityQuanta).toBe(accountRisk(model, trader.id).equity);
    const holds = [...model.account(trader.id).positions.keys()].some((number) => this.options.has(number));
    if (!holds) return;
    const { initial, maintenance } = this.exact();
    for (const [found, wanted] of [
      [health.initialQuanta, initial],
      [health.maintenanceQuanta, maintenance],
    ] as const) {
      const difference = new Exact(found.toString()).sub(wanted);
      expect(difference.toNumber()).toBeGreaterThanOrEqual(-toleranceBelow);
      expect(difference.toNumber()).toBeLessThanOrEqual(toleranceAbove);
    }
  }
}

const size = (lots: bigint): bigint => (lots < 0n ? -lots : lots);

describe("the reference model of options", () => {
  it("agrees with the engine: equity to the quantum, scenario margins within two cents of fifty-digit decimals", () => {
    let accepted = 0;
    let refused = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 4, maxLength: 7 }), (steps) => {
        const pair = new Pair();
        steps.forEach((row, n) => {
          pair.trade(row, n);
          pair.price(row);
          if (n % 2 === 1) pair.compare();
        });
        pair.compare();
        accepted += pair.accepted;
        refused += pair.refused;
      }),
      // Shrinking would take hours: a failing world prints its seed and its steps.
      { numRuns: worlds, endOnFailure: true },
    );
    expect(accepted).toBeGreaterThan(0);
    if (process.env.ISTHMUS_SEEN !== undefined) console.log({ accepted, refused });
  }, 600_000);
});
