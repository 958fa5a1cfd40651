import { type Command, Engine, evmAddress, verifyAuthority } from "@isthmus/clearing";
import { accountId, chainByName, fromHex, isIsthmusError, padLeft32, toHex } from "@isthmus/protocol";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Member } from "./member.ts";

const houseId = 7;
const hub = chainByName("hub").id;
const second = chainByName("second").id;
const solana = chainByName("solana").id;
const key = (fill: number): Uint8Array => new Uint8Array(32).fill(fill);
const keys = { evm: key(1), solana: key(2) };

function engineOf(...members: Member[]): Engine {
  const engine = Engine.create({
    houseId,
    hubChain: hub,
    hub: toHex(key(9)),
    admin: evmAddress(key(3)),
    oracle: evmAddress(key(4)),
  });
  for (const member of members) {
    const command = member.openAccount();
    verifyAuthority(engine, command);
    const result = engine.apply(command);
    if (!result.ok) throw result.error;
  }
  return engine;
}

function refusal(engine: Engine, command: Command): string {
  try {
    verifyAuthority(engine, command);
  } catch (error) {
    if (isIsthmusError(error)) return error.code;
    throw error;
  }
  return "verified";
}

describe("a member", () => {
  it("has the account id of its first address, whatever the others are", () => {
    const alone = new Member({ name: "Ana", houseId, chains: [hub], keys });
    const many = new Member({ name: "Ana", houseId, chains: [hub, solana, second], keys });
    const bytes32 = padLeft32(fromHex(evmAddress(keys.evm), 20));
    expect(alone.account).toBe(toHex(fromHex(accountId(houseId, hub, bytes32, 0))));
    expect(many.account).toBe(alone.account);
    expect(new Member({ name: "Ana", houseId, chains: [solana, hub], keys }).account).not.toBe(alone.account);
    expect(new Member({ name: "Ana", houseId: houseId + 1, chains: [hub], keys }).account).not.toBe(alone.account);
  });

  it.each([
    ["an EVM key", [hub, solana]],
    ["a Solana key", [solana, hub]],
  ])("signs commands with %s that the engine accepts", (_name, chains) => {
    const member = new Member({ name: "Ana", houseId, chains, keys });
    const engine = engineOf(member);
    expect(refusal(engine, member.withdraw(1, 5n))).toBe("verified");
    expect(refusal(engine, member.requestCredit(1, 5n, 100n))).toBe("verified");
  });

  it("signs every field: another amount, asset, nonce or house id is refused", () => {
    const member = new Member({ name: "Ana", houseId, chains: [hub], keys });
    const engine = engineOf(member);
    const elsewhere = new Member({ name: "Ana", houseId: houseId + 1, chains: [hub], keys });
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 2n ** 127n - 2n }),
        fc.integer({ min: 1, max: 65_534 }),
        (quanta, asset) => {
          const command = member.withdraw(asset, quanta);
          expect(refusal(engine, command)).toBe("verified");
          expect(refusal(engine, { ...command, amountQuanta: quanta + 1n })).not.toBe("verified");
          expect(refusal(engine, { ...command, asset: asset + 1 })).not.toBe("verified");
          expect(refusal(engine, { ...command, nonce: command.nonce + 1n })).not.toBe("verified");
          const foreign = { ...elsewhere.withdraw(asset, quanta), account: member.account };
          expect(refusal(engine, foreign)).not.toBe("verified");
        },
      ),
      { numRuns: 10 },
    );
  });

  it("cannot sign for another member", () => {
    const [ana, ben] = [1, 5].map(
      (fill) => new Member({ name: `member ${fill}`, houseId, chains: [hub], keys: { evm: key(fill) } }),
    ) as [Member, Member];
    const engine = engineOf(ana, ben);
    expect(refusal(engine, { ...ben.withdraw(1, 5n), account: ana.account })).not.toBe("verified");
  });

  it("increases its nonces, from the last accepted one on", () => {
    const member = new Member({ name: "Ana", houseId, chains: [hub], keys });
    expect([member.withdraw(1, 1n).nonce, member.requestCredit(1, 1n, 9n).nonce]).toEqual([1n, 2n]);
    member.resume(40n);
    expect(member.withdraw(1, 1n).nonce).toBe(41n);
    member.resume(3n);
    expect(member.withdraw(1, 1n).nonce).toBe(42n);
  });

  it("requires a chain, and a key for it", () => {
    expect(() => new Member({ name: "Ana", houseId, chains: [], keys })).toThrow(/at least one chain/);
    expect(() => new Member({ name: "Ana", houseId, chains: [solana], keys: { evm: key(1) } })).toThrow(
      /no Solana key/,
    );
  });
});
