import fc from "fast-check";
import { expect, it } from "vitest";
import { errorCodeOf } from "../testing/error-code.ts";
import type { LinearAccount } from "./account.ts";
import { packLinearBook, unpackLinearAccount } from "./book.ts";

const safe = BigInt(Number.MAX_SAFE_INTEGER);
const anyQuanta = fc.oneof(fc.bigInt(-safe, safe), fc.bigInt(-(2n ** 70n), 2n ** 70n));
const anyAccount: fc.Arbitrary<LinearAccount> = fc.record({
  initialBalanceQuanta: anyQuanta,
  maintenanceBalanceQuanta: anyQuanta,
  positions: fc.array(fc.record({ instrument: fc.integer({ min: 0, max: 3 }), sizeLots: anyQuanta }), { maxLength: 4 }),
});

it("returns every account as it was packed", () => {
  fc.assert(
    fc.property(fc.array(anyAccount, { maxLength: 10 }), (accounts) => {
      const book = packLinearBook(accounts, 4);
      expect(book.count).toBe(accounts.length);
      expect(accounts.map((_, index) => unpackLinearAccount(book, index))).toEqual(accounts);
    }),
  );
});

it("keeps accounts with a figure beyond 2^53 - 1 out of the columns", () => {
  const account = (balanceQuanta: bigint, sizeLots: bigint): LinearAccount => ({
    initialBalanceQuanta: balanceQuanta,
    maintenanceBalanceQuanta: 0n,
    positions: [{ instrument: 0, sizeLots }],
  });
  const book = packLinearBook([account(safe, -safe), account(safe + 1n, 0n), account(0n, -safe - 1n)], 1);
  expect([...book.wide.keys()]).toEqual([1, 2]);
  expect([...book.positionStart]).toEqual([0, 1, 1, 1]);
});

it("refuses a position in an unlisted instrument", () => {
  for (const instrument of [1, -1, 0.5]) {
    const account = {
      initialBalanceQuanta: 0n,
      maintenanceBalanceQuanta: 0n,
      positions: [{ instrument, sizeLots: 1n }],
    };
    expect(errorCodeOf(() => packLinearBook([account], 1))).toBe("INSTRUMENT_UNKNOWN");
  }
});
