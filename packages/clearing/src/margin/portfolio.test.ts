import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCommand } from "../commands/codec.ts";
import type { CommandOf } from "../commands/registry.ts";
import { testPerpetual } from "../testing/local.ts";
import type { TestMember } from "../testing/member.ts";
import { TestCcp } from "../testing/test-ccp.ts";

const usd = (dollars: number): bigint => BigInt(dollars) * 1_000_000n;
const mark = 4_000_000n;

/** A house with calls and puts on BTC, struck at the mark, 30 days out. */
function ccp() {
  const local = TestCcp.standard();
  const [alice, bob] = [local.open(0), local.open(1)];
  local.deposit(alice.id, 1, usd(100_000));
  local.deposit(bob.id, 1, usd(1_000_000));
  local.prices({ 1: mark, 2: 200_000n });
  const { terms } = local.engine.state.instruments.get(1) ?? {};
  if (terms === undefined) throw new Error("no terms");
  const expirySeconds = local.timeSeconds + 30n * 86_400n;
  const option = { ...terms, type: "option", expirySeconds, underlying: 1, strikeTicks: mark } as const;
  local.admin({ kind: "list-instrument", instrument: 21, ...option, symbol: "C", optionType: "call" });
  local.admin({ kind: "list-instrument", instrument: 22, ...option, symbol: "P", optionType: "put" });
  local.prices({ 21: 250_000n, 22: 250_000n }, 1n, {}, { 21: 550_000, 22: 550_000 });
  let id = 0;
  const trade = (instrument: number, buyer: TestMember, seller: TestMember, sizeLots: bigint): string => {
    id += 1;
    const priceTicks = instrument === 1 ? mark : 250_000n;
    const applied = local.trades([
      { id: String(id), instrument, buyer: buyer.id, seller: seller.id, priceTicks, sizeLots, maker: "buyer" },
    ]);
    const [effect] = applied.ok ? applied.effects.filter((row) => row.kind.startsWith("trade-")) : [];
    return effect?.kind === "trade-refused" ? effect.error : (effect?.kind ?? "none");
  };
  const margin = (member: TestMember) => {
    const { initialQuanta, maintenanceQuanta } = local.engine.health(member.id);
    return { initialQuanta, maintenanceQuanta };
  };
  return { local, alice, bob, trade, margin };
}

describe("options", () => {
  it("require at most its mark of a long call, and far more of a naked short call", () => {
    const { alice, bob, trade, margin } = ccp();
    expect(trade(21, alice, bob, 10_000n)).toBe("trade-novated");
    expect(margin(alice).initialQuanta).toBeGreaterThan(0n);
    expect(margin(alice).initialQuanta).toBeLessThanOrEqual(usd(2_700));
    expect(margin(bob).initialQuanta).toBeGreaterThan(usd(4_000));
    expect(margin(bob).initialQuanta % 10_000n).toBe(0n);
    expect(margin(bob).maintenanceQuanta).toBeLessThan(margin(bob).initialQuanta);
  });

  it("net a short call against the underlying: a covered call requires less than its parts", () => {
    const naked = ccp();
    naked.trade(21, naked.bob, naked.alice, 10_000n);
    const covered = ccp();
    covered.trade(1, covered.alice, covered.bob, 10_000n);
    const perp = covered.margin(covered.alice).initialQuanta;
    covered.trade(21, covered.bob, covered.alice, 10_000n);
    expect(covered.margin(covered.alice).initialQuanta).toBeLessThan(naked.margin(naked.alice).initialQuanta + perp);
  });

  it("refuse a short beyond margin and an option without a volatility", () => {
    const { local, alice, bob, trade } = ccp();
    expect(trade(21, bob, alice, 400_000n)).toBe("MARGIN_INSUFFICIENT");
    const { terms } = local.engine.state.instruments.get(21) ?? {};
    if (terms === undefined) throw new Error("no terms");
    local.admin({ kind: "list-instrument", instrument: 23, ...terms, symbol: "D" });
    local.prices({ 23: 250_000n });
    expect(trade(23, alice, bob, 1n)).toBe("PRICE_STALE");
  });

  it("settle in cash at intrinsic value at expiry", () => {
    const { local, alice, bob, trade } = ccp();
    trade(21, alice, bob, 10_000n);
    trade(22, alice, bob, 10_000n);
    local.closeCycle();
    const expirySeconds = local.engine.state.instruments.get(21)?.terms.expirySeconds ?? 0n;
    const spot = { 1: mark + 300_000n, 21: 500_000n, 22: 100_000n };
    local.prices(spot, expirySeconds - 1_800n - local.timeSeconds);
    local.closeCycle(2n * 86_400n);
    const money = (member: TestMember): bigint => local.engine.account(member.id).balances[0]?.amountQuanta ?? 0n;
    // Bought for 2 × 2,500; the call pays 3,000, the put nothing; the maker's rebate is 2 × 0.01% of 2,500.
    expect(money(alice)).toBe(usd(100_000) - usd(5_000) + usd(3_000) + 500_000n);
    expect(local.engine.account(bob.id).positions).toEqual([]);
    for (const row of local.engine.conservation()) expect(row.differenceQuanta).toBe(0n);
  });

  it("liquidate an option account step by step and restore or close it", () => {
    const { local, alice, bob, trade } = ccp();
    const rich = local.open(2);
    local.deposit(rich.id, 1, usd(5_000_000));
    expect(trade(21, bob, alice, 90_000n)).toBe("trade-novated");
    local.prices({ 1: (mark * 115n) / 100n, 21: 850_000n });
    expect(["liquidation", "bankrupt"]).toContain(local.engine.health(alice.id).state);
    let steps = 0;
    for (; local.engine.state.auctions.has(alice.id) && steps < 40; steps++) {
      local.give(rich, { kind: "bid", seller: alice.id, sharePpm: 1_000_000n, limitQuanta: 10n ** 20n });
      local.prices({}, 1n);
    }
    expect(steps).toBeGreaterThan(0);
    expect(steps).toBeLessThan(40);
    expect(["healthy", "marginCall"]).toContain(local.engine.health(alice.id).state);
  });
});

/** Terms of the default grid with one doubled figure. */
const doubled = {
  underlying: 1,
  scenarios: [
    { spotMultiplierE6: 1_180_000, volatilityMove: "Up", dampeningE6: 2_000_000 },
    { spotMultiplierE6: 820_000, volatilityMove: "Up", dampeningE6: 2_000_000 },
  ],
  volatility: {
    rangeUpE6: 500_000,
    rangeDownE6: 300_000,
    upFloorE6: 400_000,
    shortTermPowerE6: 300_000,
    longTermPowerE6: 130_000,
    daysFloorE6: 1_000_000,
  },
  skew: {
    linearCapE6: 200_000,
    linearCapPerRootYearE6: 100_000,
    absoluteCapE6: 150_000,
    absoluteCapPerRootYearE6: 100_000,
    widthFloorE6: 10_000,
    widthScaleE6: 4_000_000,
    volatilityBaseE6: 500_000,
    volatilityPerRootYearE6: 100_000,
  },
  losses: {
    maintenanceE6: 800_000,
    initialE6: 1_000_000,
    shortRateFactorE6: 0,
    longRateFactorE6: 0,
    shortRateAddE6: 0,
    longRateAddE6: 0,
    longDiscountE6: 1_000_000,
    shortDiscountE6: 1_000_000,
  },
  basis: { forwardUpE6: 1_045_000, forwardDownE6: 955_000, addFactorE6: 500_000, perYearFactorE6: 2_000_000 },
  other: {
    pegThresholdE6: 990_000,
    pegFactorE6: 4_000_000,
    confidenceThresholdE6: 550_000,
    confidenceMarginE6: 1_000_000,
    maintenancePerpE6: 30_000,
    initialPerpE6: 10_000,
    maintenanceOptionE6: 3_000,
    initialOptionE6: 2_000,
  },
} as const;

describe("scenario grids", () => {
  it("are parameters by underlying, in force from the next cycle on and for that underlying only", () => {
    const { local, alice, bob, trade, margin } = ccp();
    trade(21, bob, alice, 10_000n);
    const before = margin(alice);
    local.closeCycle();
    local.admin({
      kind: "set-parameters",
      parameters: { portfolio: [{ ...doubled, scenarios: [...doubled.scenarios] }] },
    });
    expect(margin(alice)).toEqual(before);
    local.closeCycle();
    local.prices({}, 1n);
    expect(margin(alice).initialQuanta).toBeGreaterThan((before.initialQuanta * 3n) / 2n);
    expect(margin(alice).maintenanceQuanta).toBeGreaterThan((before.maintenanceQuanta * 3n) / 2n);
    local.admin({
      kind: "set-parameters",
      parameters: { portfolio: [{ ...doubled, underlying: 2, scenarios: [...doubled.scenarios] }] },
    });
    local.closeCycle();
    local.prices({}, 1n);
    const after = margin(alice).initialQuanta;
    expect(after).toBeLessThan(before.initialQuanta + usd(1));
    expect(after).toBeGreaterThan(before.initialQuanta - usd(10));
  });

  it("are refused with unknown, duplicate or option underlyings and figures out of range", () => {
    const { local } = ccp();
    const given = (rows: readonly unknown[]): string => {
      const command = { kind: "set-parameters", parameters: { portfolio: rows }, nonce: "999999", signature: blank };
      try {
        const applied = local.engine.apply(parseCommand(command));
        return applied.ok ? "accepted" : applied.error.code;
      } catch {
        return "INPUT_INVALID";
      }
    };
    const digest = local.engine.digest();
    expect(given([{ ...doubled, underlying: 77 }])).toBe("INSTRUMENT_UNKNOWN");
    expect(given([{ ...doubled, underlying: 21 }])).toBe("PARAMETER_INVALID");
    expect(given([doubled, doubled])).toBe("PARAMETER_INVALID");
    expect(given([{ ...doubled, losses: { ...doubled.losses, initialE6: 700_000 } }])).toBe("PARAMETER_INVALID");
    expect(given([{ ...doubled, scenarios: [] }])).toBe("INPUT_INVALID");
    expect(given([{ ...doubled, skew: { ...doubled.skew, widthFloorE6: 0 } }])).toBe("INPUT_INVALID");
    expect(given([{ ...doubled, volatility: { ...doubled.volatility, daysFloorE6: 0.5 } }])).toBe("INPUT_INVALID");
    expect(local.engine.digest()).toBe(digest);
    expect(given([doubled])).toBe("accepted");
  });
});

const blank = `0x${"00".repeat(65)}`;

it("lists no option that the scenarios cannot price", () => {
  const { local } = ccp();
  const { terms } = local.engine.state.instruments.get(21) ?? {};
  if (terms === undefined) throw new Error("no terms");
  const refusal = (change: object): string => {
    const command = { kind: "list-instrument", instrument: 31, ...terms, ...change, nonce: 999_999n, signature: blank };
    const applied = local.engine.apply(command as CommandOf<"list-instrument">);
    return applied.ok ? "accepted" : `${applied.error.code} ${String(applied.error.details.field)}`;
  };
  const century = 100n * 31_536_000n;
  expect(refusal({ strikeTicks: 0n })).toBe("PARAMETER_INVALID strikeTicks");
  expect(refusal({ underlying: 21 })).toBe("PARAMETER_INVALID underlying");
  expect(refusal({ expirySeconds: local.timeSeconds + century + 1n })).toBe("PARAMETER_INVALID expirySeconds");
  expect(refusal({ expirySeconds: local.timeSeconds + century })).toBe("accepted");
});

describe("linear positions beside options", () => {
  /** A risky perpetual, scaled by open interest, a future beside it, and a call on them. */
  const risky = () => {
    const local = TestCcp.standard();
    const [alice, bob] = [local.open(0), local.open(1)];
    for (const { id } of [alice, bob]) local.deposit(id, 1, usd(100_000_000));
    const scaled = { openInterestLowerQuanta: usd(1_000), openInterestUpperQuanta: usd(100_000_000) };
    const terms = { ...testPerpetual, quantaPerTickLot: 1n, lotsPerUnit: 10_000n, initialPpm: 300_000 };
    local.admin({ kind: "list-instrument", instrument: 9, symbol: "ALT-PERP", ...terms, ...scaled });
    const dated = { ...terms, underlying: 9, expirySeconds: local.timeSeconds + 30n * 86_400n };
    local.admin({ kind: "list-instrument", instrument: 10, symbol: "ALT-FUT", ...dated, type: "future" });
    const call = { ...dated, type: "option", strikeTicks: mark, optionType: "call" } as const;
    local.admin({ kind: "list-instrument", instrument: 11, symbol: "ALT-CALL", ...call });
    local.prices({ 9: mark, 10: mark, 11: 250_000n }, 1n, {}, { 11: 550_000 });
    let id = 0;
    const trade = (instrument: number, lots: bigint): void => {
      if (lots === 0n) return;
      id += 1;
      const [buyer, seller] = lots > 0n ? [alice.id, bob.id] : [bob.id, alice.id];
      const sizeLots = lots > 0n ? lots : -lots;
      const priceTicks = instrument === 11 ? 250_000n : mark;
      const applied = local.trades([
        { id: String(id), instrument, buyer, seller, priceTicks, sizeLots, maker: "buyer" },
      ]);
      expect(applied.ok && applied.effects.some((row) => row.kind === "trade-novated")).toBe(true);
    };
    return { local, alice, trade };
  };

  it("never require less because a single lot of an option is held", () => {
    const lots = fc.bigInt(-30_000n, 30_000n);
    fc.assert(
      fc.property(lots, lots, fc.boolean(), (perpLots, futureLots, isLong) => {
        const { local, alice, trade } = risky();
        trade(9, perpLots);
        trade(10, futureLots);
        const before = local.engine.health(alice.id);
        trade(11, isLong ? 1n : -1n);
        const after = local.engine.health(alice.id);
        // One lot is worth four dollars at the mark, and hedges no more than that.
        expect(after.initialQuanta).toBeGreaterThan(before.initialQuanta - usd(4));
        expect(after.maintenanceQuanta).toBeGreaterThan(before.maintenanceQuanta - usd(4));
      }),
      { numRuns: 40 },
    );
  });

  it("require less if an option hedges them", () => {
    const { local, alice, trade } = risky();
    trade(9, -10_000n);
    const naked = local.engine.health(alice.id).initialQuanta;
    trade(11, 10_000n);
    expect(local.engine.health(alice.id).initialQuanta).toBeLessThan(naked);
  });
});
