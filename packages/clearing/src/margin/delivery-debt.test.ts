import { describe, expect, it } from "vitest";
import { Book } from "../book/book.ts";
import { coin, coinWorld, listOption, wholeCoin } from "../testing/coin-world.ts";
import { deliveryDebt } from "./delivery-debt.ts";
import type { Held } from "./margin-model.ts";

const usd = (dollars: number): bigint => BigInt(dollars) * 1_000_000n;
const mark = 4_000_000n;

/** Calls and puts on bitcoin at 40,000 with marks of 500 dollars, by type and strike in dollars. */
function debtOf(
  held: readonly (readonly [optionType: "call" | "put", strike: number, coins: number])[],
  {
    btc = 0n,
    lists = { deliveryClass: "BTC" },
  }: { readonly btc?: bigint; readonly lists?: { settlementClass?: string; deliveryClass?: string } } = {},
): bigint {
  const ccp = worldWithGold();
  held.forEach(([optionType, strike], index) => {
    const terms = { instrument: 30 + index, type: "option", optionType } as const;
    listOption(ccp, { ...terms, strikeTicks: BigInt(strike) * 100n, ...lists });
  });
  ccp.closeCycle();
  ccp.prices({ 1: mark, ...Object.fromEntries(held.map((_, index) => [30 + index, 50_000n])) });
  const book = new Book(ccp.engine.state);
  const rows = held.map(([, , coins], index): Held => {
    const lots = BigInt(coins) * 10_000n;
    return { instrument: book.instrument(30 + index), lots, extraOpenLots: 0n, ownTerms: false };
  });
  return deliveryDebt(book, { held: rows, balances: new Map([[coin.asset, btc]]) });
}

/** Gold can settle and be delivered too, at the mark of perpetual 2. */
function worldWithGold() {
  const { ccp } = coinWorld([]);
  ccp.admin({
    kind: "register-asset",
    asset: 6,
    symbol: "GOLD",
    class: "GOLD",
    chain: 1,
    decimals: 8,
    haircutBps: 500,
    capQuanta: 0n,
    settlement: true,
    markInstrument: 2,
  });
  ccp.prices({ 1: mark, 2: 200_000n });
  return ccp;
}

describe("what physically settled options may make an account pay", () => {
  it("is the strike of a long call and what it has gained, and the strike of a short put", () => {
    expect(debtOf([["call", 38_000, 3]])).toBe(usd(3 * 38_500));
    expect(debtOf([["put", 42_000, -2]])).toBe(usd(2 * 42_000));
  });

  it("is nothing for what is paid a strike and delivers coins that it holds, and the penalty of cash without them", () => {
    expect(debtOf([["call", 38_000, -3]], { btc: 3n * wholeCoin })).toBe(0n);
    expect(debtOf([["put", 38_000, 3]], { btc: 3n * wholeCoin })).toBe(0n);
    expect(debtOf([["call", 38_000, -3]], { btc: wholeCoin })).toBe(usd(2 * 200));
  });

  it("does not depend on the order in which positions were opened: a snapshot does not keep it", () => {
    const ccp = worldWithGold();
    const call = { type: "option", optionType: "call", strikeTicks: 3_800_000n } as const;
    listOption(ccp, { ...call, instrument: 30, deliveryClass: "BTC" });
    listOption(ccp, { ...call, instrument: 31, deliveryClass: "GOLD", settlementClass: "BTC" });
    ccp.closeCycle();
    ccp.prices({ 1: mark, 2: 200_000n, 30: 50_000n, 31: 50_000n });
    const book = new Book(ccp.engine.state);
    const [dollarCall, coinCall] = [30, 31].map((number) => book.instrument(number));
    const terms = { extraOpenLots: 0n, ownTerms: false };
    // The coins cover what one delivers or what the other pays, not both.
    const written: Held[] = dollarCall === undefined ? [] : [{ instrument: dollarCall, lots: -10_000n, ...terms }];
    const bought: Held[] = coinCall === undefined ? [] : [{ instrument: coinCall, lots: 10_000n, ...terms }];
    const balances = new Map([[coin.asset, wholeCoin]]);
    const debtQuanta = deliveryDebt(book, { held: [...written, ...bought], balances });
    expect(debtQuanta).toBeGreaterThan(0n);
    expect(deliveryDebt(book, { held: [...bought, ...written], balances })).toBe(debtQuanta);
  });

  it("is that of the worst settlement price: of a straddle one side, of a spread the difference of the strikes", () => {
    expect(
      debtOf([
        ["put", 39_000, -1],
        ["call", 41_000, 1],
      ]),
    ).toBe(usd(41_500));
    expect(
      debtOf([
        ["put", 41_000, -1],
        ["call", 39_000, 1],
      ]),
    ).toBe(usd(41_000 + 39_500));
    expect(
      debtOf([
        ["call", 38_000, 1],
        ["call", 44_000, -1],
      ]),
    ).toBe(usd(38_500));
    expect(
      debtOf([
        ["call", 44_000, 1],
        ["call", 38_000, -1],
      ]),
    ).toBe(usd(6_500 + 200));
  });

  it("counts a strike that is paid to it no further than it buys the coins for it", () => {
    expect(
      debtOf(
        [
          ["call", 44_000, 1],
          ["call", 40_000, -3],
        ],
        { btc: 9n * wholeCoin },
      ),
    ).toBe(usd(4_500));
  });

  it("takes a strike in another class off what is held of it, and counts the rest at what it costs in money", () => {
    // Gold against bitcoin: 0.0001 coins are a lot's strike at the price of 10,000 ticks.
    const lists = { settlementClass: "BTC", deliveryClass: "GOLD" };
    const owed = debtOf([["put", 100, -1]], { lists });
    expect(owed).toBeGreaterThan(0n);
    expect(debtOf([["put", 100, -1]], { lists, btc: 9n * wholeCoin })).toBe(0n);
  });

  it("is nothing for options that settle in cash", () => {
    expect(debtOf([["call", 38_000, 3]], { lists: {} })).toBe(0n);
  });
});
