import type { Hex } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { genesisState } from "../model/genesis.ts";
import { newAccount } from "../model/new-account.ts";
import { PackedRows } from "../model/packed-rows.ts";
import { packTrades } from "../model/packed-trades.ts";
import type { ReplayGuard, State, TradeRecord } from "../model/state.ts";
import { testGenesis } from "../testing/local.ts";
import { TradeBatch } from "./trade-batch.ts";
import { TradeIndex } from "./trade-index.ts";
import { VenueTrades } from "./venue-trades.ts";

const ids: readonly Hex[] = [`0x${"a1".repeat(32)}`, `0x${"b2".repeat(32)}`];

function record(cycle: bigint, replayGuard: ReplayGuard): TradeRecord {
  const [buyer, seller] = ids as [Hex, Hex];
  return {
    instrument: 1,
    buyer,
    seller,
    priceTicks: 5n,
    sizeLots: 7n,
    maker: "buyer",
    refused: null,
    cycle,
    timeSeconds: 5n,
    markTicks: 4n,
    replayGuard,
  };
}

function indexed(): { state: State; index: TradeIndex } {
  const state = genesisState(testGenesis);
  state.trades.set(2, new VenueTrades());
  return { state, index: new TradeIndex(state) };
}

/** The same with the accounts that trades name: a digest has them by number. */
function withAccounts(): ReturnType<typeof indexed> {
  const made = indexed();
  ids.forEach((id, number) => {
    made.state.accounts.set(id, newAccount({ id, number, kind: "member", owner: { chain: 1, address: id } }));
  });
  return made;
}

describe("the trade-id index", () => {
  it("has a digest independent of the order of trades and of whether they came packed", () => {
    const [one, other, packed] = [withAccounts(), withAccounts(), withAccounts()];
    const trades = ["10", "11"].map((id) => [id, record(1n, { batch: 3n })] as const);
    for (const [id, trade] of trades) one.index.add(2, id, trade);
    for (const [id, trade] of [...trades].reverse()) other.index.add(2, id, trade);
    const row = { instrument: 1, buyer: 0, seller: 1, priceTicks: 5n, sizeLots: 7n, maker: "buyer" } as const;
    const rows = PackedRows.read(packTrades([row, row]));
    packed.index.addBatch(
      2,
      new TradeBatch(rows, ids, { firstId: 10n, batch: 3n, cycle: 1n, timeSeconds: 5n, marks: new Map([[1, 4n]]) }),
    );
    expect(other.index.digest()).toBe(one.index.digest());
    expect(packed.index.digest()).toBe(one.index.digest());
    expect(indexed().index.digest()).not.toBe(one.index.digest());
    expect([packed.index.mayContain(2, 11n, 20n), packed.index.mayContain(2, 12n, 20n)]).toEqual([true, false]);
  });

  it("has the same digest of packed trades as of the same trades one by one, whatever their ids and amounts", () => {
    const largest = 2n ** 63n - 1n;
    const priced = [5n, 2n ** 53n - 1n, 2n ** 53n, 2n ** 53n + 1n, largest];
    const packedRows = priced.map((priceTicks, at) => ({
      instrument: 1 + (at % 2),
      // The last one names an account that does not exist.
      buyer: at === 4 ? 9 : 0,
      seller: 1,
      priceTicks,
      sizeLots: priced[4 - at] as bigint,
      maker: at % 2 === 0 ? ("buyer" as const) : ("seller" as const),
    }));
    // One batch whose ids are of one length, one that grows longer in the middle, and several beside single trades.
    for (const firstIds of [[10n], [8n], [10n, 20n], [96n, 20n], [100n, 7n]]) {
      const [packed, single] = [withAccounts(), withAccounts()];
      for (const firstId of firstIds) {
        const given = { firstId, batch: 3n, cycle: 1n, timeSeconds: 5n, marks: new Map([[1, 4n]]) };
        const batch = new TradeBatch(PackedRows.read(packTrades(packedRows)), ids, given);
        batch.refuse(1, "TRADE_BUSTED");
        packed.index.addBatch(2, batch);
        for (let row = 0; row < batch.length; row++) single.index.add(2, batch.id(row), batch.trade(row));
      }
      expect(packed.index.digest()).toBe(single.index.digest());
    }
  });

  it("lists the novated trades of the open cycle", () => {
    const { state, index } = indexed();
    state.cycle = 4n;
    index.add(2, "a", record(4n, null));
    index.add(2, "b", record(5n, null));
    index.add(2, "c", { ...record(5n, null), refused: "SELF_TRADE" });
    expect([...index.novated()]).toEqual([record(5n, null)]);
    index.replace(2, "b", { ...record(5n, null), refused: "TRADE_BUSTED" });
    expect([...index.novated()]).toEqual([]);
  });

  it("finds the novated trades of some accounts, whether they came packed or not", () => {
    const third: Hex = `0x${"c3".repeat(32)}`;
    const { state, index } = indexed();
    const [first, second] = ids as [Hex, Hex];
    [first, second, third].forEach((id, number) => {
      state.accounts.set(id, newAccount({ id, number, kind: "member", owner: { chain: 1, address: id } }));
    });
    const row = { instrument: 1, priceTicks: 5n, sizeLots: 7n, maker: "buyer" } as const;
    const rows = [
      { ...row, buyer: 0, seller: 1 },
      { ...row, buyer: 1, seller: 2 },
      { ...row, buyer: 2, seller: 1 },
    ];
    const given = { firstId: 10n, batch: 3n, cycle: 1n, timeSeconds: 5n, marks: new Map([[1, 4n]]) };
    const batch = new TradeBatch(PackedRows.read(packTrades(rows)), [first, second, third], given);
    index.addBatch(2, batch);
    batch.refuse(2, "TRADE_BUSTED");
    index.add(2, "a", { ...record(1n, null), buyer: third });
    index.add(2, "b", record(1n, null));
    const found = [...index.novatedOf(new Set([third]))];
    const parties = found.map(({ buyer, seller }) => [buyer, seller]);
    expect(parties).toHaveLength(2);
    expect(parties).toEqual(
      expect.arrayContaining([
        [third, second],
        [second, third],
      ]),
    );
    expect(found.map(({ markTicks }) => markTicks)).toEqual([4n, 4n]);
    // Each once, also where both parties are asked for; what comes later is found behind it.
    expect([...index.novatedOf(new Set([third, second]))]).toHaveLength(4);
    index.add(2, "c", { ...record(1n, null), seller: third });
    expect([...index.novatedOf(new Set([third]))]).toHaveLength(3);
    state.cycle = 1n;
    expect([...index.novatedOf(new Set([third]))]).toEqual([]);
  });

  it("forgets old cycles with their replay guards, but no signed trade before its expiry", () => {
    const { state, index } = indexed();
    state.timeSeconds = 100n;
    index.add(2, "a", record(1n, { batch: 3n }));
    index.add(2, "signed b", record(1n, { expirySeconds: 101n }));
    index.add(2, "signed c", record(1n, { expirySeconds: 100n }));
    index.add(2, "d", record(2n, { batch: 4n }));
    const guards: ReplayGuard[] = [];
    index.forget(1n, (_venue, guard) => guards.push(guard));
    expect(guards).toEqual([{ batch: 3n }, { expirySeconds: 100n }]);
    expect([...(state.trades.get(2)?.keys() ?? [])]).toEqual(["signed b", "d"]);
    state.timeSeconds = 101n;
    index.forget(1n, (_venue, guard) => guards.push(guard));
    expect(guards.at(-1)).toEqual({ expirySeconds: 101n });
  });

  it("finds the newest cycle to be forgotten so that no more trades stay than so many, packed or not", () => {
    const { index } = indexed();
    index.add(2, "a", record(1n, { batch: 1n }));
    const row = { instrument: 1, buyer: 0, seller: 1, priceTicks: 5n, sizeLots: 7n, maker: "buyer" } as const;
    const rows = PackedRows.read(packTrades([row, row, row]));
    const given = { firstId: 10n, batch: 3n, cycle: 2n, timeSeconds: 5n, marks: new Map([[1, 4n]]) };
    index.addBatch(2, new TradeBatch(rows, ids, given));
    index.add(2, "b", record(2n, { batch: 4n }));
    index.add(2, "c", record(3n, { batch: 5n }));
    const newest = [0, 1, 4, 5, 6, 100].map((most) => index.newestBeyond(most));
    expect(newest).toEqual([3n, 2n, 2n, 1n, 0n, 0n]);
    expect(indexed().index.newestBeyond(0)).toBe(0n);
  });

  it("is rebuilt from a restored state with the same digest", () => {
    const { state, index } = indexed();
    index.add(2, "a", record(1n, { batch: 3n }));
    index.add(2, "b", record(1n, { expirySeconds: 9n }));
    const plain = { ...state, trades: new Map([[2, new Map([...(state.trades.get(2) ?? [])])]]) };
    expect(new TradeIndex(plain).digest()).toBe(index.digest());
  });
});
