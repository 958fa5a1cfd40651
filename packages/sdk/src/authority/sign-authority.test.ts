import { type CommandOf, Engine, evmAddress, type Unsigned, verifyAuthority } from "@isthmus/clearing";
import { expect, it } from "vitest";
import { signAuthority } from "./sign-authority.ts";

const key = (fill: number): Uint8Array => new Uint8Array(32).fill(fill);
const houseId = 7;
const engine = Engine.create({
  houseId,
  hubChain: 1,
  hub: `0x${"09".repeat(32)}`,
  admin: evmAddress(key(3)),
  oracle: evmAddress(key(4)),
});
const registration = { kind: "register-vault", chain: 2, vault: `0x${"11".repeat(32)}`, nonce: 1n } as const;
const prices: Unsigned<CommandOf<"prices">> = {
  kind: "prices",
  timeSeconds: 10n,
  sequence: 1n,
  prices: [],
  assetPrices: [],
  funding: [],
};
const refusal = expect.objectContaining({ code: expect.stringMatching(/^SIGN/) });

it("signs with the admin key for the admin's commands, and with the oracle key for prices", () => {
  expect(() => verifyAuthority(engine, signAuthority(houseId, registration, key(3)))).not.toThrow();
  expect(() => verifyAuthority(engine, signAuthority(houseId, prices, key(4)))).not.toThrow();
  expect(() => verifyAuthority(engine, signAuthority(houseId, prices, key(3)))).toThrow(refusal);
});

it("signs every field and the house id", () => {
  const signed = signAuthority(houseId, registration, key(3));
  expect(() => verifyAuthority(engine, { ...signed, chain: 3 })).toThrow(refusal);
  expect(() => verifyAuthority(engine, signAuthority(houseId + 1, registration, key(3)))).toThrow(refusal);
});
