import type { Hex } from "@isthmus/protocol";
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
import { buyInDebts } from "./buy-in.ts";
import { distributeInKind } from "./distribute-in-kind.ts";

/** Number of ether, marked at 2,000 dollars and sold at 1,800. */
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
  it("goes to those with money in proportion to it, at the sale price, and to nobody else", () => {
    const { context, ids, heldBy, moneyOf } = world([-usd(1_800), usd(1_000), usd(3_000), 0n], [whole, 0n, 0n, whole]);
    const [defaulter, small, large, other] = ids;
    distributeInKind(context, [defaulter]);
    expect([defaulter, small, large, other].map(moneyOf)).toEqual([0n, usd(550), usd(1_650), 0n]);
    expect([defaulter, small, large, other].map(heldBy)).toEqual([0n, whole / 4n, (whole * 3n) / 4n, whole]);
  });

  it("stays for what no money is there to pay, and at a stale price", () => {
    const { book, context, ids, heldBy, moneyOf } = world([-usd(5_000), usd(900), 0n, 0n], [whole, 0n, 0n, 0n]);
    const [defaulter, creditor] = ids;
    book.state.parameters = { ...book.state.parameters, staleSeconds: 60 };
    book.state.timeSeconds += 3_600n;
    distributeInKind(context, [defaulter]);
    expect(heldBy(defaulter)).toBe(whole);
    book.instrument(2).markSeconds = book.state.timeSeconds;
    distributeInKind(context, [defaulter]);
    expect([defaulter, creditor].map(moneyOf)).toEqual([-usd(4_100), 0n]);
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

describe("a debt in ether", () => {
  it("is bought in from its holders in proportion, at the mark, and leaves the same loss in money", () => {
    const { book, context, ids, heldBy, moneyOf } = world(
      [usd(1_000), 0n, 0n, usd(9)],
      [-whole, whole, 3n * whole, 0n],
    );
    const [defaulter, small, large, other] = ids;
    const worth = accountRisk(book, book.read(defaulter)).marketEquityQuanta;
    buyInDebts(context, defaulter);
    expect(ids.map(heldBy)).toEqual([0n, (whole * 3n) / 4n, (whole * 9n) / 4n, 0n]);
    expect([defaulter, small, large, other].map(moneyOf)).toEqual([-usd(1_000), usd(500), usd(1_500), usd(9)]);
    expect(accountRisk(book, book.read(defaulter)).marketEquityQuanta).toBe(worth);
  });

  it("waits while the price of ether is stale", () => {
    const { book, context, ids, heldBy } = world([0n, 0n, 0n, 0n], [-whole, whole, 0n, 0n]);
    book.state.parameters = { ...book.state.parameters, staleSeconds: 60 };
    book.state.timeSeconds += 3_600n;
    buyInDebts(context, ids[0]);
    expect(ids.map(heldBy)).toEqual([-whole, whole, 0n, 0n]);
  });
});
