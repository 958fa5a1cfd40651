import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TestCcp } from "../testing/test-ccp.ts";
import { decodeState, encodeState } from "./state-codec.ts";

const leaf = fc.oneof(fc.string(), fc.bigInt(), fc.integer(), fc.boolean(), fc.constant(null));
const name = fc.stringMatching(/^[a-z]{1,6}$/).filter((key) => !["house", "position", "fence", "kind"].includes(key));
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    leaf,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(name, tie("value"), { maxKeys: 4, noNullPrototype: true }),
    fc
      .array(fc.tuple(fc.oneof(fc.string(), fc.integer(), fc.bigInt()), tie("value")), { maxLength: 4 })
      .map((rows) => new Map(rows)),
  ),
}));

describe("the state codec", () => {
  it("decodes to the value that was encoded", () => {
    fc.assert(
      fc.property(value, (given) => {
        expect(decodeState(encodeState(given))).toEqual(given);
      }),
    );
  });

  it("gives one text whatever the order of keys and map entries", () => {
    const forward = {
      a: 1n,
      b: new Map([
        ["x", 1],
        ["y", 2],
      ]),
    };
    const backward = {
      b: new Map([
        ["y", 2],
        ["x", 1],
      ]),
      a: 1n,
    };
    expect(encodeState(backward)).toBe(encodeState(forward));
  });

  it("stores renamed fields under their first names", () => {
    const text = encodeState({ houseId: 7, journalIndex: 2n, accountIds: [], trades: new Map(), replayGuard: null });
    expect(text).toBe('{"fence":null,"house":7,"numbered":[],"position":{"$n":"2"},"seenTrades":{"$m":[]}}');
    expect(encodeState({ kind: "system" })).toBe('{"house":true}');
    expect(decodeState('{"house":false}')).toEqual({ kind: "member" });
    expect(decodeState(text)).toEqual({
      houseId: 7,
      journalIndex: 2n,
      accountIds: [],
      trades: new Map(),
      replayGuard: null,
    });
  });

  it("decodes a whole state, and refuses types that a state does not contain", () => {
    const ccp = TestCcp.standard();
    ccp.open(0);
    const { state } = ccp.engine;
    expect(encodeState(decodeState(encodeState(state)))).toBe(encodeState(state));
    expect(() => encodeState({ a: undefined })).toThrow(TypeError);
    expect(() => encodeState(() => 1)).toThrow(TypeError);
  });
});
