import type { Hex } from "@isthmus/protocol";
import fc from "fast-check";
import { expect, it } from "vitest";
import { PackedRows } from "./packed-rows.ts";
import { noAccount, packedAccountsDigest, packTrades, rowsAccountsDigest, unpackTrades } from "./packed-trades.ts";

const number = fc.nat(0xffff_fffe);
const trade = fc.record({
  instrument: fc.integer({ min: 1, max: 0xffff }),
  buyer: number,
  seller: number,
  priceTicks: fc.bigInt(0n, 2n ** 63n - 1n),
  sizeLots: fc.bigInt(1n, 2n ** 63n - 1n),
  maker: fc.constantFrom("buyer" as const, "seller" as const),
});

it("unpacks the trades that were packed", () => {
  fc.assert(
    fc.property(fc.array(trade, { minLength: 1, maxLength: 20 }), (trades) => {
      expect(unpackTrades(packTrades(trades))).toEqual(trades);
    }),
  );
});

it("digests the account ids behind the numbers, and 32 zero bytes for no account", () => {
  const row = { instrument: 1, buyer: 0, seller: 1, priceTicks: 5n, sizeLots: 7n, maker: "buyer" } as const;
  const ids: readonly Hex[] = [`0x${"a1".repeat(32)}`];
  const digest = packedAccountsDigest([row], (at) => ids[at]);
  expect(digest).toBe(packedAccountsDigest([row], (at) => ids[at] ?? noAccount));
  expect(rowsAccountsDigest(PackedRows.read(packTrades([row])), ids)).toBe(digest);
  expect(packedAccountsDigest([{ buyer: 1, seller: 0 }], (at) => ids[at])).not.toBe(digest);
});
