import type { ErrorCode } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import type { Trade } from "../model/trade.ts";
import { openWorld, stranger } from "../testing/open-world.ts";
import { type Change, type CommandWorld, changedCommand, outcomeOf } from "../testing/world.ts";
import type { CommandOf } from "./registry.ts";

const mark = 4_000_000n;

const refusals: readonly (readonly [Change<CommandWorld>, ErrorCode])[] = [
  [{ venue: 77 }, "VENUE_UNKNOWN"],
  [{ venue: 1 }, "UNAUTHORIZED"],
];

/** A bad trade of a batch is refused and leaves only its id; the other trades of the batch are novated. */
const badTrades: readonly (readonly [Change, ErrorCode])[] = [
  [{ instrument: 77 }, "INSTRUMENT_UNKNOWN"],
  [{ instrument: 5 }, "INSTRUMENT_EXPIRED"],
  [{ buyer: stranger }, "ACCOUNT_UNKNOWN"],
  [({ alice }) => ({ seller: alice.id }), "SELF_TRADE"],
  [{ priceTicks: 0n }, "PRICE_INVALID"],
  [{ priceTicks: mark * 2n }, "PRICE_OUTSIDE_BAND"],
  [{ sizeLots: 10_000_000n }, "MARGIN_INSUFFICIENT"],
  [{ sizeLots: (1n << 63n) - 1n, priceTicks: mark }, "POSITION_LIMIT"],
  [{ id: "1" }, "TRADE_DUPLICATE"],
];

describe("trades", () => {
  it.each(refusals)("is refused with its code and changes nothing: %#", (change, code) => {
    expect(outcomeOf(openWorld(), "trades", change)).toEqual({ code, changed: false });
  });

  it("is accepted unchanged", () => {
    expect(outcomeOf(openWorld(), "trades")).toEqual({ code: "accepted", changed: true });
  });

  it.each(badTrades)("refuses a bad trade and novates the others of its batch: %#", (change, code) => {
    const world = openWorld();
    const { engine } = world.ccp;
    const batch = changedCommand(world, "trades", {}) as CommandOf<"trades">;
    const [good] = batch.trades as [Trade];
    const bad = { ...good, id: "bad", ...(typeof change === "function" ? change(world) : change) } as Trade;
    const without = openWorld().ccp.engine;
    without.apply({ ...batch, trades: [good] });
    const applied = engine.apply({ ...batch, trades: [bad, good] });
    const results = applied.ok ? applied.effects.filter((effect) => effect.kind.startsWith("trade-")) : [];
    expect(results).toMatchObject([
      { kind: "trade-refused", error: code },
      { kind: "trade-novated", id: "n" },
    ]);
    expect(engine.account(world.alice.id)).toEqual(without.account(world.alice.id));
    expect(engine.account(world.bob.id)).toEqual(without.account(world.bob.id));
  });
});
