import type { Hex } from "@isthmus/protocol";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PackedRows } from "../model/packed-rows.ts";
import { packTrades } from "../model/packed-trades.ts";
import type { TradeRecord } from "../model/state.ts";
import { TradeBatch } from "./trade-batch.ts";
import { VenueTrades } from "./venue-trades.ts";

const ids: readonly Hex[] = [`0x${"a1".repeat(32)}`, `0x${"b2".repeat(32)}`];

function batchOf(firstId: bigint, length: number): TradeBatch {
  const row = { instrument: 1, buyer: 0, seller: 1, priceTicks: 5n, sizeLots: 7n, maker: "seller" } as const;
  const rows = PackedRows.read(packTrades(Array.from({ length }, () => row)));
  return new TradeBatch(rows, ids, { firstId, batch: 3n, cycle: 2n, timeSeconds: 5n, marks: new Map([[1, 4n]]) });
}

const single: TradeRecord = {
  instrument: 4,
  buyer: ids[1] as Hex,
  seller: ids[0] as Hex,
  priceTicks: 1n,
  sizeLots: 1n,
  maker: null,
  refused: null,
  cycle: 1n,
  timeSeconds: 5n,
  markTicks: null,
  replayGuard: null,
};

describe("a venue's trades", () => {
  it("behave like a plain map of the trades of singles and batches", () => {
    const part = fc.record({ gap: fc.nat(3), length: fc.integer({ min: 1, max: 5 }), packed: fc.boolean() });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 10 }), fc.boolean(), (parts, backwards) => {
        const trades = new VenueTrades();
        const plain = new Map<string, TradeRecord>();
        let next = 0n;
        const adds = parts.map(({ gap, length, packed }) => {
          const firstId = next + BigInt(gap);
          next = firstId + BigInt(packed ? length : 1);
          return { firstId, length, packed };
        });
        for (const { firstId, length, packed } of backwards ? adds.reverse() : adds) {
          const last = firstId + BigInt(packed ? length : 1) - 1n;
          if (packed) {
            const batch = batchOf(firstId, length);
            trades.addBatch(batch);
            for (let row = 0; row < length; row++) plain.set(batch.id(row), batch.trade(row));
          } else {
            trades.set(String(firstId), single);
            plain.set(String(firstId), single);
          }
          expect(trades.mayContain(firstId, last)).toBe(true);
        }
        expect(trades.size).toBe(plain.size);
        expect(new Map([...trades])).toEqual(plain);
        for (let id = 0n; id < next + 2n; id++) {
          const key = String(id);
          expect(trades.get(key)).toEqual(plain.get(key));
          expect(trades.has(key)).toBe(plain.has(key));
          // May be true for an unused id, never false for a used one.
          if (plain.has(key)) expect(trades.mayContain(id, id)).toBe(true);
        }
        expect(trades.mayContain(next, next + 9n)).toBe(false);
      }),
    );
  });

  it("record a refusal inside a batch, and nothing else of it", () => {
    const trades = new VenueTrades();
    const batch = batchOf(10n, 3);
    trades.addBatch(batch);
    trades.set("11", { ...single, refused: "TRADE_BUSTED" });
    expect(trades.get("11")).toEqual({ ...batch.trade(1), refused: "TRADE_BUSTED" });
    expect(trades.get("011")).toBeUndefined();
    trades.removeBatches([batch]);
    expect([trades.size, trades.has("11")]).toEqual([0, false]);
  });
});
