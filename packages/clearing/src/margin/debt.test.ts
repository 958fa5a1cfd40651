import { describe, expect, it } from "vitest";
import { Book } from "../book/book.ts";
import type { Asset, CollateralTerms, State } from "../model/state.ts";
import { decodeState, encodeState } from "../model/state-codec.ts";
import { mark, traders, usd } from "../testing/traders.ts";
import { accountRisk, freeCollateral, freeMoney, healthOf } from "./account-risk.ts";
import { debtAddOn, otherDebts } from "./debt.ts";

const ether = (whole: number): bigint => BigInt(whole) * 10n ** 8n;

/** A member with so many dollars at two locations and so many ether, at 2,000 dollars less 10 %. */
function borrower(balances: readonly [asset: number, amountQuanta: bigint][]) {
  const { local, members } = traders([0]);
  const book = new Book(decodeState(encodeState(local.engine.state)) as State);
  const account = book.write(members[0].id);
  for (const [asset, amountQuanta] of balances) account.balances.set(asset, amountQuanta);
  return { book, account };
}

function withTerms(book: Book, asset: number, terms: Partial<CollateralTerms>): void {
  const none = { tiers: [], houseCapQuanta: 0n, peg: null, staleAfterCycles: 0, staleWeightBps: 0 };
  book.state.assets.set(asset, { ...(book.state.assets.get(asset) as Asset), collateral: { ...none, ...terms } });
}

describe("a debt against collateral", () => {
  it("is healthy, then called, then liquidated, and bankrupt only below zero at the mark", () => {
    // 10 ether: 18,000 dollars for initial margin, 18,800 for maintenance; 17,300 owed count 17,646 and 17,473.
    const { book, account } = borrower([
      [1, -usd(17_300)],
      [3, ether(10)],
    ]);
    const at = (ticks: bigint) => {
      book.instrument(2).markTicks = ticks;
      return healthOf(accountRisk(book, account));
    };
    expect([at(200_000n), at(190_000n), at(180_000n), at(173_000n), at(172_999n)]).toEqual([
      "healthy",
      "marginCall",
      "liquidation",
      "liquidation",
      "bankrupt",
    ]);
  });

  it("counts with its add-on, and only as far as money elsewhere in the class does not cover it", () => {
    const { book, account } = borrower([
      [1, -usd(1_000)],
      [2, usd(400)],
      [3, ether(1)],
    ]);
    const risk = accountRisk(book, account);
    expect(risk.moneyQuanta).toBe(-usd(600));
    expect(risk.marketEquityQuanta).toBe(usd(1_400));
    expect(risk.equityQuanta).toBe(usd(1_880) - usd(606));
    expect(freeCollateral(risk)).toBe(usd(1_800) - usd(612));
    account.balances.set(2, usd(1_000));
    expect(accountRisk(book, account).equityQuanta).toBe(usd(1_880));
    expect(freeMoney(accountRisk(book, account))).toBe(0n);
  });

  it("arises from a loss of the open cycle, not first when the cycle closes", () => {
    const { book, account } = borrower([[3, ether(1)]]);
    account.positions.set(1, { lots: 10_000n, costQuanta: usd(41_000), fundingIndex: 0n });
    const before = accountRisk(book, account);
    account.positions.clear();
    account.balances.set(1, -usd(1_000));
    const after = accountRisk(book, account);
    expect([before.moneyQuanta, before.equityQuanta]).toEqual([after.moneyQuanta, after.equityQuanta]);
    expect(after.equityQuanta).toBe(usd(1_880) - usd(1_010));
    expect(book.instrument(1).markTicks).toBe(mark);
  });

  it("in another class counts at least that asset's haircuts, and is netted over its locations", () => {
    const { book, account } = borrower([
      [1, usd(10_000)],
      [3, -ether(2)],
    ]);
    const asset = book.asset(3);
    book.state.assets.set(7, { ...asset, asset: 7, chain: 1, quantaDecimals: 6 });
    expect(accountRisk(book, account).equityQuanta).toBe(usd(10_000) - usd(4_000) - usd(240));
    expect(freeCollateral(accountRisk(book, account))).toBe(usd(6_000) - usd(400));
    account.balances.set(7, 1_500_000n);
    expect(otherDebts(book, account.balances)).toEqual([
      { class: "ETH", owedQuanta: usd(1_000), addOn: { initialQuanta: usd(100), maintenanceQuanta: usd(60) } },
    ]);
    account.balances.set(7, 2_000_000n);
    expect(otherDebts(book, account.balances)).toEqual([]);
  });

  it("takes the largest add-ons of its class, and the asset's own maintenance haircut where it has one", () => {
    const { book, account } = borrower([
      [1, -usd(100)],
      [3, ether(1)],
    ]);
    withTerms(book, 2, { debtAddOnBps: { initial: 700, maintenance: 300 } });
    expect(debtAddOn(book, "USD", 1_001n)).toEqual({ initialQuanta: 71n, maintenanceQuanta: 31n });
    withTerms(book, 3, { maintenanceHaircutBps: 0 });
    expect(accountRisk(book, account).equityQuanta).toBe(usd(2_000) - usd(103));
  });
});
