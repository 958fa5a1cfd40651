import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concatBytes, fromHex, type Hex, toHex } from "../bytes/bytes.ts";
import { domain, keccak256 } from "../bytes/hash.ts";
import {
  bandLeafHash,
  creditLeafHash,
  creditLeafHashes,
  entitlementLeafHash,
  entitlementLeafHashes,
  totalsLeafHash,
} from "./leaves.ts";

const bytes32 = (byte: number): Hex => `0x${byte.toString(16).padStart(2, "0").repeat(32)}`;
const scope = { houseId: 7, chain: 2, contract: bytes32(0x11) };
const uint = (value: number, sizeBytes: number) => [...new Uint8Array(sizeBytes - 1), value];
const prefix = (purpose: "leaf" | "totals" | "credit" | "band") => [
  ...domain(purpose),
  ...uint(7, 4),
  ...uint(2, 2),
  ...fromHex(bytes32(0x11)),
];
const twice = (preimage: readonly number[]) => toHex(keccak256(keccak256(Uint8Array.from(preimage))));

describe("leaf hashes", () => {
  it("an entitlement leaf has account, asset, recipient, entitlement and exit", () => {
    const leaf = {
      account: bytes32(0x21),
      asset: 3,
      recipient: bytes32(0x22),
      entitledQuanta: 4n,
      exitQuanta: 5n,
    };
    const fields = [
      ...fromHex(leaf.account),
      ...uint(3, 2),
      ...fromHex(leaf.recipient),
      ...uint(4, 16),
      ...uint(5, 16),
    ];
    expect(toHex(entitlementLeafHash(scope, leaf))).toBe(twice([...prefix("leaf"), ...fields]));
  });

  it("a totals leaf has asset, entitlement, exit and consumed deposits", () => {
    const leaf = { asset: 3, entitledQuanta: 4n, exitQuanta: 5n, consumedQuanta: 6n };
    const fields = [...uint(3, 2), ...uint(4, 16), ...uint(5, 16), ...uint(6, 16)];
    expect(toHex(totalsLeafHash(scope, leaf))).toBe(twice([...prefix("totals"), ...fields]));
  });

  it("a credit leaf has account, trader, limit, expiry and flags", () => {
    const leaf = { account: bytes32(0x21), trader: bytes32(0x23), limitQuanta: 4n, expirySeconds: 5n, flags: 1 };
    const fields = [...fromHex(leaf.account), ...fromHex(leaf.trader), ...uint(4, 16), ...uint(5, 8), 1];
    expect(toHex(creditLeafHash(scope, leaf))).toBe(twice([...prefix("credit"), ...fields]));
  });

  it("a band leaf has instrument, band, margin per lot and tick value", () => {
    const leaf = { instrument: 3, lowTicks: 4n, highTicks: 5n, marginPerLotQuanta: 6n, quantaPerTickLot: 7n };
    const fields = [...uint(3, 2), ...uint(4, 8), ...uint(5, 8), ...uint(6, 16), ...uint(7, 16)];
    expect(toHex(bandLeafHash(scope, leaf))).toBe(twice([...prefix("band"), ...fields]));
  });

  it("refuses values that do not fit their field", () => {
    const leaf = { asset: 65_536, entitledQuanta: 0n, exitQuanta: 0n, consumedQuanta: 0n };
    expect(() => totalsLeafHash(scope, leaf)).toThrow(expect.objectContaining({ code: "AMOUNT_OUT_OF_RANGE" }));
  });
});

describe("leaf hashes of many leaves", () => {
  const word = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(toHex);
  const amount = fc.bigInt({ min: 0n, max: (1n << 128n) - 1n });

  it("are those of the single leaves, more leaves than are hashed at a time included", () => {
    const leaf = fc.record({
      account: word,
      asset: fc.nat(65_535),
      recipient: word,
      entitledQuanta: amount,
      exitQuanta: amount,
    });
    fc.assert(
      fc.property(fc.array(leaf, { maxLength: 9 }), fc.integer({ min: 1, max: 300 }), (some, times) => {
        const leaves = Array.from({ length: times }, () => some).flat();
        const single = concatBytes(...leaves.map((row) => entitlementLeafHash(scope, row)));
        expect(toHex(entitlementLeafHashes(scope, leaves))).toBe(toHex(single));
      }),
      { numRuns: 20 },
    );
    const credit = fc.record({
      account: word,
      trader: word,
      limitQuanta: amount,
      expirySeconds: fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }),
      flags: fc.nat(255),
    });
    fc.assert(
      fc.property(fc.array(credit, { maxLength: 300 }), (leaves) => {
        const single = concatBytes(...leaves.map((row) => creditLeafHash(scope, row)));
        expect(toHex(creditLeafHashes(scope, leaves))).toBe(toHex(single));
      }),
      { numRuns: 10 },
    );
  });

  it("refuse values that do not fit their field", () => {
    const leaf = { account: bytes32(1), asset: 1, recipient: bytes32(2), entitledQuanta: 0n, exitQuanta: 0n };
    const refused = (code: string) => expect.objectContaining({ code });
    const hash = (part: Partial<typeof leaf>) => () => entitlementLeafHashes(scope, [{ ...leaf, ...part }]);
    expect(hash({ exitQuanta: -1n })).toThrow(refused("AMOUNT_OUT_OF_RANGE"));
    expect(hash({ entitledQuanta: 1n << 128n })).toThrow(refused("AMOUNT_OUT_OF_RANGE"));
    expect(hash({ asset: 65_536 })).toThrow(refused("AMOUNT_OUT_OF_RANGE"));
    expect(hash({ account: "0x12" })).toThrow(refused("INPUT_INVALID"));
    expect(hash({ recipient: `0x${"g".repeat(64)}` })).toThrow(refused("INPUT_INVALID"));
  });
});
