import { TestCcp } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";

// Rules: Deribit, options contract specifications (short call: max(0.15 - out of the money / underlying, 0.1) + mark price;
// maintenance 0.075 + mark price; short put: max(max(0.15 - out of the money / underlying, 0.1) + mark price, maintenance),
// maintenance max(0.075, 0.075 × mark price) + mark price, in coins). Aevo, standard margin (the same with maintenance 0.1).
// BIT.com, BCH option margin (0.25, 0.15 and 0.125).

interface Rule {
  readonly venue: string;
  readonly initial: number;
  readonly floor: number;
  readonly maintenance: number;
}

const rules: readonly Rule[] = [
  { venue: "Deribit", initial: 0.15, floor: 0.1, maintenance: 0.075 },
  { venue: "Aevo", initial: 0.15, floor: 0.1, maintenance: 0.1 },
  { venue: "BIT.com", initial: 0.25, floor: 0.15, maintenance: 0.125 },
];

/** The published rule for one short option, in coins, mark price included. */
function published(rule: Rule, kind: "call" | "put", at: { spot: number; strike: number; mark: number }) {
  const outOfTheMoney = Math.max(0, kind === "call" ? at.strike - at.spot : at.spot - at.strike) / at.spot;
  const mark = at.mark / at.spot;
  const initial = Math.max(rule.initial - outOfTheMoney, rule.floor) + mark;
  if (kind === "call") return { initial, maintenance: rule.maintenance + mark };
  const maintenance = Math.max(rule.maintenance, rule.maintenance * mark) + mark;
  return { initial: Math.max(initial, maintenance), maintenance };
}

const million = 1_000_000;
const spot = 40_000;
const cases = [
  { kind: "call", strike: 40_000, mark: 2_500 },
  { kind: "call", strike: 41_000, mark: 2_000 },
  { kind: "call", strike: 60_000, mark: 120 },
  { kind: "call", strike: 20_000, mark: 20_100 },
  { kind: "put", strike: 40_000, mark: 2_400 },
  { kind: "put", strike: 38_500, mark: 1_700 },
  { kind: "put", strike: 20_000, mark: 40 },
  // Worth more than the coin itself.
  { kind: "put", strike: 90_000, mark: 50_100 },
] as const;

describe.each(rules)("$venue: standard margin of a short option", (rule) => {
  it.each(cases)("$kind struck at $strike", ({ kind, strike, mark }) => {
    const ccp = TestCcp.standard({
      genesis: {
        parameters: {
          marginModel: "standard",
          optionInitialPpm: rule.initial * million,
          optionFloorPpm: rule.floor * million,
          optionMaintenancePpm: rule.maintenance * million,
        },
      },
    });
    const [writer, holder] = [ccp.open(0), ccp.open(1)];
    for (const { id } of [writer, holder]) ccp.deposit(id, 1, 10n ** 12n);
    const { terms } = ccp.engine.state.instruments.get(1) ?? {};
    if (terms === undefined) throw new RangeError("no terms");
    const option = {
      ...terms,
      type: "option",
      expirySeconds: ccp.timeSeconds + 864_000n,
      underlying: 1,
      strikeTicks: BigInt(strike) * 100n,
      optionType: kind,
    } as const;
    ccp.admin({ kind: "list-instrument", instrument: 21, ...option, symbol: "O" });
    ccp.prices({ 1: BigInt(spot) * 100n });
    const priceTicks = BigInt(mark) * 100n;
    ccp.prices({ 21: priceTicks }, 1n, {}, { 21: 600_000 });
    ccp.closeCycle();
    const before = ccp.engine.health(writer.id).equityQuanta;
    // One coin is 10,000 lots.
    const trade = { id: "1", instrument: 21, buyer: holder.id, seller: writer.id, priceTicks, sizeLots: 10_000n };
    ccp.trades([{ ...trade, maker: "buyer" }]);
    const { equityQuanta, initialQuanta, maintenanceQuanta } = ccp.engine.health(writer.id);
    // The mark price is the writer's liability: it is in the equity, which the premium has not raised.
    expect(before - equityQuanta).toBeLessThan(BigInt(mark) * 1_000n);
    const expected = published(rule, kind, { spot, strike, mark });
    const coins = (quanta: bigint): number => Number(quanta) / million / spot + mark / spot;
    expect(coins(initialQuanta)).toBeCloseTo(expected.initial, 9);
    expect(coins(maintenanceQuanta)).toBeCloseTo(expected.maintenance, 9);
    // A long option can lose its value and no more.
    expect(ccp.engine.health(holder.id).initialQuanta).toBe(BigInt(mark * million));
  });
});
