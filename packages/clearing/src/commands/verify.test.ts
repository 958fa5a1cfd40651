import { type Hex, isIsthmusError } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { signDigest, signPersonal } from "../authority/keys.ts";
import { signingDigest } from "../authority/signing.ts";
import { TestCcp } from "../testing/test-ccp.ts";
import { type Command, commandDefinitions } from "./registry.ts";
import { verifyAuthority } from "./verify.ts";

function refusal(ccp: TestCcp, command: Command): string {
  try {
    verifyAuthority(ccp.engine, command);
  } catch (error) {
    if (isIsthmusError(error)) return error.code;
    throw error;
  }
  return "verified";
}

/** A clearing house with one command of each signed kind in its journal. */
function signedWorld() {
  const ccp = TestCcp.standard({ signed: true });
  const [alice, bob] = [ccp.open(0), ccp.open(1)];
  ccp.deposit(alice.id, 1, 10n ** 12n);
  ccp.deposit(bob.id, 1, 10n ** 12n);
  ccp.prices({ 1: 4_000_000n });
  ccp.trades([
    { id: "1", instrument: 1, buyer: alice.id, seller: bob.id, priceTicks: 4_000_000n, sizeLots: 5n, maker: "buyer" },
  ]);
  ccp.withdraw(alice, 1, 7n);
  ccp.requestCredit(alice, 7n, ccp.timeSeconds + 100n);
  return { ccp, alice, bob };
}

describe("a trade signed by both traders", () => {
  it("requires both keys, each for its leg, and is refused after its expiry", () => {
    const { ccp, alice, bob } = signedWorld();
    const row = { id: "s", instrument: 1, priceTicks: 4_000_000n, sizeLots: 5n, maker: "buyer" } as const;
    const command = ccp.signedTrade(alice, bob, row, ccp.timeSeconds + 50n) as Command & { kind: "signed-trade" };
    expect(refusal(ccp, command)).toBe("verified");
    const [first, second] = command.signatures as [Hex, Hex];
    expect(refusal(ccp, { ...command, signatures: [second, first] })).toBe("SIGNER_UNKNOWN");
    expect(refusal(ccp, { ...command, signatures: [first, first] })).toBe("SIGNER_UNKNOWN");
    expect(refusal(ccp, { ...command, sizeLots: 6n })).toBe("SIGNER_UNKNOWN");
    const applied = ccp.apply(command);
    expect(applied.ok && applied.effects.at(-1)).toMatchObject({ kind: "trade-novated", id: "s" });
    ccp.closeCycle();
    const late = ccp.apply({ ...command, id: "s2" });
    expect(late.ok ? "" : late.error.code).toBe("ORDER_EXPIRED");
  });

  it("cannot be replayed after its id is forgotten", () => {
    const ccp = TestCcp.standard({ genesis: { parameters: { tradeRetentionCycles: 1 } } });
    const [alice, bob] = [ccp.open(0), ccp.open(1)];
    ccp.deposit(alice.id, 1, 10n ** 12n);
    ccp.deposit(bob.id, 1, 10n ** 12n);
    ccp.prices({ 1: 4_000_000n });
    const row = { id: "s", instrument: 1, priceTicks: 4_000_000n, sizeLots: 5n, maker: "buyer" } as const;
    const command = ccp.signedTrade(alice, bob, row, ccp.timeSeconds + 100n);
    const batch = { ...row, id: "b", buyer: alice.id, seller: bob.id };
    ccp.must(command);
    ccp.trades([batch], 3n);
    for (let cycle = 0; cycle < 3; cycle++) ccp.closeCycle();
    expect(ccp.engine.state.trades.get(2)?.size).toBe(0);
    const again = ccp.apply(command);
    expect(again.ok ? "" : again.error.code).toBe("ORDER_EXPIRED");
    const replayed = ccp.trades([batch], 3n);
    expect(replayed.ok ? "" : replayed.error.code).toBe("NONCE_USED");
    expect(ccp.trades([batch], 4n).ok).toBe(true);
  });
});

describe("authority", () => {
  it("accepts each command from its signer and from no other", () => {
    const { ccp, bob } = signedWorld();
    const byKind = new Map(ccp.journal.map((command) => [command.kind, command]));
    const fromBob = (
      ccp.journal.filter((command) => command.kind === "open-account")[1] as Command & { kind: "open-account" }
    ).signatures;
    let checked = 0;
    for (const command of byKind.values()) {
      expect(refusal(ccp, command)).toBe("verified");
      if ("signature" in command) {
        checked += 1;
        const other = { ...command, signature: `0x${"01".repeat(64)}1b` } as Command;
        expect(["SIGNATURE_INVALID", "SIGNER_UNKNOWN"]).toContain(refusal(ccp, other));
        const short = { ...command, signature: `0x${"01".repeat(64)}` } as Command;
        expect(refusal(ccp, short)).toBe("SIGNATURE_INVALID");
        const nonced = "nonce" in command ? { ...command, nonce: command.nonce + 1n } : null;
        if (nonced !== null) expect(["SIGNATURE_INVALID", "SIGNER_UNKNOWN"]).toContain(refusal(ccp, nonced as Command));
      }
      if (command.kind === "open-account") {
        checked += 1;
        expect(refusal(ccp, { ...command, trader: `0x${"77".repeat(20)}` })).toBe("SIGNATURE_INVALID");
        if (command.account !== bob.id)
          expect(refusal(ccp, { ...command, signatures: fromBob })).toBe("SIGNATURE_INVALID");
        expect(refusal(ccp, { ...command, signatures: command.signatures.slice(1) })).toBe("SIGNATURE_INVALID");
      }
      if (command.kind === "withdraw") {
        const stranger = { ...command, signer: { chain: 1, address: bob.evmWord } };
        expect(refusal(ccp, stranger)).toBe("SIGNER_UNKNOWN");
        expect(refusal(ccp, { ...command, account: `0x${"01".repeat(32)}` })).toBe("ACCOUNT_UNKNOWN");
      }
    }
    expect(checked).toBeGreaterThanOrEqual(8);
  });

  it("refuses a stranger's signature for every kind but those that operators check on chain", () => {
    const { ccp, alice, bob } = signedWorld();
    const stranger = ccp.member(9).evmKey;
    const signer = { chain: 1, address: alice.evmWord };
    const parties = { account: alice.id, to: bob.id, buyer: alice.id, seller: bob.id, venue: 2, addresses: [signer] };
    const unsigned: string[] = [];
    for (const { kind, schema } of commandDefinitions) {
      const { shape } = schema;
      // Attesters' signatures count by the deployment, not by the state: who replays the journal looks at them.
      if (kind === "void-entry" || (!("signature" in shape) && !("signatures" in shape))) {
        unsigned.push(kind);
        continue;
      }
      const command = { kind, ...parties, signer, toSigner: signer, address: signer } as unknown as Command;
      const digest = signingDigest(ccp.engine.state.houseId, command);
      for (const signature of [signDigest(digest, stranger), signPersonal(digest, stranger)]) {
        const signatures = kind === "open-account" ? [signature] : [signature, signature];
        const forged = { ...command, ...("signature" in shape ? { signature } : { signatures }) } as Command;
        expect(["SIGNATURE_INVALID", "SIGNER_UNKNOWN"], kind).toContain(refusal(ccp, forged));
      }
    }
    const observed = [
      "chain-time",
      "claim",
      "close-cycle",
      "credit-stopped",
      "deposit",
      "exit-paid",
      "rebalance-paid",
      "reverse-deposit",
      "root-effective",
      "take-back",
      "take-back-request",
      "vault-frozen",
      "venue-trade",
      "void-entry",
      "withdrawal-request",
    ];
    expect(unsigned.sort()).toEqual(observed);
  });

  it("refuses an unknown kind", () => {
    const { ccp } = signedWorld();
    expect(refusal(ccp, { kind: "make-me-rich" } as unknown as Command)).toBe("COMMAND_UNKNOWN");
  });
});
