import type { Hex } from "@isthmus/protocol";
import { smaller } from "@isthmus/risk";
import fc from "fast-check";
import { expect, it } from "vitest";
import { Book } from "../book/book.ts";
import type { Context } from "../book/context.ts";
import type { ClosedOut, Effect } from "../model/effect.ts";
import type { State } from "../model/state.ts";
import { decodeState, encodeState } from "../model/state-codec.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { traders } from "../testing/traders.ts";
import { closeOut } from "./close-out.ts";

const size = fc.bigInt(1n, 900n);
const mode = fc.constantFrom("pro-rata" as const, "queue" as const);

type Move = Extract<Effect, ClosedOut>;

/** Four rich traders in a copy of the state, so that a close-out can be tried on it alone. */
function world(
  deals: (deal: ReturnType<typeof traders>["deal"], members: ReturnType<typeof traders>["members"]) => void,
) {
  const { local, members, deal } = traders([500_000, 500_000, 500_000, 500_000]);
  deals(deal, members);
  local.prices({ 1: 3_990_000n });
  const book = new Book(decodeState(encodeState(local.engine.state)) as State);
  const effects: Effect[] = [];
  const context = { book, effects } as unknown as Context;
  const held = (id: Hex): bigint => book.read(id).positions.get(1)?.lots ?? 0n;
  const moves = () => effects.filter((effect): effect is Move => "against" in effect);
  return { book, context, members, held, moves };
}

it("nets bankrupt longs against bankrupt shorts, and closes only the rest against the other side", () => {
  fc.assert(
    fc.property(size, size, size, mode, (one, two, three, deleverageMode) => {
      const { book, context, members, held, moves } = world((deal, [long, short, other, same]) => {
        deal(long, other, one);
        deal(same, short, two);
        deal(same, other, three);
      });
      const [long, short, other, same] = members;
      book.state.parameters = { ...book.state.parameters, deleverageMode };
      closeOut(context, [long.id, short.id].sort(), 0n);
      expect([held(long.id), held(short.id)]).toEqual([0n, 0n]);
      const lotsOf = (kind: Move["kind"]) =>
        moves().reduce((sum, row) => (row.kind === kind ? sum + (row.lots < 0n ? -row.lots : row.lots) : sum), 0n);
      expect(lotsOf("netted")).toBe(smaller(one, two));
      const rest = one > two ? one - two : two - one;
      expect(lotsOf("deleveraged") + lotsOf("torn-up")).toBe(rest);
      // A fall: shorts are in profit, longs are not.
      expect(lotsOf(one > two ? "torn-up" : "deleveraged")).toBe(0n);
      expect(held(other.id)).toBe(one > two ? -(one + three) + rest : -(one + three));
      expect(held(same.id)).toBe(one > two ? two + three : two + three - rest);
      expect(moves().every(({ priceTicks }) => priceTicks === 3_990_000n)).toBe(true);
    }),
    { numRuns: 25 },
  );
});

it("hands positions to the insurance fund within its money before anybody on the other side is touched", () => {
  const { context, members, held, moves } = world((deal, [long, short]) => deal(long, short, 800n));
  const [long, short] = members;
  // 800 lots are 3,192 dollars at the mark; the fund's notional is at most its money.
  closeOut(context, [long.id], 3_192_000_000n);
  expect(moves().map(({ kind, against, lots }) => ({ kind, against, lots }))).toEqual([
    { kind: "taken-over", against: systemAccounts.insurance, lots: 800n },
  ]);
  expect([held(long.id), held(systemAccounts.insurance), held(short.id)]).toEqual([0n, 800n, -800n]);
});

it("deleverages only what exceeds the insurance fund's limits", () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 4_000_000_000n), fc.bigInt(0n, 900n), (fundQuanta, maxLots) => {
      const { book, context, members, held } = world((deal, [long, short]) => deal(long, short, 800n));
      const [long, short] = members;
      book.state.parameters = { ...book.state.parameters, fundLimits: [{ instrument: 1, maxLots }] };
      closeOut(context, [long.id], fundQuanta);
      const room = [fundQuanta / 3_990_000n, maxLots, 800n].sort((left, right) => (left < right ? -1 : 1))[0] ?? 0n;
      expect(held(systemAccounts.insurance)).toBe(room);
      expect(held(short.id)).toBe(-room);
    }),
    { numRuns: 25 },
  );
});

it("leaves a position with a stale mark where it is", () => {
  const { book, context, members, held, moves } = world((deal, [long, short]) => deal(long, short, 800n));
  const [long, short] = members;
  book.state.timeSeconds += BigInt(book.state.parameters.staleSeconds) + 1n;
  closeOut(context, [long.id], 10n ** 12n);
  expect(moves()).toEqual([]);
  expect([held(long.id), held(short.id)]).toEqual([800n, -800n]);
});
