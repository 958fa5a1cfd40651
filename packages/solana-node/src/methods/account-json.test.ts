import { expect, it } from "vitest";
import type { View } from "../chain/view.ts";
import type { AccountRecord } from "../model/account.ts";
import { accountFilter, accountJson } from "./account-json.ts";

const noOthers = { account: () => null } as unknown as View;
const account = (...bytes: number[]): AccountRecord => ({
  lamports: 7n,
  owner: "11111111111111111111111111111111",
  data: new Uint8Array(bytes),
  executable: false,
});

it("encodes data as requested, and a slice of it", () => {
  const of = (config: Parameters<typeof accountJson>[2]) =>
    (accountJson(account(1, 2, 3), noOthers, config) as { data: unknown }).data;
  expect(of({ encoding: "base64" })).toEqual(["AQID", "base64"]);
  expect(of({ encoding: "base58" })).toEqual(["Ldp", "base58"]);
  expect(of(null)).toBe("Ldp");
  expect(of({ encoding: "base64", dataSlice: { offset: 1, length: 9 } })).toEqual(["AgM=", "base64"]);
  expect(of({ encoding: "jsonParsed" })).toEqual(["AQID", "base64"]);
});

it("refuses base58 of more than 128 bytes", () => {
  const large = account(...Array<number>(129).fill(1));
  expect(() => accountJson(large, noOthers, { encoding: "base58" })).toThrow(/less than 128 bytes/);
  expect(accountJson(large, noOthers, { encoding: "base64" })).toMatchObject({ space: 129, lamports: 7n });
});

it("filters by size and by bytes at an offset, all filters together", () => {
  const matches = accountFilter([{ dataSize: 3 }, { memcmp: { offset: 1, bytes: "AgM=", encoding: "base64" } }]);
  expect([account(1, 2, 3), account(1, 2, 4), account(1, 2, 3, 4), account(2, 3)].map(matches)).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(() => accountFilter([{ memcmp: { offset: 0, bytes: "0OIl" } }])).toThrow(/cannot be decoded/);
});
