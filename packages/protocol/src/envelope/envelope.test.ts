import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toHex } from "../bytes/bytes.ts";
import { isIsthmusError } from "../error/isthmus-error.ts";
import { decodeEnvelope, type Envelope, encodeEnvelope, envelopeHeaderBytes, messageId } from "./envelope.ts";
import { decodeCreditUpdate, decodeSettlementRoot, encodeCreditUpdate, encodeSettlementRoot } from "./payload.ts";

const u = (bits: bigint) => fc.bigInt({ min: 0n, max: (1n << bits) - 1n });
const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(toHex);
const envelopes: fc.Arbitrary<Envelope> = fc.record({
  kind: fc.constantFrom(1, 2, 3, 4, 5, 6, 7),
  houseId: fc.nat({ max: 0xffff_ffff }),
  source: fc.nat({ max: 0xffff }),
  destination: fc.nat({ max: 0xffff }),
  lane: fc.constantFrom(0, 1, 2, 3),
  session: fc.nat({ max: 0xffff_ffff }),
  sequence: u(64n),
  cycle: u(64n),
  deadlineSeconds: u(64n),
  payload: fc.uint8Array({ maxLength: 512 - envelopeHeaderBytes }),
}) as fc.Arbitrary<Envelope>;

const codeOf = (action: () => unknown): string => {
  try {
    action();
    return "accepted";
  } catch (error) {
    return isIsthmusError(error) ? error.code : String(error);
  }
};

describe("envelope", () => {
  it("comes back from its bytes, header of 39 bytes", () => {
    fc.assert(
      fc.property(envelopes, (envelope) => {
        const bytes = encodeEnvelope(envelope);
        expect(bytes.length).toBe(envelopeHeaderBytes + envelope.payload.length);
        expect(decodeEnvelope(bytes)).toEqual(envelope);
      }),
    );
  });

  it("changes its id with every single bit", () => {
    fc.assert(
      fc.property(envelopes, fc.nat(), (envelope, where) => {
        const bytes = encodeEnvelope(envelope);
        const changed = bytes.slice();
        const bit = where % (8 * bytes.length);
        changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7));
        expect(toHex(messageId(changed))).not.toBe(toHex(messageId(bytes)));
      }),
    );
  });

  it("refuses what it does not know, and never throws anything else", () => {
    const good = encodeEnvelope(fc.sample(envelopes, { numRuns: 1, seed: 1 })[0] as Envelope);
    const at = (index: number, value: number) => Uint8Array.from(good, (byte, i) => (i === index ? value : byte));
    expect(codeOf(() => decodeEnvelope(at(0, 2)))).toBe("VERSION_UNKNOWN");
    expect(codeOf(() => decodeEnvelope(at(1, 0)))).toBe("KIND_UNKNOWN");
    expect(codeOf(() => decodeEnvelope(at(10, 4)))).toBe("ENVELOPE_MALFORMED");
    expect(codeOf(() => decodeEnvelope(good.slice(0, envelopeHeaderBytes - 1)))).toBe("ENVELOPE_MALFORMED");
    expect(codeOf(() => decodeEnvelope(new Uint8Array(513)))).toBe("ENVELOPE_TOO_LARGE");
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        expect(["accepted", "VERSION_UNKNOWN", "KIND_UNKNOWN", "ENVELOPE_MALFORMED", "ENVELOPE_TOO_LARGE"]).toContain(
          codeOf(() => decodeEnvelope(bytes)),
        );
      }),
    );
  });

  it("refuses numbers that do not fit their field", () => {
    const good = fc.sample(envelopes, { numRuns: 1, seed: 2 })[0] as Envelope;
    expect(codeOf(() => encodeEnvelope({ ...good, sequence: 1n << 64n }))).toBe("AMOUNT_OUT_OF_RANGE");
    expect(codeOf(() => encodeEnvelope({ ...good, cycle: -1n }))).toBe("AMOUNT_OUT_OF_RANGE");
    expect(codeOf(() => encodeEnvelope({ ...good, payload: new Uint8Array(474) }))).toBe("ENVELOPE_TOO_LARGE");
  });
});

describe("payloads", () => {
  it("come back from their bytes", () => {
    fc.assert(
      fc.property(fc.tuple(bytes32, bytes32, bytes32, bytes32, bytes32), u(64n), ([a, b, c, d, vault], index) => {
        const root = { vault, root: a, depositAccumulator: b, depositIndex: index, cycleDigest: c, totalsRoot: d };
        expect(decodeSettlementRoot(encodeSettlementRoot(root))).toEqual(root);
        const credit = { venue: a, creditRoot: b, bandRoot: c, expirySeconds: index, cycleDigest: d };
        expect(decodeCreditUpdate(encodeCreditUpdate(credit))).toEqual(credit);
      }),
    );
  });

  it("of another length are refused", () => {
    expect(codeOf(() => decodeSettlementRoot(new Uint8Array(167)))).toBe("PAYLOAD_MALFORMED");
    expect(codeOf(() => decodeCreditUpdate(new Uint8Array(137)))).toBe("PAYLOAD_MALFORMED");
  });
});
