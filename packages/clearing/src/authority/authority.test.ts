import type { Hex } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { key } from "../testing/local.ts";
import { adminKey, bothMembers, bothTraders, everyAddress, linkedAddress, oracleKey, venueKey } from "./authority.ts";
import { addressBytes32, evmAddress, signDigest, signPersonal } from "./keys.ts";
import type { Signers } from "./signers.ts";
import { signingDigest } from "./signing.ts";

const [admin, oracle, venue, alice, bob, mallory] = [1, 2, 3, 4, 5, 6].map((index) => key(0xc0, index)) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
];
const idOf = (secret: Uint8Array): Hex => addressBytes32(evmAddress(secret));
const addressOf = (secret: Uint8Array) => ({ chain: 1, address: idOf(secret) });
const member = (secret: Uint8Array) => ({
  kind: "member" as const,
  trader: evmAddress(secret),
  recipients: new Map([[1, { address: idOf(secret), next: null }]]),
});
const signers: Signers = {
  houseId: 7,
  admin: evmAddress(admin),
  oracle: evmAddress(oracle),
  venues: new Map([
    [2, { authority: evmAddress(venue) }],
    [3, { authority: null }],
  ]),
  accounts: new Map([
    [idOf(alice), member(alice)],
    [idOf(bob), member(bob)],
  ]),
};

const code = (act: () => void): string => {
  try {
    act();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return "verified";
};
const signed = <C extends object>(command: C, secret: Uint8Array) => ({
  ...command,
  signature: signDigest(signingDigest(7, command), secret),
});
const personally = (command: object, secret: Uint8Array): Hex => signPersonal(signingDigest(7, command), secret);

describe("keys of the clearing house and of venues", () => {
  it.each([
    ["admin", adminKey, admin, { kind: "suspend" }],
    ["oracle", oracleKey, oracle, { kind: "prices" }],
    ["venue", venueKey, venue, { kind: "trades", venue: 2 }],
  ] as const)("of the %s sign alone", (_name, authority, secret, command) => {
    const verify = (given: object) => code(() => authority.verify(signers, given as never));
    expect(verify(signed(command, secret))).toBe("verified");
    expect(verify(signed(command, mallory))).toBe("SIGNER_UNKNOWN");
    expect(verify({ ...command, signature: `0x${"00".repeat(65)}` })).toBe("SIGNATURE_INVALID");
  });

  it("exist only for venues with an authority", () => {
    const verify = (number: number) =>
      code(() => venueKey.verify(signers, signed({ kind: "trades", venue: number }, venue)));
    expect([verify(2), verify(3), verify(4)]).toEqual(["verified", "SIGNER_UNKNOWN", "VENUE_UNKNOWN"]);
  });
});

describe("members", () => {
  const command = { kind: "withdraw", account: idOf(alice), signer: addressOf(alice) };
  const verify = (given: typeof command, secret: Uint8Array) =>
    code(() => linkedAddress.verify(signers, { ...given, signature: personally(given, secret) }));

  it("sign with a linked address", () => {
    expect(verify(command, alice)).toBe("verified");
    expect(verify(command, mallory)).toBe("SIGNATURE_INVALID");
    expect(verify({ ...command, signer: addressOf(mallory) }, mallory)).toBe("SIGNER_UNKNOWN");
    expect(verify({ ...command, account: idOf(mallory) }, alice)).toBe("ACCOUNT_UNKNOWN");
  });

  it("sign together, each in its place", () => {
    const port = { account: idOf(alice), signer: addressOf(alice), to: idOf(bob), toSigner: addressOf(bob) };
    const trade = { buyer: idOf(alice), seller: idOf(bob) };
    const both = (secrets: readonly Uint8Array[]) => [
      code(() =>
        bothMembers.verify(signers, { ...port, signatures: secrets.map((secret) => personally(port, secret)) }),
      ),
      code(() =>
        bothTraders.verify(signers, { ...trade, signatures: secrets.map((secret) => personally(trade, secret)) }),
      ),
    ];
    expect(both([alice, bob])).toEqual(["verified", "verified"]);
    expect(both([bob, alice])).toEqual(["SIGNATURE_INVALID", "SIGNER_UNKNOWN"]);
    expect(both([alice])).toEqual(["SIGNATURE_INVALID", "SIGNATURE_INVALID"]);
  });

  it("sign a new account with every address", () => {
    const open = { addresses: [addressOf(alice), addressOf(bob)] };
    const verifyOpen = (secrets: readonly Uint8Array[]) =>
      code(() =>
        everyAddress.verify(signers, { ...open, signatures: secrets.map((secret) => personally(open, secret)) }),
      );
    expect([verifyOpen([alice, bob]), verifyOpen([alice]), verifyOpen([alice, mallory])]).toEqual([
      "verified",
      "SIGNATURE_INVALID",
      "SIGNATURE_INVALID",
    ]);
  });
});
