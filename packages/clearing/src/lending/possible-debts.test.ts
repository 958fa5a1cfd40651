import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Book } from "../book/book.ts";
import { accountRisk, closedMoney } from "../margin/account-risk.ts";
import type { State } from "../model/state.ts";
import { decodeState, encodeState } from "../model/state-codec.ts";
import { coin, coinWorld, listOption, wholeCoin } from "../testing/coin-world.ts";
import { loanBook } from "./loan-book.ts";
import { possibleDebts } from "./possible-debts.ts";

const usd = (dollars: number): bigint => BigInt(dollars) * 1_000_000n;
const mark = 4_000_000n;
const option = 30;

/** A state with three members that have dollars and coins, and physically settled calls with a mark. */
function base(): string {
  const { ccp } = coinWorld(Array.from({ length: 3 }, () => ({ usd: usd(100_000), btc: wholeCoin })));
  const marks = { 1: mark, 2: 200_000n, [coin.spot]: mark };
  ccp.prices(marks);
  listOption(ccp, { instrument: option, type: "option", optionType: "call", strikeTicks: mark, deliveryClass: "BTC" });
  ccp.closeCycle();
  ccp.prices({ ...marks, [option]: 50_000n }, 60n, {}, { [option]: 600_000 });
  return encodeState(ccp.engine.state);
}

/** By its definition, from the state alone. */
function sumOf(book: Book): bigint {
  let sumQuanta = 0n;
  for (const id of book.sortedIds()) {
    const account = book.read(id);
    if (account.kind === "system") continue;
    const owedQuanta = loanBook(book).owedBy(account, "USD");
    const hasCoins = [...account.balances.keys()].some((asset) => asset === coin.asset || asset === coin.otherAsset);
    const mayBorrow = account.positions.size > 0 && (hasCoins || account.positions.has(option));
    const closedQuanta = mayBorrow ? -closedMoney(accountRisk(book, account)) : 0n;
    sumQuanta += closedQuanta > owedQuanta ? closedQuanta : owedQuanta;
  }
  return sumQuanta;
}

const change = fc.oneof(
  fc.record({ of: fc.constant("money" as const), who: fc.nat(2), dollars: fc.integer({ min: -90_000, max: 90_000 }) }),
  fc.record({ of: fc.constant("coins" as const), who: fc.nat(2), coins: fc.integer({ min: -1, max: 2 }) }),
  fc.record({
    of: fc.constant("position" as const),
    who: fc.nat(2),
    instrument: fc.constantFrom(1, 2, option),
    lots: fc.integer({ min: -60_000, max: 60_000 }),
  }),
  fc.record({ of: fc.constant("mark" as const), percent: fc.integer({ min: 60, max: 140 }) }),
);

describe("what members may come to owe", () => {
  it("is the same however many changes the sum has been kept over, in columns or not", () => {
    const bytes = base();
    let borrowed = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const book = new Book(decodeState(bytes) as State);
        const members = book.sortedIds().filter((id) => book.read(id).kind === "member");
        expect(possibleDebts(book).ofAll()).toBe(0n);
        for (const given of changes) {
          if (given.of === "mark") {
            const instrument = book.instrument(1);
            instrument.markTicks = (mark * BigInt(given.percent)) / 100n;
            book.state.pricesSequence += 1n;
          } else {
            const account = book.write(members[given.who] ?? "0x");
            if (given.of === "money") account.pendingQuanta = usd(given.dollars);
            else if (given.of === "coins") {
              if (given.coins === 0) account.balances.delete(coin.asset);
              else account.balances.set(coin.asset, BigInt(given.coins) * wholeCoin);
            } else if (given.lots === 0) account.positions.delete(given.instrument);
            else {
              const position = { lots: BigInt(given.lots), costQuanta: 0n, fundingIndex: 0n };
              account.positions.set(given.instrument, position);
            }
          }
          const kept = possibleDebts(book).ofAll();
          const fresh = new Book(decodeState(encodeState(book.state)) as State);
          expect(kept).toBe(possibleDebts(fresh).ofAll());
          expect(kept).toBe(sumOf(fresh));
          if (kept > loanBook(book).pool("USD").owed) borrowed += 1;
        }
      }),
      { numRuns: 25 },
    );
    expect(borrowed).toBeGreaterThan(0);
  });
});
