import { toHex } from "@isthmus/protocol";
import { expect, it } from "vitest";
import { solanaKeypair } from "./solana-keypair.ts";

const seed = new Uint8Array(32).fill(7);

it("refuses 64 bytes whose halves do not belong together", () => {
  expect(() => solanaKeypair(toHex(new Uint8Array(64).fill(7)))).toThrow();
});

it("gives one key pair for a seed and for its secret key", () => {
  const bySeed = solanaKeypair(toHex(seed));
  expect(solanaKeypair(toHex(bySeed.secretKey)).publicKey.equals(bySeed.publicKey)).toBe(true);
});
