import { expect, it } from "vitest";
import { base58Bytes, isAddress } from "./address.ts";

it("accepts the base58 form of exactly 32 bytes", () => {
  expect(isAddress("11111111111111111111111111111111")).toBe(true);
  expect(isAddress("TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA")).toBe(true);
  expect(isAddress("1111111111111111111111111111111")).toBe(false);
  expect(isAddress("111111111111111111111111111111111")).toBe(false);
  expect(isAddress("0OIl1111111111111111111111111111")).toBe(false);
});

it("decodes base58 and no other text", () => {
  expect(base58Bytes("2g")).toEqual(new Uint8Array([97]));
  expect(base58Bytes("0")).toBeNull();
});
