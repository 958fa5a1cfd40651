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
const record: TradeRecord = {
  ...content,
  refused: null,
  cycle: 1n,
  timeSeconds: 5n,
  markTicks: 4n,
  replayGuard: { batch: 1n },
};

function stateWith(entries: readonly (readonly [string, TradeRecord])[]) {
  const state = genesisState(testGenesis);
  state.trades.set(2, new VenueTrades(entries));
  return state;
}

describe("a trade id", () => {
  it("has one name space for the venue and one for members who sign", () => {
    expect(tradeKey("7", { signed: true })).not.toBe(tradeKey("7", { signed: false }));
    expect([{ batch: 1n }, { expirySeconds: 1n }, null].map(isSignedTrade)).toEqual([false, true, false]);
  });

  it("is in use for a signed trade whatever the venue's own content under it", () => {
    const state = stateWith([[tradeKey("7", { signed: false }), record]]);
    const other = { ...content, id: "7", sizeLots: 8n };
    expect(earlierUse(state, 2, other, tradeKey("7", { signed: true }))).toEqual(record);
    expect(earlierUse(state, 2, { ...other, id: "8" }, tradeKey("8", { signed: true }))).toBeUndefined();
  });

  it("is free for the venue under another content that two members signed, and in use under the same", () => {
    const state = stateWith([[tradeKey("7", { signed: true }), record]]);
    expect(
      earlierUse(state, 2, { ...content, id: "7", sizeLots: 8n }, tradeKey("7", { signed: false })),
    ).toBeUndefined();
    expect(earlierUse(state, 2, { ...content, id: "7" }, tradeKey("7", { signed: false }))).toEqual(record);
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
