import type { Hex } from "@isthmus/protocol";
import { smaller } from "@isthmus/risk";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Book } from "../book/book.ts";
import type { Context } from "../book/context.ts";
import { settlementMoney } from "../liquidation/fund-worth.ts";
import { accountRisk } from "../margin/account-risk.ts";
import type { Effect } from "../model/effect.ts";
import type { State } from "../model/state.ts";
import { decodeState, encodeState } from "../model/state-codec.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { traders, usd } from "../testing/traders.ts";
import { allocateLosses } from "./allocation.ts";
import { buyInDebts } from "./buy-in.ts";
import { distributeInKind } from "./distribute-in-kind.ts";
import { purchaseBudget, sellToInsurance } from "./sell-to-insurance.ts";

/** Number of ether, marked at 2,000 dollars, 1,800 after its haircut; of eight decimals. */
const ether = 3;

/** Four members with so much money and ether each, in quanta. */
function world(money: readonly bigint[], etherQuanta: readonly bigint[]) {
  const { local, members } = traders([0, 0, 0, 0]);
  const book = new Book(decodeState(encodeState(local.engine.state)) as State);
  const ids = members.map(({ id }) => id) as [Hex, Hex, Hex, Hex];
  ids.forEach((id, index) => {
    book.write(id).pendingQuanta = money[index] ?? 0n;
    const held = etherQuanta[index] ?? 0n;
    if (held !== 0n) book.write(id).balances.set(ether, held);
  });
  const context = { book, effects: [] as Effect[] } as unknown as Context;
  const heldBy = (id: Hex): bigint => book.read(id).balances.get(ether) ?? 0n;
  return { book, context, ids, heldBy, moneyOf: (id: Hex) => settlementMoney(book, id) };
}

const whole = 10n ** 8n;

describe("ether that nobody buys", () => {
  it("goes to those with money in proportion to it, at the mark, and to nobody else", () => {
    const { context, ids, heldBy, moneyOf } = world([-usd(2_000), usd(1_000), usd(3_000), 0n], [whole, 0n, 0n, whole]);
    const [defaulter, small, large, other] = ids;
    distributeInKind(context, [defaulter]);
    expect([defaulter, small, large, other].map(moneyOf)).toEqual([0n, usd(500), usd(1_500), 0n]);
    expect([defaulter, small, large, other].map(heldBy)).toEqual([0n, whole / 4n, (whole * 3n) / 4n, whole]);
  });

  it("stays for what no money is there to pay, and at a stale price", () => {
    const { book, context, ids, heldBy, moneyOf } = world([-usd(5_000), usd(1_000), 0n, 0n], [whole, 0n, 0n, 0n]);
    const [defaulter, creditor] = ids;
    book.state.parameters = { ...book.state.parameters, staleSeconds: 60 };
    book.state.timeSeconds += 3_600n;
    distributeInKind(context, [defaulter]);
    expect(heldBy(defaulter)).toBe(whole);
    book.instrument(2).markSeconds = book.state.timeSeconds;
    distributeInKind(context, [defaulter]);
    expect([defaulter, creditor].map(moneyOf)).toEqual([-usd(4_000), 0n]);
    expect([defaulter, creditor].map(heldBy)).toEqual([whole / 2n, whole / 2n]);
  });

  it("moves money and ether exactly, and takes nobody below zero", () => {
    const quanta = fc.bigInt(0n, 5_000_000_000n);
    fc.assert(
      fc.property(fc.tuple(quanta, quanta, quanta, quanta), fc.tuple(quanta, quanta), ([a, b, c, d], [x, y]) => {
        const { book, context, ids, heldBy, moneyOf } = world([-a - 1n, -b - 1n, c, d], [x, y, 0n, 0n]);
        const sums = () =>
          [moneyOf, heldBy].map((of) => [...ids, systemAccounts.clearing].map(of).reduce((s, n) => s + n));
        const before = sums();
        const worth = ids.map((id) => accountRisk(book, book.read(id)).marketEquityQuanta);
        distributeInKind(context, [ids[0], ids[1]]);
        expect(sums()).toEqual(before);
        expect([moneyOf(systemAccounts.clearing), heldBy(systemAccounts.clearing)]).toEqual([0n, 0n]);
        ids.slice(2).forEach((id, index) => {
          expect(moneyOf(id)).toBeGreaterThanOrEqual(0n);
          // What it gets is worth what it pays, but for a quantum of ether.
          const now = accountRisk(book, book.read(id)).marketEquityQuanta;
          expect(now).toBeGreaterThanOrEqual((worth[index + 2] ?? 0n) - 21n);
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe("ether of few decimals", () => {
  /** The same with quanta of so many decimals. */
  function coarse(decimals: number, ...given: Parameters<typeof world>) {
    const found = world(...given);
    found.book.state.assets.set(ether, { ...found.book.asset(ether), quantaDecimals: decimals });
    return found;
  }

  it("is given to those who pay for it in whole quanta, and to nobody who cannot", () => {
    const { context, ids, heldBy, moneyOf } = coarse(0, [-usd(9_000), usd(6_000), usd(3_000), usd(1_999)], [3n]);
    distributeInKind(context, [ids[0]]);
    expect(ids.map(heldBy)).toEqual([0n, 2n, 1n, 0n]);
    expect(ids.map(moneyOf)).toEqual([-usd(9_000 - 6_000), usd(2_000), usd(1_000), usd(1_999)]);
  });

  it("stays with its seller when nobody can pay for a quantum", () => {
    const { context, ids, heldBy, moneyOf } = coarse(0, [-usd(9_000), usd(1_999), usd(1_999), 0n], [3n]);
    distributeInKind(context, [ids[0]]);
    expect(ids.map(heldBy)).toEqual([3n, 0n, 0n, 0n]);
    expect(ids.map(moneyOf)).toEqual([-usd(9_000), usd(1_999), usd(1_999), 0n]);
  });

  it("is worth what is paid for it to everybody, whatever its decimals", () => {
    const money = fc.bigInt(0n, usd(9_000));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), money, money, fc.bigInt(1n, 9n), (decimals, one, two, held) => {
        const unit = 10n ** BigInt(decimals);
        const { book, context, ids, heldBy, moneyOf } = coarse(decimals, [-usd(20_000), one, two, 0n], [held * unit]);
        const before = ids.map(moneyOf);
        distributeInKind(context, [ids[0]]);
        ids.slice(1).forEach((id, index) => {
          const paidQuanta = (before[index + 1] ?? 0n) - moneyOf(id);
          const worthQuanta = (heldBy(id) * usd(2_000)) / unit;
          expect(paidQuanta - worthQuanta).toBeLessThanOrEqual(2n);
          expect(paidQuanta - worthQuanta).toBeGreaterThanOrEqual(-2n);
        });
        expect(settlementMoney(book, systemAccounts.clearing)).toBe(0n);
      }),
      { numRuns: 60 },
    );
  });

  it("is sold to the insurance fund for all that it is worth, as far as the fund and the debt reach", () => {
    const wanted = fc.bigInt(1n, usd(12_000));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), wanted, fc.bigInt(0n, usd(12_000)), (decimals, owed, insured) => {
        const unit = 10n ** BigInt(decimals);
        const { book, context, ids, heldBy, moneyOf } = coarse(decimals, [-owed, 0n, 0n, 0n], [3n * unit]);
        const { insurance } = systemAccounts;
        book.write(insurance).pendingQuanta = insured;
        const budget = purchaseBudget(book, { priceAt: "sale price" });
        sellToInsurance(context, ids[0], { wantedQuanta: owed, budget });
        const paidQuanta = owed + moneyOf(ids[0]);
        const soldQuanta = 3n * unit - heldBy(ids[0]);
        expect(heldBy(insurance)).toBe(soldQuanta);
        expect(moneyOf(insurance)).toBe(insured - paidQuanta);
        expect(paidQuanta).toBeLessThanOrEqual(smaller(owed, insured));
        // Less than a quantum of money of the price is lost, and less than a quantum of ether that could be paid for is not sold.
        expect((soldQuanta * usd(1_800)) / unit).toBe(paidQuanta);
        const left = smaller(owed, insured) - paidQuanta;
        expect(heldBy(ids[0]) === 0n || left <= usd(1_800) / unit).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe("an account that its close-out has left with enough", () => {
  it("keeps its collateral, and owes nothing that a loss could be", () => {
    // A quantum of ether at 2,000.01 dollars is 20.0001 quanta of money: bought in, it is worth 21.
    const held = 99_999_999n;
    const { book, context, ids, heldBy } = world([-10n, -2_000_009_980n, usd(5_000), 0n], [-1n, held]);
    book.instrument(2).markTicks = 200_001n;
    const [owing, saved] = ids;
    expect(accountRisk(book, book.read(saved)).marketEquityQuanta).toBe(-1n);
    const records = allocateLosses(context, new Map());
    const found = records.find(({ account }) => account === saved);
    expect(found).toMatchObject({ lossQuanta: 0n, draws: [], suspended: false });
    expect(records.map(({ account }) => account)).toContain(owing);
    expect(heldBy(saved)).toBe(held - 1n);
    expect(book.state.unallocatedQuanta).toBe(0n);
  });
});

describe("a debt in ether", () => {
  it("is bought in from its holders in proportion, at the mark, and leaves the same loss in money", () => {
    const { book, context, ids, heldBy, moneyOf } = world(
      [usd(1_000), 0n, 0n, usd(9)],
      [-whole, whole, 3n * whole, 0n],
    );
    const [defaulter, small, large, other] = ids;
    const worth = accountRisk(book, book.read(defaulter)).marketEquityQuanta;
    buyInDebts(context, [defaulter]);
    expect(ids.map(heldBy)).toEqual([0n, (whole * 3n) / 4n, (whole * 9n) / 4n, 0n]);
    expect([defaulter, small, large, other].map(moneyOf)).toEqual([-usd(1_000), usd(500), usd(1_500), usd(9)]);
    expect(accountRisk(book, book.read(defaulter)).marketEquityQuanta).toBe(worth);
  });

  it("of several is bought in together: no holder is worth less, and they owe what the holders get", () => {
    const quanta = fc.bigInt(1n, 3n * whole);
    fc.assert(
      fc.property(fc.tuple(quanta, quanta, quanta, quanta), fc.bigInt(199_000n, 201_000n), ([a, b, c, d], mark) => {
        const { book, context, ids, heldBy, moneyOf } = world([0n, 0n, 0n, 0n], [-a, -b, c, d]);
        book.instrument(2).markTicks = mark;
        const worth = ids.map((id) => accountRisk(book, book.read(id)).marketEquityQuanta);
        buyInDebts(context, ids.slice(0, 2));
        const gave = smaller(a + b, c + d);
        expect(ids.reduce((sum, id) => sum + heldBy(id), 0n)).toBe(c + d - a - b);
        expect(heldBy(ids[2]) + heldBy(ids[3])).toBe(c + d - gave);
        expect(ids.reduce((sum, id) => sum + moneyOf(id), 0n)).toBe(0n);
        expect([moneyOf(systemAccounts.clearing), heldBy(systemAccounts.clearing)]).toEqual([0n, 0n]);
        ids.forEach((id, index) => {
          const change = accountRisk(book, book.read(id)).marketEquityQuanta - (worth[index] ?? 0n);
          expect(change).toBeGreaterThanOrEqual(index < 2 ? -2n : 0n);
          expect(change).toBeLessThanOrEqual(1n);
        });
      }),
      { numRuns: 100 },
    );
  });

  it("costs as many look-ups as there are debtors and holders, not as their product", () => {
    /** Counts how often accounts are looked up. */
    class CountingBook extends Book {
      reads = 0;
      override read(id: Hex) {
        this.reads += 1;
        return super.read(id);
      }
    }
    const readsOf = (count: number): number => {
      const { local, members } = traders(Array.from({ length: 2 * count }, () => 0));
      const book = new CountingBook(decodeState(encodeState(local.engine.state)) as State);
      members.forEach(({ id }, index) => {
        book.write(id).balances.set(ether, index < count ? -1_000n : 1_000n);
      });
      const debtors = members.slice(0, count).map(({ id }) => id);
      book.reads = 0;
      const effects: Effect[] = [];
      buyInDebts({ book, effects } as unknown as Context, debtors);
      expect(members.some(({ id }) => book.state.accounts.get(id)?.balances.has(ether))).toBe(false);
      // Each gives or gets an amount, and money for it.
      expect(effects.length).toBe(4 * count);
      return book.reads;
    };
    expect(readsOf(80)).toBeLessThan(readsOf(40) * 2.1);
  });

  it("waits while the price of ether is stale", () => {
    const { book, context, ids, heldBy } = world([0n, 0n, 0n, 0n], [-whole, whole, 0n, 0n]);
    book.state.parameters = { ...book.state.parameters, staleSeconds: 60 };
    book.state.timeSeconds += 3_600n;
    buyInDebts(context, [ids[0]]);
    expect(ids.map(heldBy)).toEqual([-whole, whole, 0n, 0n]);
  });
});
