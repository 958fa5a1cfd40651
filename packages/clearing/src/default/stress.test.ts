import { describe, expect, it } from "vitest";
import { Book } from "../book/book.ts";
import { coin, coinWorld } from "../testing/coin-world.ts";
import { testPerpetual } from "../testing/local.ts";
import { TestCcp } from "../testing/test-ccp.ts";
import { marketMovesPpm, marketStresses, stressedBook } from "./stress.ts";

const mark = 4_000_000n; // 40,000 dollars

/** A perpetual and a call on it, 30 days from expiry, with a class of collateral that `prices` values. */
function bookWithOption(): Book {
  const ccp = TestCcp.standard();
  ccp.prices({ 1: mark, 2: 200_000n });
  ccp.admin({
    kind: "list-instrument",
    ...testPerpetual,
    instrument: 9,
    symbol: "BTC-40000-C",
    type: "option",
    quantaPerTickLot: 1n,
    lotsPerUnit: 10_000n,
    underlying: 1,
    strikeTicks: mark,
    optionType: "call",
    expirySeconds: ccp.engine.timeSeconds + 30n * 86_400n,
  });
  ccp.closeCycle();
  ccp.prices({ 1: mark, 2: 200_000n, 9: 270_000n }, 60n, {}, { 9: 600_000 });
  return new Book(ccp.engine.state);
}

/** Calls struck at 44,000 dollars on a coin a lot: in cents of a dollar, or in 0.0001 BTC; and one on ether paid in BTC. */
function bookInCoins(): Book {
  const { ccp } = coinWorld([]);
  const marks = { 1: mark, 2: 200_000n, [coin.inverse]: mark, [coin.quanto]: 200_000n, [coin.spot]: mark };
  ccp.prices(marks);
  const call = {
    ...testPerpetual,
    kind: "list-instrument",
    underlying: 1,
    strikeTicks: 4_400_000n,
    optionType: "call",
    expirySeconds: ccp.timeSeconds + 30n * 86_400n,
  } as const;
  const plain = { quantaPerTickLot: 10_000n, lotsPerUnit: 1n } as const;
  ccp.admin({ ...call, ...plain, instrument: 20, symbol: "PLAIN", type: "option" });
  ccp.admin({
    ...call,
    ...plain,
    instrument: 21,
    symbol: "COIN",
    type: "inverse-option",
    settlementClass: "BTC",
  });
  const onEther = { underlying: 2, strikeTicks: 220_000n, quantaPerTickLot: 100n, lotsPerUnit: 1n } as const;
  ccp.admin({ ...call, ...onEther, instrument: 22, symbol: "QUANTO", type: "option", settlementClass: "BTC" });
  // As the model has it, a call on a coin is worth 1,310 dollars, or 0.0328 BTC; one on an ether 60 dollars.
  const volatilities = { 20: 600_000, 21: 600_000, 22: 600_000 };
  ccp.prices({ ...marks, 20: 131_000n, 21: 328n, 22: 6_000n }, 60n, {}, volatilities);
  return new Book(ccp.engine.state);
}

describe("stress scenarios", () => {
  it("move all markets together and each of several alone, with volatility up and down", () => {
    const scenarios = marketStresses([
      { instrument: 1, type: "perpetual", underlying: null },
      { instrument: 2, type: "future", underlying: 1 },
      { instrument: 3, type: "option", underlying: 1 },
      { instrument: 4, type: "perpetual", underlying: null },
    ]);
    const together = scenarios.filter(({ name }) => name.startsWith("all"));
    expect(together).toHaveLength(2 * marketMovesPpm.length);
    for (const { movesPpm } of together) expect([...movesPpm.keys()]).toEqual([1, 2, 4]);
    const alone = scenarios.filter(({ name }) => name.startsWith("market 1 "));
    expect(alone.map(({ movesPpm }) => [...movesPpm.entries()])).toEqual([
      [
        [1, -500_000],
        [2, -500_000],
      ],
      [
        [1, -500_000],
        [2, -500_000],
      ],
      [
        [1, 500_000],
        [2, 500_000],
      ],
      [
        [1, 500_000],
        [2, 500_000],
      ],
    ]);
    expect(alone.map(({ volatilityMove }) => volatilityMove)).toEqual(["Up", "Down", "Up", "Down"]);
  });

  it("revalue an option at the moved price and volatility", () => {
    const book = bookWithOption();
    const at = (movePpm: number, volatilityMove: "None" | "Up" | "Down"): bigint => {
      const scenario = { name: "", movesPpm: new Map([[1, movePpm]]), collateralPpm: 0, volatilityMove };
      return stressedBook(book, scenario).instrument(9).markTicks ?? -1n;
    };
    // Nothing moves: the mark stays, whatever the model makes of it.
    expect(at(0, "None")).toBe(270_000n);
    // Deep in the money it gains nearly what the underlying gains: 20,000 dollars less the time value.
    expect(at(500_000, "Up")).toBeGreaterThan(2_000_000n);
    expect(at(500_000, "Up")).toBeLessThan(2_000_000n + 270_000n);
    expect(at(-500_000, "Up")).toBeLessThan(50_000n);
    expect(at(0, "Up")).toBeGreaterThan(at(0, "None"));
    expect(at(0, "Down")).toBeLessThan(at(0, "None"));
  });

  it("revalue a call in its coin to what the same call in dollars is worth in the coin", () => {
    const book = bookInCoins();
    for (const movePpm of [-300_000, 150_000, 500_000]) {
      const movesPpm = new Map([[1, movePpm]]);
      const scenario = { name: "", movesPpm, collateralPpm: 0, volatilityMove: "Up" } as const;
      const stressed = stressedBook(book, scenario);
      const ticks = (number: number): number => Number(stressed.instrument(number).markTicks ?? -1n);
      const coinCents = Number(stressed.instrument(1).markTicks);
      expect(Math.abs(ticks(21) - (ticks(20) / coinCents) * 10_000)).toBeLessThanOrEqual(2);
    }
  });

  it("revalue a call that pays in another class in ticks of its underlying", () => {
    const scenario = {
      name: "",
      movesPpm: new Map([[2, 500_000]]),
      collateralPpm: 0,
      volatilityMove: "None",
    } as const;
    const ticks = stressedBook(bookInCoins(), scenario).instrument(22).markTicks ?? 0n;
    // From 2,000 to 3,000 dollars: 800 in the money, and some time value.
    expect(ticks).toBeGreaterThan(80_000n);
    expect(ticks).toBeLessThan(86_000n);
  });

  it("move prices of collateral classes, unless they are pegged", () => {
    const book = bookWithOption();
    book.state.classMarks.set("GOLD", {
      ...book.state.classMarks.values().next().value,
      unitPriceQuanta: 1_000n,
    } as never);
    const scenario = { name: "", movesPpm: new Map(), collateralPpm: -300_000, volatilityMove: "None" } as const;
    expect(stressedBook(book, scenario).state.classMarks.get("GOLD")?.unitPriceQuanta).toBe(700n);
    const [asset] = book.state.assets.values();
    if (asset === undefined) throw new TypeError("no asset");
    const peg = { priceQuanta: 1_000n, thresholdBps: 100, factorBps: 0 };
    book.state.assets.set(99, {
      ...asset,
      asset: 99,
      class: "GOLD",
      collateral: { tiers: [], houseCapQuanta: 0n, peg, staleAfterCycles: 0, staleWeightBps: 10_000 },
    });
    expect(stressedBook(book, scenario).state.classMarks.get("GOLD")?.unitPriceQuanta).toBe(1_000n);
  });
});
