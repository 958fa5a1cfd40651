import { expect, it } from "vitest";
import { Book } from "../book/book.ts";
import type { Context } from "../book/context.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { coin, coinWorld, wholeCoin } from "../testing/coin-world.ts";
import { chargeInterest } from "./charge-interest.ts";

const year = 31_536_000n;

/** Interest of a year, at a flat rate of 10 %, on what the first account owes of the class BTC. */
function interestOfCoins(balances: readonly (readonly [asset: number, quanta: bigint])[]) {
  const { ccp, members } = coinWorld([
    { usd: 0n, btc: 0n },
    { usd: 0n, btc: 3n * wholeCoin },
    { usd: 0n, btc: wholeCoin },
  ]);
  // Wrapped coins of the same class with six decimals, in which nothing is settled.
  ccp.admin({
    kind: "register-asset",
    asset: 6,
    symbol: "WBTC",
    class: "BTC",
    chain: 2,
    decimals: 6,
    haircutBps: 500,
    capQuanta: 0n,
    settlement: false,
    markInstrument: 1,
  });
  const book = new Book(ccp.engine.state);
  const { state } = book;
  state.parameters = { ...state.parameters, debtInterestPpm: 100_000, interestSlopePpm: 0, interestSteepPpm: 0 };
  state.closedSeconds = 1n;
  const [borrower, large, small] = members;
  if (borrower === undefined || large === undefined || small === undefined) throw new Error("three members");
  for (const [asset, quanta] of balances) book.write(borrower.id).balances.set(asset, quanta);
  const ledger: Pick<Context, "book" | "effects"> = { book, effects: [] };
  chargeInterest(ledger as Context, state.closedSeconds + year);
  const of = (id: typeof borrower.id): bigint => book.read(id).classes?.get("BTC")?.pendingQuanta ?? 0n;
  const { insurance, dust } = systemAccounts;
  return [borrower.id, insurance, large.id, small.id, dust].map(of);
}

it("charges a debt in a class, and pays a tenth of it to the insurance fund and the rest to the lenders pro rata", () => {
  const year1 = interestOfCoins([[coin.asset, -wholeCoin]]);
  expect(year1).toEqual([-wholeCoin / 10n, wholeCoin / 100n, (wholeCoin * 27n) / 400n, (wholeCoin * 9n) / 400n, 0n]);
});

it("nets a debt with what the account holds at other locations, whatever their decimals", () => {
  const half = interestOfCoins([
    [coin.asset, -wholeCoin],
    [6, 500_000n],
  ]);
  expect(half[0]).toBe(-wholeCoin / 20n);
  const covered = interestOfCoins([
    [coin.asset, -wholeCoin],
    [6, 1_000_000n],
  ]);
  expect(covered).toEqual([0n, 0n, 0n, 0n, 0n]);
});

it("rounds against the borrower, keeps the remainder as dust, and sums to zero", () => {
  const sums = interestOfCoins([[coin.asset, -7n]]);
  expect(sums).toEqual([-1n, 0n, 0n, 0n, 1n]);
});
