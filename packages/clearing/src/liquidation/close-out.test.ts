import { smaller } from "@isthmus/risk";
import fc from "fast-check";
import { expect, it } from "vitest";
import { Book } from "../book/book.ts";
import type { Context } from "../book/context.ts";
import type { ClosedOut, Effect } from "../model/effect.ts";
import type { State } from "../model/state.ts";
import { decodeState, encodeState } from "../model/state-codec.ts";
import { traders } from "../testing/traders.ts";
import { closeOut } from "./close-out.ts";

it("closes the whole position at the mark against the opposite side: gains first, nobody beyond its lots", () => {
  const size = fc.bigInt(1n, 900n);
  fc.assert(
    fc.property(size, size, size, fc.constantFrom("pro-rata" as const, "queue" as const), (one, two, three, mode) => {
      const { local, members, deal } = traders([500_000, 500_000, 500_000, 500_000]);
      const [closed, early, late, same] = members;
      deal(closed, early, one);
      deal(same, early, three);
      local.prices({ 1: 3_990_000n });
      deal(closed, late, two);
      const state = decodeState(encodeState(local.engine.state)) as State;
      state.parameters = { ...state.parameters, deleverageMode: mode };
      const book = new Book(state);
      const effects: Effect[] = [];
      const held = (id: typeof closed.id): bigint => book.read(id).positions.get(1)?.lots ?? 0n;
      const before = [early.id, late.id].map(held);
      closeOut({ book, effects } as unknown as Context, closed.id);
      expect([held(closed.id), held(same.id)]).toEqual([0n, three]);
      expect(held(early.id) + held(late.id)).toBe(-three);
      for (const [index, { id }] of [early, late].entries()) {
        const lots = held(id);
        expect(lots <= 0n && lots >= (before[index] ?? 0n)).toBe(true);
      }
      const outs = effects.filter(
        (effect): effect is Extract<Effect, ClosedOut> => effect.kind === "deleveraged" || effect.kind === "torn-up",
      );
      expect(outs.every(({ account, priceTicks }) => account === closed.id && priceTicks === 3_990_000n)).toBe(true);
      expect(outs.reduce((sum, { lots }) => sum + lots, 0n)).toBe(one + two);
      // Only the early seller is in profit: it is deleveraged up to its lots, the rest is torn up.
      const deleveraged = outs.filter(({ kind }) => kind === "deleveraged");
      expect(deleveraged.map(({ against }) => against)).toEqual([early.id]);
      const most = smaller(one + three, one + two);
      expect(deleveraged[0]?.lots).toBe(most);
    }),
    { numRuns: 25 },
  );
});
