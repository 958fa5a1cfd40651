import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Book } from "../book/book.ts";
import type { Context } from "../book/context.ts";
import { equityOf } from "../margin/account-risk.ts";
import type { Effect } from "../model/effect.ts";
import type { State } from "../model/state.ts";
import { decodeState, encodeState } from "../model/state-codec.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { traders } from "../testing/traders.ts";
import { applyPositionChanges, changesOfMove, moveLots, openInterestChange, reduces } from "./position-change.ts";
import { tradeValue } from "./value.ts";

/** A book with three members and a funding index that has moved. */
function world() {
  const { local, members, deal } = traders([500_000, 500_000, 500_000]);
  const [alice, bob, carol] = members;
  deal(alice, bob, 700n);
  local.prices({ 1: 4_010_000n }, 3_600n, { 1: 123_457n });
  local.prices({ 1: 3_990_000n }, 3_600n);
  const book = new Book(decodeState(encodeState(local.engine.state)) as State);
  const effects: Effect[] = [];
  const context = { book, effects } as unknown as Context;
  const ids = [alice.id, bob.id, carol.id] as const;
  return { book, effects, context, ids, instrument: book.instrument(1) };
}

const move = fc.record({
  from: fc.nat(2),
  step: fc.integer({ min: 1, max: 2 }),
  lots: fc.bigInt(-900n, 900n).filter((lots) => lots !== 0n),
  ticks: fc.bigInt(3_900_000n, 4_100_000n),
});

describe("moves of lots", () => {
  it("change equity by exactly the distance from the mark, and keep lots and open interest", () => {
    fc.assert(
      fc.property(fc.array(move, { minLength: 1, maxLength: 12 }), (moves) => {
        const { book, context, ids, instrument } = world();
        const equities = () => ids.map((id) => equityOf(book, book.read(id)));
        for (const { from, step, lots, ticks } of moves) {
          const [giver, taker] = [ids[from], ids[(from + step) % 3]];
          if (giver === undefined || taker === undefined) throw new Error("no such account");
          const costQuanta = tradeValue(instrument, lots, ticks);
          const gained = tradeValue(instrument, lots, (instrument.markTicks ?? 0n) - ticks);
          const before = equities();
          moveLots(context, instrument, { from: giver, to: taker, lots, costQuanta });
          const changes = equities().map((equity, index) => equity - (before[index] ?? 0n));
          expect(changes[from]).toBe(-gained);
          expect(changes[(from + step) % 3]).toBe(gained);
        }
        const held = ids.map((id) => book.read(id).positions.get(1)?.lots ?? 0n);
        expect(held.reduce((sum, lots) => sum + lots, 0n)).toBe(0n);
        expect(instrument.openInterestLots).toBe(held.reduce((sum, lots) => sum + (lots > 0n ? lots : 0n), 0n));
        const accounts = [...ids, systemAccounts.clearing, systemAccounts.fees].map((id) => book.read(id));
        expect(accounts.reduce((sum, { pendingQuanta }) => sum + pendingQuanta, 0n)).toBe(0n);
        expect(instrument.fills?.length).toBe(moves.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe("a quoted change", () => {
  it("changes nothing until it is applied", () => {
    const { book, context, ids, instrument } = world();
    const digest = book.digest();
    const lotsMove = { from: ids[0], to: ids[2], lots: 100n, costQuanta: 1n };
    const changes = changesOfMove(book, instrument, lotsMove);
    expect(book.digest()).toBe(digest);
    applyPositionChanges(context, instrument, changes);
    expect(book.digest()).not.toBe(digest);
    expect(book.read(ids[2]).positions.get(1)).toMatchObject({ lots: 100n, costQuanta: 1n });
  });

  it("reduces only if it closes lots without passing zero", () => {
    const { book, ids, instrument } = world();
    const given = (lots: bigint) =>
      changesOfMove(book, instrument, { from: ids[0], to: ids[2], lots, costQuanta: lots });
    expect([100n, 700n, 701n, -1n].map((lots) => reduces(given(lots)[0]))).toEqual([true, true, false, false]);
    expect(reduces(given(100n)[1])).toBe(false);
    expect([openInterestChange(given(100n)), openInterestChange(given(701n))]).toEqual([0n, 1n]);
  });

  it("is refused beyond 2^127", () => {
    const { book, ids, instrument } = world();
    const huge = { from: ids[1], to: ids[2], lots: 1n, costQuanta: 1n << 127n };
    expect(() => changesOfMove(book, instrument, huge)).toThrow(
      expect.objectContaining({ code: "AMOUNT_OUT_OF_RANGE" }),
    );
  });
});
