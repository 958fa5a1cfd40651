import { expect, it } from "vitest";
import { Book } from "../book/book.ts";
import type { Context } from "../book/context.ts";
import type { Effect } from "../model/effect.ts";
import type { State } from "../model/state.ts";
import { decodeState, encodeState } from "../model/state-codec.ts";
import { coin, mark, traders, usd } from "../testing/traders.ts";
import { markToMarket } from "./mark-to-market.ts";

it("updates health, sums the shortfalls of bankrupt accounts and lists the liquidatable, riskiest first", () => {
  const { local, members, deal } = traders([25_000, 40_000, 900_000, 50]);
  const [weak, weaker, rich, idle] = members;
  deal(weak, rich, 10n * coin);
  deal(weaker, rich, 17n * coin);
  const book = new Book(decodeState(encodeState(local.engine.state)) as State);
  const effects: Effect[] = [];
  const context = { book, effects } as unknown as Context;
  expect(markToMarket(context)).toEqual([]);
  // Down 2,500 dollars a coin: weak keeps nothing, weaker owes 2,500 dollars less its maker rebate.
  book.instrument(1).markTicks = mark - 250_000n;
  const found = markToMarket(context);
  expect(found.map(({ id }) => id)).toEqual([weaker.id, weak.id]);
  expect(found.map(({ risk }) => risk.marketEquityQuanta)).toEqual([-usd(2_500) + usd(68), usd(40)]);
  expect(book.state.unallocatedQuanta).toBe(usd(2_500) - usd(68));
  expect([weaker, weak, rich, idle].map(({ id }) => book.read(id).health)).toEqual([
    "bankrupt",
    "liquidation",
    "healthy",
    "healthy",
  ]);
  expect(effects.filter(({ kind }) => kind === "health-changed").length).toBe(2);
  effects.length = 0;
  markToMarket(context);
  expect(effects).toEqual([]);
});

it("finds a debt of an account without positions", () => {
  const { local, members } = traders([10, 10]);
  const book = new Book(decodeState(encodeState(local.engine.state)) as State);
  book.write(members[0].id).pendingQuanta = -usd(11);
  const context = { book, effects: [] } as unknown as Context;
  expect(markToMarket(context).map(({ id }) => id)).toEqual([members[0].id]);
});
