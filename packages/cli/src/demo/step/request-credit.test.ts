import type { AccountView } from "@isthmus/clearing";
import { expect, it } from "vitest";
import { venue } from "../setup/markets.ts";
import { hasEnoughCredit } from "./request-credit.ts";

const creditOf = (limitQuanta: bigint, usedSeenQuanta: bigint, at: number = venue.onChain) =>
  ({ credits: [{ venue: at, limitQuanta, usedSeenQuanta }] }) as unknown as Pick<AccountView, "credits">;

it("covers two trades at the on-chain venue, or more is requested", () => {
  expect(hasEnoughCredit(creditOf(2_000_000_000n, 1_000_000_000n))).toBe(true);
  expect(hasEnoughCredit(creditOf(2_000_000_000n, 1_000_000_001n))).toBe(false);
  expect(hasEnoughCredit(creditOf(2_000_000_000n, 0n, venue.http))).toBe(false);
  expect(hasEnoughCredit({ credits: [] })).toBe(false);
});
