import { describe, expect, it } from "vitest";
import { genesisState } from "../model/genesis.ts";
import type { TradeRecord } from "../model/state.ts";
import { testGenesis } from "../testing/local.ts";
import { earlierUse, isSameTrade, isSignedTrade, tradeKey } from "./trade-id.ts";
import { VenueTrades } from "./venue-trades.ts";

const content = {
  instrument: 1,
  buyer: `0x${"a1".repeat(32)}`,
  seller: `0x${"b2".repeat(32)}`,
  priceTicks: 5n,
  sizeLots: 7n,
  maker: "buyer",
} as const;
const record: TradeRecord = { ...content, refused: null, cycle: 1n, replayGuard: { batch: 1n } };
const key = (id: string, signed: boolean): string => tradeKey(id, { signed });

function stateWith(entries: readonly (readonly [string, TradeRecord])[]) {
  const state = genesisState(testGenesis);
  state.trades.set(2, new VenueTrades(entries));
  return state;
}

describe("a trade id", () => {
  it("has one name space for the venue and one for members who sign", () => {
    expect(key("7", true)).not.toBe(key("7", false));
    expect([{ batch: 1n }, { expirySeconds: 1n }, null].map(isSignedTrade)).toEqual([false, true, false]);
  });

  it("is in use for a signed trade whatever the venue's own content under it", () => {
    const state = stateWith([[key("7", false), record]]);
    const other = { ...content, id: "7", sizeLots: 8n };
    expect(earlierUse(state, 2, other, key("7", true))).toEqual(record);
    expect(earlierUse(state, 2, { ...other, id: "8" }, key("8", true))).toBeUndefined();
  });

  it("is free for the venue under another content that two members signed, and in use under the same", () => {
    const state = stateWith([[key("7", true), record]]);
    expect(earlierUse(state, 2, { ...content, id: "7", sizeLots: 8n }, key("7", false))).toBeUndefined();
    expect(earlierUse(state, 2, { ...content, id: "7" }, key("7", false))).toEqual(record);
  });
});

it("compares every field of a trade's content", () => {
  const trade = { ...content, id: "7" };
  expect(isSameTrade(record, trade)).toBe(true);
  const changes = [
    { instrument: 2 },
    { buyer: content.seller },
    { seller: content.buyer },
    { priceTicks: 6n },
    { sizeLots: 8n },
    { maker: "seller" as const },
  ];
  for (const change of changes) expect(isSameTrade(record, { ...trade, ...change })).toBe(false);
});
