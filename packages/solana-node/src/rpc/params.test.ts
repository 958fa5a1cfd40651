import { expect, it } from "vitest";
import { addressParam, filtersParam, signatureParam, slotParam } from "./params.ts";

it("distinguishes addresses of 32 bytes from signatures of 64", () => {
  const [address, signature] = ["1".repeat(32), "1".repeat(64)];
  expect([addressParam.safeParse(address).success, addressParam.safeParse(signature).success]).toEqual([true, false]);
  expect([signatureParam.safeParse(signature).success, signatureParam.safeParse(address).success]).toEqual([
    true,
    false,
  ]);
  expect(signatureParam.safeParse(`0${"1".repeat(63)}`).success).toBe(false);
});

it("bounds slots and filters", () => {
  expect([-1, 1.5, 2 ** 60].map((slot) => slotParam.safeParse(slot).success)).toEqual([false, false, false]);
  const filter = { dataSize: 165 };
  expect(filtersParam.safeParse(Array(4).fill(filter)).success).toBe(true);
  expect(filtersParam.safeParse(Array(5).fill(filter)).success).toBe(false);
  expect(filtersParam.safeParse([{ dataSize: 165, other: 1 }]).success).toBe(false);
});
