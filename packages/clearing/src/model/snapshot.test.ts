import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Engine } from "../engine/engine.ts";
import { TestCcp } from "../testing/test-ccp.ts";
import { usd } from "../testing/traders.ts";
import { decodeSnapshot, encodeSnapshot } from "./snapshot.ts";
import type { State } from "./state.ts";
import { decodeState, encodeState } from "./state-codec.ts";
import { StateReader } from "./state-reader.ts";
import { StateWriter } from "./state-writer.ts";

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

  it("never fails otherwise than by that error when its bytes are forged with a right checksum", () => {
    const bytes = filled().engine.snapshot();
    const body = bytes.subarray(0, bytes.length - 32);
    fc.assert(
      fc.property(fc.integer({ min: 18, max: body.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const forged = Uint8Array.from(body, (byte, index) => (index === at ? byte ^ flip : byte));
        const check = createHash("sha256").update(forged).digest();
        try {
          decodeSnapshot(Buffer.concat([forged, check]));
        } catch (error) {
          expect(error).toMatchObject({ code: "INPUT_INVALID" });
        }
      }),
      { numRuns: 300 },
    );
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
