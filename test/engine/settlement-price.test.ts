import { type Genesis, settledShare } from "@isthmus/clearing";
import { type TestCcp, type TestMember, testPerpetual } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import {
  btcTicks,
  codeOf,
  dollarsOf,
  effectsOf,
  expectConserved,
  lotsOf,
  oneCoin,
  smallCcp,
  submitTrade,
  usd,
} from "./small-ccp.ts";

const terms = {
  ...testPerpetual,
  makerFeePpm: 0,
  takerFeePpm: 0,
  quantaPerTickLot: 1n,
  lotsPerUnit: 10_000n,
  underlying: 1,
} as const;

interface Dated {
  readonly ccp: TestCcp;
  readonly alice: TestMember;
  readonly bob: TestMember;
  readonly expirySeconds: bigint;
  /** Moves the time to so many seconds before expiry, with a mark of the underlying and of the future. */
  at(beforeSeconds: bigint, spotTicks?: bigint): ReturnType<TestCcp["prices"]>;
}

/** Alice is long a call at 40,000 (12) and a future (11), both on BTC-PERP; they expire in five hours. */
function dated(parameters: Genesis["parameters"] = {}): Dated {
  const { ccp, members } = smallCcp([1_000_000, 1_000_000], { staleSeconds: 600, ...parameters });
  const [alice, bob] = members;
  const expirySeconds = ccp.timeSeconds + 18_000n;
  ccp.admin({ kind: "list-instrument", instrument: 11, symbol: "F", ...terms, type: "future", expirySeconds });
  const option = { type: "option", optionType: "call", strikeTicks: btcTicks, expirySeconds } as const;
  ccp.admin({ kind: "list-instrument", instrument: 12, symbol: "C", ...terms, ...option });
  ccp.prices({ 1: btcTicks, 11: btcTicks, 12: 90_000n }, 60n, {}, { 12: 600_000 });
  for (const [instrument, priceTicks] of [
    [11, btcTicks],
    [12, 90_000n],
  ] as const)
    expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: oneCoin, priceTicks, instrument })).toBe("novated");
  ccp.closeCycle();
  const at = (beforeSeconds: bigint, spotTicks?: bigint) =>
    ccp.prices(
      spotTicks === undefined ? {} : { 1: spotTicks, 11: spotTicks },
      expirySeconds - beforeSeconds - ccp.timeSeconds,
    );
  return { ccp, alice, bob, expirySeconds, at };
}

const expired = ({ ccp }: Dated, instrument: number) => ccp.engine.state.instruments.get(instrument)?.expired;

describe("an instrument that expires", () => {
  it("settles at the time-weighted mark over the last half hour, an option of its underlying, a future of itself", () => {
    const world = dated();
    const { ccp, alice, at } = world;
    at(2_400n, btcTicks - 900_000n);
    // 600 seconds at 40,000, 600 at 41,000, 300 at 42,000, 300 at 46,000: 41,666.66.
    at(1_800n, btcTicks);
    at(1_200n, btcTicks + 100_000n);
    at(600n, btcTicks + 200_000n);
    at(300n, btcTicks + 600_000n);
    const fixed = effectsOf(at(-40n, btcTicks - 900_000n), "settlement-fixed");
    expect(fixed.map(({ instrument, priceTicks }) => [instrument, priceTicks])).toEqual([
      [11, btcTicks + 166_666n],
      [12, btcTicks + 166_666n],
    ]);
    ccp.closeCycle(0n);
    expect([expired(world, 11), expired(world, 12), ccp.engine.account(alice.id).positions.length]).toEqual([
      true,
      true,
      0,
    ]);
    // The future paid 1,666.66 and the option 1,666.66 for a premium of 900.
    expect(dollarsOf(ccp, alice)).toBe(usd(1_000_000) + 2n * 1_666_660_000n - usd(900));
    expectConserved(ccp);
  });

  it("does not settle at a mark that was dead in its window, but waits with its positions for a stated price", () => {
    const world = dated();
    const { ccp, alice, bob, at } = world;
    at(10_000n, btcTicks);
    const waits = effectsOf(at(-60n), "settlement-waits");
    expect(waits.map(({ instrument }) => instrument)).toEqual([11, 12]);
    ccp.closeCycle(0n);
    expect([expired(world, 11), lotsOf(ccp, alice, 11), lotsOf(ccp, alice, 12)]).toEqual([false, oneCoin, oneCoin]);
    // Prices that return hours later settle nothing; nothing is traded, and the positions keep their margin.
    at(-18_000n, btcTicks - 800_000n);
    ccp.prices({ 11: btcTicks - 800_000n }, 60n);
    ccp.closeCycle(0n);
    expect(lotsOf(ccp, alice, 11)).toBe(oneCoin);
    expect(submitTrade(ccp, { buyer: bob, seller: alice, sizeLots: 1n, priceTicks: btcTicks, instrument: 11 })).toBe(
      "INSTRUMENT_EXPIRED",
    );
    expect(ccp.engine.health(alice.id).maintenanceQuanta).toBeGreaterThan(0n);
    expect(codeOf(ccp.withdraw(alice, 1, 1n))).toBe("PRICE_STALE");
    const rows = (priceTicks: bigint) => ({
      settlements: [
        { instrument: 11, priceTicks },
        { instrument: 12, priceTicks },
      ],
    });
    expect(effectsOf(ccp.marketData(rows(0n)), "input-refused").map(({ reason }) => reason)).toEqual([
      "not-positive",
      "not-positive",
    ]);
    expect(effectsOf(ccp.marketData(rows(btcTicks + 120_000n)), "settlement-fixed")).toHaveLength(2);
    expect(effectsOf(ccp.marketData(rows(btcTicks)), "input-refused").map(({ reason }) => reason)).toEqual([
      "not-waiting",
      "not-waiting",
    ]);
    ccp.closeCycle(0n);
    expect([expired(world, 11), expired(world, 12)]).toEqual([true, true]);
    expect(dollarsOf(ccp, alice)).toBe(usd(1_000_000) + 2n * usd(1_200) - usd(900));
    expectConserved(ccp);
  });

  it("settles if the covered share of its window is met, and waits one second below it", () => {
    for (const [coveredSeconds, kind] of [
      [1_440n, "settlement-fixed"],
      [1_439n, "settlement-waits"],
    ] as const) {
      const { at } = dated({ staleSeconds: 0, settlementHoldSeconds: 600 });
      // 80 % of 1,800 seconds: the last mark covers all but the rest.
      at(1_800n, btcTicks);
      at(1_200n, btcTicks);
      at(1_800n - coveredSeconds + 600n, btcTicks);
      expect(effectsOf(at(-1n), kind)).toHaveLength(2);
    }
  });

  it("is not covered by a price of zero", () => {
    const { ccp, at } = dated();
    for (let seconds = 1_800n; seconds > 0n; seconds -= 300n) at(seconds, btcTicks);
    expect(effectsOf(at(0n, 0n), "settlement-fixed")).toHaveLength(2);
    expectConserved(ccp);
    const second = dated();
    for (let seconds = 1_800n; seconds > 0n; seconds -= 300n) second.at(seconds, 0n);
    expect(effectsOf(second.at(0n), "settlement-waits")).toHaveLength(2);
  });

  it("is margined knowing how much of its average is fixed already", () => {
    const { ccp, at, expirySeconds } = dated();
    const option = () => {
      const found = ccp.engine.state.instruments.get(12);
      if (found === undefined) throw new RangeError("no option");
      return found;
    };
    at(1_800n, btcTicks);
    expect(settledShare(ccp.engine.state, option(), ccp.timeSeconds)).toEqual({ sharePpm: 0, averageTicks: null });
    at(1_350n, btcTicks + 400_000n);
    expect(settledShare(ccp.engine.state, option(), ccp.timeSeconds)).toEqual({
      sharePpm: 250_000,
      averageTicks: btcTicks,
    });
    // At the mark in force: as long at 44,000 as at 40,000.
    expect(settledShare(ccp.engine.state, option(), expirySeconds - 900n)).toEqual({
      sharePpm: 500_000,
      averageTicks: btcTicks + 200_000n,
    });
    for (const seconds of [900n, 450n, 0n]) at(seconds, btcTicks + 400_000n);
    expect(settledShare(ccp.engine.state, option(), ccp.timeSeconds)).toEqual({
      sharePpm: 1_000_000,
      averageTicks: btcTicks + 300_000n,
    });
  });
});

describe("a listing", () => {
  it("is refused if it outlives its underlying", () => {
    const { ccp, expirySeconds } = dated();
    const option = { ...terms, kind: "list-instrument", type: "option", optionType: "call", underlying: 11 } as const;
    const list = (instrument: number, later: bigint) => () =>
      ccp.admin({ ...option, instrument, symbol: "O", strikeTicks: btcTicks, expirySeconds: expirySeconds + later });
    expect(list(20, 1n)).toThrowError(expect.objectContaining({ code: "PARAMETER_INVALID" }));
    expect(list(20, 0n)).not.toThrow();
    const future = { ...option, type: "future", optionType: null, strikeTicks: null } as const;
    expect(() =>
      ccp.admin({ ...future, instrument: 21, symbol: "F2", expirySeconds: expirySeconds + 1n }),
    ).toThrowError(expect.objectContaining({ code: "PARAMETER_INVALID" }));
  });
});
