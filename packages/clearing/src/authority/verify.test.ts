import { type Hex, isIsthmusError } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { signingDigest } from "../command/codec.ts";
import { type Command, commandSchema } from "../command/command.ts";
import { LocalHouse } from "../testing/house.ts";
import { signDigest, signPersonal } from "./keys.ts";
import { verifyAuthority } from "./verify.ts";

function refusal(house: LocalHouse, command: Command): string {
  try {
    verifyAuthority(house.engine, command);
  } catch (error) {
    if (isIsthmusError(error)) return error.code;
    throw error;
  }
  return "verified";
}

/** A house in which every signed kind was given once. */
function signedHouse() {
  const house = LocalHouse.standard({ signed: true });
  const [alice, bob] = [house.open(0), house.open(1)];
  house.deposit(alice.id, 1, 10n ** 12n);
  house.deposit(bob.id, 1, 10n ** 12n);
  house.prices({ 1: 4_000_000n });
  house.trades([
    { id: "1", instrument: 1, buyer: alice.id, seller: bob.id, priceTicks: 4_000_000n, sizeLots: 5n, maker: "buyer" },
  ]);
  house.withdraw(alice, 1, 7n);
  house.requestCredit(alice, 7n, house.timeSeconds + 100n);
  return { house, alice, bob };
}

describe("a trade of two traders", () => {
  it("needs both keys, each for its side, and is refused once it has expired", () => {
    const { house, alice, bob } = signedHouse();
    const row = { id: "s", instrument: 1, priceTicks: 4_000_000n, sizeLots: 5n, maker: "buyer" } as const;
    const command = house.signedTrade(alice, bob, row, house.timeSeconds + 50n) as Command & { kind: "signed-trade" };
    expect(refusal(house, command)).toBe("verified");
    const [first, second] = command.signatures as [Hex, Hex];
    expect(refusal(house, { ...command, signatures: [second, first] })).toBe("SIGNER_UNKNOWN");
    expect(refusal(house, { ...command, signatures: [first, first] })).toBe("SIGNER_UNKNOWN");
    expect(refusal(house, { ...command, sizeLots: 6n })).toBe("SIGNER_UNKNOWN");
    const applied = house.apply(command);
    expect(applied.ok && applied.effects.at(-1)).toMatchObject({ kind: "trade-novated", id: "s" });
    house.closeCycle();
    const late = house.apply({ ...command, id: "s2" });
    expect(late.ok ? "" : late.error.code).toBe("ORDER_EXPIRED");
  });

  it("cannot come back when its id has been forgotten", () => {
    const house = LocalHouse.standard({ genesis: { parameters: { tradeRetentionCycles: 1 } } });
    const [alice, bob] = [house.open(0), house.open(1)];
    house.deposit(alice.id, 1, 10n ** 12n);
    house.deposit(bob.id, 1, 10n ** 12n);
    house.prices({ 1: 4_000_000n });
    const row = { id: "s", instrument: 1, priceTicks: 4_000_000n, sizeLots: 5n, maker: "buyer" } as const;
    const command = house.signedTrade(alice, bob, row, house.timeSeconds + 100n);
    const batch = { ...row, id: "b", buyer: alice.id, seller: bob.id };
    house.must(command);
    house.trades([batch], 3n);
    for (let cycle = 0; cycle < 3; cycle++) house.closeCycle();
    expect(house.engine.state.seenTrades.get(2)?.size).toBe(0);
    const again = house.apply(command);
    expect(again.ok ? "" : again.error.code).toBe("ORDER_EXPIRED");
    const replayed = house.trades([batch], 3n);
    expect(replayed.ok ? "" : replayed.error.code).toBe("NONCE_USED");
    expect(house.trades([batch], 4n).ok).toBe(true);
  });
});

describe("authority", () => {
  it("accepts each command from its signer and from nobody else", () => {
    const { house, bob } = signedHouse();
    const byKind = new Map(house.journal.map((command) => [command.kind, command]));
    const fromBob = (
      house.journal.filter((command) => command.kind === "open-account")[1] as Command & { kind: "open-account" }
    ).signatures;
    let checked = 0;
    for (const command of byKind.values()) {
      expect(refusal(house, command)).toBe("verified");
      if ("signature" in command) {
        checked += 1;
        const other = { ...command, signature: `0x${"01".repeat(64)}1b` } as Command;
        expect(["SIGNATURE_INVALID", "SIGNER_UNKNOWN"]).toContain(refusal(house, other));
        const short = { ...command, signature: `0x${"01".repeat(64)}` } as Command;
        expect(refusal(house, short)).toBe("SIGNATURE_INVALID");
        const nonced = "nonce" in command ? { ...command, nonce: command.nonce + 1n } : null;
        if (nonced !== null)
          expect(["SIGNATURE_INVALID", "SIGNER_UNKNOWN"]).toContain(refusal(house, nonced as Command));
      }
      if (command.kind === "open-account") {
        checked += 1;
        expect(refusal(house, { ...command, trader: `0x${"77".repeat(20)}` })).toBe("SIGNATURE_INVALID");
        if (command.account !== bob.id)
          expect(refusal(house, { ...command, signatures: fromBob })).toBe("SIGNATURE_INVALID");
        expect(refusal(house, { ...command, signatures: command.signatures.slice(1) })).toBe("SIGNATURE_INVALID");
      }
      if (command.kind === "withdraw") {
        const stranger = { ...command, signer: { chain: 1, address: bob.evmWord } };
        expect(refusal(house, stranger)).toBe("SIGNER_UNKNOWN");
        expect(refusal(house, { ...command, account: `0x${"01".repeat(32)}` })).toBe("ACCOUNT_UNKNOWN");
      }
    }
    expect(checked).toBeGreaterThanOrEqual(8);
  });

  it("refuses a stranger's signature for every kind but those that operators check on chain", () => {
    const { house, alice, bob } = signedHouse();
    const stranger = house.member(9).evmKey;
    const signer = { chain: 1, address: alice.evmWord };
    const parties = { account: alice.id, to: bob.id, buyer: alice.id, seller: bob.id, venue: 2, addresses: [signer] };
    const unsigned: string[] = [];
    for (const { shape } of commandSchema.options) {
      const kind = shape.kind.value;
      if (!("signature" in shape) && !("signatures" in shape)) {
        unsigned.push(kind);
        continue;
      }
      const command = { kind, ...parties, signer, toSigner: signer, address: signer } as unknown as Command;
      const digest = signingDigest(house.engine.state.house, command);
      for (const signature of [signDigest(digest, stranger), signPersonal(digest, stranger)]) {
        const signatures = kind === "open-account" ? [signature] : [signature, signature];
        const forged = { ...command, ...("signature" in shape ? { signature } : { signatures }) } as Command;
        expect(["SIGNATURE_INVALID", "SIGNER_UNKNOWN"], kind).toContain(refusal(house, forged));
      }
    }
    const observed = ["chain-time", "claim", "close-cycle", "deposit", "root-effective", "venue-trade"];
    expect(unsigned.sort()).toEqual(observed);
  });

  it("has no answer but a refusal for a kind that it does not know", () => {
    const { house } = signedHouse();
    expect(refusal(house, { kind: "make-me-rich" } as unknown as Command)).toBe("COMMAND_UNKNOWN");
  });
});
