import { holdingOf, type TestCcp, type TestMember, testPerpetual } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import { effectsOf, submitTrade } from "../../engine/small-ccp.ts";
import { coinMarket, fund, plainMarket, wholeCoin } from "./plain-market.ts";

// Figures: Deribit, pages "Options" (testapp.deribit.com/pages/docs/options, four examples), "Options explained"
// (deribit.freshdesk.com/support/solutions/articles/1000057047), "Inverse Options" and "Linear USDC Options"
// (support.deribit.com/hc/en-us/articles/25944688327069 and 25944750999581). Delivery is at the average of the last half hour.

const contract = 20;
const lotsPerUnit = 10_000n;

interface Example {
  readonly kind: "call" | "put";
  readonly strike: number;
  readonly premium: number;
  readonly delivery: number;
  /** Spot price when the option is traded. */
  readonly spot: number;
}

/** Lists the option for an hour, sells one unit times `units` of it at the premium, and lets it settle at the delivery price. */
function settle(
  ccp: TestCcp,
  [buyer, seller]: readonly [TestMember, TestMember],
  { kind, strike, delivery, spot }: Example,
  option: { readonly premiumTicks: bigint; readonly units: bigint; readonly settlementClass?: string },
): void {
  const { premiumTicks, units, ...terms } = option;
  const expirySeconds = ccp.timeSeconds + 7_200n;
  ccp.prices({ 1: BigInt(spot) * 100n });
  ccp.admin({
    ...testPerpetual,
    makerFeePpm: 0,
    takerFeePpm: 0,
    bandPpm: 1_000_000,
    kind: "list-instrument",
    instrument: contract,
    symbol: "OPTION",
    type: terms.settlementClass === undefined ? "option" : "inverse-option",
    optionType: kind,
    strikeTicks: BigInt(strike) * 100n,
    underlying: 1,
    expirySeconds,
    quantaPerTickLot: 1n,
    lotsPerUnit,
    ...terms,
  });
  ccp.prices({ [contract]: premiumTicks }, 1n, {}, { [contract]: 600_000 });
  const trade = { buyer, seller, sizeLots: units * lotsPerUnit, instrument: contract, priceTicks: premiumTicks };
  const result = submitTrade(ccp, trade);
  if (result !== "novated") throw new RangeError(`trade refused: ${result}`);
  // The delivery price is the mark over the whole window.
  ccp.prices({ 1: BigInt(delivery) * 100n }, expirySeconds - 1_800n - ccp.timeSeconds);
  ccp.prices({}, 1_800n);
  expect(effectsOf(ccp.closeCycle(0n), "expired").map(({ instrument }) => instrument)).toEqual([contract]);
}

describe("Deribit: options in bitcoin, what the buyer has gained at expiry", () => {
  it.each([
    ["Options, example 1: 0.2 BTC less 0.05", "call", 10_000, 0.05, 12_500, 0.15],
    ["Options, example 2: 1 BTC less 0.05", "put", 10_000, 0.05, 5_000, 0.95],
    ["Options, example 3: a put that ends worthless", "put", 10_000, 0.05, 10_001, -0.05],
    ["Options, example 4: a call that ends worthless", "call", 10_000, 0.05, 9_999, -0.05],
    ["Options explained: 0.25 BTC, less the least premium", "call", 300, 0.0001, 400, 0.25 - 0.0001],
    ["Options explained: 0.5 BTC, less the least premium", "put", 300, 0.0001, 200, 0.5 - 0.0001],
    ["Inverse Options: 25,000 dollars at 125,000", "call", 100_000, 0.05, 125_000, 0.2 - 0.05],
  ] as const)("%s", (...row) => {
    const [_page, kind, strike, premium, delivery, profit] = row;
    const { ccp, members } = coinMarket(1n, [100, 100]);
    const [buyer, seller] = members as [TestMember, TestMember];
    const example = { kind, strike, premium, delivery, spot: strike };
    const premiumTicks = BigInt(Math.round(premium * Number(lotsPerUnit)));
    settle(ccp, [buyer, seller], example, { premiumTicks, units: 1n, settlementClass: "BTC" });
    const gains = [buyer, seller].map(({ id }) => Number(holdingOf(ccp, id, "BTC") - 100n * wholeCoin) / 1e8);
    expect(gains[0]).toBeCloseTo(profit, 8);
    expect(gains[1]).toBe(-(gains[0] ?? 0));
  });
});

describe("Deribit: linear options in dollars", () => {
  it("SOL call at 250 for 10 a coin, ten coins a contract: 250 credited at 275, a profit of 150", () => {
    const ccp = plainMarket({}, { markStepPpm: 0 });
    const [buyer, seller] = fund(ccp, [100_000, 100_000]) as [TestMember, TestMember];
    const example = { kind: "call", strike: 250, premium: 10, delivery: 275, spot: 250 } as const;
    settle(ccp, [buyer, seller], example, { premiumTicks: 1_000n, units: 10n });
    const gains = [buyer, seller].map(({ id }) => Number(holdingOf(ccp, id, "USD")) / 1e6 - 100_000);
    expect(gains).toEqual([150, -150]);
  });
});
