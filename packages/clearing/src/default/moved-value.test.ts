import type { Hex } from "@isthmus/protocol";
import { smaller } from "@isthmus/risk";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Book } from "../book/book.ts";
import type { State } from "../model/state.ts";
import { decodeState, encodeState } from "../model/state-codec.ts";
import { testPerpetual } from "../testing/local.ts";
import type { TestMember } from "../testing/member.ts";
import { traders, usd } from "../testing/traders.ts";
import { MovedValue } from "./moved-value.ts";
import { notePorted } from "./ported-accounts.ts";

const [btc, eth, sol] = [1, 2, 3];
const marks: Readonly<Record<number, bigint>> = { [btc]: 4_000_000n, [eth]: 200_000n, [sol]: 10_000n };
const unlimited = (): bigint => 10n ** 30n;

/** Rich members, and a way to hand dollars from one to the next by a trade and its reverse around the mark. */
function handing(count: number) {
  const { local, members: first } = traders(Array.from({ length: count }, () => 10_000_000));
  const members = first as readonly TestMember[];
  const sizes = { ...testPerpetual, quantaPerTickLot: 1n, lotsPerUnit: 10_000n };
  local.admin({ ...sizes, kind: "list-instrument", instrument: sol, symbol: "SOL-PERP" });
  local.closeCycle();
  local.prices(marks);
  let next = 0;
  const trade = (
    buyer: number,
    seller: number,
    [instrument, priceTicks, sizeLots]: readonly [number, bigint, bigint],
  ) => {
    const parties = { buyer: at(buyer).id, seller: at(seller).id };
    const id = `h${++next}`;
    const applied = local.trades([{ id, instrument, ...parties, priceTicks, sizeLots, maker: "buyer" }]);
    expect(applied.ok && applied.effects.some(({ kind }) => kind === "trade-novated")).toBe(true);
    return id;
  };
  const at = (index: number): TestMember => members[index] as TestMember;
  return {
    local,
    at,
    trade,
    /** Moves so many dollars. */
    hand: (from: number, to: number, { instrument = eth, dollars = 1_000n } = {}) => {
      const markTicks = marks[instrument] ?? 0n;
      const { quantaPerTickLot } = local.engine.state.instruments.get(instrument)?.terms ?? sizes;
      const distanceTicks = markTicks / 40n;
      const sizeLots = (dollars * 1_000_000n) / (2n * distanceTicks * quantaPerTickLot);
      trade(from, to, [instrument, markTicks + distanceTicks, sizeLots]);
      trade(to, from, [instrument, markTicks - distanceTicks, sizeLots]);
    },
    book: () => new Book(decodeState(encodeState(local.engine.state)) as State),
    /** What is found of so many dollars that the first member lacks in a segment, by member. */
    found: (book: Book, { dollars = 1_000, segment = btc } = {}) => {
      const missing = new Map([[at(0).id, usd(dollars)]]);
      const found = new MovedValue(book).follow({ missing, segment, equityOf: unlimited });
      return new Map([...found].map(([id, quanta]) => [members.findIndex((row) => row.id === id), quanta]));
    },
  };
}

describe("what a member has moved by trades at prices off the mark", () => {
  it("is followed through eight accounts in whichever markets, and to nobody beyond", () => {
    const { hand, found, book } = handing(10);
    for (let hop = 0; hop < 8; hop++) hand(hop, hop + 1, { instrument: [eth, sol][hop % 2] });
    expect(found(book())).toEqual(new Map([[8, usd(1_000)]]));
    hand(8, 9);
    expect(found(book())).toEqual(new Map());
  });

  it("is found with a few looks at the ports, however long their chains are", () => {
    const { at, local, hand } = handing(32);
    for (let index = 0; index < 30; index++) hand(31, index);
    const book = new Book(decodeState(encodeState(local.engine.state)) as State);
    for (let index = 0; index < 30; index++) notePorted(book, at(index).id, at(index + 1).id);
    const { portedTo } = book.state;
    expect(portedTo.size).toBe(30);
    const get = portedTo.get.bind(portedTo);
    let looks = 0;
    portedTo.get = (id) => {
      looks += 1;
      return get(id);
    };
    const missing = new Map(Array.from({ length: 32 }, (_, index) => [at(index).id, usd(1_000)]));
    new MovedValue(book).follow({ missing, segment: btc, equityOf: unlimited });
    for (let index = 0; index < 31; index++) new MovedValue(book).receivedBy(at(index).id);
    expect(looks).toBeLessThan(100);
  });

  it("is left where it has been kept: of two friends each pays what it got, of a go-between nothing", () => {
    const { hand, found, book } = handing(5);
    hand(0, 1, { dollars: 600n });
    hand(0, 2, { dollars: 400n });
    hand(2, 3, { instrument: sol, dollars: 300n });
    const expected = [
      [1, usd(600)],
      [2, usd(100)],
      [3, usd(300)],
    ] as const;
    expect(found(book())).toEqual(new Map(expected));
  });

  it("is nothing where it has come back, and nothing that was moved within the market that lost", () => {
    const { hand, found, book } = handing(3);
    hand(0, 1);
    hand(1, 0, { instrument: sol });
    expect(found(book())).toEqual(new Map());
    hand(0, 2, { instrument: btc });
    expect(found(book())).toEqual(new Map());
  });

  it("is not what others have won against it by the market's own move", () => {
    const { local, trade, hand, found, book } = handing(4);
    trade(0, 1, [eth, marks[eth] ?? 0n, 50_000n]);
    hand(0, 2);
    local.prices({ ...marks, [eth]: 190_000n });
    expect(found(book(), { dollars: 5_000 })).toEqual(new Map([[2, usd(1_000)]]));
  });

  it("is not moved by a trade that was busted", () => {
    const { local, trade, found, book } = handing(2);
    const id = trade(0, 1, [eth, 210_000n, 10_000n]);
    expect(found(book()).size).toBe(1);
    local.bust(id);
    expect(found(book()).size).toBe(0);
  });

  it("is followed to whom an account was ported", () => {
    const { local, at, hand, book } = handing(4);
    hand(0, 1);
    expect(local.port(at(1), at(2)).ok).toBe(true);
    const paidBy = (mover: number) => {
      const missing = new Map([[at(mover).id, usd(1_000)]]);
      const equityOf = (id: Hex): bigint => local.engine.health(id).equityQuanta;
      return [...new MovedValue(book()).follow({ missing, segment: btc, equityOf })];
    };
    expect(paidBy(0)).toEqual([[at(2).id, usd(1_000)]]);
    // And from whom: the mover itself is gone.
    expect(local.port(at(0), at(3)).ok).toBe(true);
    expect(paidBy(3)).toEqual([[at(2).id, usd(1_000)]]);
  });

  it("is never asked twice, of nobody beyond its equity or what it received, and of no stranger", () => {
    const dollars = fc.bigInt(1n, 5_000n);
    const row = fc.tuple(fc.nat(5), fc.nat(5), fc.constantFrom(eth, sol, btc), dollars);
    const asked = fc.record({ dollars: fc.integer({ min: 1, max: 10_000 }), segment: fc.constantFrom(btc, eth) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), fc.array(asked, { maxLength: 3 }), dollars, (rows, asks, limit) => {
        const { at, hand, book: read } = handing(8);
        for (const [from, to, instrument, amount] of rows) {
          if (from !== to) hand(from, to, { instrument, dollars: amount });
        }
        const book = read();
        const moved = new MovedValue(book);
        const all = new Map<Hex, bigint>();
        for (const { dollars: wanted, segment } of asks) {
          const missing = new Map([[at(0).id, usd(wanted)]]);
          const found = moved.follow({ missing, segment, equityOf: () => limit * 1_000_000n });
          let sum = 0n;
          for (const [id, quanta] of found) {
            expect(quanta).toBeLessThanOrEqual(limit * 1_000_000n);
            all.set(id, (all.get(id) ?? 0n) + quanta);
            sum += quanta;
          }
          expect(sum).toBeLessThanOrEqual(usd(wanted));
        }
        for (const [id, quanta] of all) expect(quanta).toBeLessThanOrEqual(new MovedValue(book).receivedBy(id));
        expect([6, 7].map((index) => all.get(at(index).id))).toEqual([undefined, undefined]);
      }),
      { numRuns: 40 },
    );
  });

  it("is found at the cost of the trades that it went through, however many others there are", () => {
    class CountingBook extends Book {
      looks = 0;
      override instrument(number: number) {
        this.looks += 1;
        return super.instrument(number);
      }
    }
    const looksWith = (strangers: number): number => {
      const { local, hand, at } = handing(6);
      hand(0, 1);
      hand(1, 2, { instrument: sol });
      for (let index = 0; index < strangers; index++) hand(3, 4, { dollars: 10n });
      const book = new CountingBook(decodeState(encodeState(local.engine.state)) as State);
      book.looks = 0;
      const missing = new Map([[at(0).id, smaller(usd(1_000), usd(900))]]);
      const found = new MovedValue(book).follow({ missing, segment: btc, equityOf: unlimited });
      expect([...found]).toEqual([[at(2).id, usd(900)]]);
      return book.looks;
    };
    expect(looksWith(40)).toBe(looksWith(0));
  });

  it("is bounded at the cost of an account's own trades, each read once", () => {
    const { local, at, hand } = handing(6);
    hand(0, 1, { dollars: 300n });
    class CountingBook extends Book {
      looks = 0;
      override instrument(number: number) {
        this.looks += 1;
        return super.instrument(number);
      }
    }
    const book = new CountingBook(local.engine.state);
    const cost = (id: Hex): readonly [bigint, number] => {
      book.looks = 0;
      return [new MovedValue(book).receivedBy(id), book.looks];
    };
    const [received, first] = cost(at(1).id);
    expect(received).toBe(usd(300));
    expect(first).toBeGreaterThan(0);
    expect(cost(at(1).id)).toEqual([usd(300), 0]);
    expect(cost(at(4).id)).toEqual([0n, 0]);
  });
});
