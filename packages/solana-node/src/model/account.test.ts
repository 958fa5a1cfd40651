import { expect, it } from "vitest";
import { type AccountRecord, sameAccount } from "./account.ts";

const account: AccountRecord = { lamports: 5n, owner: "a", data: new Uint8Array([1, 2]), executable: false };

it("compares lamports, owner, flag and bytes", () => {
  expect(sameAccount(account, { ...account, data: new Uint8Array([1, 2]) })).toBe(true);
  const others = [{ lamports: 6n }, { owner: "b" }, { executable: true }, { data: new Uint8Array([1, 3]) }];
  for (const other of others) expect(sameAccount(account, { ...account, ...other })).toBe(false);
});

it("treats an absent account as equal to an absent one only", () => {
  expect([sameAccount(null, null), sameAccount(account, null), sameAccount(null, account)]).toEqual([
    true,
    false,
    false,
  ]);
});
