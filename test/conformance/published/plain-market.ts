import type { Genesis } from "@isthmus/clearing";
import { TestCcp, type TestMember, testPerpetual } from "@isthmus/clearing/testing";
import { submitTrade } from "../../engine/small-ccp.ts";

type Listing = Extract<Parameters<TestCcp["admin"]>[0], { readonly kind: "list-instrument" }>;

/** The market of a published example: prices in whole dollars, 1,000,000 lots a unit. */
const example = 9;
/** Lots of one unit. */
export const unit = 1_000_000n;

/** Dollars, with cents and less, in settlement quanta. */
export const quanta = (dollars: number): bigint => BigInt(Math.round(dollars * 1e6));
/** Settlement quanta in dollars. */
export const dollars = (amountQuanta: bigint): number => Number(amountQuanta) / 1e6;

/** A clearing house with one more perpetual: no fees, bands and size rules but what the terms and parameters state. */
export function plainMarket(terms: Partial<Listing>, parameters: Genesis["parameters"] = {}): TestCcp {
  const plain = { sizeBrackets: [], openInterestUpperQuanta: 0n, positionLimitPpm: 0, staleSeconds: 0 };
  const ccp = TestCcp.standard({ genesis: { parameters: { ...plain, ...parameters } } });
  list(ccp, terms);
  return ccp;
}

/** Lists a perpetual with the market's units, or what the terms make of it. */
export function list(ccp: TestCcp, terms: Partial<Listing>): void {
  ccp.admin({
    ...testPerpetual,
    kind: "list-instrument",
    instrument: example,
    symbol: "X-PERP",
    quantaPerTickLot: 1n,
    lotsPerUnit: unit,
    makerFeePpm: 0,
    takerFeePpm: 0,
    bandPpm: 1_000_000,
    ...terms,
  });
}

/** The contract of the coin market. */
export const coinContract = 10;
const coinAsset = 4;
/** Quanta of a whole coin. */
export const wholeCoin = 100_000_000n;

/**
 * A clearing house with a settlement class BTC and an inverse perpetual of so many dollars a contract, at prices in cents.
 * @param balances coins that each member holds
 */
export function coinMarket(
  contractDollars: bigint,
  balances: readonly number[],
  terms: Partial<Listing> = {},
): { readonly ccp: TestCcp; readonly members: readonly TestMember[] } {
  const ccp = plainMarket({}, { markStepPpm: 0, debtInterestPpm: 0 });
  ccp.admin({
    kind: "register-asset",
    asset: coinAsset,
    symbol: "BTC",
    class: "BTC",
    chain: 1,
    decimals: 8,
    haircutBps: 0,
    capQuanta: 0n,
    settlement: true,
    markInstrument: 1,
  });
  list(ccp, {
    instrument: coinContract,
    symbol: "BTC-COIN",
    type: "inverse-perpetual",
    settlementClass: "BTC",
    quantaPerTickLot: contractDollars * 100n * wholeCoin,
    lotsPerUnit: 1n,
    ...terms,
  });
  const members = balances.map((coins, index) => {
    const member = ccp.open(index);
    if (coins > 0) ccp.deposit(member.id, coinAsset, BigInt(Math.round(coins * 1e8)));
    return member;
  });
  return { ccp, members };
}

/** Marks the coin, and the contract on it, in dollars. */
export function markCoin(ccp: TestCcp, priceDollars: number, seconds = 60n): void {
  const priceTicks = BigInt(Math.round(priceDollars * 100));
  const applied = ccp.prices({ 1: priceTicks, [coinContract]: priceTicks }, seconds);
  if (!applied.ok) throw applied.error;
}

/** A trade of contracts at a price in dollars. @throws if it is refused */
export function dealContracts(
  ccp: TestCcp,
  [buyer, seller]: readonly [TestMember, TestMember],
  contracts: number,
  priceDollars: number,
): void {
  const priceTicks = BigInt(Math.round(priceDollars * 100));
  const result = submitTrade(ccp, { buyer, seller, sizeLots: BigInt(contracts), instrument: coinContract, priceTicks });
  if (result !== "novated") throw new RangeError(`trade refused: ${result}`);
}

/** Opens accounts with dollars at the hub. */
export function fund(ccp: TestCcp, balances: readonly number[], from = 0): TestMember[] {
  return balances.map((balance, index) => {
    const member = ccp.open(from + index);
    if (balance > 0) ccp.deposit(member.id, 1, quanta(balance));
    return member;
  });
}

/** A trade in whole units. @throws if it is refused */
export function deal(
  ccp: TestCcp,
  [buyer, seller]: readonly [TestMember, TestMember],
  units: number,
  terms: { readonly priceTicks: bigint; readonly instrument?: number },
): void {
  const sizeLots = BigInt(Math.round(units * Number(unit)));
  const result = submitTrade(ccp, { buyer, seller, sizeLots, instrument: example, ...terms });
  if (result !== "novated") throw new RangeError(`trade refused: ${result}`);
}
