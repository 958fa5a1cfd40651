import { holdingOf, type TestCcp, type TestMember } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import { effectsOf } from "../../engine/small-ccp.ts";
import { coinContract, coinMarket, dealContracts, markCoin, wholeCoin } from "./plain-market.ts";

// Contracts that settle in the coin, traded, marked, settled and paid by the engine. The page of each figure stands beside it.

/** Coins that a position gains: opened at the first price, closed at the second, paid at the cut-off. */
function gained(contractDollars: bigint, contracts: number, entry: number, exit: number): number {
  const { ccp, members } = coinMarket(contractDollars, [10_000, 10_000]);
  const [alice, bob] = members as [TestMember, TestMember];
  const [long, short] = contracts > 0 ? [alice, bob] : [bob, alice];
  markCoin(ccp, entry);
  dealContracts(ccp, [long, short], Math.abs(contracts), entry);
  markCoin(ccp, exit);
  dealContracts(ccp, [short, long], Math.abs(contracts), exit);
  ccp.closeCycle();
  return Number(holdingOf(ccp, alice.id, "BTC") - 10_000n * wholeCoin) / 1e8;
}

describe("coin-margined contracts: published gains and losses in coins", () => {
  // Contract size in dollars, contracts (negative: sold), entry, exit, coins as printed, decimals that are printed.
  it.each([
    ["Bybit, What is Inverse Contract: 0.435 - 0.4", 1n, 10_000, 23_000, 25_000, 0.035, 3],
    ["Bybit, quotation of inverse perpetuals (mobie.io)", 1n, 10_000, 8_000, 12_500, 0.45, 8],
    ["BingX, coin-margined standard futures: 10 BTC from 100 to 200", 100n, 10, 100, 200, 5, 8],
    ["BingX, sold from 100 to 200", 100n, -10, 100, 200, -5, 8],
    ["BingX, bought from 100 to 50", 100n, 10, 100, 50, -10, 8],
    ["BingX, sold from 100 to 50", 100n, -10, 100, 50, 10, 8],
    ["Deribit, Example (futures): 100 contracts of 10 dollars", 10n, 100, 600, 700, 0.238095, 6],
    ["R. Romano, Trading bitcoin inverse futures contracts (Medium)", 1n, 60_000, 600, 700, 14.286, 3],
    ["R. Romano, the same from 600 to 500", 1n, 60_000, 600, 500, -20, 8],
    ["R. Romano, 16,000 contracts from 16,000 to 8,000", 1n, 16_000, 16_000, 8_000, -1, 8],
    ["R. Romano, a hedge sold at 8,000, at 10,000", 1n, -16_000, 8_000, 10_000, -0.4, 8],
    ["R. Romano, the same at 5,000", 1n, -16_000, 8_000, 5_000, 1.2, 8],
    ["Covest, How to calculate profit and loss for futures contracts", 1n, 10_000, 50_000, 55_000, 0.018182, 6],
    ["Covest, sold from 50,000 to 45,000", 1n, -10_000, 50_000, 45_000, 0.022, 3],
    ["lfest 0.7.5, futures_type.rs, futures_type_pnl", 1n, 10, 100, 110, 0.00909, 5],
    ["lfest 0.7.5, the same sold", 1n, -10, 100, 110, -0.00909, 5],
  ] as const)("%s", (...row) => {
    const [_page, contractDollars, contracts, entry, exit, coins, decimals] = row;
    expect(gained(contractDollars, contracts, entry, exit)).toBeCloseTo(coins, decimals);
  });

  // Bybit's page and Coinlocally's (Margin and profit/loss calculations) round each contract's gain up to 8 decimals before they
  // multiply. Here a trade is rounded once, between its parties.
  it.each([
    ["bought at 5,000, marked at 5,500", 1_000, 5_500, 0.01819, 0.01818181],
    ["sold at 5,000, marked at 4,500", -1_000, 4_500, 0.02223, 0.02222223],
  ])("differs from Bybit, Profit & Loss calculations (Inverse Contracts): %s", (...row) => {
    const [_case, contracts, exit, printed, exact] = row;
    const got = gained(1n, contracts, 5_000, exit);
    expect(got).toBe(exact);
    expect(Math.abs(printed - got)).toBeLessThan(1_000 * 1e-8);
  });
});

describe("Bybit, Profit & Loss calculations (Inverse Contracts): a position bought in two parts", () => {
  it("costs 0.53333334 BTC: 1,000 contracts at 5,000 and 2,000 at 6,000", () => {
    const { ccp, members } = coinMarket(1n, [10, 10]);
    const [alice, bob] = members as [TestMember, TestMember];
    markCoin(ccp, 5_000);
    dealContracts(ccp, [alice, bob], 1_000, 5_000);
    markCoin(ccp, 6_000);
    dealContracts(ccp, [alice, bob], 2_000, 6_000);
    expect(positionOf(ccp, alice)).toMatchObject({ lots: 3_000n, costQuanta: -53_333_334n });
  });
});

describe("Deribit, Example (futures): margin and fees of 1,000 dollars bought at 600", () => {
  const terms = { initialPpm: 40_000, takerFeePpm: 500 };

  it("needs a margin of 40 dollars", () => {
    const { ccp, members } = coinMarket(10n, [10, 10], terms);
    const [alice, bob] = members as [TestMember, TestMember];
    markCoin(ccp, 600);
    dealContracts(ccp, [bob, alice], 100, 600);
    // The position's value is rounded against its holder, to a hundred millionth of a coin.
    expect(Number(ccp.engine.health(alice.id).initialQuanta) / 1e6).toBeCloseTo(40, 5);
  });

  it("pays 0.0008333 BTC to open at 600 and 0.00071425 BTC to close at 700", () => {
    const { ccp, members } = coinMarket(10n, [10, 10], terms);
    const [maker, taker] = members as [TestMember, TestMember];
    markCoin(ccp, 600);
    // The buyer of a deal is its maker.
    dealContracts(ccp, [maker, taker], 100, 600);
    expect(feesOf(ccp, taker)).toBeCloseTo(0.0008333, 7);
    markCoin(ccp, 700);
    dealContracts(ccp, [maker, taker], 100, 700);
    // The page cuts 0.5 / 700 after its last printed digit but one.
    expect(feesOf(ccp, taker)).toBeCloseTo(0.0008333 + 0.00071425, 6);
  });

  function feesOf(ccp: TestCcp, { id }: TestMember): number {
    const fees = ccp.engine.state.accounts.get(id)?.classes?.get("BTC")?.byReason.get("fee") ?? 0n;
    return Number(-fees) / 1e8;
  }
});

describe("BitMEX: quanto contracts in bitcoin, 2 % initial margin at 500 dollars", () => {
  // Quanto for Speculators: 0.000001 XBT a dollar, 10,000 contracts: 0.10 XBT. Series guide ETHUSD: 0.0001 XBT, 1,000 contracts:
  // worth 50 XBT, margin 1 XBT.
  it.each([
    ["Quanto for Speculators", 1n, 10_000, 5, 0.1],
    ["ETHUSD series guide", 100n, 1_000, 50, 1],
  ])("%s", (...row) => {
    const [_page, satoshiPerCent, contracts, worth, margin] = row;
    const terms = {
      type: "perpetual",
      quantaPerTickLot: satoshiPerCent,
      initialPpm: 20_000,
      maintenanceOfInitialPpm: 500_000,
    } as const;
    const { ccp, members } = coinMarket(1n, [100, 100], terms);
    const [alice, bob] = members as [TestMember, TestMember];
    const coinDollars = 10_000;
    ccp.prices({ 1: BigInt(coinDollars) * 100n, 10: 50_000n });
    dealContracts(ccp, [alice, bob], contracts, 500);
    expect(Number(positionOf(ccp, alice)?.costQuanta) / 1e8).toBe(worth);
    const { initialQuanta, maintenanceQuanta } = ccp.engine.health(alice.id);
    expect(Number(initialQuanta) / 1e6 / coinDollars).toBe(margin);
    expect(maintenanceQuanta).toBe(initialQuanta / 2n);
  });
});

describe("Kraken, Inverse Crypto Collateral Perpetual Contract Specifications: hourly funding", () => {
  /** Coins that a short of so many one-dollar contracts earns in an hour at a price, and how the rate was refused. */
  function earned(contracts: number, priceDollars: number, rateE9: bigint) {
    const terms = { fundingPeriodSeconds: 3_600, maxFundingRateE9: 2_500_000n };
    const { ccp, members } = coinMarket(1n, [100, 100], terms);
    const [short, long] = members as [TestMember, TestMember];
    markCoin(ccp, priceDollars);
    dealContracts(ccp, [long, short], contracts, priceDollars);
    const priceTicks = BigInt(priceDollars) * 100n;
    const stating = ccp.prices({ 10: priceTicks, 1: priceTicks }, 60n, { 10: rateE9 });
    ccp.prices({ 10: priceTicks, 1: priceTicks }, 3_600n, { 10: 0n });
    ccp.closeCycle(0n);
    const statement = ccp.engine.lastCycle()?.statements.find(({ account }) => account === short.id);
    const funding = statement?.classes?.find((row) => row.class === "BTC")?.byReason.funding ?? 0n;
    return { coins: Number(funding) / 1e8, refusals: effectsOf(stating, "input-refused").map(({ reason }) => reason) };
  }

  it("example 1: a rate of 0.01785 % earns a short of 100,000 contracts 17.85 dollars at 7,000: 0.00255 BTC", () => {
    expect(earned(100_000, 7_000, 178_500n)).toEqual({ coins: 0.00255, refusals: [] });
  });

  it("example 2: cuts a rate of 0.2975 % to the largest, 0.25 % an hour", () => {
    const largest = earned(100_000, 7_000, 2_500_000n);
    expect(largest.coins).toBeCloseTo(250 / 7_000, 7);
    expect(earned(100_000, 7_000, 2_975_000n)).toEqual(largest);
  });
});

function positionOf(ccp: TestCcp, { id }: TestMember) {
  return ccp.engine.state.accounts.get(id)?.positions.get(coinContract);
}
