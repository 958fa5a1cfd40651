import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TradeBatch } from "../book/trade-batch.ts";
import { VenueTrades } from "../book/venue-trades.ts";
import { PackedRows } from "../model/packed-rows.ts";
import { packTrades } from "../model/packed-trades.ts";
import type { State } from "../model/state.ts";
import { decodeState, encodeState } from "../model/state-codec.ts";
import { StateReader } from "../model/state-reader.ts";
import { StateWriter } from "../model/state-writer.ts";
import { TestCcp } from "../testing/test-ccp.ts";
import { usd } from "../testing/traders.ts";
import { Engine } from "./engine.ts";
import { segmentEnd } from "./segment-form.ts";
import { decodeSnapshot, encodeSnapshot } from "./snapshot.ts";

function filled(): TestCcp {
  const ccp = TestCcp.standard();
  const [alice, bob] = [ccp.open(0), ccp.open(1)];
  for (const member of [alice, bob]) ccp.deposit(member.id, 1, usd(100_000));
  ccp.prices({ 1: 4_000_000n, 2: 200_000n });
  const trade = { instrument: 1, buyer: alice.id, seller: bob.id, priceTicks: 4_000_000n, sizeLots: 100n };
  ccp.trades([{ ...trade, id: "1", maker: "buyer" }]);
  ccp.withdraw(alice, 1, usd(500));
  ccp.closeCycle();
  ccp.trades([{ ...trade, id: "2", maker: "seller" }]);
  return ccp;
}

/** The same state with every map and record filled in the opposite order. */
function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T;
  if (value instanceof Map) return new Map([...value].reverse().map(([key, item]) => [key, reversed(item)])) as T;
  if (typeof value !== "object" || value === null) return value;
  const rows = Object.entries(value).reverse();
  return Object.fromEntries(rows.map(([key, item]) => [key, reversed(item)])) as T;
}

function checked(body: Uint8Array): Uint8Array {
  return Buffer.concat([body, createHash("sha256").update(body).digest()]);
}

/** An engine over a state with packed trades: nothing of it has to be novated to be kept. */
function packed(count: number): { readonly engine: Engine; readonly venue: number } {
  const venue = 2;
  const { state } = filled().engine;
  const trades = new VenueTrades();
  const row = { instrument: 1, buyer: 0, seller: 1, priceTicks: 5n, sizeLots: 7n, maker: "buyer" } as const;
  const rows = packTrades(Array.from({ length: 10_000 }, () => row));
  for (let first = 1; first <= count; first += 10_000) {
    const batch = new TradeBatch(PackedRows.read(rows), state.accountIds, {
      firstId: BigInt(first),
      batch: BigInt(first),
      cycle: state.cycle + 1n,
      timeSeconds: 5n,
      marks: new Map([[1, 4n]]),
    });
    if (first === 1) batch.refuse(776, "TRADE_BUSTED");
    trades.addBatch(batch);
  }
  state.trades.set(venue, trades);
  return { engine: Engine.over(state), venue };
}

const leaf = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.bigInt(),
  fc.bigInt({ min: -(2n ** 54n), max: 2n ** 54n }),
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constant(null),
  fc.stringMatching(/^0x[0-9a-fA-F]{40}$/),
  fc.stringMatching(/^0x[0-9a-f]{64}$/),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    leaf,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), tie("value"), { maxKeys: 4, noNullPrototype: true }),
    fc
      .array(fc.tuple(fc.oneof(fc.string(), fc.integer(), fc.bigInt()), tie("value")), { maxLength: 4 })
      .map((rows) => new Map(rows)),
  ),
}));

describe("the binary form of a state", () => {
  it("decodes to the value that was encoded, and is one form whatever the order of fields and entries", () => {
    fc.assert(
      fc.property(value, (given) => {
        const [writer, other] = [new StateWriter(), new StateWriter()];
        writer.value(given);
        other.value(reversed(given));
        const bytes = writer.bytes.subarray(0, writer.length);
        expect(other.bytes.subarray(0, other.length).equals(bytes)).toBe(true);
        const shapes = new Map([...writer.shapes].map(([code, { sorted }]) => [code, sorted]));
        const reader = new StateReader(bytes, 0, shapes);
        expect(reader.value()).toEqual(given);
        expect(reader.at).toBe(writer.length);
      }),
    );
  });

  it("refuses what a state does not contain", () => {
    const writer = new StateWriter();
    expect(() => writer.value({ a: undefined })).toThrow(TypeError);
    expect(() => writer.value(() => 1)).toThrow(TypeError);
  });
});

describe("a snapshot", () => {
  it("decodes to the whole state, and equal states give equal bytes", () => {
    const { state } = filled().engine;
    const bytes = encodeSnapshot(4, state);
    const decoded = decodeSnapshot(bytes);
    expect(encodeState(decoded)).toBe(encodeState(state));
    expect(Object.keys(decoded.accounts.values().next().value ?? {})).toEqual(
      Object.keys(state.accounts.values().next().value ?? {}),
    );
    expect(Buffer.from(encodeSnapshot(4, decoded)).equals(Buffer.from(bytes))).toBe(true);
    const text = decodeState(encodeState(state)) as State;
    expect(Buffer.from(encodeSnapshot(4, reversed(text))).equals(Buffer.from(encodeSnapshot(4, text)))).toBe(true);
  });

  it("gives a clear error for any damaged byte, any cut, and any state that another checksum covers", () => {
    const bytes = filled().engine.snapshot();
    const refused = (damaged: Uint8Array) => {
      expect(() => Engine.restore(damaged)).toThrow(
        expect.objectContaining({ code: expect.stringMatching(/^(INPUT_INVALID|VERSION_UNKNOWN)$/) }),
      );
    };
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        refused(Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ flip : byte)));
      }),
    );
    fc.assert(fc.property(fc.nat(bytes.length - 1), (length) => refused(bytes.slice(0, length))));
    refused(new Uint8Array(0));
  });

  it("never fails otherwise than by that error when its bytes are forged with right checksums", () => {
    const segments = [...filled().engine.snapshotSegments()];
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), (which, place, flip) => {
        const number = which % (segments.length - 1);
        const body = Buffer.from((segments[number] as Uint8Array).subarray(0, -32));
        const at = 18 + (place % (body.length - 18));
        body[at] = (body[at] as number) ^ flip;
        const forged = [...segments];
        forged[number] = checked(body);
        const end = Buffer.from((segments.at(-1) as Uint8Array).subarray(0, -32));
        const covers = createHash("sha256");
        for (const segment of segments.slice(0, -1)) covers.update(segment.subarray(-32));
        const before = end.indexOf(covers.digest());
        const checks = createHash("sha256");
        for (const segment of forged.slice(0, -1)) checks.update(segment.subarray(-32));
        checks.digest().copy(end, before);
        forged[forged.length - 1] = checked(end);
        try {
          decodeSnapshot(Buffer.concat(forged));
        } catch (error) {
          expect(error).toMatchObject({ code: "INPUT_INVALID" });
        }
      }),
      { numRuns: 300 },
    );
  });

  it("comes in segments that are read as they come, and refuses one that is missing, repeated or out of order", async () => {
    const { engine } = filled();
    const segments = [...engine.snapshotSegments()];
    expect(Buffer.concat(segments).equals(Buffer.from(engine.snapshot()))).toBe(true);
    expect(segmentEnd(engine.snapshot(), 0)).toBe(segments[0]?.length);
    expect((await Engine.restoreFrom(segments)).digest()).toBe(engine.digest());
    for (let at = 0; at < segments.length; at++) {
      const [one] = segments.slice(at, at + 1) as [Uint8Array];
      const rest = segments.filter((_, index) => index !== at);
      const orders = [rest, [...segments, one], [...segments.slice(0, at), one, ...segments.slice(at)], [...rest, one]];
      for (const order of orders) {
        if (Buffer.concat(order).equals(Buffer.concat(segments))) continue;
        await expect(Engine.restoreFrom(order)).rejects.toMatchObject({ code: "INPUT_INVALID" });
      }
    }
  });

  it("keeps packed trades as the rows they came in, whatever became of them, in segments of a bounded size", () => {
    const { engine, venue } = packed(400_000);
    const segments = [...engine.snapshotSegments()];
    expect(segments.length).toBeGreaterThan(3);
    expect(Math.max(...segments.map(({ length }) => length))).toBeLessThan(5 * 1_048_576);
    // 27 bytes a trade, and what the state and a batch take besides: no more, however many trades there are.
    expect(segments.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(28 * 400_000 + 100_000);
    const copy = Engine.restore(Buffer.concat(segments));
    expect(copy.state.trades.get(venue)?.size).toBe(400_000);
    expect(Buffer.from(copy.snapshot()).equals(Buffer.concat(segments))).toBe(true);
    const trades = [engine, copy].map(({ state }) => state.trades.get(venue));
    for (const id of ["1", "777", "10001", "400000"]) expect(trades[1]?.get(id)).toEqual(trades[0]?.get(id));
    expect(trades[1]?.get("777")?.refused).toBe("TRADE_BUSTED");
  });

  it("restores to the same digest, and a snapshot of version 3 still loads", () => {
    const { engine } = filled();
    expect(Engine.restore(engine.snapshot()).digest()).toBe(engine.digest());
    const text = new TextEncoder().encode(encodeState({ version: 3, state: engine.state }));
    const migrated = Engine.restore(text);
    expect(migrated.accounts().map((id) => migrated.account(id).balances)).toEqual(
      engine.accounts().map((id) => engine.account(id).balances),
    );
    expect(Engine.restore(migrated.snapshot()).digest()).toBe(migrated.digest());
    const unknown = new TextEncoder().encode(encodeState({ version: 2, state: engine.state }));
    expect(() => Engine.restore(unknown)).toThrow(expect.objectContaining({ code: "VERSION_UNKNOWN" }));
  });
});
