import type { Command } from "@isthmus/clearing";
import { describe, expect, it } from "vitest";
import { byAdmin, byVenue, opening } from "../testing/test-setup.ts";
import { engineCost, hasSlowSignature, isReserved, signatureCount, signerOf } from "./command-cost.ts";

const commands = (given: readonly object[]): Command[] => given as Command[];
const [open, admin, batch, packed, prices, signed] = commands([
  opening("ann"),
  byAdmin({ kind: "register-vault", chain: 2, vault: opening("ann").account, nonce: 9n }),
  byVenue({ kind: "trades", venue: 2, batch: 1n, trades: Array.from({ length: 10_000 }, () => ({})) }),
  byVenue({ kind: "packed-trades", venue: 3, batch: 1n, rows: "A".repeat(360_000) }),
  byAdmin({ kind: "prices", prices: [{}, {}] }),
  { kind: "signed-trade", buyer: "0xb1", seller: "0x5e", signatures: ["0x", "0x"] },
]) as [Command, Command, Command, Command, Command, Command];

describe("the cost of a command", () => {
  it("grows with its rows", () => {
    expect([open, batch, packed, prices].map(engineCost)).toEqual([50, 100_050, 20_050, 70]);
    expect([open, batch, signed].map(signatureCount)).toEqual([1, 1, 2]);
    expect(signatureCount({ kind: "chain-time" } as Command)).toBe(0);
  });

  it("is whose it names itself, and only marks and the admin's pass others", () => {
    expect([open, batch, packed, signed].map(signerOf)).toEqual([opening("ann").account, "venue 2", "venue 3", "0xb1"]);
    expect([open, admin, batch, packed, prices, signed].map(isReserved)).toEqual([
      false,
      true,
      false,
      false,
      true,
      false,
    ]);
  });

  it("counts ed25519 signatures as slow", () => {
    expect(hasSlowSignature(open)).toBe(false);
    expect(hasSlowSignature({ ...open, signatures: [`0x${"00".repeat(64)}`] } as Command)).toBe(true);
    expect(hasSlowSignature({ ...admin, signature: `0x${"00".repeat(64)}` } as Command)).toBe(true);
  });
});
